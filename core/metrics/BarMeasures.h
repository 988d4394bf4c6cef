// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/Metrics.h"

#include <array>
#include <span>

namespace muse {

inline constexpr std::size_t kBeatsPerBar = 4;

/// The 96 rows of one family in one bar.
using BarRows = std::span<const PitchSet>;

/// All pitches that sound anywhere in the bar.
PitchSet pitchesUsed(BarRows rows);

/// How many chroma bins those pitches fall into, under both definitions: p / 7 and p % 12 (reference.md 3.2).
BothChromas<int> chromaBinsUsed(PitchSet pitches);

/// Notes of a bar, cut at its ends: how many, and how many of at least two and three steps.
struct NoteCounts {
    int all = 0;
    int atLeastTwo = 0;
    int atLeastThree = 0;
};
NoteCounts countNotes(BarRows rows);

/// DP of one bar, 0..1, under both tolerances for hits one step beside the grid; only for a bar that sounds
/// (reference.md 3.1).
struct DrumPattern {
    double loose = 0;  ///< tolerance 0.3: v1, paper-compatible
    double strict = 0; ///< tolerance 0.1: v2
};
DrumPattern drumPattern(BarRows rows);

/// A beat's chroma as a point in the tonal space of Harte et al. (2006): fifths, minor thirds, major thirds.
using TonalPoint = std::array<double, 6>;
using TonalPath = std::array<TonalPoint, kBeatsPerBar>;

/// Where a bar goes in tonal space, one point a beat; defined only when all four beats sound.
struct TonalBar {
    bool defined = false;
    BothChromas<TonalPath> path;
};
TonalBar tonalBar(BarRows rows);

/// TD of one bar: the mean over its beats of the distance between two tracks' points.
double tonalDistance(const TonalPath& a, const TonalPath& b);

} // namespace muse
