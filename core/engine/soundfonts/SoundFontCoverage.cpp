// SPDX-License-Identifier: MIT
#include "core/engine/soundfonts/SoundFontCoverage.h"

#include <algorithm>
#include <fmt/format.h>

namespace muse {
namespace {

bool has(std::span<const SoundFontPreset> presets, int bank, int program) {
    return std::ranges::any_of(
        presets, [&](const SoundFontPreset& preset) { return preset.bank == bank && preset.program == program; });
}

} // namespace

bool hasSound(std::span<const SoundFontPreset> presets, Family family, int program) {
    const int bank = family == Family::Drums ? kDrumBank : 0;
    return has(presets, bank, program) || has(presets, bank, 0);
}

std::vector<Family> familiesWithoutSound(std::span<const SoundFontPreset> presets, const Song& song) {
    std::vector<Family> silent;
    for (const Family family : kAllFamilies) {
        const Track& track = song.track(family);
        if (!song.audible(family) || track.notes().empty()) continue;
        if (!hasSound(presets, family, track.settings.program)) silent.push_back(family);
    }
    return silent;
}

Result<std::string> missingSounds(const std::filesystem::path& soundFont, const Song& song) {
    const auto presets = readSoundFontPresets(soundFont);
    if (!presets) return presets.error();
    const std::vector<Family> silent = familiesWithoutSound(*presets, song);
    if (silent.empty()) return std::string();
    std::string names;
    for (std::size_t i = 0; i < silent.size(); ++i)
        names += fmt::format("{}{}", i == 0 ? "" : i + 1 == silent.size() ? " and " : ", ", name(silent[i]));
    return fmt::format("The soundfont {} has no sound for {}.", soundFont.filename().string(), names);
}

} // namespace muse
