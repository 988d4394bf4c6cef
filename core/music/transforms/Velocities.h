// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Note.h"

#include <vector>

namespace muse {

/// All as loud as that, 1..127.
std::vector<Note> withVelocity(std::vector<Note> notes, int velocity);
/// Times `factor`, held in 1..127.
std::vector<Note> withVelocitiesScaled(std::vector<Note> notes, double factor);

} // namespace muse
