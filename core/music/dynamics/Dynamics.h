// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Family.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace muse {

/// Who plays in one way: a pitched family as a whole, a drum kit by its limbs, whose levels and accents differ more
/// than those of whole families do.
enum class Part : std::uint8_t { Bass, Kick, Snare, HiHat, OtherDrums, Guitar, Piano, Strings };

inline constexpr std::size_t kParts = 8;
inline constexpr std::array<Part, kParts> kAllParts = {Part::Bass,       Part::Kick,   Part::Snare, Part::HiHat,
                                                       Part::OtherDrums, Part::Guitar, Part::Piano, Part::Strings};

constexpr std::size_t index(Part part) {
    return static_cast<std::size_t>(part);
}

/// "Bass", "Kick", "Snare", "Hi-hat", "Other drums", "Guitar", "Piano", "Strings".
constexpr std::string_view name(Part part) {
    constexpr std::array<std::string_view, kParts> names = {"Bass",        "Kick",   "Snare", "Hi-hat",
                                                            "Other drums", "Guitar", "Piano", "Strings"};
    return names[index(part)];
}

/// The part that plays a note of that MIDI pitch, 0..127, by General MIDI's percussion map where it is a drum.
Part partOf(Family family, std::uint8_t pitch);

/// Sixteenths of a 4/4 bar.
inline constexpr std::size_t kMetricalPositions = 16;

/// How a part plays the notes of one metrical position.
struct PositionDynamics {
    double velocity = 100;     ///< mean, 1..127
    double velocitySpread = 0; ///< standard deviation within a song, 0..63
    double offset = 0;         ///< mean, ticks after the grid, -59..59
    double offsetSpread = 0;   ///< standard deviation within a song, ticks, 0..59

    friend bool operator==(const PositionDynamics&, const PositionDynamics&) = default;
};

inline constexpr double kMostVelocitySpread = 63;
/// Ticks: a note stays within a thirty-second (60 ticks) of its place.
inline constexpr double kMostOffset = 59;

/// How loud and how far off the grid each part plays, by metrical position.
struct Dynamics {
    std::array<std::array<PositionDynamics, kMetricalPositions>, kParts> parts{};

    [[nodiscard]] const PositionDynamics& at(Part part, std::size_t position) const {
        return parts[index(part)][position];
    }
    PositionDynamics& at(Part part, std::size_t position) { return parts[index(part)][position]; }

    friend bool operator==(const Dynamics&, const Dynamics&) = default;
};

/// For models that know nothing of their data's, and for what a data set has too little of. All parts are equally loud
/// on average; the stronger a place is in the metre (bar, half bar, beat, eighth, sixteenth), the louder it is played,
/// as listeners hear it too (Palmer and Krumhansl 1990). It is modest: accents are about the mean over all parts of
/// what the rock songs have that the shipped models learnt from, spreads about half of theirs, and nothing is early or
/// late as a rule, since those songs are not either (1.8 ticks at most).
Dynamics neutralDynamics();

} // namespace muse
