// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Pianoroll.h"

#include <vector>

namespace muse {

inline constexpr int kChromaBins = 12;

/// Chroma over time: `count` frames of kChromaBins values each, one frame after the other.
struct StructureFrames {
    int count = 0;
    std::vector<float> values;
};

/// For each sixteenth, how many cells of all five families sound in each pitch class. reference.md 4.5 then scales by
/// the largest and shifts by the smallest value, which changes no neighbourhood; whole numbers keep distances exact.
StructureFrames structureFrames(const Pianoroll& roll);

} // namespace muse
