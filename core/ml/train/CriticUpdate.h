// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Critic.h"
#include "core/ml/train/Schedule.h"

namespace muse {

/// What one critic update found, before the weights moved.
struct CriticLoss {
    double loss = 0;         ///< of the scores, with the penalty; of WGAN-GP mean D(fake) - mean D(real) + penalty
    double wasserstein = 0;  ///< mean D(real) - mean D(fake), whichever the loss
    double penalty = 0;      ///< of WGAN-GP weight * mean (||grad D(x^)|| - 1)^2
    double gradientNorm = 0; ///< mean ||grad D|| where the penalty takes it: at x^, at real, or at both real and fake
};

/// The critic's loss and its exact weight gradients, added to `gradients` (WGAN-GP: paper equation 2; reference.md
/// section 1, Losses); where a phrase has several scores (v1's), their mean, and for the penalty their sum. x^ = real +
/// alpha (fake - real); alpha is (batch), one number a sample, for WGAN-GP alone. R3 pairs real and fake phrases of one
/// place in the batch. Phrases are (batch, 96, 84, 4, tracks).
CriticLoss criticGradients(const Critic& critic, const Tensor& real, const Tensor& fake, const Tensor& alpha,
                           const CriticObjective& objective, Critic::Gradients& gradients);

/// The same without waiting for a device that is still at it: adds to `sums` as well, kCriticSums numbers of float64
/// where the phrases lie, of which criticLoss() makes the loss. `whole`: phrases of the batch of which these are a part,
/// as means are over all of it and parts add up; 0 where these are all.
inline constexpr std::int64_t kCriticSums = 4; ///< Wasserstein estimate, penalty, gradient norm, loss of the scores
void addCriticGradients(const Critic& critic, const Tensor& real, const Tensor& fake, const Tensor& alpha,
                        const CriticObjective& objective, Critic::Gradients& gradients, Tensor& sums, Extent whole = 0);
/// Before an update: zeroes the sums that it will add to. A penalty stays until the next one is taken.
void clearSums(Tensor& sums, const CriticObjective& objective);
/// `penaltyEvery`: penalties of updates that have one weigh so many times (TrainingSettings::penaltyEvery).
CriticLoss criticLoss(const Tensor& sums, int penaltyEvery = 1);

/// The generator's loss and its gradient with respect to `fake`. `real` may be undefined unless the loss pairs scores;
/// `whole` as above.
std::pair<double, Tensor> generatorGradient(const Critic& critic, AdversarialLoss loss, const Tensor& real,
                                            const Tensor& fake, Extent whole = 0);
/// The same without waiting: adds the loss to `sum`, one number of float64, and returns the gradient.
Tensor addGeneratorGradient(const Critic& critic, AdversarialLoss loss, const Tensor& real, const Tensor& fake,
                            Tensor& sum, Extent whole = 0);

} // namespace muse
