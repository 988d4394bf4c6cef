// SPDX-License-Identifier: MIT
#include "core/ml/provenance/GenerationRecord.h"

#include "core/base/json/JsonText.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace muse {
namespace {

using PerTrack = decltype(GenerationSettings::trackThresholds);

using nlohmann::json;

constexpr int kMostBars = 100000;

json toJson(const RandomVector& vector) {
    json object = json::object();
    if (vector.seed) object["seed"] = *vector.seed;
    if (vector.strength != 1) object["strength"] = vector.strength;
    return object;
}

json toJson(const LatentChoice& choice) {
    json object = json::object();
    for (const LatentRole role : kLatentRoles) {
        const std::string key(name(role));
        if (!isPrivate(role)) {
            if (const auto& vector = choice.of(role, {}); vector != RandomVector{}) object[key] = toJson(vector);
            continue;
        }
        for (const Family family : kAllFamilies)
            if (const auto& vector = choice.of(role, family); vector != RandomVector{})
                object[key][std::string(name(family))] = toJson(vector);
    }
    return object;
}

json toJson(const Morph& morph) {
    json corners = json::array();
    for (const MorphCorner& corner : morph.corners) {
        if (!corner.morph.empty()) {
            corners.push_back({{"morph", toJson(corner.morph.front())}});
            continue;
        }
        corners.push_back({{"seed", corner.seed}});
        if (corner.latents != LatentChoice{}) corners.back()["latents"] = toJson(corner.latents);
    }
    json path = json::array();
    for (const MorphPoint& point : morph.path)
        path.push_back({point.x, point.y});
    return {{"corners", corners},
            {"path", path},
            {"interpolation", morph.interpolation == Interpolation::Linear ? "linear" : "spherical"}};
}

json toJson(const TrackSteering& track) {
    json object = json::object();
    for (const WishKind kind : kWishKinds)
        if (track.of(kind) != Wish::AsItComes) object[std::string(name(kind))] = name(track.of(kind));
    const TrackLimits usual;
    if (track.limits.lowest != usual.lowest) object["lowest"] = track.limits.lowest;
    if (track.limits.highest != usual.highest) object["highest"] = track.limits.highest;
    if (track.limits.mostVoices != 0) object["voices"] = track.limits.mostVoices;
    if (track.limits.scale)
        object["scale"] = {{"root", track.limits.scale->root}, {"mode", name(track.limits.scale->mode)}};
    return object;
}

json toJson(const Steering& steering) {
    json object = json::object();
    for (const Family family : kAllFamilies)
        if (const auto& track = steering.tracks[index(family)]; track != TrackSteering{})
            object[std::string(name(family))] = toJson(track);
    return object;
}

json toJson(const BarLocks& locks) {
    json object = json::object();
    for (const Family family : kAllFamilies)
        if (!locks.bars(family).empty()) object[std::string(name(family))] = locks.bars(family);
    return object;
}

json thresholdsToJson(const PerTrack& thresholds) {
    json object = json::object();
    for (const Family family : kAllFamilies)
        if (const double threshold = thresholds[index(family)]; threshold != 0)
            object[std::string(name(family))] = threshold;
    return object;
}

/// What is wrong, for whoever catches it here.
struct Misunderstood {
    std::string what;
};

double number(const json& value, double least, double most, const std::string& what) {
    if (!value.is_number() || !(value.get<double>() >= least && value.get<double>() <= most))
        throw Misunderstood{"'" + what + "' is no number between " + std::to_string(least) + " and " +
                            std::to_string(most)};
    return value.get<double>();
}

std::uint64_t seedIn(const json& value) {
    if (!value.is_number_unsigned()) throw Misunderstood{"a seed is no whole number from 0 on"};
    return value.get<std::uint64_t>();
}

RandomVector vectorIn(const json& value, const std::string& what) {
    if (!value.is_object()) throw Misunderstood{"'" + what + "' is no object"};
    RandomVector vector;
    if (value.contains("seed")) vector.seed = seedIn(value["seed"]);
    if (value.contains("strength")) vector.strength = number(value["strength"], 0, kMostStrength, what + ".strength");
    return vector;
}

LatentChoice choiceIn(const json& value) {
    if (!value.is_object()) throw Misunderstood{"'latents' is no object"};
    LatentChoice choice;
    for (const auto& [key, part] : value.items()) {
        const auto role = latentRoleNamed(key);
        if (!role) throw Misunderstood{"'latents." + key + "' is unknown"};
        if (!isPrivate(*role)) {
            choice.of(*role, {}) = vectorIn(part, key);
            continue;
        }
        if (!part.is_object()) throw Misunderstood{"'latents." + key + "' is no object"};
        for (const auto& [track, vector] : part.items()) {
            const auto family = familyNamed(track);
            if (!family) throw Misunderstood{"'latents." + key + "' has no track '" + track + "'"};
            choice.of(*role, *family) = vectorIn(vector, key);
        }
    }
    return choice;
}

Morph morphIn(const json& value, int depth = kDeepestMorph) {
    if (depth == 0) throw Misunderstood{"'morph' is of morphs of too many morphs"};
    if (!value.is_object() || !value.contains("corners") || !value["corners"].is_array() || !value.contains("path") ||
        !value["path"].is_array())
        throw Misunderstood{"'morph' has no corners and path"};
    Morph morph;
    morph.path.clear();
    for (const json& corner : value["corners"]) {
        if (corner.is_object() && corner.contains("morph")) {
            morph.corners.push_back({1, {}, {morphIn(corner["morph"], depth - 1)}});
            continue;
        }
        if (!corner.is_object() || !corner.contains("seed")) throw Misunderstood{"a corner of 'morph' has no seed"};
        morph.corners.push_back({seedIn(corner["seed"]), {}, {}});
        if (corner.contains("latents")) morph.corners.back().latents = choiceIn(corner["latents"]);
    }
    for (const json& point : value["path"]) {
        if (!point.is_array() || point.size() != 2) throw Misunderstood{"a point of 'morph.path' is no pair"};
        morph.path.push_back({static_cast<float>(number(point[0], 0, 1, "morph.path")),
                              static_cast<float>(number(point[1], 0, 1, "morph.path"))});
    }
    if (value.value("interpolation", json("spherical")) == "linear") morph.interpolation = Interpolation::Linear;
    if (!isWhole(morph)) throw Misunderstood{"'morph' needs one to four corners and a path"};
    return morph;
}

Scale scaleIn(const json& value) {
    if (!value.is_object() || !value.contains("root") || !value.contains("mode") || !value["mode"].is_string())
        throw Misunderstood{"a scale has no root and mode"};
    Scale scale{static_cast<int>(number(value["root"], 0, kPitchClasses - 1, "scale.root")), Mode::Major};
    const auto words = value["mode"].get<std::string>();
    const auto* const mode = std::ranges::find_if(kAllModes, [&words](Mode each) { return name(each) == words; });
    if (mode == kAllModes.end()) throw Misunderstood{"'" + words + "' is no mode"};
    scale.mode = *mode;
    return scale;
}

TrackSteering trackSteeringIn(const json& value) {
    if (!value.is_object()) throw Misunderstood{"a track's steering is no object"};
    TrackSteering track;
    for (const WishKind kind : kWishKinds) {
        const std::string key(name(kind));
        if (!value.contains(key)) continue;
        const auto wish = value[key].is_string() ? wishNamed(value[key].get<std::string>()) : std::nullopt;
        if (!wish) throw Misunderstood{"'steering." + key + "' is no wish"};
        track.of(kind) = *wish;
    }
    const auto whole = [&value](const char* key, int least, int most, int& to) {
        if (value.contains(key)) to = static_cast<int>(number(value[key], least, most, std::string("steering.") + key));
    };
    whole("lowest", kLowestRollPitch, kHighestRollPitch, track.limits.lowest);
    whole("highest", track.limits.lowest, kHighestRollPitch, track.limits.highest);
    whole("voices", 0, kPitches, track.limits.mostVoices);
    if (value.contains("scale")) track.limits.scale = scaleIn(value["scale"]);
    return track;
}

PerTrack thresholdsIn(const json& value) {
    if (!value.is_object()) throw Misunderstood{"'trackThresholds' is no object"};
    PerTrack thresholds{};
    for (const auto& [key, threshold] : value.items()) {
        const auto family = familyNamed(key);
        if (!family) throw Misunderstood{"'trackThresholds' has no track '" + key + "'"};
        thresholds[index(*family)] = number(threshold, -1, 1, "trackThresholds." + key);
    }
    return thresholds;
}

Steering steeringIn(const json& value) {
    if (!value.is_object()) throw Misunderstood{"'steering' is no object"};
    Steering steering;
    for (const auto& [key, track] : value.items()) {
        const auto family = familyNamed(key);
        if (!family) throw Misunderstood{"'steering' has no track '" + key + "'"};
        steering.tracks[index(*family)] = trackSteeringIn(track);
    }
    return steering;
}

BarLocks keptIn(const json& value) {
    if (!value.is_object()) throw Misunderstood{"'kept' is no object"};
    BarLocks kept;
    for (const auto& [key, bars] : value.items()) {
        const auto family = familyNamed(key);
        if (!family) throw Misunderstood{"'kept' has no track '" + key + "'"};
        if (!bars.is_array()) throw Misunderstood{"'kept." + key + "' is no list of bars"};
        for (const json& bar : bars)
            kept.lock(*family, static_cast<std::int64_t>(number(bar, 0, kMostBars, "kept." + key)), true);
    }
    return kept;
}

bool flag(const json& object, const char* key, bool usual) {
    if (!object.contains(key)) return usual;
    if (!object[key].is_boolean()) throw Misunderstood{std::string("'") + key + "' is neither true nor false"};
    return object[key].get<bool>();
}

std::string words(const json& object, const char* key) {
    if (!object.contains(key)) return {};
    if (!object[key].is_string()) throw Misunderstood{std::string("'") + key + "' is no text"};
    return object[key].get<std::string>();
}

/// The settings that are true or false, by their keys.
struct Flag {
    const char* key;
    bool GenerationSettings::*member;
};
constexpr std::array kFlags{Flag{"continued", &GenerationSettings::continued},
                            Flag{"calibrated", &GenerationSettings::calibrated},
                            Flag{"batchStatistics", &GenerationSettings::batchStatistics},
                            Flag{"bassArgMax", &GenerationSettings::bassArgMax},
                            Flag{"everyStep", &GenerationSettings::everyStep},
                            Flag{"mergeGaps", &GenerationSettings::mergeGaps},
                            Flag{"dropShort", &GenerationSettings::dropShort}};

GenerationRecord recordIn(const json& object) {
    if (!object.is_object()) throw Misunderstood{"it is no object"};
    GenerationRecord record;
    GenerationSettings& settings = record.settings;
    if (object.contains("bars")) settings.bars = static_cast<int>(number(object["bars"], 1, kMostBars, "bars"));
    if (object.contains("seed")) settings.seed = seedIn(object["seed"]);
    if (object.contains("firstPhrase"))
        settings.firstPhrase = static_cast<int>(number(object["firstPhrase"], 0, kMostBars, "firstPhrase"));
    if (words(object, "binarisation") == "bernoulli") settings.binarisation = Binarisation::Bernoulli;
    if (object.contains("threshold")) settings.threshold = number(object["threshold"], -1, 1, "threshold");
    if (object.contains("trackThresholds")) settings.trackThresholds = thresholdsIn(object["trackThresholds"]);
    for (const Flag& each : kFlags)
        settings.*each.member = flag(object, each.key, settings.*each.member);
    if (object.contains("latents")) settings.latents = choiceIn(object["latents"]);
    if (object.contains("morph")) settings.morph = morphIn(object["morph"]);
    if (object.contains("steering")) settings.steering = steeringIn(object["steering"]);
    if (const std::string given = words(object, "given"); !given.empty()) {
        record.given = familyNamed(given);
        if (!record.given) throw Misunderstood{"'given' is none of the five families"};
    }
    record.modelHash = words(object, "modelHash");
    record.version = words(object, "version");
    if (object.contains("kept")) record.kept = keptIn(object["kept"]);
    record.givenHash = words(object, "givenHash");
    if (object.contains("dynamics")) record.dynamics = number(object["dynamics"], 0, 1, "dynamics");
    return record;
}

} // namespace

