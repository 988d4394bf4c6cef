// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include "core/music/Pianoroll.h"

#include <filesystem>
#include <string>

namespace muse {

/// 32 hexadecimal digits that stand for a weights file's content (fingerprint()), by which a song knows the model that
/// played in it whatever the file is called.
Result<std::string> modelHash(const std::filesystem::path& weights);

/// As many digits for what one track plays in a roll, by which a song knows whether that is as it was.
std::string givenHash(const Pianoroll& roll, Family given);

} // namespace muse
