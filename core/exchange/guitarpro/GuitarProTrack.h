// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace muse {

/// Which of the formats a file is in; they grew, and each has fields that the one before lacks.
struct GuitarProVersion {
    int major = 3;       ///< 3, 4 or 5
    bool first5 = false; ///< 5.0, which lacks what 5.1 brought

    [[nodiscard]] bool later5() const { return major == 5 && !first5; }
};

/// One of the 64 MIDI channels of a file.
struct GuitarProChannel {
    std::uint8_t program = 0;
    std::uint8_t volume = 100;
    std::uint8_t balance = 64;
};

inline constexpr int kGuitarProChannels = 64;
inline constexpr std::size_t kMostStrings = 7;

/// How a track turns frets into sound.
struct GuitarProTrack {
    std::string name;
    std::vector<int> tuning; ///< of each string from the highest, as MIDI counts; at most kMostStrings
    int capo = 0;            ///< frets
    bool drums = false;
    GuitarProChannel channel;
};

/// 0..16 as a file has it, as MIDI counts.
constexpr std::uint8_t midiLevel(std::int8_t level) {
    return static_cast<std::uint8_t>(level <= 0 ? 0 : level >= 16 ? 127 : level * 8 - 1);
}

} // namespace muse
