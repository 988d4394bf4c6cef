// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/theory/Scale.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace muse {

/// The chords that the studio writes and recognises, the plainer first.
enum class ChordKind : std::uint8_t {
    Major,
    Minor,
    Diminished,
    Augmented,
    Suspended2,
    Suspended4,
    Dominant7,
    Major7,
    Minor7,
    MinorMajor7,
    HalfDiminished7,
    Diminished7,
    AugmentedMajor7,
    Suspended7,
    Major6,
    Minor6
};

inline constexpr std::array kAllChordKinds = {
    ChordKind::Major,           ChordKind::Minor,       ChordKind::Diminished,      ChordKind::Augmented,
    ChordKind::Suspended2,      ChordKind::Suspended4,  ChordKind::Dominant7,       ChordKind::Major7,
    ChordKind::Minor7,          ChordKind::MinorMajor7, ChordKind::HalfDiminished7, ChordKind::Diminished7,
    ChordKind::AugmentedMajor7, ChordKind::Suspended7,  ChordKind::Major6,          ChordKind::Minor6};

/// Semitones above the root, rising from 0 (Piston and DeVoto, Harmony, 5th ed., ch. 2 and 22).
std::span<const int> intervals(ChordKind kind);
/// What follows the root in a lead sheet: "", "m", "7", "maj7" (Brandt and Roemer, Standardized Chord Symbol Notation).
std::string_view suffix(ChordKind kind);

/// A root and a kind, and which of its notes lies lowest, as pitch classes.
struct Chord {
    int root = 0;
    ChordKind kind = ChordKind::Major;
    int bass = 0;

    /// "Am7/C"; the bass is left out where it is the root.
    [[nodiscard]] std::string name(bool flats = false) const;

    friend bool operator==(const Chord&, const Chord&) = default;
};

/// A chord's pitches, rising: its root lies at `rootPitch`, and each inversion moves the lowest note an octave up (0
/// is the root position). What would leave 0..127 moves by octaves, all of it together.
std::vector<int> chordPitches(int rootPitch, ChordKind kind, int inversion = 0);
/// The chord that a scale builds on the note at, or the nearest to, a pitch by stacking thirds: every other note of
/// the scale. Pentatonic, blues and chromatic scales lend those of the major or natural minor scale on their root.
Chord chordOn(const Scale& scale, int pitch, bool seventh);
/// Which kind has exactly these intervals above its root, if any.
std::optional<ChordKind> kindOf(std::span<const int> intervals);

} // namespace muse
