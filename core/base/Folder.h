// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <vector>

namespace muse {

/// What lies directly in a folder, sorted by name; nothing where it is missing. Of one that cannot be read to the end,
/// what could be read: the standard's own loop over a folder throws there.
std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder);

} // namespace muse
