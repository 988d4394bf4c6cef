// SPDX-License-Identifier: MIT
#pragma once

class QSettings;

namespace muse {

class NoteBar;

/// The bars of the note commands that have settings; each is its caller's to place.
NoteBar* makeQuantiseBar(QSettings& settings);
NoteBar* makeHumaniseBar(QSettings& settings);
/// Its "ticks" are the strum commands' too.
NoteBar* makeStrumBar(QSettings& settings);
NoteBar* makeStretchBar(QSettings& settings);
NoteBar* makeSplitBar(QSettings& settings);
NoteBar* makeTransposeBar(QSettings& settings);
NoteBar* makeVelocityBar(QSettings& settings);

} // namespace muse
