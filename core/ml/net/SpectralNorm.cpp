// SPDX-License-Identifier: MIT
#include "core/ml/net/SpectralNorm.h"

#include "core/ml/net/WeightSeed.h"

namespace muse {
namespace {

/// As many as LibTorch's own spectral norm begins with.
constexpr int kFirstIterations = 15;
constexpr double kLeast = 1e-12;

Tensor unit(const Tensor& vector) {
    return vector / vector.norm().clamp_min(kLeast);
}

/// The critic's weight matrices, in order, without its biases; of its gradients, theirs.
std::vector<Tensor> matricesOf(const std::vector<Tensor>& parameters) {
    std::vector<Tensor> matrices;
    for (const Tensor& parameter : parameters)
        if (parameter.dim() == 2) matrices.push_back(parameter);
    return matrices;
}

} // namespace

SpectralNorm::SpectralNorm(const Critic& critic) {
    for (const Tensor& weight : matricesOf(critic.parameters()))
        m_right.push_back(unit(drawnWeights(1, weight.size(1)).view({-1}).to(weight.options())));
    for (int i = 0; i < kFirstIterations; ++i)
        iterate(critic);
}

void SpectralNorm::iterate(const Critic& critic) {
    torch::NoGradGuard guard;
    const auto weights = matricesOf(critic.parameters());
    for (std::size_t k = 0; k < weights.size(); ++k)
        m_right[k].copy_(unit(torch::mv(weights[k].t(), unit(torch::mv(weights[k], m_right[k])))));
}

Critic SpectralNorm::normalised(const Critic& critic) const {
    torch::NoGradGuard guard;
    auto parameters = critic.parameters();
    std::size_t k = 0;
    for (Tensor& parameter : parameters)
        if (parameter.dim() == 2) parameter = parameter / torch::mv(parameter, m_right[k++]).norm().clamp_min(kLeast);
    return critic.withParameters(parameters);
}

void SpectralNorm::toWeights(const Critic& critic, Critic::Gradients& gradients) const {
    torch::NoGradGuard guard;
    const auto weights = matricesOf(critic.parameters());
    const auto slopes = matricesOf(gradients);
    for (std::size_t k = 0; k < weights.size(); ++k) {
        const auto image = torch::mv(weights[k], m_right[k]);
        const auto sigma = image.norm().clamp_min(kLeast);
        const auto along = (slopes[k] * weights[k]).sum() / sigma;
        slopes[k].sub_(torch::outer(image / sigma, m_right[k]).mul_(along)).div_(sigma);
    }
}

} // namespace muse
