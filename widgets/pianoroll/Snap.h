// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"

#include <array>
#include <string_view>

namespace muse {

/// The grid that drawn and moved notes keep to: each note value dotted, plain and as a triplet.
enum class Snap {
    Bar,
    HalfDotted,
    Half,
    HalfTriplet,
    QuarterDotted,
    Quarter,
    QuarterTriplet,
    EighthDotted,
    Eighth,
    EighthTriplet,
    SixteenthDotted,
    Sixteenth,
    SixteenthTriplet,
    ThirtySecondDotted,
    ThirtySecond,
    ThirtySecondTriplet,
    Off
};

inline constexpr std::array kAllSnaps = {Snap::Bar,
                                         Snap::HalfDotted,
                                         Snap::Half,
                                         Snap::HalfTriplet,
                                         Snap::QuarterDotted,
                                         Snap::Quarter,
                                         Snap::QuarterTriplet,
                                         Snap::EighthDotted,
                                         Snap::Eighth,
                                         Snap::EighthTriplet,
                                         Snap::SixteenthDotted,
                                         Snap::Sixteenth,
                                         Snap::SixteenthTriplet,
                                         Snap::ThirtySecondDotted,
                                         Snap::ThirtySecond,
                                         Snap::ThirtySecondTriplet,
                                         Snap::Off};

enum class SnapFeel { Dotted, Plain, Triplet };
/// Plain for bars, and where snapping is off.
SnapFeel feelOf(Snap snap);
/// The same note value with another feel; bars and off stay what they are.
Snap withFeel(Snap snap, SnapFeel feel);
/// Half (1) or twice (-1) the note value with the same feel; bars are next to half notes, and nothing beyond the ends.
Snap neighbour(Snap snap, int direction);

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
