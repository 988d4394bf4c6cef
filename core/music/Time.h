// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace muse {

/// Musical time as the editor and the MIDI files count it: 480 to the quarter note.
using Tick = std::int64_t;

inline constexpr Tick kTicksPerQuarter = 480;
/// Musical time as the models count it: 24 steps to the quarter note, 96 to a 4/4 bar.
inline constexpr int kStepsPerQuarter = 24;
inline constexpr int kStepsPerBar = 96;
inline constexpr Tick kTicksPerStep = kTicksPerQuarter / kStepsPerQuarter;
/// A 4/4 bar.
inline constexpr Tick kTicksPerBar = kTicksPerStep * kStepsPerBar;
inline constexpr int kBarsPerPhrase = 4;

/// A stretch of time: [from, to).
struct TickSpan {
    Tick from = 0;
    Tick to = 0;

    friend bool operator==(const TickSpan&, const TickSpan&) = default;
};

} // namespace muse