LatentChoice continuedLatents(const GenerationRecord& record) {
    LatentChoice choice = record.settings.latents;
    for (const LatentRole role : kLatentRoles)
        for (const Family family : kAllFamilies) {
            auto& seed = choice.of(role, family).seed;
            const bool throughout = role == LatentRole::Piece || role == LatentRole::Player;
            if (record.settings.morph || !throughout)
                seed.reset();
            else
                seed = seed.value_or(record.settings.seed);
        }
    return choice;
}

std::string toText(const GenerationRecord& record) {
    const GenerationSettings& settings = record.settings;
    const GenerationSettings usual;
    json object{{"bars", settings.bars}, {"seed", settings.seed}};
    if (settings.firstPhrase != 0) object["firstPhrase"] = settings.firstPhrase;
    if (settings.binarisation == Binarisation::Bernoulli) object["binarisation"] = "bernoulli";
    if (settings.threshold != 0) object["threshold"] = settings.threshold;
    if (settings.trackThresholds != usual.trackThresholds)
        object["trackThresholds"] = thresholdsToJson(settings.trackThresholds);
    for (const Flag& each : kFlags)
        if (settings.*each.member != usual.*each.member) object[each.key] = settings.*each.member;
    if (settings.latents != LatentChoice{}) object["latents"] = toJson(settings.latents);
    if (settings.morph) object["morph"] = toJson(*settings.morph);
    if (settings.steering != Steering{}) object["steering"] = toJson(settings.steering);
    if (record.given) object["given"] = name(*record.given);
    if (!record.modelHash.empty()) object["modelHash"] = record.modelHash;
    if (!record.version.empty()) object["version"] = record.version;
    if (record.kept.any()) object["kept"] = toJson(record.kept);
    if (!record.givenHash.empty()) object["givenHash"] = record.givenHash;
    if (record.dynamics != 0) object["dynamics"] = record.dynamics;
    return jsonText(object);
}

Result<GenerationRecord> generationRecord(const std::string& text) {
    const json object = parseJsonIfAny(text);
    try {
        return recordIn(object);
    } catch (const Misunderstood& problem) {
        return Error{"The settings of the generation cannot be read: {}.", problem.what};
    }
}

} // namespace muse
