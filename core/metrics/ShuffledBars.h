// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Pianoroll.h"

#include <cstdint>

namespace muse {

/// The same bars of each family in another order, drawn for each family on its own: what the tracks play stays, what
/// they play together is chance (the paper's "train. (shuffled)").
Pianoroll shuffledBars(const Pianoroll& roll, std::uint64_t seed);

} // namespace muse
