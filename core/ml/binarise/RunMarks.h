// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationSettings.h"

namespace muse {

/// Marks the cells of one phrase that become notes by TrackThreshold's rule. `activations` and `marks` are
/// (times, 84 pitches, 5 tracks), `barPeaks` (4 bars, 5 tracks).
void markRuns(int times, const float* activations, const float* barPeaks, const TrackThresholds& thresholds,
              bool* marks);

} // namespace muse
