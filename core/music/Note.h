// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Time.h"

#include <compare>
#include <cstdint>

namespace muse {

/// One note: where it starts and how long it sounds in ticks, its MIDI pitch 0..127 and velocity 1..127.
struct Note {
    Tick start = 0;
    Tick length = kTicksPerQuarter;
    std::uint8_t pitch = 60;
    std::uint8_t velocity = 100;

    [[nodiscard]] Tick end() const { return start + length; }

    /// By start, then pitch, length and velocity: the order in which a Track keeps its notes.
    friend std::strong_ordering operator<=>(const Note& a, const Note& b) {
        if (const auto c = a.start <=> b.start; c != 0) return c;
        if (const auto c = a.pitch <=> b.pitch; c != 0) return c;
        if (const auto c = a.length <=> b.length; c != 0) return c;
        return a.velocity <=> b.velocity;
    }
    friend bool operator==(const Note&, const Note&) = default;
};

} // namespace muse
