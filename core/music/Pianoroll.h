// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/music/Family.h"
#include "core/music/Time.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace muse {

inline constexpr int kPitches = 84;     ///< C1..B7
inline constexpr int kLowestPitch = 24; ///< MIDI number of pitch index 0 (C1)
inline constexpr std::size_t kCellsPerBar = std::size_t{kStepsPerBar} * kPitches * kFamilies;
inline constexpr std::size_t kBytesPerBar = kCellsPerBar / 8;

/// The pitches of one family that sound in one step: bit p is pitch index p, 0..83.
struct PitchSet {
    std::uint64_t low = 0;  ///< pitch indices 0..63
    std::uint64_t high = 0; ///< pitch indices 64..83

    [[nodiscard]] bool test(int pitch) const { return ((pitch < 64 ? low >> pitch : high >> (pitch - 64)) & 1) != 0; }
    void set(int pitch, bool on) {
        std::uint64_t& word = pitch < 64 ? low : high;
        const std::uint64_t bit = std::uint64_t{1} << (pitch & 63);
        word = on ? word | bit : word & ~bit;
    }
    [[nodiscard]] int count() const { return std::popcount(low) + std::popcount(high); }
    [[nodiscard]] bool any() const { return (low | high) != 0; }

    friend PitchSet operator&(PitchSet a, PitchSet b) { return {a.low & b.low, a.high & b.high}; }
    friend PitchSet operator|(PitchSet a, PitchSet b) { return {a.low | b.low, a.high | b.high}; }
    /// Only meaningful under a mask: sets the bits beyond pitch 83 too.
    friend PitchSet operator~(PitchSet a) { return {~a.low, ~a.high}; }
    friend bool operator==(PitchSet, PitchSet) = default;
};

/// bars x 96 steps x 84 pitches x 5 families, one bit a cell (design.md, Words).
/// In memory the rows lie by bar, family, step; files hold bits by bar, step, pitch, family (numpy.packbits order).
class Pianoroll {
public:
    explicit Pianoroll(int bars = 0);

    [[nodiscard]] int bars() const { return m_bars; }
    [[nodiscard]] int steps() const { return m_bars * kStepsPerBar; }

    /// step counts within the bar, 0..95; pitch is an index, 0..83.
    [[nodiscard]] bool at(int bar, int step, int pitch, Family family) const {
        return row(bar, step, family).test(pitch);
    }
    void set(int bar, int step, int pitch, Family family, bool on = true) { row(bar, step, family).set(pitch, on); }

    PitchSet& row(int bar, int step, Family family) {
        return m_rows[offset(bar, family) + static_cast<std::size_t>(step)];
    }
    const PitchSet& row(int bar, int step, Family family) const {
        return m_rows[offset(bar, family) + static_cast<std::size_t>(step)];
    }
    /// The 96 steps of one family in one bar.
    std::span<PitchSet> barRows(int bar, Family family) { return {m_rows.data() + offset(bar, family), kStepsPerBar}; }
    std::span<const PitchSet> barRows(int bar, Family family) const {
        return {m_rows.data() + offset(bar, family), kStepsPerBar};
    }

    /// Cells that are on.
    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] std::size_t count(Family family) const;
    /// Bars [first, first + count) as a roll of their own.
    [[nodiscard]] Pianoroll slice(int first, int count) const;
    /// Appends the bars of another roll.
    void append(const Pianoroll& other);
    /// Copies one family's cells from a roll of as many bars.
    void copyFamily(const Pianoroll& from, Family family);

    /// kBytesPerBar bytes a bar, most significant bit first, cells in the order bar, step, pitch, family.
    [[nodiscard]] std::vector<std::uint8_t> packed() const;
    /// The inverse; an Error unless `bytes` is a whole number of bars.
    static Result<Pianoroll> fromPacked(std::span<const std::uint8_t> bytes);

    friend bool operator==(const Pianoroll&, const Pianoroll&) = default;

private:
    static std::size_t offset(int bar, Family family) {
        return (static_cast<std::size_t>(bar) * kFamilies + index(family)) * kStepsPerBar;
    }

    int m_bars = 0;
    std::vector<PitchSet> m_rows;
};

} // namespace muse
