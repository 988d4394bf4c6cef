// SPDX-License-Identifier: MIT
#include "core/ml/binarise/CalibrationJson.h"

#include <fmt/format.h>

namespace muse {
namespace {

using nlohmann::json;

json thresholdsJson(const TrackThresholds& thresholds) {
    json object = json::object();
    for (const Family family : kAllFamilies)
        object[std::string(name(family))] = {thresholds[index(family)].hold, thresholds[index(family)].strike};
    return object;
}

bool isThreshold(const json& value) {
    return value.is_number() && value.get<double>() >= -1 && value.get<double>() <= 1;
}

Result<TrackThresholds> thresholdsIn(const json& object, const char* key) {
    TrackThresholds thresholds{};
    for (const Family family : kAllFamilies) {
        const std::string track(name(family));
        const bool there = object.is_object() && object.contains(key) && object[key].is_object();
        const json pair = there ? object[key].value(track, json()) : json();
        if (!pair.is_array() || pair.size() != 2 || !isThreshold(pair[0]) || !isThreshold(pair[1]))
            return Error{fmt::format("its calibration has no two thresholds from -1 to 1 for '{}.{}'", key, track)};
        thresholds[index(family)] = {pair[0].get<float>(), pair[1].get<float>()};
    }
    return thresholds;
}

} // namespace

json toJson(const Calibration& calibration) {
    return {{"sixteenths", thresholdsJson(calibration.sixteenths)}, {"steps", thresholdsJson(calibration.steps)}};
}

Result<Calibration> calibrationFromJson(const json& object) {
    const auto sixteenths = thresholdsIn(object, "sixteenths");
    if (!sixteenths) return sixteenths.error();
    const auto steps = thresholdsIn(object, "steps");
    if (!steps) return steps.error();
    return Calibration{*sixteenths, *steps};
}

} // namespace muse
