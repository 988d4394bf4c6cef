// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/funnel/Funnel.h"
#include "core/midi/MidiFile.h"

#include <string>
#include <vector>

namespace muse {

/// A reason of Rejections.h when a file has no notes, is shorter than four bars or longer than 2000; else empty.
std::string lengthProblem(const MidiFile& file);

/// A reason unless bars are 4/4 from tick 0 to the last note (reference.md 4.4): what a file says of bars without notes
/// counts for nothing. A file without a signature is in 4/4 by the MIDI standard.
std::string metreProblem(const MidiFile& file);

/// Moves notes of the pitched families by octaves until they lie within C1..B7.
void foldIntoRange(Song& song);

/// Counts which notes become cells of a Pianoroll, and why the others do not.
void countNotes(const Song& song, StageCount& count);

} // namespace muse
