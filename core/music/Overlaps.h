// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Note.h"

#include <vector>

namespace muse {

/// Sorted notes as one key after the other can play them, since a pitch sounds once at a time: of notes struck together
/// the longest and loudest stays, and a note that is struck again while it sounds ends there, but what follows sounds
/// as long as the longer of the two. Notes without length or velocity are left out, and what lies before tick 0 is cut
/// off.
std::vector<Note> withoutOverlaps(const std::vector<Note>& notes);

} // namespace muse
