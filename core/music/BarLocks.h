// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"
#include "core/music/edits/BarMove.h"

#include <array>
#include <cstdint>
#include <set>
#include <vector>

namespace muse {

/// Bars of single tracks that generation leaves as they are, by the bars' numbers from 0. A note belongs to the bar in
/// which it begins. A locked track (TrackSettings) is locked in every bar, whatever is said here.
class BarLocks {
public:
    [[nodiscard]] bool locked(Family family, std::int64_t bar) const { return m_bars[index(family)].contains(bar); }
    void lock(Family family, std::int64_t bar, bool on);
    [[nodiscard]] const std::set<std::int64_t>& bars(Family family) const { return m_bars[index(family)]; }
    [[nodiscard]] bool any() const;
    /// Locks what another one does too.
    void add(const BarLocks& other);
    /// Opens what another one locks.
    void remove(const BarLocks& other);
    /// Follows bars that come or go in the song; returns the locks of bars that went, by their numbers before.
    BarLocks follow(const BarMove& move);

    /// What of some bars stays in a track: its locked bars, neighbours as one, in order.
    [[nodiscard]] std::vector<TickSpan> keptIn(const Song& song, Family family, std::int64_t first, int bars) const;
    /// Whether all of these bars are.
    [[nodiscard]] bool lockedThroughout(Family family, std::int64_t first, int bars) const;

    friend bool operator==(const BarLocks&, const BarLocks&) = default;

private:
    std::array<std::set<std::int64_t>, kFamilies> m_bars;
};

/// The locks that let generation fill empty bars alone: every bar of a track is locked in which a note begins that
/// sounds in these bars, also where it begins before them.
BarLocks lockedWhereNotesBegin(const Song& song, std::int64_t first, int bars);

} // namespace muse
