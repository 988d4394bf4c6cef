// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/MidiFile.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace muse {

/// What readSongFile reads beside MIDI and pypianoroll: a kind of written music and how its files' names end.
struct ScoreKind {
    std::string_view name; ///< "MusicXML"
    std::span<const std::string_view> endings;
};

/// All of them: MusicXML, MuseScore, Guitar Pro, ABC.
std::span<const ScoreKind> scoreKinds();
/// Whether a file is written music of one of these kinds, by its name.
bool isScoreName(const std::filesystem::path& path);
/// For files of programs that nothing here reads, by their names: a sentence on what turns them into a kind that is
/// read.
std::optional<std::string> whatConverts(const std::filesystem::path& path);

/// A song of another program, by its name: pypianoroll's .npz, written music, and all else as MIDI. The Error names the
/// file and, where another program can help, that.
Result<MidiFile> readSongFile(const std::filesystem::path& path);

} // namespace muse
