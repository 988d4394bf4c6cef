// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationModel.h"
#include "core/music/Song.h"
#include "core/music/dynamics/Expression.h"

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
    double dynamics = 0; ///< 0 (flat, on the grid) .. 1 (as the model's data is played)

    void addTo(CLI::App& command);
    /// Only the seed and how outputs become notes.
    void addMakingTo(CLI::App& command);
    /// The settings with the flags applied.
    [[nodiscard]] GenerationSettings chosen() const;
    /// How what that model makes is played.
    [[nodiscard]] Expression expression(const ModelCard& card) const;
    /// What a song keeps of how its notes were made, as JSON.
    [[nodiscard]] std::string provenance() const;
};

} // namespace muse::cli
