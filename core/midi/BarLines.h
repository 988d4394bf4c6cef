// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"

#include <vector>

namespace muse {

/// Sorts time signatures, leaves out those that say nothing new, and moves one that stands within a step of tick 0 or
/// of a bar line there: programs that write words or notes first put it a tick late, which would make a bar of one
/// tick.
void tidySignatures(std::vector<TimeSignature>& signatures, bool move);

/// Moves a tempo within a step of tick 0, or of a bar line and with no other tempo near, there. The signatures are
/// tidy.
void moveToBarLines(std::vector<TempoChange>& tempos, const std::vector<TimeSignature>& signatures);

} // namespace muse
