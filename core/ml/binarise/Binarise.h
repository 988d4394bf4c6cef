// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationSettings.h"
#include "core/ml/net/Torch.h"
#include "core/music/Pianoroll.h"

#include <optional>

namespace muse {

/// Network outputs (phrases, 96, 84, 4, 5) to bits (paper, "Binarization"). `random` serves Bernoulli draws only, which
/// know no thresholds.
Pianoroll binarised(const Tensor& outputs, const GenerationSettings& settings,
                    const std::optional<Calibration>& calibration, torch::Generator& random);

} // namespace muse
