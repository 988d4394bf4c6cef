// SPDX-License-Identifier: MIT
#include "core/ml/train/CriticUpdate.h"

namespace muse {
namespace {

/// Keeps the norm differentiable where the gradient vanishes, as v1 does.
constexpr double kNormFloor = 1e-8;

} // namespace

CriticLoss criticGradients(const Critic& critic, const Tensor& real, const Tensor& fake, const Tensor& alpha,
                           double penaltyWeight, Critic::Gradients& gradients) {
    torch::NoGradGuard guard;
    const Extent batch = real.size(0);
    CriticLoss result;
    {
        const auto trace = critic.forward(torch::cat({real, fake}));
        const auto scores = trace.scores();
        result.wasserstein = (scores.narrow(0, 0, batch).mean() - scores.narrow(0, batch, batch).mean()).item<double>();
        auto seed = torch::full({2 * batch}, 1.0 / static_cast<double>(batch), real.options());
        seed.narrow(0, 0, batch).neg_();
        critic.backward(trace, seed, &gradients, false, false);
    }
    const auto between = torch::lerp(real, fake, alpha.view({-1, 1, 1, 1, 1}));
    const auto trace = critic.forward(between);
    const auto back = critic.backward(trace, torch::ones({batch}, real.options()), nullptr, true, true);
    const auto norm = (back.input.view({batch, -1}).square().sum(1) + kNormFloor).sqrt();
    result.gradientNorm = norm.mean().item<double>();
    result.penalty = penaltyWeight * (norm - 1).square().mean().item<double>();
    // d penalty / d gradient, the direction along which the weights are felt.
    const auto slope = (2 * penaltyWeight / static_cast<double>(batch)) * (norm - 1) / norm;
    critic.tangent(trace, back, back.input * slope.view({-1, 1, 1, 1, 1}), gradients);
    result.loss = result.penalty - result.wasserstein;
    return result;
}

std::pair<double, Tensor> generatorGradient(const Critic& critic, const Tensor& fake) {
    torch::NoGradGuard guard;
    const auto trace = critic.forward(fake);
    const auto seed = torch::full({fake.size(0)}, -1.0 / static_cast<double>(fake.size(0)), fake.options());
    const auto back = critic.backward(trace, seed, nullptr, true, false);
    return {-trace.scores().mean().item<double>(), back.input};
}

} // namespace muse
