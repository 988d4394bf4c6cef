// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Pianoroll.h"

namespace muse {

/// Semitones by which a roll can move without losing a note: lowest <= 0 <= highest.
struct TransposeRange {
    int lowest = 0;
    int highest = 0;
};
TransposeRange transposeRange(const Pianoroll& roll);

/// Moves all families but the drums up (or down) by semitones; what leaves C1..B7 is lost.
Pianoroll transposed(const Pianoroll& roll, int semitones);

} // namespace muse
