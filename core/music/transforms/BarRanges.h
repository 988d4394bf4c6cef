// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"

namespace muse {

/// The song with another song's bars, as excerptOfBars() gives them, before the bar numbered `before` (from 0): their
/// notes, lanes, tempo, signatures, markers, lyrics and generations. All that comes later moves, and what held there
/// before - tempo, signature, lanes - holds there again. A note that sounds across the place is cut in two.
Song withBarsPut(const Song& song, std::int64_t before, const Song& bars);

/// The song with `count` bars from the bar numbered `first` on once more, right behind themselves.
Song withBarsRepeated(const Song& song, std::int64_t first, std::int64_t count);

/// The song with `count` bars from the bar numbered `first` on so many bars later, or earlier below 0; never before the
/// song's start.
Song withBarsMoved(const Song& song, std::int64_t first, std::int64_t count, std::int64_t by);

} // namespace muse
