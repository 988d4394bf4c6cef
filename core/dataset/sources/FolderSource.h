// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/sources/SongSource.h"

namespace muse {

/// Every song below a folder, sorted by path; links are followed, each real folder is entered once, and one that may
/// not be read is handed out as unreadable. A path to one song is a source of that song.
Result<std::unique_ptr<SongSource>> openFolderSource(const std::filesystem::path& path, const SourceOptions& options);

} // namespace muse
