// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/midi/MidiFile.h"
#include "core/midi/SongImport.h"
#include "core/project/ProjectFile.h"

#include <filesystem>
#include <initializer_list>
#include <string_view>

namespace muse::cli {

/// A song from a .musegan project or a file of another program (SongFile.h); what is wrong with it, and what of it is
/// not in the song, goes to standard error.
Result<Song> loadSong(const std::filesystem::path& path, MergeRule merge = MergeRule::Everything);
/// The same with its locks, which only projects have.
Result<Project> loadProjectOrSong(const std::filesystem::path& path, MergeRule merge = MergeRule::Everything);

/// Refuses a bar, counted from 1, that a song does not have.
Result<void> checkFirstBar(const Song& song, const std::filesystem::path& path, int firstBar);

/// Refuses an ending that saveSong does not know, but for some that are known elsewhere: to be asked before long work.
Result<void> checkSongEnding(const std::filesystem::path& path, std::initializer_list<std::string_view> also = {});

/// Which tracks go into a file that others open.
enum class SavedTracks { Audible, All };

/// Refuses --all-tracks for files in which it changes nothing.
Result<void> checkAllTracks(bool allTracks, const std::filesystem::path& output);

/// Refuses --origins, which only .mid files can hold, for others.
Result<void> checkOrigins(bool origins, const std::filesystem::path& output);

/// Of the flag --origins.
inline constexpr const char* kOriginsHelp = "Say in .mid files which model made which bars, with its seed and settings";

/// What goes into files that are no projects.
struct Saving {
    SavedTracks tracks = SavedTracks::Audible;
    MidiWriting midi;
    BarLocks locks = {}; ///< for projects
};

/// Written as its extension says: .musegan, .mid, pypianoroll's .npz, or sound as .wav, .flac, .ogg. A project has all
/// tracks, sound what is audible, and the others what is asked for; which tracks are left out goes to standard error.
Result<void> saveSong(const Song& song, const std::filesystem::path& path, const JobControl& job = {},
                      const Saving& saving = {});

/// A shipped model's file by its name, or the path itself where it names a file.
Result<std::filesystem::path> findModel(const std::string& nameOrPath);

} // namespace muse::cli
