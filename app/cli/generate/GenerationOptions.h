// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/generate/LatentOptions.h"
#include "app/cli/generate/MadeSongs.h"
#include "app/cli/generate/SteeringOptions.h"
#include "core/ml/GenerationModel.h"
#include "core/music/Song.h"

#include <string>

namespace CLI {
class App;
}

namespace muse::cli {

/// What `generate` and `accompany` have in common.
struct GenerationOptions {
    std::string model;
    std::string output;
    GenerationSettings settings;
    bool bernoulli = false;
    LatentOptions latents;
    SteeringOptions steering;
    bool origins = false; ///< .mid files say how they were made
    double dynamics = 0;  ///< 0 (flat, on the grid) .. 1 (as the model's data is played)
    Choosing choosing;

    void addTo(CLI::App& command);
    void addSeedTo(CLI::App& command);
    /// Only how outputs become notes.
    void addMakingTo(CLI::App& command);
    /// An Error where an option could have no effect on what this model makes.
    [[nodiscard]] Result<void> checkFits(const ModelCard& card) const;
    /// The settings with the flags applied.
    [[nodiscard]] GenerationSettings chosen() const;
};

} // namespace muse::cli
