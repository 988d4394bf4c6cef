// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/AccompanimentMetrics.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace muse {

/// Values and the interval that each lies in with some confidence; NaN where there is none.
struct AccompanimentEstimate {
    AccompanimentMetrics value;
    AccompanimentMetrics low;
    AccompanimentMetrics high;
};

/// How strongly tracks depend on the given one. Chance alone makes tracks agree somewhat, so the same tracks are
/// measured beside given tracks of other songs too: only the difference is conditioning.
struct ConditioningReport {
    AccompanimentEstimate matched;  ///< beside the track that they were made to
    AccompanimentEstimate shuffled; ///< beside the given tracks of other songs
    AccompanimentEstimate
        difference; ///< matched - shuffled: of TD below 0, of shared onsets above 0, where they answer
};

/// How to draw the intervals (Bootstrap.h) and the other songs.
struct ConditioningSettings {
    double confidence = 0.95; ///< 0..1; 0: no intervals
    int resamples = 500;
    std::uint64_t seed = 1;
};

/// For each phrase another one, each once, and of another song as long as no song has more than half of the phrases.
/// Phrases of one song need not be neighbours. One phrase alone is its own partner.
std::vector<std::size_t> partnersFromOtherSongs(std::span<const std::string> songs, std::uint64_t seed);

/// `answers` are rolls of the same bars as `conditions`, a roll a phrase; `songs` tells of which song each is, as the
/// intervals draw whole songs (phrases, where there is one song only).
ConditioningReport measureConditioning(Family given, std::span<const Pianoroll> conditions,
                                       std::span<const Pianoroll> answers, std::span<const std::string> songs,
                                       const ConditioningSettings& settings = {});

} // namespace muse
