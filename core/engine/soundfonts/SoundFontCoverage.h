// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/engine/soundfonts/SoundFontPresets.h"
#include "core/music/Song.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace muse {

/// Whether a family's instrument sounds with a soundfont that has those presets: with its own sound, or with the one
/// that FluidSynth plays in its place (the first piano, the standard kit).
bool hasSound(std::span<const SoundFontPreset> presets, Family family, int program);

/// The audible tracks with notes that would be silent.
std::vector<Family> familiesWithoutSound(std::span<const SoundFontPreset> presets, const Song& song);

/// "The soundfont flutes.sf2 has no sound for Piano and Drums.", or nothing where every audible track has one; the
/// Error says why the soundfont cannot be read.
Result<std::string> missingSounds(const std::filesystem::path& soundFont, const Song& song);

} // namespace muse
