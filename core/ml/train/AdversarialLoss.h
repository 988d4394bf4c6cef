// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GanConfig.h"
#include "core/ml/net/Torch.h"

namespace muse {

/// A loss of scores, and its gradient with respect to each of them; its formula stands with its name (GanConfig.h).
struct ScoreLoss {
    Tensor sum;  ///< over all scores, not yet times `share`
    Tensor real; ///< times `share`; as long as the scores of real phrases
    Tensor fake;
};

/// What the critic minimises, without its penalty. `real` and `fake` are scores, (n) each, those at one place a pair;
/// `share` is 1 / the number of scores of the whole batch.
ScoreLoss criticLossOf(AdversarialLoss loss, const Tensor& real, const Tensor& fake, double share);

/// What the generator minimises. `real` may be undefined unless pairsScores(); ScoreLoss::real always is.
ScoreLoss generatorLossOf(AdversarialLoss loss, const Tensor& real, const Tensor& fake, double share);

/// Whether a generated phrase is judged against a real one, so that the generator's loss wants real phrases too.
constexpr bool pairsScores(AdversarialLoss loss) {
    return loss == AdversarialLoss::R3;
}

} // namespace muse
