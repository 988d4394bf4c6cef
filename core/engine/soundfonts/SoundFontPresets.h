// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace muse {

inline constexpr int kDrumBank = 128; ///< where soundfonts keep their drum kits

/// One sound of a soundfont.
struct SoundFontPreset {
    int bank = 0;    ///< 0: General MIDI; 1..127: variations; kDrumBank: drum kits
    int program = 0; ///< 0..127
    std::string name;

    friend bool operator==(const SoundFontPreset&, const SoundFontPreset&) = default;
};

/// Lists a soundfont's presets by bank and program, from its headers alone: no sample is read (SoundFont 2.04
/// specification, section 7.2). Of several with one number the first counts, as when playing. What
/// readSoundFontFile() refuses, and tables that contradict each other, are refused with a sentence.
Result<std::vector<SoundFontPreset>> readSoundFontPresets(const std::filesystem::path& path);

} // namespace muse
