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

} // namespace muse
