// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <string>

namespace muse {

/// What a soundfont's own header says.
struct SoundFontFile {
    std::string name; ///< its INAM, or the file's name where it has none
};

/// Walks a soundfont's outer chunks without reading its samples (SoundFont 2.04 specification, section 4). A file that
/// is not a soundfont, is cut short, or lacks its samples or presets is refused with a sentence.
Result<SoundFontFile> readSoundFontFile(const std::filesystem::path& path);

} // namespace muse
