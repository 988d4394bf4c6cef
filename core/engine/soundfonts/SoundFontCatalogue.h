// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <span>
#include <string_view>

namespace muse {

/// What we know of a soundfont that can be installed (soundfonts/README.md says the same).
struct KnownSoundFont {
    std::string_view stem; ///< how its file's name begins, in small letters
    std::string_view name;
    std::string_view package; ///< of Debian
    std::string_view licence;
    std::string_view goodFor;
};

/// Best first: the first that is installed is the default.
std::span<const KnownSoundFont> knownSoundFonts();

/// The entry for a file, by its name; null for a soundfont we do not know.
const KnownSoundFont* knownSoundFont(const std::filesystem::path& path);

} // namespace muse
