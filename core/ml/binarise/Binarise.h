// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationSettings.h"
#include "core/ml/net/Torch.h"
#include "core/music/Pianoroll.h"

#include <optional>

namespace muse {

/// What Bernoulli draws are held against, numbers in 0..1 for as many phrases; undefined with thresholds.
Tensor drawChances(Extent phrases, const GenerationSettings& settings, torch::Generator& random);

/// Network outputs (phrases, 96, 84, 4, 5) to bits, every phrase by itself (paper, "Binarization"). `chances` are from
/// drawChances(), as Bernoulli draws know no thresholds.
Pianoroll binarised(const Tensor& outputs, const GenerationSettings& settings,
                    const std::optional<Calibration>& calibration, const Tensor& chances);
/// The same, with chances drawn from `random`.
Pianoroll binarised(const Tensor& outputs, const GenerationSettings& settings,
                    const std::optional<Calibration>& calibration, torch::Generator& random);

} // namespace muse
