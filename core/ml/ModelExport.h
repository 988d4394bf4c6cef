// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <string>

namespace muse {

/// Writes the part of a training checkpoint that makes music, with the name and card that users will see (Markdown):
/// a file a fifth of the size, to ship or to give away.
Result<void> exportModel(const std::filesystem::path& checkpoint, const std::filesystem::path& output,
                         const std::string& name, const std::string& description);

} // namespace muse
