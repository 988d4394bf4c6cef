// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <vector>

namespace muse {

using RowSet = std::bitset<128>;

/// Which rows of a roll are the only ones that are seen.
enum class RowFold {
    None,  ///< all of them
    Track, ///< those that the active track uses
    Tracks ///< those that any track in sight uses
};

/// The rows of a roll that shows some pitches alone, the highest on top.
class RollRows {
public:
    /// At least one pitch.
    explicit RollRows(const RowSet& pitches);

    [[nodiscard]] const RowSet& pitches() const { return m_pitches; }
    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] bool shows(int pitch) const { return m_pitches.test(static_cast<std::size_t>(pitch)); }
    [[nodiscard]] int pitchOf(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    /// Of a pitch that has none, the nearest pitch's.
    [[nodiscard]] int rowOf(int pitch) const { return m_rows[static_cast<std::size_t>(pitch)]; }

private:
    RowSet m_pitches;
    std::vector<std::uint8_t> m_shown;
    std::array<std::uint8_t, 128> m_rows{};
};

} // namespace muse
