// SPDX-License-Identifier: MIT
#include "core/evaluation/EvaluationTables.h"

#include "core/metrics/MetricCatalogue.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace muse {
namespace {

ColumnGroup groupOf(MetricId id) {
    const Metric& shown = metric(id);
    const auto columns = columnsOf(shown);
    return {std::string(shown.heading), {columns.begin(), columns.end()}, shown.digits};
}

EvaluationTable table(std::string title, std::string caption, const std::vector<MetricId>& metrics,
                      const std::vector<EvaluationRow>& rows) {
    EvaluationTable result{std::move(title), std::move(caption), {}, {}};
    for (const MetricId id : metrics)
        result.groups.push_back(groupOf(id));
    const auto values = [&](const MetricsReport& report) {
        std::vector<double> all;
        for (const MetricId id : metrics) {
            const auto some = valuesOf(metric(id), report);
            all.insert(all.end(), some.begin(), some.end());
        }
        return all;
    };
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    for (const EvaluationRow& row : rows) {
        EvaluationTable::Row line{row.name, {}, row.interval.has_value()};
        const auto middle = values(row.report);
        if (std::ranges::none_of(middle, [](double value) { return std::isfinite(value); })) continue;
        const auto low = row.interval ? values(row.interval->low) : std::vector<double>(middle.size(), none);
        const auto high = row.interval ? values(row.interval->high) : std::vector<double>(middle.size(), none);
        for (std::size_t i = 0; i < middle.size(); ++i)
            line.cells.push_back({middle[i], low[i], high[i]});
        result.rows.push_back(std::move(line));
    }
    return result;
}

EvaluationTable deviationTable(const std::vector<EvaluationRow>& rows) {
    EvaluationTable result{"Deviation",
                           "All of it in one figure: the mean over EB, UPC, QN, DP and TD (paper-compatible) of "
                           "|generated - data| / data; the paper's models beside the paper's data.",
                           {{"deviation", {""}, 3}},
                           {}};
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    for (const EvaluationRow& row : rows)
        if (row.deviation) result.rows.push_back({row.name, {{*row.deviation, none, none}}, false});
    return result;
}

} // namespace

std::vector<EvaluationTable> evaluationTables(const std::vector<EvaluationRow>& rows) {
    std::vector<EvaluationRow> ours;
    std::ranges::copy_if(rows, std::back_inserter(ours), [](const EvaluationRow& row) { return !row.published; });
    std::vector<EvaluationTable> tables = {
        table(
            "Table 1, paper-compatible",
            "Intra-track metrics as the published tables were computed: UPC over blocks of seven semitones, QN of "
            "two steps and more, DP with tolerance 0.3.",
            {MetricId::EmptyBars, MetricId::UsedPitchClassesPaper, MetricId::QualifiedNotesTwo, MetricId::DrumPattern},
            rows),
        table("Table 1, true",
              "Intra-track metrics by their names: UPC over pitch classes, QN of three steps (a 32nd) and more, DP "
              "with tolerance 0.1.",
              {MetricId::EmptyBars, MetricId::UsedPitchClasses, MetricId::QualifiedNotesThree,
               MetricId::DrumPatternStrict},
              ours),
        table("Table 2, paper-compatible",
              "Tonal distance over blocks of seven semitones, as the published table was computed.",
              {MetricId::TonalDistancePaper}, rows),
        table("Table 2, true", "Tonal distance over pitch classes; smaller is more harmonious.",
              {MetricId::TonalDistance}, ours)};
    if (auto deviations = deviationTable(rows); !deviations.rows.empty()) tables.push_back(std::move(deviations));
    return tables;
}

} // namespace muse
