// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Track.h"

#include <vector>

namespace muse {

/// Notes that sound across the tick become two; the others stay.
std::vector<Note> splitAt(const std::vector<Note>& notes, Tick tick);
/// Each note becomes `parts` (1 or more) of as equal length as ticks allow, or as many as it has ticks.
std::vector<Note> splitInto(const std::vector<Note>& notes, int parts);
/// Chosen notes of one pitch that follow each other become one, from the first's start to the last's end and as loud as
/// the first; an unchosen note of that pitch between them keeps them apart.
std::vector<Note> glued(const Track& track, const std::vector<Note>& chosen);

} // namespace muse
