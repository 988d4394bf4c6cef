// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"

#include <vector>

namespace muse {

inline constexpr int kStraight = 50; ///< no swing
inline constexpr int kMostSwing = 75;

/// How notes are pulled to the grid, which is counted from each bar's start.
struct QuantiseSettings {
    Tick grid = kTicksPerQuarter / 4; ///< from line to line; 0: bars
    bool starts = true;               ///< a start that moves alone takes the note along
    bool ends = false;                ///< a note keeps at least one grid step
    int strength = 100;               ///< how much of the way, in percent, 0..100
    int swing = kStraight; ///< where in a pair of steps the second begins, in percent, 50..75; 67 is a triplet's feel
                           ///< (Roger Linn's definition, as in the Akai MPC)

    friend bool operator==(const QuantiseSettings&, const QuantiseSettings&) = default;
};

/// The notes, in their order, pulled to the song's grid.
std::vector<Note> quantised(const Song& song, std::vector<Note> notes, const QuantiseSettings& settings);

} // namespace muse
