// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/theory/Chord.h"

#include <array>
#include <optional>

namespace muse {

/// How long each pitch sounds in a span of time: what a chord is recognised from.
class SoundingPitches {
public:
    SoundingPitches(Tick from, Tick to) : m_from(from), m_to(to) {}
    /// Counts the part of the note that lies in the span.
    void add(const Note& note);
    /// Ticks, 0..127.
    const std::array<Tick, 128>& durations() const { return m_durations; }

private:
    Tick m_from;
    Tick m_to;
    std::array<Tick, 128> m_durations{};
};

/// The chord that most probably sounds, or none. Each pitch class weighs as its duration, the longest 1; a chord scores
/// P - (N + M) as in Pardo and Birmingham, Algorithms for Chordal Analysis, Computer Music Journal 26(2), 2002: what it
/// explains, less what it does not, less the number of its notes that are missing. A root in the bass adds half a note;
/// the plainer chord wins a tie. No chord with fewer than three of its notes sounding is named.
std::optional<Chord> recogniseChord(const SoundingPitches& pitches);
/// What sounds on the audible pitched tracks in [from, to). Costs as much as the song is long: keep the answer.
std::optional<Chord> recogniseChord(const Song& song, Tick from, Tick to);

} // namespace muse
