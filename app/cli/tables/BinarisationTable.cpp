// SPDX-License-Identifier: MIT
#include "app/cli/tables/BinarisationTable.h"

#include "core/metrics/MetricsJson.h"

#include <limits>
#include <nlohmann/json.hpp>

namespace muse::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array kPitched = {Family::Bass, Family::Guitar, Family::Piano, Family::Strings};

} // namespace

EvaluationTable binarisationTable(const std::string& model, std::optional<Family> given,
                                  const std::vector<BinarisationRow>& rows) {
    const std::vector<std::string> pitched = {"B", "G", "P", "S"};
    const std::vector<std::string> all = {"B", "D", "G", "P", "S"};
    EvaluationTable table{"Ways to binarise: " + model,
                          "QN: share of notes of at least so many steps; EB: silent bars; density: cells that are on; "
                          "deviation: mean over EB, UPC, QN, DP and TD (paper-compatible) of |generated - data| / "
                          "data.",
                          {{"QN >= 2, %", pitched, 1},
                           {"QN >= 3, %", pitched, 1},
                           {"EB, %", all, 1},
                           {"density, %", all, 2},
                           {"deviation", {""}, 3}},
                          {}};
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    for (const BinarisationRow& row : rows) {
        EvaluationTable::Row line{row.name, {}, false};
        const auto add = [&](double value) { line.cells.push_back({value, none, none}); };
        const auto addEach = [&](const auto& families, const std::array<double, kFamilies>& values) {
            for (const Family family : families)
                add(family == given ? none : values[index(family)]);
        };
        addEach(kPitched, row.report.qualifiedNotesTwo);
        addEach(kPitched, row.report.qualifiedNotesThree);
        addEach(kAllFamilies, row.report.emptyBars);
        addEach(kAllFamilies, row.density);
        add(row.deviation);
        table.rows.push_back(std::move(line));
    }
    return table;
}

Json binarisationsJson(const std::string& model, const std::vector<BinarisationRow>& rows) {
    Json list = Json::array();
    for (const BinarisationRow& row : rows)
        list.push_back({{"name", row.name},
                        {"metrics", Json::parse(metricsJson(row.report))},
                        {"density", row.density},
                        {"deviation", row.deviation}});
    return {{"model", model}, {"ways", std::move(list)}};
}

} // namespace muse::cli
