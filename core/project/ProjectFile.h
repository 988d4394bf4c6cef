// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/music/Song.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace muse {

/// The project file: one versioned JSON document that holds the whole Song (design.md, Files). Extension ".musegan".
inline constexpr std::string_view kProjectExtension = ".musegan";

std::string toProjectJson(const Song& song);
/// Refuses what is not a project, or one of a newer version, with a sentence; bounds every number.
Result<Song> fromProjectJson(std::string_view text);

Result<void> saveProject(const Song& song, const std::filesystem::path& path);
Result<Song> loadProject(const std::filesystem::path& path);

} // namespace muse
