// SPDX-License-Identifier: MIT
#include "core/music/Pianoroll.h"

#include <algorithm>

namespace muse {

Pianoroll::Pianoroll(int bars)
    : m_bars(std::max(bars, 0)), m_rows(static_cast<std::size_t>(m_bars) * kFamilies * kStepsPerBar) {}

std::size_t Pianoroll::count() const {
    std::size_t total = 0;
    for (const PitchSet& row : m_rows)
        total += static_cast<std::size_t>(row.count());
    return total;
}

std::size_t Pianoroll::count(Family family) const {
    std::size_t total = 0;
    for (int bar = 0; bar < m_bars; ++bar)
        for (const PitchSet& row : barRows(bar, family))
            total += static_cast<std::size_t>(row.count());
    return total;
}

Pianoroll Pianoroll::slice(int first, int count) const {
    first = std::clamp(first, 0, m_bars);
    Pianoroll part(std::clamp(count, 0, m_bars - first));
    const auto begin = m_rows.begin() + static_cast<std::ptrdiff_t>(offset(first, Family::Bass));
    std::copy(begin, begin + static_cast<std::ptrdiff_t>(part.m_rows.size()), part.m_rows.begin());
    return part;
}

void Pianoroll::append(const Pianoroll& other) {
    m_rows.insert(m_rows.end(), other.m_rows.begin(), other.m_rows.end());
    m_bars += other.m_bars;
}

void Pianoroll::copyFamily(const Pianoroll& from, Family family) {
    for (int bar = 0; bar < std::min(m_bars, from.m_bars); ++bar)
        std::ranges::copy(from.barRows(bar, family), barRows(bar, family).begin());
}

std::vector<std::uint8_t> Pianoroll::packed() const {
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(m_bars) * kBytesPerBar);
    const auto put = [&](std::uint64_t word, std::size_t cell) {
        for (; word != 0; word &= word - 1) {
            const std::size_t at = cell + static_cast<std::size_t>(std::countr_zero(word)) * kFamilies;
            bytes[at / 8] |= static_cast<std::uint8_t>(0x80 >> (at % 8));
        }
    };
    std::size_t cell = 0;
    for (int bar = 0; bar < m_bars; ++bar)
        for (int step = 0; step < kStepsPerBar; ++step, cell += kPitches * kFamilies)
            for (const Family family : kAllFamilies) {
                put(row(bar, step, family).low, cell + index(family));
                put(row(bar, step, family).high, cell + index(family) + 64 * kFamilies);
            }
    return bytes;
}

Result<Pianoroll> Pianoroll::fromPacked(std::span<const std::uint8_t> bytes) {
    if (bytes.size() % kBytesPerBar != 0) return Error{"A packed piano-roll must be a whole number of bars."};
    Pianoroll roll(static_cast<int>(bytes.size() / kBytesPerBar));
    for (std::size_t byte = 0; byte < bytes.size(); ++byte)
        for (unsigned rest = bytes[byte]; rest != 0; rest &= rest - 1) {
            const std::size_t cell = byte * 8 + 7 - static_cast<std::size_t>(std::countr_zero(rest));
            const std::size_t line = cell / kFamilies;
            const auto step = line / kPitches;
            roll.set(static_cast<int>(step / kStepsPerBar), static_cast<int>(step % kStepsPerBar),
                     static_cast<int>(line % kPitches), kAllFamilies[cell % kFamilies]);
        }
    return roll;
}

} // namespace muse
