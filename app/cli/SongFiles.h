// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/midi/SongImport.h"

#include <filesystem>

namespace muse::cli {

/// A song from a .musegan project, a pypianoroll .npz or any MIDI file; its warnings go to standard error.
Result<Song> loadSong(const std::filesystem::path& path, MergeRule merge = MergeRule::Lpd5);

/// Refuses an ending that saveSong does not know: to be asked before long work.
Result<void> checkEnding(const std::filesystem::path& path);

/// Written as its extension says: .musegan, .mid, pypianoroll's .npz, or sound as .wav, .flac, .ogg.
Result<void> saveSong(const Song& song, const std::filesystem::path& path, const JobControl& job = {});

/// A shipped model's file by its name, or the path itself where it names a file.
Result<std::filesystem::path> findModel(const std::string& nameOrPath);

} // namespace muse::cli
