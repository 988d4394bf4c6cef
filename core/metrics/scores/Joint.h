// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Pianoroll.h"

#include <optional>

namespace muse {

/// How badly the first bar of `piece` goes on from the last bar of `before`, 0..1. Each family that begins notes in
/// either bar is heard: 1 where it stops or sets in, else the mean of what its rhythms, and its pitch classes (of drums
/// its hits), do not have in common (1 - Jaccard index), and of how far its register moves (an octave or more is 1).
/// The mean over those families but `given`; 0 where nothing sounds.
double jointMisfit(const Pianoroll& before, const Pianoroll& piece, std::optional<Family> given);

} // namespace muse
