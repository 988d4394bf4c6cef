// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Note.h"

#include <vector>

namespace muse {

class PianoRollView;

/// What a screen reader meets in the roll: a list of the active track's notes in their order, behind them the free cell
/// that the keyboard is on, if it is on one, and the ruler. None of them is made before somebody asks for it.
void makeAccessible(PianoRollView& roll);
/// Each tells a screen reader, if one runs, what has changed: where the keyboard is, which notes there are, and which
/// of them are chosen.
void tellPlace(PianoRollView& roll);
void tellNotes(PianoRollView& roll);
void tellChosen(PianoRollView& roll, const std::vector<Note>& before);

} // namespace muse
