// SPDX-License-Identifier: MIT
#include "core/ml/train/Adam.h"

#include "core/ml/cpu/MapKernel.h"

#include <ATen/Parallel.h>
#include <cmath>

namespace muse {

Adam::Adam(std::vector<Tensor> parameters, Settings settings)
    : m_parameters(std::move(parameters)), m_settings(settings) {
    for (const Tensor& parameter : m_parameters) {
        first.push_back(torch::zeros_like(parameter));
        second.push_back(torch::zeros_like(parameter));
    }
}

namespace {

/// Numbers that a thread takes at once.
constexpr Extent kGrain = 1 << 16;

bool inOneSweep(const Tensor& parameter, const Tensor& gradient) {
    const auto plain = [](const Tensor& tensor) {
        return tensor.device().is_cpu() && tensor.scalar_type() == torch::kFloat32 && tensor.is_contiguous();
    };
    return plain(parameter) && plain(gradient);
}

} // namespace

void Adam::step(const std::vector<Tensor>& gradients, double share) {
    torch::NoGradGuard guard;
    ++updates;
    const double rate = share * m_settings.learningRate;
    const double bias1 = 1 - std::pow(m_settings.beta1, updates);
    const double bias2 = 1 - std::pow(m_settings.beta2, updates);
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        if (!gradients[i].defined()) continue;
        if (inOneSweep(m_parameters[i], gradients[i])) {
            const AdamFactors factors{static_cast<float>(m_settings.beta1), static_cast<float>(m_settings.beta2),
                                      static_cast<float>(rate / bias1), static_cast<float>(1 / std::sqrt(bias2)),
                                      static_cast<float>(m_settings.epsilon)};
            const float* gradient = gradients[i].data_ptr<float>();
            float* mean = first[i].data_ptr<float>();
            float* square = second[i].data_ptr<float>();
            float* parameter = m_parameters[i].data_ptr<float>();
            at::parallel_for(0, m_parameters[i].numel(), kGrain, [&](Extent begin, Extent end) {
                adamStep(end - begin, factors, gradient + begin, mean + begin, square + begin, parameter + begin);
            });
            continue;
        }
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
