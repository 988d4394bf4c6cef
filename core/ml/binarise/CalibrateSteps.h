// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationSettings.h"
#include "core/ml/net/Torch.h"

namespace muse {

/// Each track's thresholds for outputs step by step: those that match the data in density, silent bars, pitch classes
/// and registers (Tally.h). Both are (phrases, 96, 84, 4, 5).
TrackThresholds calibratedSteps(const Tensor& outputs, const Tensor& data);

} // namespace muse
