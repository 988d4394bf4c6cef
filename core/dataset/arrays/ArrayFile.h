// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/MappedFile.h"
#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/exchange/numpy/NpyArray.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <vector>

namespace muse {

/// The array of a .npy file, or the `nonzero` of a .npz with the `shape` that belongs to it, mapped.
struct ArrayFile {
    MappedFile file; ///< the array lives as long as this
    NpyArray array;
    std::optional<std::vector<std::int64_t>> shape;
};

/// Maps a .npy file. Of a .npz, `nonzero` is unpacked to a nameless temporary file, which is mapped. The Error
/// names the file, or is kCancelled.
Result<ArrayFile> openArrayFile(const std::filesystem::path& path, const std::stop_token& stop);

} // namespace muse
