// SPDX-License-Identifier: MIT
#include "app/cli/SongFiles.h"

#include "core/base/Paths.h"
#include "core/engine/AudioExport.h"
#include "core/ml/GenerationModel.h"
#include "core/project/ProjectFile.h"

#include <fmt/format.h>

namespace muse::cli {

Result<Song> loadSong(const std::filesystem::path& path, MergeRule merge) {
    if (path.extension() == kProjectExtension) return loadProject(path);
    const auto file = readMidi(path);
    if (!file) return file.error();
    for (const std::string& warning : file->warnings)
        fmt::print(stderr, "{}: {}\n", path.filename().string(), warning);
    return toSong(*file, merge);
}

Result<void> saveSong(const Song& song, const std::filesystem::path& path, const JobControl& job) {
    const auto extension = path.extension();
    if (extension == kProjectExtension) return saveProject(song, path);
    if (extension == ".mid" || extension == ".midi") return writeMidi(song, path);
    if (extension == ".wav" || extension == ".flac" || extension == ".ogg") {
        AudioExportSettings settings;
        settings.output = path;
        return exportAudio(song, settings, job);
    }
    return Error{fmt::format("{} has no ending that says how to write it; use .musegan, .mid, .wav, .flac or .ogg.",
                             path.string())};
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
    return Error{fmt::format("There is no model file or shipped model called {}; the shipped ones are: {}.", nameOrPath,
                             known.empty() ? "none" : known)};
}

} // namespace muse::cli
