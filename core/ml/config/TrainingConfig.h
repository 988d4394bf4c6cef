// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/ml/config/SettingKey.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace muse {

/// Settings of a training as a JSON object, in a config file, in run.json and in the presets alike: keys of
/// trainingKeys(), of which any may be left out. Objects are laid over one another with update(), later ones winning.

/// What is wrong with a value of this key: "'batch' is "many"; it must be a whole number from 2 to 4096". Empty if
/// nothing is.
std::string problemWith(const SettingKey& key, const nlohmann::json& value);

/// `base` with the object's values; the error names the first key that is unknown or wrong.
Result<TrainingSettings> settingsFromJson(const nlohmann::json& object, const TrainingSettings& base = {});

/// All keys, in their order.
nlohmann::ordered_json toJson(const TrainingSettings& settings);

/// Names the first setting that cannot work, by itself or beside the others. A process that does not write the run's
/// folder, as several train together, needs none.
Result<void> checkSettings(const TrainingSettings& settings, bool writes = true);

/// A config file's object, checked; errors begin with the file's name and, where it is no JSON, say where.
Result<nlohmann::json> readConfigFile(const std::filesystem::path& path);

/// A run's run.json, or where that is damaged its copy, run-copy.json.
Result<nlohmann::json> aboutRun(const std::filesystem::path& folder);
std::filesystem::path runCopy(const std::filesystem::path& folder);
/// A sentence where the copy is needed; else empty.
std::string runDamage(const std::filesystem::path& folder);

/// The settings with which a run was last trained, from aboutRun(); `run` is where the folder lies now.
Result<nlohmann::json> settingsOfRun(const std::filesystem::path& folder);

/// Settings by a name, for those who do not want to choose each.
struct TrainingPreset {
    std::string name;
    std::string about;
    nlohmann::json settings;
};
const std::vector<TrainingPreset>& trainingPresets();

} // namespace muse
