// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationSettings.h"
#include "core/ml/net/Torch.h"

namespace muse {

/// Finds each track's thresholds with which a model's outputs come closest to the data in how much sounds, how many
/// bars are silent and how many pitch classes and registers a bar uses (the sum of their relative differences).
///
/// Both are (phrases, 96, 84, 4, 5), `outputs` in -1..1, `data` of -1 and +1; a few hundred phrases will do, and they
/// need not be as many. A given track, alike in both, gets thresholds that change nothing.
Calibration calibrate(const Tensor& outputs, const Tensor& data);

} // namespace muse
