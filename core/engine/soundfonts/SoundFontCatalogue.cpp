// SPDX-License-Identifier: MIT
#include "core/engine/soundfonts/SoundFontCatalogue.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace muse {
namespace {

constexpr std::array<KnownSoundFont, 4> kKnown = {{
    {"fluidr3_gm", "Fluid R3 GM", "fluid-soundfont-gm", "MIT",
     "all 128 General MIDI programs and drum kits, the best balance"},
    {"musescore_general", "MuseScore General", "musescore-general-soundfont", "MIT", "Fluid's successor, compressed"},
    {"fluidr3mono_gm", "Fluid R3 Mono GM", "fluidr3mono-gm-soundfont", "MIT", "Fluid in mono, compressed"},
    {"timgm6mb", "TimGM6mb", "timgm6mb-soundfont", "GPL-2", "small and quick to load; the tests use it"},
}};

} // namespace

std::span<const KnownSoundFont> knownSoundFonts() {
    return kKnown;
}

const KnownSoundFont* knownSoundFont(const std::filesystem::path& path) {
    std::string stem = path.stem().string();
    std::ranges::transform(stem, stem.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const auto found =
        std::ranges::find_if(kKnown, [&stem](const KnownSoundFont& known) { return stem.starts_with(known.stem); });
    return found == kKnown.end() ? nullptr : &*found;
}

} // namespace muse
