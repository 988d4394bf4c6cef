// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"

#include <string>
#include <string_view>
#include <vector>

namespace muse {

/// Line ends of MIDI's lyrics (RP-017: a carriage return ends a line, a line feed a verse; both together, as Windows
/// has them, a line) as a Lyric has them: "\n" and "\n\n".
std::string linesOfLyric(std::string_view midi);
/// The way back.
std::string midiLyric(std::string_view text);

/// Sorts lyrics. Line ends at the beginning of a syllable, or alone on a tick, go to the end of the one before.
void tidyLyrics(std::vector<Lyric>& lyrics);

} // namespace muse
