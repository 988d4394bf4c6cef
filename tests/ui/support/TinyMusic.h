// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"

#include <filesystem>
#include <optional>

namespace muse::test {

/// A song of so many bars in which every family plays in each; `variant` moves the notes.
Song tinySong(int bars = 8, int variant = 0);

/// A folder of `files` such songs as MIDI files.
void writeMidiFolder(const std::filesystem::path& folder, int files = 3);

/// A dataset file of a few phrases in `folder`.
std::filesystem::path writeTinyDataset(const std::filesystem::path& folder);

/// Trains a compact model on it for one step, which is enough to have weights; returns the weights' path, or an empty
/// one where that failed.
std::filesystem::path writeTinyModel(const std::filesystem::path& folder, std::optional<Family> given);

} // namespace muse::test
