// SPDX-License-Identifier: MIT
#include "core/metrics/MetricsJson.h"

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

template <std::size_t size> Json numbers(const std::array<double, size>& values) {
    Json list = Json::array();
    for (const double value : values)
        list.push_back(number(value));
    return list;
}

template <std::size_t size> void read(const Json& object, const char* key, std::array<double, size>& values) {
    const Json& list = object.at(key);
    if (list.size() != size) throw std::length_error(fmt::format("{} should have {} values", key, size));
    for (std::size_t i = 0; i < size; ++i)
        values[i] = number(list.at(i));
}

} // namespace

std::string metricsJson(const MetricsReport& report) {
    Json families = Json::array();
    for (const Family family : kAllFamilies)
        families.push_back(name(family));
    Json pairs = Json::array();
    for (const TrackPair& pair : kTrackPairs)
        pairs.push_back(pair.label);
    return Json{{"bars", report.bars},
                {"families", families},
                {"EB", numbers(report.emptyBars)},
                {"UPC", numbers(report.usedPitchClasses.pitchClass)},
                {"UPC_paper", numbers(report.usedPitchClasses.paper)},
                {"QN2", numbers(report.qualifiedNotesTwo)},
                {"QN3", numbers(report.qualifiedNotesThree)},
                {"DP", number(report.drumPattern)},
                {"DP_strict", number(report.drumPatternStrict)},
                {"pairs", pairs},
                {"TD", numbers(report.tonalDistance.pitchClass)},
                {"TD_paper", numbers(report.tonalDistance.paper)}}
        .dump();
}

Result<MetricsReport> metricsFromJson(std::string_view text) {
    try {
        const Json object = Json::parse(text);
        MetricsReport report;
        // Converting a number like 1e23 would be undefined.
        if (!object.at("bars").is_number_integer()) throw std::invalid_argument("bars is not a whole number");
        report.bars = object.at("bars").get<std::int64_t>();
        read(object, "EB", report.emptyBars);
        read(object, "UPC", report.usedPitchClasses.pitchClass);
        read(object, "UPC_paper", report.usedPitchClasses.paper);
        read(object, "QN2", report.qualifiedNotesTwo);
        read(object, "QN3", report.qualifiedNotesThree);
        report.drumPattern = number(object.at("DP"));
        report.drumPatternStrict = number(object.at("DP_strict"));
        read(object, "TD", report.tonalDistance.pitchClass);
        read(object, "TD_paper", report.tonalDistance.paper);
        return report;
    } catch (const std::exception& problem) {
        return Error{fmt::format("The metrics cannot be read ({}).", problem.what())};
    }
}

} // namespace muse
