// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Family.h"
#include "core/music/Time.h"

#include <algorithm>
#include <bitset>
#include <limits>

namespace muse {

/// What a song is made of, as far as those who show it tell the parts apart. SongSettings are its title, tempo,
/// signatures, key, markers and lyrics.
enum class SongPart { Notes, Controls, TrackSettings, SongSettings };

inline constexpr std::size_t kSongParts = 4;
inline constexpr TickSpan kAllTime = {0, std::numeric_limits<Tick>::max()};

/// What of a song an edit touches, so that others need look there alone.
struct EditExtent {
    std::bitset<kSongParts> parts;
    std::bitset<kFamilies> families; ///< whose tracks; none where only the song's own settings change
    TickSpan span;                   ///< ticks in which notes or controllers differ; empty where none do

    [[nodiscard]] bool has(SongPart part) const { return parts.test(static_cast<std::size_t>(part)); }
    [[nodiscard]] bool has(Family family) const { return families.test(index(family)); }

    EditExtent& operator|=(const EditExtent& other) {
        const auto empty = [](const TickSpan& each) { return each.from >= each.to; };
        if (empty(span))
            span = other.span;
        else if (!empty(other.span))
            span = {std::min(span.from, other.span.from), std::max(span.to, other.span.to)};
        parts |= other.parts;
        families |= other.families;
        return *this;
    }

    static EditExtent of(SongPart part) {
        EditExtent extent;
        extent.parts.set(static_cast<std::size_t>(part));
        return extent;
    }
    static EditExtent of(SongPart part, Family family, TickSpan span = {}) {
        EditExtent extent = of(part);
        extent.families.set(index(family));
        extent.span = span;
        return extent;
    }
    static EditExtent everything() {
        EditExtent extent;
        extent.parts.set();
        extent.families.set();
        extent.span = kAllTime;
        return extent;
    }
};

} // namespace muse
