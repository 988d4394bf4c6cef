// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/sources/SongSource.h"

namespace muse {

/// Every song of a .zip or .tar (plain, gzip, bzip2, xz, zstd), in the archive's order; nothing is unpacked to disk.
/// One that unpacks to more than kLibraryArchive allows is refused as soon as that shows, which may be after some
/// songs.
Result<std::unique_ptr<SongSource>> openArchiveSource(const std::filesystem::path& path, const SourceOptions& options);

} // namespace muse
