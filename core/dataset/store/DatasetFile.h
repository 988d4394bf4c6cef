// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace muse {

/// What a dataset file says of each phrase besides its notes (namespace tensor in PhraseDataset.h).
struct DatasetColumns {
    std::vector<std::uint8_t> families; ///< four a phrase
    std::vector<std::int32_t> songs;
    std::vector<std::int32_t> bars;
    std::vector<std::uint8_t> splits;
};

/// Writes a dataset file at once: `phrases` holds kBytesPerPhrase bytes for each row of the columns, and where they are
/// `mapped` from a file (MappedFile.h) leaves them out of memory.
Result<void> writeDatasetFile(const std::filesystem::path& path, std::span<const std::uint8_t> phrases,
                              const DatasetColumns& columns, std::map<std::string, std::string> metadata,
                              bool mapped = false);

} // namespace muse
