// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string_view>

namespace muse {

/// Entries of a .npz that says where a training array is on, as numpy.nonzero gives it, and how large the array is.
inline constexpr std::string_view kNonzeroEntry = "nonzero.npy";
inline constexpr std::string_view kShapeEntry = "shape.npy";

/// Whether a file holds phrases for training as the public MuseGAN code packs them, and no song: any .npy, or a .npz
/// with both entries. core/dataset reads them.
bool isTrainingArray(const std::filesystem::path& path);

} // namespace muse
