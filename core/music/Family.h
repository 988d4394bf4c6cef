// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace muse {

/// The five instrument families, in the order of every array and file format (design.md, Words).
enum class Family : unsigned char { Bass, Drums, Guitar, Piano, Strings };

inline constexpr std::size_t kFamilies = 5;
inline constexpr std::array<Family, kFamilies> kAllFamilies = {Family::Bass, Family::Drums, Family::Guitar,
                                                               Family::Piano, Family::Strings};

constexpr std::size_t index(Family family) {
    return static_cast<std::size_t>(family);
}

/// "Bass", "Drums", "Guitar", "Piano", "Strings".
constexpr std::string_view name(Family family) {
    constexpr std::array<std::string_view, kFamilies> names = {"Bass", "Drums", "Guitar", "Piano", "Strings"};
    return names[index(family)];
}

/// The family of that name, whatever the case.
std::optional<Family> familyNamed(std::string_view name);

/// General MIDI program (0-based) that a new track of the family plays (reference.md section 1, MIDI v1).
constexpr int defaultProgram(Family family) {
    constexpr std::array<int, kFamilies> programs = {33, 0, 25, 0, 49};
    return programs[index(family)];
}

/// MIDI channel (0-based) of the family in playback and files; drums are on channel 10 as musicians count.
constexpr int midiChannel(Family family) {
    constexpr std::array<int, kFamilies> channels = {0, 9, 1, 2, 3};
    return channels[index(family)];
}

} // namespace muse
