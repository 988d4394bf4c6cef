// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <string>

namespace muse {

/// 32 hexadecimal digits that stand for a weights file's content (fingerprint()), by which a song knows the model that
/// played in it whatever the file is called.
Result<std::string> modelHash(const std::filesystem::path& weights);

} // namespace muse
