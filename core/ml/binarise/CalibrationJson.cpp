// SPDX-License-Identifier: MIT
#include "core/ml/binarise/CalibrationJson.h"

namespace muse {
namespace {

using nlohmann::json;

json thresholdsJson(const TrackThresholds& thresholds) {
    json object = json::object();
    for (const Family family : kAllFamilies)
        object[std::string(name(family))] = {thresholds[index(family)].hold, thresholds[index(family)].strike,
                                             thresholds[index(family)].relative};
    return object;
}

bool isFrom(const json& value, double least, double most) {
    return value.is_number() && value.get<double>() >= least && value.get<double>() <= most;
}

bool isThreshold(const json& value) {
    return value.is_array() && value.size() == 3 && isFrom(value[0], -1, 1) && isFrom(value[1], -2, 2) &&
           isFrom(value[2], 0, 1);
}

Result<TrackThresholds> thresholdsIn(const json& object, const char* key) {
    TrackThresholds thresholds{};
    for (const Family family : kAllFamilies) {
        const std::string track(name(family));
        const bool there = object.is_object() && object.contains(key) && object[key].is_object();
        const json value = there ? object[key].value(track, json()) : json();
        if (!isThreshold(value))
            return Error{"its calibration has no threshold of three numbers for '{}.{}'", key, track};
        thresholds[index(family)] = {value[0].get<float>(), value[1].get<float>(), value[2].get<float>()};
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
