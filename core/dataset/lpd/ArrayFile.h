// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/dataset/numpy/NpyArray.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace muse {

/// The array of a .npy file, or the `nonzero` of a .npz with the `shape` that belongs to it, mapped.
struct ArrayFile {
    std::shared_ptr<const void> mapping; ///< the array lives as long as this
    NpyArray array;
    std::optional<std::vector<std::int64_t>> shape;
};

/// Maps a .npy file. Of a .npz, `nonzero` is unpacked to a nameless temporary file, which is mapped. The Error is the
/// reason alone, or kCancelled.
Result<ArrayFile> openArrayFile(const std::filesystem::path& path, const std::stop_token& stop);

} // namespace muse
