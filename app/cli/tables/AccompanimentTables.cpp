// SPDX-License-Identifier: MIT
#include "app/cli/tables/AccompanimentTables.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <nlohmann/json.hpp>

namespace muse::cli {
namespace {

using Json = nlohmann::ordered_json;
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr AccompanimentMetrics kNothing = [] {
    AccompanimentMetrics values;
    values.tonalDistance.fill(kNone);
    values.sharedOnsets.fill(kNone);
    return values;
}();

std::vector<Family> others(Family given, bool withDrums) {
    std::vector<Family> families;
    for (const Family family : kAllFamilies)
        if (family != given && (withDrums || family != Family::Drums)) families.push_back(family);
    return families;
}

std::vector<std::string> initials(const std::vector<Family>& families) {
    std::vector<std::string> letters;
    for (const Family family : families)
        letters.emplace_back(name(family).substr(0, 1));
    return letters;
}

/// Drums given have no distance to anything, so only their rhythm is a column.
std::vector<ColumnGroup> columns(Family given) {
    std::vector<ColumnGroup> groups;
    if (given != Family::Drums) groups.push_back({"TD", initials(others(given, false)), 2});
    groups.push_back({"shared onsets, %", initials(others(given, true)), 2});
    return groups;
}

EvaluationTable::Row line(std::string name, Family given, const AccompanimentEstimate& estimate) {
    EvaluationTable::Row row{std::move(name), {}, false};
    const auto add = [&](const std::array<double, kFamilies> AccompanimentMetrics::*values, Family family) {
        const std::size_t i = index(family);
        row.cells.push_back({(estimate.value.*values)[i], (estimate.low.*values)[i], (estimate.high.*values)[i]});
        row.hasInterval = row.hasInterval || std::isfinite(row.cells.back().low);
    };
    if (given != Family::Drums)
        for (const Family family : others(given, false))
            add(&AccompanimentMetrics::tonalDistance, family);
    for (const Family family : others(given, true))
        add(&AccompanimentMetrics::sharedOnsets, family);
    return row;
}

Json valuesJson(const std::array<double, kFamilies> AccompanimentMetrics::*values,
                const AccompanimentEstimate& estimate) {
    Json object = Json::object();
    for (const Family family : kAllFamilies) {
        const std::size_t i = index(family);
        if (!std::isfinite((estimate.value.*values)[i])) continue;
        Json& one = object[std::string(name(family))];
        one["value"] = (estimate.value.*values)[i];
        if (!std::isfinite((estimate.low.*values)[i])) continue;
        one["low"] = (estimate.low.*values)[i];
        one["high"] = (estimate.high.*values)[i];
    }
    return object;
}

Json estimateJson(const AccompanimentEstimate& estimate) {
    return {{"TD", valuesJson(&AccompanimentMetrics::tonalDistance, estimate)},
            {"shared_onsets", valuesJson(&AccompanimentMetrics::sharedOnsets, estimate)}};
}

/// The dataset's row of the same given family.
const AccompanimentRow& yardstick(const std::vector<AccompanimentRow>& rows, Family given) {
    return *std::ranges::find_if(rows, [&](const AccompanimentRow& row) { return row.data && row.given == given; });
}

} // namespace

AccompanimentMetrics strength(const ConditioningReport& model, const ConditioningReport& data) {
    const auto share = [&](const std::array<double, kFamilies> AccompanimentMetrics::*values, std::size_t i) {
        const bool doubtful = (data.difference.low.*values)[i] <= 0 && (data.difference.high.*values)[i] >= 0;
        return doubtful ? kNone : (model.difference.value.*values)[i] / (data.difference.value.*values)[i];
    };
    AccompanimentMetrics result;
    for (std::size_t i = 0; i < kFamilies; ++i) {
        result.tonalDistance[i] = share(&AccompanimentMetrics::tonalDistance, i);
        result.sharedOnsets[i] = share(&AccompanimentMetrics::sharedOnsets, i);
    }
    return result;
}

std::vector<EvaluationTable> accompanimentTables(const std::vector<AccompanimentRow>& rows) {
    std::vector<EvaluationTable> tables;
    for (const AccompanimentRow& row : rows) {
        if (row.data)
            tables.push_back({fmt::format("Given {}", name(row.given)),
                              "True tonal distance to the given track (smaller is closer), and the share of note "
                              "beginnings that fall on one of the given track's; then the same tracks beside the "
                              "given tracks of other songs; strength is the model's difference over the data's.",
                              columns(row.given),
                              {}});
        auto& lines = tables.back().rows;
        lines.push_back(line(row.name, row.given, row.report.matched));
        lines.push_back(line(row.name + ", shuffled", row.given, row.report.shuffled));
        lines.push_back(line(row.name + ", difference", row.given, row.report.difference));
        if (!row.data)
            lines.push_back(line(row.name + ", strength", row.given,
                                 {strength(row.report, yardstick(rows, row.given).report), kNothing, kNothing}));
    }
    return tables;
}

Json accompanimentsJson(const std::vector<AccompanimentRow>& rows) {
    Json list = Json::array();
    for (const AccompanimentRow& row : rows) {
        list.push_back({{"name", row.name},
                        {"given", name(row.given)},
                        {"data", row.data},
                        {"matched", estimateJson(row.report.matched)},
                        {"shuffled", estimateJson(row.report.shuffled)},
                        {"difference", estimateJson(row.report.difference)}});
        if (!row.data)
            list.back()["strength"] =
                estimateJson({strength(row.report, yardstick(rows, row.given).report), kNothing, kNothing});
    }
    return list;
}

} // namespace muse::cli
