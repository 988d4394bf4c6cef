// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GanConfig.h"
#include "core/music/Pianoroll.h"

#include <vector>

namespace muse {

/// Extents that every network shares. Phrases are tensors (batch, 96 steps, 84 pitches, 4 bars, tracks) of -1 and +1:
/// with bars and tracks innermost, nearly every convolution of the critic is a plain view and one matrix product
/// (perf.md).
namespace shape {
inline constexpr std::int64_t bars = kBarsPerPhrase;
inline constexpr std::int64_t steps = kStepsPerBar;
inline constexpr std::int64_t pitches = kPitches;
inline constexpr std::int64_t octaves = 7;
inline constexpr std::int64_t perOctave = 12;
inline constexpr std::int64_t families = static_cast<std::int64_t>(kFamilies);
inline constexpr std::int64_t barLatent = 128; ///< length of the bar generator's input (paper, figure 5)
inline constexpr std::int64_t encoderMaps = 16;
} // namespace shape

/// A layer's channels at that width: Compact is a quarter of Table 4.
constexpr std::int64_t channels(std::int64_t paper, Width width) {
    return width == Width::Paper ? paper : paper / 4;
}

/// Tracks that the generator makes: all five, or all but the given one.
std::vector<Family> generatedFamilies(const GanConfig& config);

/// Length of each random vector: the bar generator's 128 numbers shared among the kinds that the model has
/// (reference.md section 1).
std::int64_t latentLength(ModelKind kind);

} // namespace muse
