// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace muse {

struct SoundFontInfo {
    std::string name;
    std::filesystem::path path;
};

/// Soundfonts found in the system's folders and the user's own, best first.
std::vector<SoundFontInfo> findSoundFonts();

/// The one to use when the user chose none, or an Error that says which package to install.
Result<std::filesystem::path> defaultSoundFont();

} // namespace muse
