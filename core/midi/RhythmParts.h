// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace muse {

/// From here on a channel plays drums, or no longer.
struct RawRhythm {
    std::int64_t at = 0;
    std::uint8_t channel = 0;
    bool drums = false;
    bool byBank = false; ///< said by the bank of a program, not by a system exclusive message
};

/// What a system exclusive message, without its F0, says of a channel's part: Roland GS's "use for rhythm part" and
/// Yamaha XG's "part mode". `at` is left to the caller.
std::optional<RawRhythm> rhythmOf(std::span<const std::uint8_t> exclusive);
/// Whether it is one of Roland's GS.
bool isGs(std::span<const std::uint8_t> exclusive);
/// Whether programs of a bank (its upper seven bits) are drum kits: XG's kits and effects, and General MIDI 2's.
bool isDrumBank(std::uint8_t bank);

/// Which channels play drums besides channel 10, and when.
class RhythmParts {
public:
    /// A GS file means MT-32's sounds by the banks that are drums elsewhere, so it is heard only by its messages.
    explicit RhythmParts(bool gs) : m_gs(gs) {}

    void add(const std::vector<RawRhythm>& changes, std::int64_t offset);
    void sort();
    [[nodiscard]] bool drumsAt(std::uint8_t channel, std::int64_t tick) const;

private:
    std::array<std::vector<RawRhythm>, 16> m_changes;
    bool m_gs;
};

} // namespace muse
