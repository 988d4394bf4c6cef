// SPDX-License-Identifier: MIT
#include "core/ml/config/TrainingConfig.h"

#include "core/base/File.h"
#include "core/base/json/JsonText.h"
#include "core/ml/config/NearestName.h"

#include <algorithm>
#include <fmt/format.h>

namespace muse {
namespace {

using nlohmann::json;

constexpr std::uintmax_t kLargestFile = 1u << 20;
constexpr std::size_t kLongestFound = 60;

std::string found(const json& value) {
    if (value.is_object()) return "an object";
    if (value.is_array()) return "a list";
    const std::string text = jsonText(value);
    return text.size() <= kLongestFound ? text : text.substr(0, kLongestFound) + "…";
}

Error unknownKey(const std::string& name) {
    std::vector<std::string> names;
    for (const SettingKey& key : trainingKeys())
        names.push_back(key.name);
    const std::string nearest = nearestName(name, names);
    if (nearest.empty()) return {"'{}' is no setting; 'musegan train --print-config' lists them.", name};
    return {"'{}' is no setting; did you mean '{}'?", name, nearest};
}

/// JSON's own complaint without its prefix: "parse error at line 2, column 5: ...".
std::string complaint(const json::exception& problem) {
    const std::string text = problem.what();
    const auto end = text.find("] ");
    return end == std::string::npos ? text : text.substr(end + 2);
}

Result<json> readObject(const std::filesystem::path& path) {
    const auto text = readText(path, kLargestFile);
    if (!text) return text.error();
    try {
        auto object = parseJson(*text);
        if (!object.is_object()) return Error{"{} holds {} instead of a JSON object.", path, found(object)};
        return object;
    } catch (const json::exception& problem) {
        return Error{"{} is not JSON: {}.", path, complaint(problem)};
    }
}

Result<json> checked(const json& object, const std::filesystem::path& path) {
    if (const auto settings = settingsFromJson(object); !settings) return Error{"{}: {}", path, settings.error()};
    return object;
}

} // namespace

std::string problemWith(const SettingKey& key, const json& value) {
    TrainingSettings scratch;
    if (key.read(value, scratch)) return {};
    return fmt::format("'{}' is {}; it must be {}", key.name, found(value), key.allowed);
}

Result<TrainingSettings> settingsFromJson(const json& object, const TrainingSettings& base) {
    TrainingSettings settings = base;
    for (const auto& [name, value] : object.items()) {
        const auto key = std::ranges::find(trainingKeys(), name, &SettingKey::name);
        if (key == trainingKeys().end()) return unknownKey(name);
        if (!key->read(value, settings)) return Error{problemWith(*key, value) + "."};
    }
    return settings;
}

nlohmann::ordered_json toJson(const TrainingSettings& settings) {
    nlohmann::ordered_json object;
    for (const SettingKey& key : trainingKeys())
        object[key.name] = key.write(settings);
    return object;
}

Result<void> checkSettings(const TrainingSettings& settings, bool writes) {
    if (const auto each = settingsFromJson(toJson(settings)); !each) return each.error();
    if (settings.dataset.empty()) return Error{"Name a dataset to train on."};
    if (writes && settings.runFolder.empty()) return Error{"Name a folder for the training run."};
    if (settings.rateSchedule == RateSchedule::Constant) return {};
    const std::int64_t end = settings.decayTo > 0 ? settings.decayTo : settings.generatorSteps;
    if (settings.decayFrom >= end)
        return Error{"'decay_from' is {}; it must be below the {} steps at which the learning rate reaches 0.",
                     settings.decayFrom, end};
    if (end < settings.generatorSteps)
        return Error{"'decay_to' is {}; with 'steps' at {} the last {} would change nothing.", settings.decayTo,
                     settings.generatorSteps, settings.generatorSteps - end};
    return {};
}

Result<json> readConfigFile(const std::filesystem::path& path) {
    const auto object = readObject(path);
    if (!object) return object;
    return checked(*object, path);
}

std::filesystem::path runCopy(const std::filesystem::path& folder) {
    return folder / "run-copy.json";
}

Result<json> aboutRun(const std::filesystem::path& folder) {
    const auto path = folder / "run.json";
    auto about = readObject(path);
    if (about) return about;
    auto copy = readObject(runCopy(folder));
    return copy ? copy : about;
}

std::string runDamage(const std::filesystem::path& folder) {
    if (readObject(folder / "run.json")) return {};
    return fmt::format("{} cannot be read; its copy is used.", (folder / "run.json").string());
}

Result<json> settingsOfRun(const std::filesystem::path& folder) {
    const auto path = folder / "run.json";
    if (std::error_code code; !std::filesystem::exists(path, code) && !std::filesystem::exists(runCopy(folder), code))
        return Error{"{} is no training run: it has no run.json.", folder};
    auto about = aboutRun(folder);
    if (!about) return about;
    const auto settings = about->find("settings");
    if (settings == about->end() || !settings->is_object()) return Error{"{} has no object of 'settings'.", path};
    (*settings)["run"] = folder.string();
    return checked(*settings, path);
}

} // namespace muse
