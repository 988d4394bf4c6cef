// SPDX-License-Identifier: MIT
#include "core/music/theory/Scale.h"

#include <algorithm>
#include <vector>

namespace muse {
namespace {

constexpr int kHighestPitch = 127;
constexpr int kFifth = 7;
constexpr int kMinorThird = 3;
constexpr int kMostSharps = 6;

int pitchClass(int pitch) {
    return (pitch % kPitchClasses + kPitchClasses) % kPitchClasses;
}

} // namespace

std::string_view name(Mode mode) {
    constexpr std::array<std::string_view, kAllModes.size()> names = {
        "major",      "natural minor", "harmonic minor",   "melodic minor",    "dorian", "phrygian", "lydian",
        "mixolydian", "locrian",       "major pentatonic", "minor pentatonic", "blues",  "chromatic"};
    return names[static_cast<std::size_t>(mode)];
}

std::span<const int> steps(Mode mode) {
    static const std::array<std::vector<int>, kAllModes.size()> all = {{{0, 2, 4, 5, 7, 9, 11},
                                                                        {0, 2, 3, 5, 7, 8, 10},
                                                                        {0, 2, 3, 5, 7, 8, 11},
                                                                        {0, 2, 3, 5, 7, 9, 11},
                                                                        {0, 2, 3, 5, 7, 9, 10},
                                                                        {0, 1, 3, 5, 7, 8, 10},
                                                                        {0, 2, 4, 6, 7, 9, 11},
                                                                        {0, 2, 4, 5, 7, 9, 10},
                                                                        {0, 1, 3, 5, 6, 8, 10},
                                                                        {0, 2, 4, 7, 9},
                                                                        {0, 3, 5, 7, 10},
                                                                        {0, 3, 5, 6, 7, 10},
                                                                        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}}};
    return all[static_cast<std::size_t>(mode)];
}

bool isMinor(Mode mode) {
    const auto has = [mode](int step) { return std::ranges::find(steps(mode), step) != steps(mode).end(); };
    return has(kMinorThird) && !has(kMinorThird + 1);
}

std::string_view pitchClassName(int pitch, bool flats) {
    constexpr std::array<std::string_view, kPitchClasses> sharp = {"C",  "C#", "D",  "D#", "E",  "F",
                                                                   "F#", "G",  "G#", "A",  "A#", "B"};
    constexpr std::array<std::string_view, kPitchClasses> flat = {"C",  "Db", "D",  "Eb", "E",  "F",
                                                                  "Gb", "G",  "Ab", "A",  "Bb", "B"};
    return (flats ? flat : sharp)[static_cast<std::size_t>(pitchClass(pitch))];
}

bool Scale::contains(int pitch) const {
    return std::ranges::binary_search(steps(mode), pitchClass(pitch - root));
}

int Scale::nearest(int pitch) const {
    pitch = std::clamp(pitch, 0, kHighestPitch);
    for (int distance = 0; distance < kPitchClasses; ++distance) {
        if (pitch - distance >= 0 && contains(pitch - distance)) return pitch - distance;
        if (pitch + distance <= kHighestPitch && contains(pitch + distance)) return pitch + distance;
    }
    return pitch;
}

bool Scale::flats() const {
    return keyOf(*this).sharps < 0;
}

std::string Scale::name() const {
    return std::string(pitchClassName(root, flats())) + " " + std::string(muse::name(mode));
}

Scale scaleOf(const KeySignature& key, Mode wanted) {
    const int tonic = pitchClass(kFifth * key.sharps - (key.minor ? kMinorThird : 0));
    if (isMinor(wanted) == key.minor) return {tonic, wanted};
    return {tonic, key.minor ? Mode::NaturalMinor : Mode::Major};
}

KeySignature keyOf(const Scale& scale) {
    const bool minor = isMinor(scale.mode);
    // Seven is its own inverse among the residues of twelve: fifths lead from C to a root and back.
    const int sharps = pitchClass(kFifth * (scale.root + (minor ? kMinorThird : 0)));
    return {sharps > kMostSharps ? sharps - kPitchClasses : sharps, minor};
}

} // namespace muse
