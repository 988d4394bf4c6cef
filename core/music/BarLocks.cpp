// SPDX-License-Identifier: MIT
#include "core/music/BarLocks.h"

#include <algorithm>

namespace muse {

void BarLocks::lock(Family family, std::int64_t bar, bool on) {
    if (on)
        m_bars[index(family)].insert(bar);
    else
        m_bars[index(family)].erase(bar);
}

bool BarLocks::any() const {
    return std::ranges::any_of(m_bars, [](const auto& bars) { return !bars.empty(); });
}

void BarLocks::add(const BarLocks& other) {
    for (std::size_t family = 0; family < kFamilies; ++family)
        m_bars[family].insert(other.m_bars[family].begin(), other.m_bars[family].end());
}

void BarLocks::remove(const BarLocks& other) {
    for (std::size_t family = 0; family < kFamilies; ++family)
        for (const std::int64_t bar : other.m_bars[family])
            m_bars[family].erase(bar);
}

BarLocks BarLocks::follow(const BarMove& move) {
    BarLocks gone;
    for (const Family family : kAllFamilies) {
        std::set<std::int64_t> moved;
        for (const std::int64_t bar : m_bars[index(family)])
            if (bar < move.first)
                moved.insert(bar);
            else if (bar < move.first - move.count)
                gone.lock(family, bar, true);
            else
                moved.insert(bar + move.count);
        m_bars[index(family)] = std::move(moved);
    }
    return gone;
}

std::vector<TickSpan> BarLocks::keptIn(const Song& song, Family family, std::int64_t first, int bars) const {
    std::vector<TickSpan> kept;
    for (std::int64_t number = first; number < first + bars; ++number) {
        if (!locked(family, number)) continue;
        const Bar bar = barNumber(song, number);
        if (!kept.empty() && kept.back().to == bar.start)
            kept.back().to = bar.end();
        else
            kept.push_back({bar.start, bar.end()});
    }
    return kept;
}

bool BarLocks::lockedThroughout(Family family, std::int64_t first, int bars) const {
    for (std::int64_t number = first; number < first + bars; ++number)
        if (!locked(family, number)) return false;
    return true;
}

BarLocks lockedWhereNotesBegin(const Song& song, std::int64_t first, int bars) {
    BarLocks locks;
    const Tick from = barNumber(song, first).start;
    const Tick to = barNumber(song, first + bars - 1).end();
    for (const Family family : kAllFamilies)
        for (const Note& note : song.track(family).notesIn(from, to))
            locks.lock(family, barAt(song, note.start).number, true);
    return locks;
}

} // namespace muse
