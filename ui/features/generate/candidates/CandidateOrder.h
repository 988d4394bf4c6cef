// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/generate/GenerationController.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace muse {

/// Sorts candidates by what they are like, or by their seeds where not all are scored. Among those near the data a
/// whole band comes before one in which tracks are silent. The one of the `liked` seed comes first of all.
void putInOrder(std::vector<Candidate>& candidates, PieceOrder order, std::optional<std::uint64_t> liked = {});

} // namespace muse
