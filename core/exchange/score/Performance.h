// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/score/Score.h"
#include "core/midi/MidiFile.h"

namespace muse {

/// A score as a MIDI file of its performance has it: repeats and jumps played out, ties joined, a track a part, tempo,
/// signatures, markers and lyrics where they come. Bars that a pick-up makes shorter get a signature of their own. What
/// was left out is one remark with a count of each kind. An Error, the reason alone, where it is larger than
/// checkSize() allows, would last more than a day or have more than two million notes, words and signs.
Result<MidiFile> perform(Score score);

} // namespace muse
