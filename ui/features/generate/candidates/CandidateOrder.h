// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/generate/GenerationController.h"

#include <vector>

namespace muse {

/// Sorts candidates by what they are like, or by their seeds where not all are scored. Among those near the data a
/// whole band comes before one in which tracks are silent.
void putInOrder(std::vector<Candidate>& candidates, PieceOrder order);

} // namespace muse
