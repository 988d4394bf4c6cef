// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/guitarpro/GuitarProBytes.h"
#include "core/exchange/guitarpro/GuitarProTrack.h"
#include "core/exchange/score/Score.h"

#include <array>

namespace muse {

/// Signs of version 5: of each kind the measure, from 1, that has it; below for none.
using GuitarProDirections = std::array<int, 19>;

/// Reads what all tracks have in common in each of `count` measures: signatures, repeats, endings, markers.
void readMeasureHeaders(GuitarProBytes& bytes, GuitarProVersion version, int count,
                        const GuitarProDirections& directions, Score& score);

} // namespace muse
