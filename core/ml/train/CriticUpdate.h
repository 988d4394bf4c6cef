// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Critic.h"

namespace muse {

/// What one critic update found, before the weights moved.
struct CriticLoss {
    double loss = 0;         ///< mean D(fake) - mean D(real) + penalty
    double wasserstein = 0;  ///< mean D(real) - mean D(fake)
    double penalty = 0;      ///< weight * mean (||grad D(x^)|| - 1)^2
    double gradientNorm = 0; ///< mean ||grad D(x^)||
};

/// WGAN-GP's critic loss and its exact weight gradients, added to `gradients` (paper equation 2; reference.md section
/// 1, Losses); where a phrase has several scores (v1's), their mean, and for the penalty their sum. x^ = real + alpha
/// (fake - real); alpha is (batch), one number a sample. Phrases are (batch, 96, 84, 4, tracks).
CriticLoss criticGradients(const Critic& critic, const Tensor& real, const Tensor& fake, const Tensor& alpha,
                           double penaltyWeight, Critic::Gradients& gradients);

/// The same without waiting for a device that is still at it: adds to `sums` as well, kCriticSums numbers of float64
/// where the phrases lie, of which criticLoss() makes the loss.
inline constexpr std::int64_t kCriticSums = 3; ///< Wasserstein estimate, penalty, gradient norm
void addCriticGradients(const Critic& critic, const Tensor& real, const Tensor& fake, const Tensor& alpha,
                        double penaltyWeight, Critic::Gradients& gradients, Tensor& sums);
CriticLoss criticLoss(const Tensor& sums);

/// The generator's loss -mean D(fake), and its gradient with respect to `fake`.
std::pair<double, Tensor> generatorGradient(const Critic& critic, const Tensor& fake);
/// The same without waiting: adds the loss to `sum`, one number of float64, and returns the gradient.
Tensor addGeneratorGradient(const Critic& critic, const Tensor& fake, Tensor& sum);

} // namespace muse
