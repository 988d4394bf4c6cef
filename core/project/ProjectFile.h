// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/music/BarLocks.h"
#include "core/music/Song.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace muse {

/// The project file: one versioned JSON document that holds the whole Song (design.md, Files). Extension ".musegan".
inline constexpr std::string_view kProjectExtension = ".musegan";

/// A song, and how it was being worked on.
struct Project {
    Song song;
    BarLocks locks;
};

std::string toProjectJson(const Song& song, const BarLocks& locks = {});
/// Refuses what is not a project, or one of a newer version, with a sentence; bounds every number. Fields that it does
/// not know, of the project or of a track, are kept in Song::unknownFields.
Result<Project> projectFromJson(std::string_view text);
/// Its song alone.
Result<Song> fromProjectJson(std::string_view text);

Result<void> saveProject(const Song& song, const std::filesystem::path& path, const BarLocks& locks = {});
Result<Project> openProject(const std::filesystem::path& path);
/// Its song alone.
Result<Song> loadProject(const std::filesystem::path& path);

} // namespace muse
