// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/SongEdit.h"

#include <random>

namespace muse::test {

/// Any kind of edit, any transform, of any part of the song, as the generator draws it.
SongEditPtr randomEdit(std::mt19937& random, const Song& song);

/// Some transform of some notes, drawn from all families of core/music/transforms.
std::vector<Note> randomTransform(std::mt19937& random, const Song& song, const Track& track,
                                  const std::vector<Note>& chosen);
/// Each note with a chance of one in `outOf`.
std::vector<Note> randomNotes(std::mt19937& random, const Track& track, unsigned outOf);

} // namespace muse::test
