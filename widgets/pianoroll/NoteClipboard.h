// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Note.h"

#include <vector>

namespace muse {

/// Puts notes on the system's clipboard, counted from the first one's start.
void copyToClipboard(std::vector<Note> notes);
/// What copyToClipboard() put there, perhaps from another window; empty when there is something else.
std::vector<Note> notesOnClipboard();

} // namespace muse
