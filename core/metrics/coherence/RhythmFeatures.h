// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/coherence/PhraseGrid.h"
#include "core/music/Family.h"

#include <array>
#include <span>

namespace muse {

using PhraseGrids = std::array<TrackGrid, kFamilies>;

/// Fills in those of a phrase's features that ask when notes begin; `features` has all of the catalogue.
void measureRhythm(const PhraseGrids& grids, std::span<double> features);

} // namespace muse
