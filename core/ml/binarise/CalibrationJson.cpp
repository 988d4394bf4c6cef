// SPDX-License-Identifier: MIT
#include "core/ml/binarise/CalibrationJson.h"

#include "core/base/json/JsonText.h"

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

json rulesJson(const NoteRules& rules) {
    json object = json::object();
    for (const Family family : kAllFamilies) {
        const NoteRule& rule = rules[index(family)];
        object[std::string(name(family))] = {rule.hold,     rule.change,   rule.offGrid, rule.contrast,
                                             rule.sounding, rule.shortest, rule.repeat,  rule.pulse};
    }
    return object;
}

struct Range {
    double least, most;
};

bool isWithin(const json& values, std::initializer_list<Range> ranges) {
    if (!values.is_array() || values.size() != ranges.size()) return false;
    auto value = values.begin();
    for (const Range& range : ranges) {
        if (!value->is_number() || value->get<double>() < range.least || value->get<double>() > range.most)
            return false;
        ++value;
    }
    return true;
}

json valuesOf(const json& object, const char* key, Family family) {
    const bool there = object.is_object() && object.contains(key) && object[key].is_object();
    return there ? object[key].value(std::string(name(family)), json()) : json();
}

Result<NoteRules> rulesIn(const json& object, const char* key) {
    NoteRules rules{};
    for (const Family family : kAllFamilies) {
        const json values = valuesOf(object, key, family);
        if (!isWithin(values, {{-1, 1}, {0, 20}, {0, 20}, {0, 1}, {-1, 1}, {1, 24}, {0, 1}, {0, 20}}))
            return Error{"its calibration has no rule of eight numbers for '{}.{}'", key, name(family)};
        rules[index(family)] = {values[0].get<float>(), values[1].get<float>(), values[2].get<float>(),
                                values[3].get<float>(), values[4].get<float>(), values[5].get<int>(),
                                values[6].get<float>(), values[7].get<float>()};
    }
    return rules;
}

Result<TrackThresholds> thresholdsIn(const json& object, const char* key) {
    TrackThresholds thresholds{};
    for (const Family family : kAllFamilies) {
        const json values = valuesOf(object, key, family);
        if (!isWithin(values, {{-1, 1}, {-2, 2}, {0, 1}}))
            return Error{"its calibration has no threshold of three numbers for '{}.{}'", key, name(family)};
        thresholds[index(family)] = {values[0].get<float>(), values[1].get<float>(), values[2].get<float>()};
    }
    return thresholds;
}

} // namespace

json toJson(const Calibration& calibration) {
    json object{{"notes", rulesJson(calibration.notes)}, {"steps", thresholdsJson(calibration.steps)}};
    if (calibration.usual) object["usual"] = parseJson(toText(*calibration.usual));
    return object;
}

Result<Calibration> calibrationFromJson(const json& object) {
    const auto notes = rulesIn(object, "notes");
    if (!notes) return notes.error();
    const auto steps = thresholdsIn(object, "steps");
    if (!steps) return steps.error();
    Calibration calibration{*notes, *steps};
    if (!object.contains("usual")) return calibration;
    const auto usual = featureReference(jsonText(object["usual"]));
    if (!usual) return usual.error();
    calibration.usual = *usual;
    return calibration;
}

} // namespace muse
