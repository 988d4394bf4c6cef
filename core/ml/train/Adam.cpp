// SPDX-License-Identifier: MIT
#include "core/ml/train/Adam.h"

#include <cmath>

namespace muse {

Adam::Adam(std::vector<Tensor> parameters, Settings settings)
    : m_parameters(std::move(parameters)), m_settings(settings) {
    for (const Tensor& parameter : m_parameters) {
        first.push_back(torch::zeros_like(parameter));
        second.push_back(torch::zeros_like(parameter));
    }
}

void Adam::step(const std::vector<Tensor>& gradients, double share) {
    torch::NoGradGuard guard;
    ++updates;
    const double rate = share * m_settings.learningRate;
    const double bias1 = 1 - std::pow(m_settings.beta1, updates);
    const double bias2 = 1 - std::pow(m_settings.beta2, updates);
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        if (!gradients[i].defined()) continue;
        first[i].mul_(m_settings.beta1).add_(gradients[i], 1 - m_settings.beta1);
        second[i].mul_(m_settings.beta2).addcmul_(gradients[i], gradients[i], 1 - m_settings.beta2);
        const auto scale = (second[i] / bias2).sqrt_().add_(m_settings.epsilon);
        m_parameters[i].addcdiv_(first[i], scale, -rate / bias1);
    }
}

Adam::Rates Adam::nextRates(double share) {
    ++updates;
    const auto done = static_cast<double>(updates);
    return {-share * m_settings.learningRate / (1 - std::pow(m_settings.beta1, done)),
            1 / std::sqrt(1 - std::pow(m_settings.beta2, done))};
}

void Adam::apply(const std::vector<Tensor>& gradients, const Tensor& rates) {
    torch::NoGradGuard guard;
    std::vector<Tensor> moved, found, means, squares;
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        if (!gradients[i].defined()) continue;
        moved.push_back(m_parameters[i]);
        found.push_back(gradients[i]);
        means.push_back(first[i]);
        squares.push_back(second[i]);
    }
    // Lists of tensors at once: on a device a few kernels instead of hundreds.
    at::_foreach_mul_(means, m_settings.beta1);
    at::_foreach_add_(means, found, 1 - m_settings.beta1);
    at::_foreach_mul_(squares, m_settings.beta2);
    at::_foreach_addcmul_(squares, found, found, 1 - m_settings.beta2);
    auto scales = at::_foreach_sqrt(squares);
    for (Tensor& scale : scales)
        scale.mul_(rates[1]);
    at::_foreach_add_(scales, m_settings.epsilon);
    const auto directions = at::_foreach_div(means, scales);
    for (std::size_t i = 0; i < moved.size(); ++i)
        moved[i].addcmul_(directions[i], rates[0]);
}

} // namespace muse
