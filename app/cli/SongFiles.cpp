// SPDX-License-Identifier: MIT
#include "app/cli/SongFiles.h"

#include "app/cli/OutputFiles.h"
#include "core/base/Extension.h"
#ifndef MUSE_TRAINING_ONLY
#include "core/engine/export/AudioExport.h"
#include "core/exchange/LpdFile.h"
#include "core/exchange/SongFile.h"
#endif
#include "core/ml/GenerationModel.h"
#include "core/ml/ModelFolders.h"
#include "core/ml/runs/StepFiles.h"
#include "core/project/ProjectFile.h"
#include "core/project/ProjectKind.h"

#include <fmt/format.h>
#include <string>
#include <string_view>
#include <vector>

namespace muse::cli {
namespace {

bool isMidi(std::string_view extension) {
    return extension == ".mid" || extension == ".midi";
}

bool isAudio(std::string_view extension) {
    return extension == ".wav" || extension == ".flac" || extension == ".ogg";
}

/// Whoever names a training's folder means what it has made.
Error folderForModel(const std::filesystem::path& folder) {
    std::error_code code;
    std::filesystem::path found = bestFile(folder);
    if (const auto steps = stepFilesIn(folder / "checkpoints"); !std::filesystem::exists(found, code))
        found = steps.empty() ? std::filesystem::path() : steps.rbegin()->second;
    if (const auto models = listModels(folder); found.empty() && !models.empty()) found = models.front().path;
    if (found.empty()) return {"{} is a folder, and no model lies in it; name a model's file.", folder};
    return {"{} is a folder; name a model in it, such as {}.", folder, found};
}

/// A line on standard error about a file.
void remark(const std::filesystem::path& path, std::string_view what) {
    fmt::print(stderr, "{}: {}\n", path.filename().string(), what);
}

#ifdef MUSE_TRAINING_ONLY

/// What reads and writes these is left out of a build for a GPU server.
Error leftOut(const std::filesystem::path& path) {
    return {"{} is of a kind that this build, made for training, leaves out; use .mid or .musegan.", path};
}
Result<MidiFile> readSongFile(const std::filesystem::path& path) {
    return isMidi(extensionOf(path)) ? readMidi(path) : Result<MidiFile>(leftOut(path));
}
Result<void> writePianoroll(const Song&, const std::filesystem::path& path) {
    return leftOut(path);
}
Result<void> writeAudio(const Song&, const std::filesystem::path& path, const JobControl&) {
    return leftOut(path);
}

#else

Result<void> writeAudio(const Song& song, const std::filesystem::path& path, const JobControl& job) {
    AudioExportSettings settings;
    settings.output = path;
    settings.untilSilence = true;
    settings.tailSeconds = 10;
    return exportAudio(song, settings, job);
}

Result<void> writePianoroll(const Song& song, const std::filesystem::path& path) {
    auto written = writeLpd(song, path);
    if (const std::string joined = lpdRemark(song); written && !joined.empty()) remark(path, joined);
    return written;
}

#endif

/// The song as a file for other programs has it.
Result<Song> heardIn(const Song& song, const std::filesystem::path& path) {
    const std::vector<Family> silent = silentTracks(song);
    if (silent.empty()) return song;
    Song heard = withoutSilentTracks(song);
    if (heard.noteCount() == 0)
        return Error{"There is nothing to export: no audible track has notes. Unmute a track, or write them all with "
                     "--all-tracks."};
    std::string names;
    for (const Family family : silent)
        names += fmt::format("{}{}", names.empty() ? "" : ", ", name(family));
    remark(path, fmt::format("without {}, as muted or not soloed; --all-tracks writes all.", names));
    return heard;
}

} // namespace

Result<Song> loadSong(const std::filesystem::path& path, MergeRule merge) {
    auto project = loadProjectOrSong(path, merge);
    if (!project) return project.error();
    return std::move(project->song);
}

Result<Project> loadProjectOrSong(const std::filesystem::path& path, MergeRule merge) {
    const std::string extension = extensionOf(path);
    if (extension == kProjectExtension || holdsProject(path)) return openProject(path);
    const auto file = readSongFile(path);
    if (!file) return file.error();
    // What an empty song was written as is empty on purpose; a score that gives no note was not understood.
    const bool understood = file->warnings.empty() && (isMidi(extension) || extension == ".npz");
    if (const std::string problem = whyEmpty(*file); !problem.empty() && !understood)
        return Error{"Could not import {}: {}", path, problem};
    const ImportedSong imported = importSong(*file, merge);
    for (const auto* lines : {&file->warnings, &imported.report})
        for (const std::string& line : *lines)
            remark(path, line);
    return Project{imported.song, {}};
}

Result<void> checkFirstBar(const Song& song, const std::filesystem::path& path, int firstBar) {
    if (song.length() == 0) return Error{"{} has no notes, so there is nothing to play to.", path};
    if (barNumber(song, firstBar - 1).start < song.length()) return {};
    return Error{"{} ends before bar {}; --from-bar is to be one of its bars.", path, firstBar};
}

Result<void> checkSongEnding(const std::filesystem::path& path, std::initializer_list<std::string_view> also) {
    // Short names of one kind are not listed twice.
    if (isMidi(extensionOf(path))) return checkEnding(path, {".mid", ".midi"});
    std::vector<std::string_view> endings{kProjectExtension, ".mid", ".npz", ".wav", ".flac", ".ogg"};
    endings.insert(endings.begin(), also);
    return checkEnding(path, endings);
}

Result<void> checkAllTracks(bool allTracks, const std::filesystem::path& output) {
    const std::string extension = extensionOf(output);
    if (!allTracks || isMidi(extension) || extension == ".npz") return {};
    if (extension == kProjectExtension)
        return Error{"--all-tracks is for .mid and .npz files; leave it out, projects have all tracks."};
    return Error{"--all-tracks is for .mid and .npz files; leave it out, muted tracks are not heard in {}.", output};
}

Result<void> checkOrigins(bool origins, const std::filesystem::path& output) {
    if (!origins || isMidi(extensionOf(output))) return {};
    return Error{"--origins is for .mid files, and {} is none; leave it out. Projects always say it.", output};
}

Result<void> saveSong(const Song& song, const std::filesystem::path& path, const JobControl& job,
                      const Saving& saving) {
    if (const auto known = checkSongEnding(path); !known) return known.error();
    const std::string extension = extensionOf(path);
    if (extension == kProjectExtension) return saveProject(song, path, saving.locks);
    if (isAudio(extension)) return writeAudio(song, path, job);
    const auto saved = saving.tracks == SavedTracks::All ? Result<Song>(song) : heardIn(song, path);
    if (!saved) return saved.error();
    return isMidi(extension) ? writeMidi(*saved, path, saving.midi) : writePianoroll(*saved, path);
}

Result<std::filesystem::path> findModel(const std::string& nameOrPath) {
    std::error_code code;
    const bool folder = std::filesystem::is_directory(nameOrPath, code);
    if (!folder && std::filesystem::exists(nameOrPath, code)) return std::filesystem::path(nameOrPath);
    std::string known;
    for (const ModelCard& card : installedModels()) {
        if (card.name == nameOrPath || card.path.stem() == nameOrPath) return card.path;
        known += (known.empty() ? "" : ", ") + card.path.stem().string();
    }
    if (folder) return folderForModel(nameOrPath);
    return Error{"There is no model file or installed model called '{}'; these are installed: {}.", nameOrPath,
                 known.empty() ? "none" : known};
}

} // namespace muse::cli
