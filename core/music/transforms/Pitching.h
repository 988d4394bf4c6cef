// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Note.h"
#include "core/music/theory/Chord.h"

#include <vector>

namespace muse {

/// All notes move by the same interval: the wanted one, or as much of it as brings the outermost to 0 or 127. No
/// interval between them is lost.
std::vector<Note> transposed(std::vector<Note> notes, int semitones);
/// How far they would move.
int possibleTransposition(const std::vector<Note>& notes, int semitones);

std::vector<Note> snappedToScale(std::vector<Note> notes, const Scale& scale);
/// Those that the scale does not have.
std::vector<Note> outOfScale(const std::vector<Note>& notes, const Scale& scale);

/// Each note becomes the scale's chord on it, at its time, length and velocity, in that inversion; a note that the
/// scale does not have builds on the nearest that it has.
std::vector<Note> harmonised(const std::vector<Note>& notes, const Scale& scale, bool seventh, int inversion);
/// Notes that begin together turn over as one chord: the lowest goes up an octave, `times` times; below zero the
/// highest goes down. A turn that would leave 0..127 is left out.
std::vector<Note> inverted(std::vector<Note> notes, int times);

} // namespace muse
