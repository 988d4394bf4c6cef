// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace muse::test {

/// A name within a folder or archive, and a file's bytes.
using NamedFile = std::pair<std::string, std::vector<std::uint8_t>>;

/// A song of so many bars in which the given families play in every bar; no two seeds give the same bars.
Song bandSong(int bars, int seed, const std::vector<Family>& families = {kAllFamilies.begin(), kAllFamilies.end()});

/// Those bars as a Standard MIDI File.
std::vector<std::uint8_t> bandMidi(int bars, int seed,
                                   const std::vector<Family>& families = {kAllFamilies.begin(), kAllFamilies.end()});

/// Writes the files below a folder, making folders as needed.
void writeFolder(const std::filesystem::path& folder, const std::vector<NamedFile>& files);

/// Writes an archive whose kind its name says: .zip, .tar, .tar.gz or .tar.xz.
void writeArchive(const std::filesystem::path& path, const std::vector<NamedFile>& files);

} // namespace muse::test
