// SPDX-License-Identifier: MIT
#include "app/cli/SongFiles.h"

#include "core/base/Paths.h"
#ifndef MUSE_TRAINING_ONLY
#include "core/exchange/LpdFile.h"
#include "core/engine/export/AudioExport.h"
#endif
#include "core/ml/GenerationModel.h"
#include "core/project/ProjectFile.h"

#include <fmt/format.h>

namespace muse::cli {
namespace {

bool isMidi(const std::filesystem::path& extension) {
    return extension == ".mid" || extension == ".midi";
}

bool isPianoroll(const std::filesystem::path& extension) {
    return extension == ".npz";
}

bool isAudio(const std::filesystem::path& extension) {
    return extension == ".wav" || extension == ".flac" || extension == ".ogg";
}

#ifdef MUSE_TRAINING_ONLY

/// What reads and writes these is left out of a build for a GPU server.
Error leftOut(const std::filesystem::path& path) {
    return {"{} is of a kind that this build, made for training, leaves out; use .mid or .musegan.", path};
}
Result<MidiFile> readLpd(const std::filesystem::path& path) {
    return leftOut(path);
}
Result<void> writeLpd(const Song&, const std::filesystem::path& path) {
    return leftOut(path);
}
Result<void> writeAudio(const Song&, const std::filesystem::path& path, const JobControl&) {
    return leftOut(path);
}

#else

Result<void> writeAudio(const Song& song, const std::filesystem::path& path, const JobControl& job) {
    AudioExportSettings settings;
    settings.output = path;
    return exportAudio(song, settings, job);
}

#endif

} // namespace

Result<Song> loadSong(const std::filesystem::path& path, MergeRule merge) {
    if (path.extension() == kProjectExtension) return loadProject(path);
    const auto file = isPianoroll(path.extension()) ? readLpd(path) : readMidi(path);
    if (!file) return file.error();
    for (const std::string& warning : file->warnings)
        fmt::print(stderr, "{}: {}\n", path.filename().string(), warning);
    return toSong(*file, merge);
}

Result<void> checkEnding(const std::filesystem::path& path) {
    const auto extension = path.extension();
    const bool song = extension == kProjectExtension || isMidi(extension) || isPianoroll(extension);
    if (song || isAudio(extension)) return {};
    return Error{"{} has no ending that says how to write it; use .musegan, .mid, .npz, .wav, .flac or .ogg.", path};
}

Result<void> saveSong(const Song& song, const std::filesystem::path& path, const JobControl& job) {
    if (const auto known = checkEnding(path); !known) return known.error();
    const auto extension = path.extension();
    if (extension == kProjectExtension) return saveProject(song, path);
    if (isMidi(extension)) return writeMidi(song, path);
    if (isPianoroll(extension)) return writeLpd(song, path);
    return writeAudio(song, path, job);
}

Result<std::filesystem::path> findModel(const std::string& nameOrPath) {
    std::error_code code;
    if (std::filesystem::exists(nameOrPath, code)) return std::filesystem::path(nameOrPath);
    const auto folder = assetsFolder() / "models";
    std::string known;
    for (const ModelCard& card : listModels(folder)) {
        if (card.name == nameOrPath || card.path.stem() == nameOrPath) return card.path;
        known += (known.empty() ? "" : ", ") + card.path.stem().string();
    }
    return Error{"There is no model file or shipped model called {}; the shipped ones are: {}.", nameOrPath,
                 known.empty() ? "none" : known};
}

} // namespace muse::cli
