// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/ml/config/TrainingConfig.h"

#include <nlohmann/json.hpp>
#include <string>

namespace CLI {
class App;
}

namespace muse::cli {

/// The settings of `musegan train`: each key of the config file is a flag as well, so both are checked alike.
struct TrainOptions {
    nlohmann::json flags = nlohmann::json::object(); ///< those given on the command line
    std::string config;
    std::string preset;
    bool resume = false;
    bool printConfig = false;

    void addTo(CLI::App& command);
    /// Later ones win: the run to resume, the preset, the config file, the flags. A process that `follows` another one
    /// resumes with that one's settings, and need not see the run's folder.
    [[nodiscard]] Result<TrainingSettings> settings(bool follows = false) const;
};

/// Names the file where a training is to begin from a model that is installed.
Result<void> findStart(TrainingSettings& settings);

} // namespace muse::cli
