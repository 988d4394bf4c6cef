// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/coherence/PhraseFeatures.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace muse {

/// Means of all features over phrases in which they are defined, and between which values each lies with some
/// confidence; NaN where there is none.
struct FeatureEstimates {
    std::vector<double> value;
    std::vector<double> low;
    std::vector<double> high;
};

/// How to draw intervals.
struct IntervalSettings {
    double confidence = 0.95; ///< 0..1; 0: no intervals
    int resamples = 500;
    std::uint64_t seed = 1; ///< the same seed gives the same intervals
};

/// Number of the song that each phrase is of, in the order in which they appear; without names each phrase is one of
/// its own.
std::vector<std::size_t> songNumbers(std::span<const std::string> songs, std::size_t phrases);

/// `songs` tells of which song each phrase is (none: each stands alone). The intervals are percentile bootstraps that
/// draw whole songs with replacement, as phrases of one song are alike; where there is one song, phrases.
FeatureEstimates estimateFeatures(const FeatureTable& table, std::span<const std::string> songs,
                                  const IntervalSettings& settings = {});

} // namespace muse
