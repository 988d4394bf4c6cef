// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/music/Song.h"

#include <filesystem>
#include <string>

namespace muse {

/// Every note of a song as a table (RFC 4180, decimal points whatever the locale), for spreadsheets and scripts: a row
/// a note by start, then by track: track, program (General MIDI, 0..127), start and length in quarter notes and in
/// seconds, pitch (MIDI, 60 is middle C), velocity.
std::string notesCsv(const Song& song);

/// Writes that table; the Error names the file.
Result<void> writeNotesCsv(const Song& song, const std::filesystem::path& path);

} // namespace muse
