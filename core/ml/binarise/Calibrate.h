// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationSettings.h"
#include "core/ml/net/Torch.h"

namespace muse {

/// Finds each track's rules and thresholds with which a model's outputs come closest to the data in how much sounds,
/// how many bars are silent, how many pitch classes and registers a bar uses and, of whole notes, how many begin in a
/// bar, how long they are and where in the beat they begin (the sum of the squares of their relative differences).
///
/// Both are (phrases, 96, 84, 4, 5), `outputs` in -1..1, `data` of -1 and +1; a few hundred phrases will do, and they
/// need not be as many. A given track, alike in both, gets rules that change nothing.
Calibration calibrate(const Tensor& outputs, const Tensor& data);

} // namespace muse
