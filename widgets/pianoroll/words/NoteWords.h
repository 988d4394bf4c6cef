// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"

#include <QString>

namespace muse {

struct RollCursor;

/// What a row is called: "C4", or on the drum track "Snare".
QString rowName(Family family, int pitch);
/// The beat of a tick in its bar, from 1: "2", "2 and 1/3".
QString beatWords(const Song& song, Tick tick);
/// A note as a screen reader says it, what it is first and where it is next: "C4, quarter, bar 3 beat 2"; drums have no
/// length: "Snare, bar 3 beat 2".
QString noteWords(const Song& song, Family family, const Note& note);
/// A cell of the grid in which no note is: "C4, free, bar 3 beat 2".
QString freeWords(const Song& song, Family family, const RollCursor& place);

} // namespace muse
