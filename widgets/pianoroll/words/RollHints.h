// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/pianoroll/PianoRollView.h"

#include <QString>

namespace muse {

/// What lies under the pointer.
enum class RollPlace { Free, Note, NoteEdge, Ghost, Keys, Ruler, Playhead, OtherTrack, Outside };

/// One sentence on what the tool in hand does there, for the status bar.
QString hintFor(PianoRollView::Tool tool, RollPlace place, PianoRollView::Buttons buttons);
/// Where the keyboard's place is and what lies there: "Bar 2, beat 3, C4: free".
QString cursorWords(const RollScene& scene);
/// The same of the whole roll: its track, its notes, and what is chosen.
QString sceneWords(const RollScene& scene);

} // namespace muse
