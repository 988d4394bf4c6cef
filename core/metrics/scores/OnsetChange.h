// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Pianoroll.h"

#include <array>

namespace muse {

/// Of each family, the share of the onsets of two rolls of as many bars that only one of them has, 0 (the same) .. 1
/// (nothing in common): pitches by the sixteenth in which they begin. NaN where neither has any.
std::array<double, kFamilies> onsetChange(const Pianoroll& one, const Pianoroll& other);

} // namespace muse
