// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/Snap.h"

#include <algorithm>
#include <iterator>

namespace muse {
namespace {

constexpr int kFeels = 3;

bool hasFeel(Snap snap) {
    return snap != Snap::Bar && snap != Snap::Off;
}

/// Among the note values, half notes first.
int valueOf(Snap snap) {
    return (static_cast<int>(snap) - static_cast<int>(Snap::HalfDotted)) / kFeels;
}

Snap made(int value, SnapFeel feel) {
    return static_cast<Snap>(static_cast<int>(Snap::HalfDotted) + value * kFeels + static_cast<int>(feel));
}

} // namespace

SnapFeel feelOf(Snap snap) {
    if (!hasFeel(snap)) return SnapFeel::Plain;
    return static_cast<SnapFeel>((static_cast<int>(snap) - static_cast<int>(Snap::HalfDotted)) % kFeels);
}

Snap withFeel(Snap snap, SnapFeel feel) {
    return hasFeel(snap) ? made(valueOf(snap), feel) : snap;
}

Snap neighbour(Snap snap, int direction) {
    if (snap == Snap::Off) return snap;
    if (snap == Snap::Bar) return direction > 0 ? Snap::Half : snap;
    const int value = valueOf(snap) + direction;
    if (value < 0) return Snap::Bar;
    return value > valueOf(Snap::ThirtySecond) ? snap : made(value, feelOf(snap));
}

std::string_view label(Snap snap) {
    constexpr std::array<std::string_view, kAllSnaps.size()> labels = {
        "Bar",          "1/2 dotted",  "1/2",  "1/2 triplet",  "1/4 dotted",  "1/4",
        "1/4 triplet",  "1/8 dotted",  "1/8",  "1/8 triplet",  "1/16 dotted", "1/16",
        "1/16 triplet", "1/32 dotted", "1/32", "1/32 triplet", "Off"};
    return labels[static_cast<std::size_t>(snap)];
}

Tick gridTicks(Snap snap, const Song& song, Tick at) {
    switch (snap) {
    case Snap::Bar:
        return barAt(song, at).length;
    case Snap::HalfDotted:
        return 3 * kTicksPerQuarter;
    case Snap::Half:
        return 2 * kTicksPerQuarter;
    case Snap::HalfTriplet:
        return 4 * kTicksPerQuarter / 3;
    case Snap::QuarterDotted:
        return 3 * kTicksPerQuarter / 2;
    case Snap::Quarter:
        return kTicksPerQuarter;
    case Snap::QuarterTriplet:
        return 2 * kTicksPerQuarter / 3;
    case Snap::EighthDotted:
        return 3 * kTicksPerQuarter / 4;
    case Snap::Eighth:
        return kTicksPerQuarter / 2;
    case Snap::EighthTriplet:
        return kTicksPerQuarter / 3;
    case Snap::SixteenthDotted:
        return 3 * kTicksPerQuarter / 8;
    case Snap::Sixteenth:
        return kTicksPerQuarter / 4;
    case Snap::SixteenthTriplet:
        return kTicksPerQuarter / 6;
    case Snap::ThirtySecondDotted:
        return 3 * kTicksPerQuarter / 16;
    case Snap::ThirtySecond:
        return kTicksPerQuarter / 8;
    case Snap::ThirtySecondTriplet:
        return kTicksPerQuarter / 12;
    case Snap::Off:
        return 1;
    }
    return 1;
}

Tick beatTicks(const Song& song, Tick at) {
    const auto after = std::ranges::upper_bound(song.signatures, at, {}, &TimeSignature::at);
    const int denominator = after == song.signatures.begin() ? 4 : std::prev(after)->denominator;
    return std::max<Tick>(1, 4 * kTicksPerQuarter / std::max(1, denominator));
}

Tick snapDown(Snap snap, const Song& song, Tick tick) {
    tick = std::max<Tick>(tick, 0);
    const Bar bar = barAt(song, tick);
    const Tick grid = gridTicks(snap, song, tick);
    return bar.start + (tick - bar.start) / grid * grid;
}

Tick snapNearest(Snap snap, const Song& song, Tick tick) {
    const Tick below = snapDown(snap, song, tick);
    const Tick above = std::min(below + gridTicks(snap, song, tick), barAt(song, below).end());
    return tick - below < above - tick ? below : above;
}

} // namespace muse
