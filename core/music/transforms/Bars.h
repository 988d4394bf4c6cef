// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"

#include <vector>

namespace muse {

/// The song with `count` empty bars before the bar numbered `before` (from 0), of that bar's signature and tempo. All
/// that comes later moves: notes, lanes, tempo and signature changes, markers, lyrics, the generations' spans. A note
/// that sounds across the place is cut in two.
Song withBarsInserted(const Song& song, std::int64_t before, std::int64_t count);

/// The song without `count` bars from the bar numbered `first` on. Notes that begin there go, those that reach in lose
/// that time; markers and lyrics there go; tempo, signature and lanes are, from there on, what they were behind it.
Song withBarsDeleted(const Song& song, std::int64_t first, std::int64_t count);

/// `count` bars from the bar numbered `first` on as a song of their own, which lasts as long as they do, with the notes
/// of these tracks alone. Notes that ring in from before are left out, those that ring on end with the last bar.
Song excerptOfBars(const Song& song, std::int64_t first, std::int64_t count, const std::vector<Family>& families);

} // namespace muse
