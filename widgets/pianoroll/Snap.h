// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"

#include <array>
#include <string_view>

namespace muse {

/// The grid that drawn and moved notes keep to.
enum class Snap {
    Bar,
    HalfDotted,
    Half,
    QuarterDotted,
    Quarter,
    EighthDotted,
    Eighth,
    EighthTriplet,
    SixteenthDotted,
    Sixteenth,
    SixteenthTriplet,
    ThirtySecond,
    Off
};

inline constexpr std::array kAllSnaps = {Snap::Bar,
                                         Snap::HalfDotted,
                                         Snap::Half,
                                         Snap::QuarterDotted,
                                         Snap::Quarter,
                                         Snap::EighthDotted,
                                         Snap::Eighth,
                                         Snap::EighthTriplet,
                                         Snap::SixteenthDotted,
                                         Snap::Sixteenth,
                                         Snap::SixteenthTriplet,
                                         Snap::ThirtySecond,
                                         Snap::Off};

/// "1/16", "1/8 triplet", "Bar", "Off".
std::string_view label(Snap snap);
/// Ticks from one grid line to the next at that place; 1 when off.
Tick gridTicks(Snap snap, const Song& song, Tick at);
/// Ticks from one beat to the next there: the note that the time signature counts.
Tick beatTicks(const Song& song, Tick at);
/// The grid line at or before a tick, counted from the bar's start.
Tick snapDown(Snap snap, const Song& song, Tick tick);
/// The nearest grid line.
Tick snapNearest(Snap snap, const Song& song, Tick tick);

} // namespace muse
