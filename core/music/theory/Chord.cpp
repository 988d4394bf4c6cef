// SPDX-License-Identifier: MIT
#include "core/music/theory/Chord.h"

#include <algorithm>

namespace muse {
namespace {

constexpr int kHighestPitch = 127;
constexpr std::size_t kDiatonic = 7;

struct ChordShape {
    std::vector<int> intervals;
    std::string_view suffix;
};

const ChordShape& shape(ChordKind kind) {
    static const std::array<ChordShape, kAllChordKinds.size()> shapes = {{{{0, 4, 7}, ""},
                                                                          {{0, 3, 7}, "m"},
                                                                          {{0, 3, 6}, "dim"},
                                                                          {{0, 4, 8}, "aug"},
                                                                          {{0, 2, 7}, "sus2"},
                                                                          {{0, 5, 7}, "sus4"},
                                                                          {{0, 4, 7, 10}, "7"},
                                                                          {{0, 4, 7, 11}, "maj7"},
                                                                          {{0, 3, 7, 10}, "m7"},
                                                                          {{0, 3, 7, 11}, "m(maj7)"},
                                                                          {{0, 3, 6, 10}, "m7b5"},
                                                                          {{0, 3, 6, 9}, "dim7"},
                                                                          {{0, 4, 8, 11}, "maj7#5"},
                                                                          {{0, 5, 7, 10}, "7sus4"},
                                                                          {{0, 4, 7, 9}, "6"},
                                                                          {{0, 3, 7, 9}, "m6"}}};
    return shapes[static_cast<std::size_t>(kind)];
}

int pitchClass(int pitch) {
    return (pitch % kPitchClasses + kPitchClasses) % kPitchClasses;
}

} // namespace

std::span<const int> intervals(ChordKind kind) {
    return shape(kind).intervals;
}

std::string_view suffix(ChordKind kind) {
    return shape(kind).suffix;
}

std::string Chord::name(bool flats) const {
    std::string words = std::string(pitchClassName(root, flats)) + std::string(suffix(kind));
    if (bass != root) words += "/" + std::string(pitchClassName(bass, flats));
    return words;
}

std::vector<int> chordPitches(int rootPitch, ChordKind kind, int inversion) {
    std::vector<int> pitches;
    for (const int each : intervals(kind))
        pitches.push_back(rootPitch + each);
    for (int i = 0; i < inversion; ++i) {
        pitches.front() += kPitchClasses;
        std::ranges::sort(pitches);
    }
    while (pitches.back() > kHighestPitch)
        for (int& pitch : pitches)
            pitch -= kPitchClasses;
    while (pitches.front() < 0)
        for (int& pitch : pitches)
            pitch += kPitchClasses;
    return pitches;
}

std::optional<ChordKind> kindOf(std::span<const int> wanted) {
    for (const ChordKind kind : kAllChordKinds)
        if (std::ranges::equal(intervals(kind), wanted)) return kind;
    return std::nullopt;
}

Chord chordOn(const Scale& scale, int pitch, bool seventh) {
    Scale diatonic = scale;
    if (steps(scale.mode).size() != kDiatonic) diatonic.mode = isMinor(scale.mode) ? Mode::NaturalMinor : Mode::Major;
    const int root = pitchClass(diatonic.nearest(pitch));
    const std::span<const int> notes = steps(diatonic.mode);
    const auto degree =
        static_cast<std::size_t>(std::ranges::find(notes, pitchClass(root - diatonic.root)) - notes.begin());
    std::vector<int> above;
    for (std::size_t third = 0; third < (seventh ? 4U : 3U); ++third)
        above.push_back(pitchClass(notes[(degree + 2 * third) % kDiatonic] - notes[degree]));
    return {root, kindOf(above).value_or(ChordKind::Major), root};
}

} // namespace muse
