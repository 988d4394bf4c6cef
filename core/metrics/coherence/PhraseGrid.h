// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/BarMeasures.h"
#include "core/music/Pianoroll.h"

#include <array>
#include <cstdint>

namespace muse {

inline constexpr int kStepsPerSixteenth = kStepsPerBar / 16;
inline constexpr int kSixteenthsPerBar = kStepsPerBar / kStepsPerSixteenth;
inline constexpr std::size_t kSixteenths = std::size_t{kSixteenthsPerBar} * kBarsPerPhrase; ///< of a phrase

/// A bit a sixteenth of a phrase, the first one lowest.
using SixteenthSet = std::uint64_t;
static_assert(kSixteenths == 64);

/// Sixteenths of one bar, 16 bits.
constexpr unsigned barOf(SixteenthSet set, int bar) {
    return static_cast<unsigned>(set >> (bar * kSixteenthsPerBar) & 0xFFFF);
}

/// The sixteenth, 0..63, that a step of a phrase, 0..383, is nearest to; the later one where it is as near to two, and
/// the last one for steps nearest to the bar line that ends the phrase.
constexpr std::size_t nearestSixteenth(int step) {
    const int nearest = (step + kStepsPerSixteenth / 2) / kStepsPerSixteenth;
    return static_cast<std::size_t>(nearest < static_cast<int>(kSixteenths) ? nearest
                                                                            : static_cast<int>(kSixteenths) - 1);
}

/// One family's notes in a phrase, as the measures of coherence see them: unbroken runs of cells that begin in the
/// nearest sixteenth and, but for drums, last until the step after their last cell, since a rest of one step closes
/// every note of the data (design.md, Numbers).
struct TrackGrid {
    std::array<PitchSet, kSixteenths> onsets{}; ///< pitches that begin in each sixteenth
    std::array<PitchSet, kSixteenths> close{};  ///< of these, those that begin at most a step beside it: no triplets
    SixteenthSet rhythm = 0;                    ///< sixteenths in which any begins
    int notes = 0;                              ///< runs; two that begin with one pitch in one sixteenth are two
    int onGrid = 0;                             ///< how many of them begin exactly at a sixteenth
    std::array<int, kPitches> pitchCounts{};    ///< notes of each pitch
    std::array<int, kSixteenths + 1> lengths{}; ///< notes of each length, rounded to whole sixteenths, at least one
};

/// The grid of one family in a roll of kBarsPerPhrase bars.
TrackGrid trackGrid(const Pianoroll& phrase, Family family);

} // namespace muse
