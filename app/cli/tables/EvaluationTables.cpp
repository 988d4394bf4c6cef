// SPDX-License-Identifier: MIT
#include "app/cli/tables/EvaluationTables.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>
#include <limits>

namespace muse::cli {
namespace {

using Values = std::function<std::vector<double>(const MetricsReport&)>;

constexpr std::array kPitched = {Family::Bass, Family::Guitar, Family::Piano, Family::Strings};

std::vector<double> pitched(const std::array<double, kFamilies>& values) {
    std::vector<double> picked;
    for (const Family family : kPitched)
        picked.push_back(values[index(family)]);
    return picked;
}

template <std::size_t size> std::vector<double> all(const std::array<double, size>& values) {
    return {values.begin(), values.end()};
}

void append(std::vector<double>& to, const std::vector<double>& values) {
    to.insert(to.end(), values.begin(), values.end());
}

EvaluationTable table(std::string title, std::string caption, std::vector<ColumnGroup> groups,
                      const std::vector<EvaluationRow>& rows, const Values& values) {
    EvaluationTable result{std::move(title), std::move(caption), std::move(groups), {}};
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

std::vector<ColumnGroup> intraTrackGroups(const char* upc, const char* qn, const char* dp) {
    return {{"EB, %", {"B", "D", "G", "P", "S"}, 2},
            {upc, {"B", "G", "P", "S"}, 2},
            {qn, {"B", "G", "P", "S"}, 1},
            {dp, {"D"}, 1}};
}

std::vector<ColumnGroup> interTrackGroups() {
    ColumnGroup group{"TD", {}, 2};
    for (const TrackPair& pair : kTrackPairs)
        group.columns.emplace_back(pair.label);
    return {group};
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
    const auto paperIntra = [](const MetricsReport& report) {
        auto values = all(report.emptyBars);
        append(values, pitched(report.usedPitchClasses.paper));
        append(values, pitched(report.qualifiedNotesTwo));
        values.push_back(report.drumPattern);
        return values;
    };
    const auto trueIntra = [](const MetricsReport& report) {
        auto values = all(report.emptyBars);
        append(values, pitched(report.usedPitchClasses.pitchClass));
        append(values, pitched(report.qualifiedNotesThree));
        values.push_back(report.drumPatternStrict);
        return values;
    };
    std::vector<EvaluationRow> ours;
    std::ranges::copy_if(rows, std::back_inserter(ours), [](const EvaluationRow& row) { return !row.published; });
    std::vector<EvaluationTable> tables = {
        table("Table 1, paper-compatible",
              "Intra-track metrics as the published tables were computed: UPC over blocks of seven semitones, QN of "
              "two steps and more, DP with tolerance 0.3.",
              intraTrackGroups("UPC*", "QN >= 2, %", "DP .3, %"), rows, paperIntra),
        table("Table 1, true",
              "Intra-track metrics by their names: UPC over pitch classes, QN of three steps (a 32nd) and more, DP "
              "with tolerance 0.1.",
              intraTrackGroups("UPC", "QN >= 3, %", "DP .1, %"), ours, trueIntra),
        table("Table 2, paper-compatible",
              "Tonal distance over blocks of seven semitones, as the published table was computed.", interTrackGroups(),
              rows, [](const MetricsReport& report) { return all(report.tonalDistance.paper); }),
        table("Table 2, true", "Tonal distance over pitch classes; smaller is more harmonious.", interTrackGroups(),
              ours, [](const MetricsReport& report) { return all(report.tonalDistance.pitchClass); })};
    if (auto deviations = deviationTable(rows); !deviations.rows.empty()) tables.push_back(std::move(deviations));
    return tables;
}

} // namespace muse::cli
