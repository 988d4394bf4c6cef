// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Pianoroll.h"
#include "core/music/Song.h"

#include <vector>

namespace muse {

/// How cells become notes again.
struct PianorollToNotes {
    bool quantiseToSixteenths = false; ///< the paper's rendering: sample every sixth step
    std::uint8_t velocity = 100;
};

/// 4/4 bars of a Song from tick `from` on, by the paper's rules (reference.md 4.2): times rounded to steps, a one-step
/// rest closes every note but drums, notes under two steps are dropped, drums are onsets, pitches outside C1..B7 are
/// dropped.
Pianoroll toPianoroll(const Song& song, Tick from, int bars);

/// 4/4 bars in which a song has cells, counted from tick 0 to the last. A bar is whole whenever its last note ends.
int barsWithCells(const Song& song);

/// Why a note makes no cell.
enum class CellLoss { None, OutOfRange, TooShort };
/// What toPianoroll does with a note; drums are never too short.
CellLoss cellLoss(const Note& note, Family family);

/// One family's notes: runs of cells become notes and get their closing rest back; a run of drum cells is one hit.
/// A note that sounds in the last step ends one step beyond the roll, so that the round trip keeps that step.
std::vector<Note> toNotes(const Pianoroll& roll, Family family, Tick from = 0, const PianorollToNotes& options = {});

/// A whole song of a roll, starting at tick 0, at that tempo (v1 renders at 80 beats a minute).
Song toSong(const Pianoroll& roll, double beatsPerMinute = 80, const PianorollToNotes& options = {});

} // namespace muse
