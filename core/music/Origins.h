// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"

#include <vector>

namespace muse {

/// What made the notes that stand in a song: its generations, oldest first, without those tracks that have no notes in
/// their bars any more, or for which a later generation made all of these bars anew.
std::vector<Generation> standingGenerations(const Song& song);

} // namespace muse
