// SPDX-License-Identifier: MIT
#include "app/cli/tables/BinarisationTable.h"

#include "core/base/json/JsonText.h"
#include "core/metrics/MetricCatalogue.h"
#include "core/metrics/MetricsJson.h"

#include <array>
#include <limits>
#include <nlohmann/json.hpp>
#include <span>

namespace muse::cli {
namespace {

using Json = nlohmann::ordered_json;

/// Shares of notes and of bars differ little between the ways, so one digit is enough for both.
constexpr int kDigits = 1;

ColumnGroup groupOf(MetricId id) {
    const auto columns = columnsOf(metric(id));
    return {std::string(metric(id).heading), {columns.begin(), columns.end()}, kDigits};
}

} // namespace

EvaluationTable binarisationTable(const std::string& model, std::optional<Family> given,
                                  const std::vector<BinarisationRow>& rows) {
    constexpr std::array shown = {MetricId::QualifiedNotesTwo, MetricId::QualifiedNotesThree, MetricId::EmptyBars};
    EvaluationTable table{"Ways to binarise: " + model,
                          "QN: share of notes of at least so many steps; EB: silent bars; density: cells that are on; "
                          "deviation: mean over EB, UPC, QN, DP and TD (paper-compatible) of |generated - data| / "
                          "data.",
                          {},
                          {}};
    for (const MetricId id : shown)
        table.groups.push_back(groupOf(id));
    table.groups.push_back({"density, %", table.groups.back().columns, 2});
    table.groups.push_back({"deviation", {""}, 3});
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    for (const BinarisationRow& row : rows) {
        EvaluationTable::Row line{row.name, {}, false};
        const auto add = [&](double value) { line.cells.push_back({value, none, none}); };
        const auto addEach = [&](std::span<const Family> families, std::span<const double> values) {
            for (const Family family : families)
                add(family == given ? none : values[index(family)]);
        };
        for (const MetricId id : shown)
            addEach(familiesOf(metric(id)), allValues(id, row.report));
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
                        {"metrics", parseOrderedJsonIfAny(metricsJson(row.report))},
                        {"density", row.density},
                        {"deviation", row.deviation}});
    return {{"model", model}, {"ways", std::move(list)}};
}

} // namespace muse::cli
