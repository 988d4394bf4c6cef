// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GanConfig.h"
#include "core/ml/net/Torch.h"

namespace muse {

/// Differentiable augmentation (Zhao et al. 2020; Karras et al. 2020): the critic sees real and generated phrases
/// changed by the same law, so it has more to learn from and the generator need not learn the change. That holds as
/// long as the law can be undone in distribution, so a share of phrases always stays as it is:
/// TrainingSettings::rotateBars is the chance that a phrase is turned by 0 to 3 bars, all alike; with
/// TrainingSettings::transposeBoth half of the phrases stay, the others move by -transposeBoth..transposeBoth
/// semitones, all alike, never their drums. What leaves the range of pitches is lost, and silence comes in.

[[nodiscard]] bool augments(const TrainingSettings& settings);

/// What becomes of each phrase of a batch, int64 (2, batch): semitones up, and the bar that comes first.
Tensor drawMoves(const TrainingSettings& settings, Extent batch, torch::Generator& random);

/// Phrases (batch, 96, 84, 4, 5), moved; `moves` lie on the same device.
Tensor moved(const Tensor& phrases, const Tensor& moves);
/// The adjoint: the gradient with respect to phrases, of that with respect to moved ones.
Tensor movedBack(const Tensor& gradient, const Tensor& moves);

} // namespace muse
