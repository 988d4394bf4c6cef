// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/metrics/copies/OnsetPrint.h"

#include <cstddef>
#include <span>
#include <vector>

namespace muse {

/// Which phrase is nearest to a given one, and how near.
struct NearestPhrase {
    std::size_t phrase = 0; ///< the first one of those that are as near
    /// 1 - Jaccard index of the onsets, 0..1: 0 for a copy, in whatever key; 1 where nothing begins together. NaN for a
    /// phrase without onsets, and where there is nothing to compare with.
    double distance = 1;
    int transposition = 0; ///< semitones up, 0..11, that bring the given phrase to it
};

/// For each of `phrases` the nearest `among` others, over all twelve transpositions of the pitched tracks together, on
/// several threads (0: all cores), which does not change the result. A cancelled job leaves NaN in what was not sought.
std::vector<NearestPhrase> nearestPhrases(std::span<const OnsetPrint> phrases, std::span<const OnsetPrint> among,
                                          int threads = 0, const JobControl& job = {});

} // namespace muse
