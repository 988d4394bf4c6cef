// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/score/Score.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace muse {

/// What a key does to the notes of its staff.
struct AbcKey {
    std::array<int, 7> alterations{}; ///< semitones for C, D, E, F, G, A, B
    KeySignature signature;
};

/// Where the notes of a voice sound.
struct AbcPlacing {
    int octaves = 0;
    int semitones = 0;

    [[nodiscard]] int total() const { return 12 * octaves + semitones; }
};

/// A fraction such as "3/8" or "2"; nothing where it is none, or 0.
std::optional<double> abcFraction(std::string_view text);
/// What stands in a K: field, "D mix ^c clef=bass"; the placing is changed as far as it says so. Nothing where it names
/// no key, as "clef=bass" alone.
std::optional<AbcKey> abcKey(std::string_view text, AbcPlacing& placing);
/// The part of K: and V: fields that says where notes sound: octave=, transpose=, and clefs such as treble-8.
void readAbcPlacing(std::string_view text, AbcPlacing& placing);
/// An M: field: "6/8", "C|", "(2+3)/8". Nothing for "none" and what is no meter.
std::optional<TimeSignature> abcMeter(std::string_view text);
/// A Q: field in quarter notes a minute; `unit` is the length in whole notes of a number alone.
std::optional<double> abcTempo(std::string_view text, double unit);
/// The value of `name=` in a field, without quotes; empty where there is none.
std::string abcProperty(std::string_view text, std::string_view name);

/// 0..6 for C..B of either case, or nothing.
std::optional<int> abcStep(char letter);
/// Semitones above C.
int abcSemitone(int step);

} // namespace muse
