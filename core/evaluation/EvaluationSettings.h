// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/split/Split.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace muse {

/// What to measure, and how much of it.
struct EvaluationSettings {
    std::vector<std::string> datasets;
    std::vector<std::filesystem::path> models; ///< weights files
    std::optional<Split> split;                ///< nothing: all of a dataset
    int bars = 20000;                          ///< as the paper measures of each model
    std::uint64_t seed = 1;
    bool asPlayed = false;  ///< whole notes, in the place of every step by itself
    double confidence = 95; ///< percent; 0: no intervals
};

/// Resamples of a bootstrap.
inline constexpr int kResamples = 500;

} // namespace muse
