// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Note.h"

#include <cstdint>
#include <vector>

namespace muse {

/// Which of the 128 pitches sound somewhere in a span of time.
struct PitchMask {
    std::uint64_t low = 0;
    std::uint64_t high = 0;

    void add(int pitch) { (pitch < 64 ? low : high) |= std::uint64_t{1} << (pitch & 63); }
    PitchMask& operator|=(const PitchMask& other) {
        low |= other.low;
        high |= other.high;
        return *this;
    }
    friend bool operator==(const PitchMask&, const PitchMask&) = default;
};

/// A track seen from far away: the pitches that sound in buckets of time, and the same for buckets of double width, up
/// to one for the whole song. Painting a pixel column reads a few buckets, however many notes lie under it.
class NoteDensity {
public:
    /// The finest bucket, in ticks; longer where a song would need more than kMostBuckets of them.
    static constexpr Tick kFinest = 120;
    static constexpr std::int64_t kMostBuckets = 1 << 19;

    /// `notes` are sorted.
    void build(const std::vector<Note>& notes, Tick end);
    /// After a change inside [from, to); `reaching` are the notes there are now, sorted, that touch it.
    void rebuild(const std::vector<Note>& reaching, Tick from, Tick to);
    /// Whether a song that ends there can be kept without building afresh.
    [[nodiscard]] bool holds(Tick end) const;
    [[nodiscard]] Tick finest() const { return m_finest; }

    /// The pitches in [from, to), at most one bucket too generous at either end.
    [[nodiscard]] PitchMask pitches(Tick from, Tick to) const;

private:
    void mark(const std::vector<Note>& notes, std::int64_t first, std::int64_t last);
    void raise(std::int64_t first, std::int64_t last);

    Tick m_finest = kFinest;
    std::vector<std::vector<PitchMask>> m_levels; ///< finest first
};

} // namespace muse
