// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/coherence/RhythmFeatures.h"

#include <span>

namespace muse {

/// Fills in those of a phrase's features that ask which notes there are and how long they last; `features` has all of
/// the catalogue.
void measureNotes(const PhraseGrids& grids, std::span<double> features);

} // namespace muse
