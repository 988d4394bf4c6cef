// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"

#include <cstdint>

namespace muse {

/// A diatonic scale: its root as a pitch class (0 is C), major or natural minor.
struct DiatonicScale {
    int root = 0;
    bool minor = false;

    friend bool operator==(const DiatonicScale&, const DiatonicScale&) = default;
};

/// The measures that the field uses beside the paper's, over the notes of a song, by the definitions of muspy (Dong et
/// al. 2020; reference.md 3.4). Drums count for groove, emptiness and density only. NaN where nothing is defined.
///
/// Where muspy miscounts, this follows the definition's words: a song that ends on a bar line has no further, empty bar
/// or beat; a note does not sound in the beat that begins as it ends; a song of drums alone has no pitch range.
struct SongMeasures {
    std::int64_t notes = 0;
    double polyphony = 0;         ///< mean pitches that sound at once, over the time in which any does
    double polyphonyRate = 0;     ///< share of the song's time in which more than two pitches sound
    double pitchRange = 0;        ///< semitones from the lowest pitch to the highest
    int pitchesUsed = 0;          ///< different pitches, 0..128
    int pitchClassesUsed = 0;     ///< different pitch classes, 0..12
    double pitchEntropy = 0;      ///< of the pitches' shares, in bits, 0..7
    double pitchClassEntropy = 0; ///< of the pitch classes' shares, in bits, 0..log2(12)
    double inScaleRate = 0;       ///< share of notes in the scale of the song's key signature
    double scaleConsistency = 0;  ///< the largest share of notes in any one scale
    DiatonicScale bestScale;      ///< that scale; the first of equals, major before minor, C upwards
    double grooveConsistency = 0; ///< 1 - mean share of onset places in which neighbouring bars differ
    double emptyBeats = 0;        ///< share of beats in which nothing sounds
    double emptyBars = 0;         ///< share of bars in which nothing sounds
    double notesPerBeat = 0;      ///< note density: notes / beats of the song
    double notesPerBar = 0;
};

/// Bars are as long as the song's first signature says, beats are quarter notes.
SongMeasures measure(const Song& song);

/// Share of a song's notes, drums left out, whose pitch class is in the scale; NaN without such notes.
double inScaleRate(const Song& song, DiatonicScale scale);
/// The scale of a key signature.
DiatonicScale scaleOf(const KeySignature& key);

} // namespace muse
