// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace muse {

struct SoundFontInfo {
    std::string name; ///< as the file calls itself
    std::filesystem::path path;
};

/// Where soundfonts are looked for: the user's own folder (XDG_DATA_HOME/musegan-studio/soundfonts) and the system's.
std::vector<std::filesystem::path> soundFontFolders();

/// Soundfonts found in the system's folders and the user's own, best first.
std::vector<SoundFontInfo> findSoundFonts();

/// The one to use when the user chose none, or an Error that says which package to install.
Result<std::filesystem::path> defaultSoundFont();

} // namespace muse
