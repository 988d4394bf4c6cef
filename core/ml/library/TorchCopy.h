// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

namespace muse {

/// The installed LibTorch, where the build's copy of it in that folder (cmake/PruneTorch.cmake) is of another one and
/// must not be used; empty where there is no copy, or one that is up to date.
std::filesystem::path newerThanCopy(const std::filesystem::path& folder);

} // namespace muse
