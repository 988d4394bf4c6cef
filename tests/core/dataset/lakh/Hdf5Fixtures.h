// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace muse::test {

/// One song of a file of the Million Song Dataset.
struct SongRow {
    std::string trackId;
    std::string title;
    std::string artist;
    int year = 0;
    std::vector<std::string> terms;
    std::vector<std::string> tags;
};

/// Writes an .h5 file laid out as the Million Song Dataset's: one song as its song files are, several as its summary
/// files.
void writeSongs(const std::filesystem::path& path, const std::vector<SongRow>& songs);

/// Writes an .h5 file whose table of songs says that it has a million million rows and holds none of them.
void writeEndlessSongs(const std::filesystem::path& path);

/// Writes an .h5 file whose songs' fields are of other types than they should be.
void writeSongsOfOtherTypes(const std::filesystem::path& path);

} // namespace muse::test
