// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/device/DeviceStep.h"

#include <span>

namespace muse {

/// Synthetic phrases, as sparse as music (3 % of the cells sound), and like it held for some steps.
void fillWithSyntheticPhrases(std::span<std::uint8_t> packed, std::uint64_t seed);

/// A composer's training on synthetic phrases, for measuring a device; the same on every device but for rounding.
class SyntheticTraining {
public:
    SyntheticTraining(const TrainingSettings& settings, const torch::Device& device);

    TrainingReport step() { return m_step.step(m_done++); }

private:
    Generator m_generator, m_average;
    Critic m_critic;
    Adam m_generatorAdam, m_criticAdam;
    std::optional<SpectralNorm> m_norm;
    DeviceStep m_step;
    std::int64_t m_done = 0;
};

} // namespace muse
