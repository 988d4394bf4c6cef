// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GanConfig.h"

#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace muse {

/// One setting of a training, as the config file, run.json and the command line name it.
struct SettingKey {
    std::string name;                 ///< "learning_rate"; the flag is --learning-rate
    std::string about;                ///< what it does, in a line
    std::string allowed;              ///< what it may be, to follow "must be"
    std::vector<std::string> choices; ///< the words of which it is one; none where it is a number or a path
    bool words = false;               ///< a name or a path: no number and no true or false
    /// Puts an allowed value into the settings; false, leaving them alone, for any other.
    std::function<bool(const nlohmann::json& value, TrainingSettings& settings)> read;
    std::function<nlohmann::json(const TrainingSettings& settings)> write;
};

/// All of them, in the order in which they are listed.
const std::vector<SettingKey>& trainingKeys();

} // namespace muse
