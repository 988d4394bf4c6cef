// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace muse {

/// Whether a file holds a project by its first bytes, whatever its name says.
bool holdsProject(const std::filesystem::path& path);

} // namespace muse
