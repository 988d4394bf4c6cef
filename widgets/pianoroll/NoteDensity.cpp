// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/NoteDensity.h"

#include <algorithm>
#include <array>

namespace muse {
namespace {

/// A bucket more than is needed, so that a song may grow a little before everything is built afresh.
constexpr std::int64_t kSpare = 4 * kTicksPerBar / NoteDensity::kFinest;

} // namespace

void NoteDensity::build(const std::vector<Note>& notes, Tick end) {
    m_finest = kFinest;
    while (end / m_finest + kSpare > kMostBuckets)
        m_finest *= 2;
    m_levels.clear();
    for (auto count = static_cast<std::size_t>(std::max<Tick>(end, 0) / m_finest + kSpare);; count = (count + 1) / 2) {
        m_levels.emplace_back(count);
        if (count <= 1) break;
    }
    const auto last = static_cast<std::int64_t>(m_levels.front().size());
    mark(notes, 0, last);
    raise(0, last);
}

bool NoteDensity::holds(Tick end) const {
    return !m_levels.empty() && end / m_finest < static_cast<std::int64_t>(m_levels.front().size());
}

void NoteDensity::rebuild(const std::vector<Note>& reaching, Tick from, Tick to) {
    const auto count = static_cast<std::int64_t>(m_levels.front().size());
    const std::int64_t first = std::clamp<std::int64_t>(from / m_finest, 0, count);
    const std::int64_t last = std::clamp<std::int64_t>((to + m_finest - 1) / m_finest, first, count);
    std::fill(m_levels.front().begin() + first, m_levels.front().begin() + last, PitchMask{});
    mark(reaching, first, last);
    raise(first, last);
}

/// Notes come by their start, so what a pitch has been marked up to needs no second mark: the work is bounded by the
/// buckets, however long notes overlap.
void NoteDensity::mark(const std::vector<Note>& notes, std::int64_t first, std::int64_t last) {
    std::array<std::int64_t, 128> markedTo{};
    markedTo.fill(first);
    for (const Note& note : notes) {
        std::int64_t& marked = markedTo[note.pitch & 127];
        const std::int64_t to = std::min(last, std::max(note.end() - 1, note.start) / m_finest + 1);
        for (std::int64_t i = std::max(marked, note.start / m_finest); i < to; ++i)
            m_levels.front()[static_cast<std::size_t>(i)].add(note.pitch & 127);
        marked = std::max(marked, to);
    }
}

void NoteDensity::raise(std::int64_t first, std::int64_t last) {
    for (std::size_t level = 1; level < m_levels.size(); ++level) {
        const auto& below = m_levels[level - 1];
        first /= 2;
        last = (last + 1) / 2;
        for (std::int64_t i = first; i < last; ++i) {
            const auto left = static_cast<std::size_t>(2 * i);
            PitchMask both = below[left];
            if (left + 1 < below.size()) both |= below[left + 1];
            m_levels[level][static_cast<std::size_t>(i)] = both;
        }
    }
}

PitchMask NoteDensity::pitches(Tick from, Tick to) const {
    PitchMask found;
    if (m_levels.empty() || to <= from) return found;
    std::size_t level = 0;
    Tick width = m_finest;
    while (level + 1 < m_levels.size() && width * 2 <= to - from) {
        width *= 2;
        ++level;
    }
    const auto& buckets = m_levels[level];
    const auto last = std::min<std::int64_t>((to - 1) / width, static_cast<std::int64_t>(buckets.size()) - 1);
    for (std::int64_t i = std::max<Tick>(from, 0) / width; i <= last; ++i)
        found |= buckets[static_cast<std::size_t>(i)];
    return found;
}

} // namespace muse
