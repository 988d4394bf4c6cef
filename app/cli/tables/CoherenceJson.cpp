// SPDX-License-Identifier: MIT
#include "app/cli/tables/CoherenceTables.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace muse::cli {
namespace {

using Json = nlohmann::ordered_json;

/// JSON has no NaN.
Json number(double value) {
    return std::isfinite(value) ? Json(value) : Json();
}

Json estimateJson(double value, double low, double high) {
    return {{"value", number(value)}, {"low", number(low)}, {"high", number(high)}};
}

Json estimateJson(const Estimate& estimate) {
    return estimateJson(estimate.value, estimate.low, estimate.high);
}

Json densityJson(const DensityComparison& comparison) {
    return {{"overlap", number(comparison.overlap)}, {"divergence", number(comparison.divergence)}};
}

/// An object a group, in which `value(feature)` stands under each column.
template <typename Value> Json featuresJson(Value value) {
    Json all = Json::object();
    for (const FeatureGroup& group : featureGroups())
        for (std::size_t i = 0; i < group.columns.size(); ++i)
            all[std::string(group.key)][std::string(group.columns[i])] = value(group.first + i);
    return all;
}

Json testJson(const TwoSampleResult& test) {
    Json telling = Json::array();
    for (const TellingFeature& one : test.telling)
        telling.push_back(
            {{"feature", featureName(one.feature)}, {"auc", number(one.alone)}, {"weight", number(one.weight)}});
    return {{"accuracy", estimateJson(test.accuracy)}, {"auc", estimateJson(test.auc)}, {"features", telling}};
}

Json setsJson(const SetComparison& sets) {
    return {{"values", densityJson(sets.meanOfValues)},
            {"distances", densityJson(sets.meanOfDistances)},
            {"frechet", number(sets.frechet)},
            {"test", testJson(sets.test)},
            {"trees_test", testJson(sets.treesTest)},
            {"finer_test", testJson(sets.finerTest)},
            {"features", featuresJson([&](std::size_t feature) {
                 return Json{{"values", densityJson(sets.values[feature])},
                             {"distances", densityJson(sets.distances[feature])}};
             })}};
}

Json nearnessJson(const NearnessSummary& summary) {
    return {{"least", number(summary.least)},
            {"percentile_1", number(summary.percentile1)},
            {"median", number(summary.median)},
            {"copies", summary.copies}};
}

Json copiesJson(const CoherenceRow& row) {
    Json nearest = Json::array();
    for (const NearestPair& pair : row.nearest)
        nearest.push_back({{"phrase", pair.phrase},
                           {"song", pair.song},
                           {"bar", pair.bar},
                           {"distance", number(pair.distance)},
                           {"transposition", pair.transposition}});
    return {{"generated", nearnessJson(row.copies->generated)},
            {"unseen", nearnessJson(row.copies->unseen)},
            {"nearer_than_unseen", number(row.copies->nearerThanUnseen)},
            {"nearest", nearest}};
}

} // namespace

Json coherenceJson(const std::vector<CoherenceRow>& rows) {
    Json list = Json::array();
    for (const CoherenceRow& row : rows) {
        Json object = {{"name", row.name},
                       {"given", row.given ? Json(name(*row.given)) : Json()},
                       {"data", row.data},
                       {"phrases", row.phrases},
                       {"features", featuresJson([&](std::size_t i) {
                            return estimateJson(row.features.value[i], row.features.low[i], row.features.high[i]);
                        })}};
        if (row.beside) object["sets"] = setsJson(*row.beside);
        if (row.copies) object["copies"] = copiesJson(row);
        list.push_back(std::move(object));
    }
    return list;
}

} // namespace muse::cli
