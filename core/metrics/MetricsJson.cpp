// SPDX-License-Identifier: MIT
#include "core/metrics/MetricsJson.h"

#include "core/base/json/JsonText.h"
#include "core/metrics/MetricCatalogue.h"

#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace muse {
namespace {

using Json = nlohmann::ordered_json;

Json number(double value) {
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

double number(const Json& value) {
    return value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.get<double>();
}

/// A list, or the number itself where there is only one.
Json numbers(std::span<const double> values) {
    if (values.size() == 1) return number(values.front());
    Json list = Json::array();
    for (const double value : values)
        list.push_back(number(value));
    return list;
}

void read(const Json& json, std::string_view key, std::span<double> values) {
    if (values.size() == 1) {
        values.front() = number(json);
        return;
    }
    if (json.size() != values.size())
        throw std::length_error(fmt::format("{} should have {} values", key, values.size()));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = number(json.at(i));
}

} // namespace

std::string metricsJson(const MetricsReport& report) {
    Json families = Json::array();
    for (const Family family : kAllFamilies)
        families.push_back(name(family));
    Json pairs = Json::array();
    for (const TrackPair& pair : kTrackPairs)
        pairs.push_back(pair.label);
    Json object = {{"bars", report.bars}, {"families", families}};
    for (const Metric& metric : metricCatalogue()) {
        // What the values of pairs stand for is said before the first of them.
        if (metric.scope == MetricScope::Pairs) object["pairs"] = pairs;
        object[std::string(metric.key)] = numbers(allValues(metric.id, report));
    }
    return jsonText(object);
}

Result<MetricsReport> metricsFromJson(std::string_view text) {
    try {
        const Json object = parseJson(text);
        MetricsReport report;
        // Converting a number like 1e23 would be undefined.
        if (!object.at("bars").is_number_integer()) throw std::invalid_argument("bars is not a whole number");
        report.bars = object.at("bars").get<std::int64_t>();
        for (const Metric& metric : metricCatalogue())
            read(object.at(std::string(metric.key)), metric.key, allValues(metric.id, report));
        return report;
    } catch (const std::exception& problem) {
        return Error{"The metrics cannot be read ({}).", problem.what()};
    }
}

} // namespace muse
