// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/sources/SongSource.h"

namespace muse {

/// The phrases of a packed training array, named FILE#NUMBER. Neighbours may come from one song, so runs of 50 are one
/// block.
Result<std::unique_ptr<SongSource>> openArraySource(const std::filesystem::path& path, const SourceOptions& options);

} // namespace muse
