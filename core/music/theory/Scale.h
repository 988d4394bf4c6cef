// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace muse {

/// Which steps above its root a scale has.
enum class Mode : std::uint8_t {
    Major,
    NaturalMinor,
    HarmonicMinor,
    MelodicMinor,
    Dorian,
    Phrygian,
    Lydian,
    Mixolydian,
    Locrian,
    MajorPentatonic,
    MinorPentatonic,
    Blues,
    Chromatic
};

inline constexpr std::array kAllModes = {
    Mode::Major,           Mode::NaturalMinor, Mode::HarmonicMinor, Mode::MelodicMinor, Mode::Dorian,
    Mode::Phrygian,        Mode::Lydian,       Mode::Mixolydian,    Mode::Locrian,      Mode::MajorPentatonic,
    Mode::MinorPentatonic, Mode::Blues,        Mode::Chromatic};

inline constexpr int kPitchClasses = 12;

/// "major", "natural minor", "dorian".
std::string_view name(Mode mode);
/// Semitones above the root, rising from 0. The church modes are the major scale's rotations, harmonic and melodic
/// (ascending) minor raise the seventh, and the sixth; the blues scale is the minor pentatonic with a flat fifth
/// (Piston and DeVoto, Harmony, 5th ed., ch. 1 and 4; Levine, The Jazz Theory Book, ch. 10).
std::span<const int> steps(Mode mode);
/// A mode with a minor third and no major one.
bool isMinor(Mode mode);
/// "C", "F#" or "Gb", for a pitch class or any pitch.
std::string_view pitchClassName(int pitchClass, bool flats);

/// A root, as a pitch class 0 (C) to 11 (B), and a mode.
struct Scale {
    int root = 0;
    Mode mode = Mode::Major;

    [[nodiscard]] bool contains(int pitch) const;
    /// The nearest pitch of the scale in 0..127; of two equally near the lower one.
    [[nodiscard]] int nearest(int pitch) const;
    /// Whether its key signature has flats, so that notes are spelled with them.
    [[nodiscard]] bool flats() const;
    /// "Bb natural minor".
    [[nodiscard]] std::string name() const;

    friend bool operator==(const Scale&, const Scale&) = default;
};

/// The scale of a key in the wanted mode where that is as minor or major as the key (chromatic is major); else major or
/// natural minor.
/// Each sharp moves the root a fifth up, and a minor key shares the signature of the major one three semitones above
/// (circle of fifths; Standard MIDI Files 1.0, meta event FF 59).
Scale scaleOf(const KeySignature& key, Mode wanted = Mode::Major);
/// The key signature, between five flats and six sharps, with the scale's root and third.
KeySignature keyOf(const Scale& scale);

} // namespace muse
