// SPDX-License-Identifier: MIT
#include "core/ml/device/SyntheticTraining.h"

#include <random>

namespace muse {
namespace {

Generator onDevice(Generator generator, const torch::Device& device) {
    generator->to(device);
    return generator;
}

Critic onDevice(Critic critic, const torch::Device& device) {
    critic.to(torch::device(device));
    return critic;
}

} // namespace

void fillWithSyntheticPhrases(std::span<std::uint8_t> packed, std::uint64_t seed) {
    // Two steps are whole bytes; they are repeated for an eighth note.
    constexpr std::size_t twoSteps = 2 * kPitches * kFamilies / 8;
    constexpr std::size_t repeats = kStepsPerQuarter / 4;
    std::mt19937_64 random(seed);
    for (std::size_t i = 0; i < packed.size(); ++i) {
        if (i / twoSteps % repeats != 0) {
            packed[i] = packed[i - twoSteps];
            continue;
        }
        std::uint64_t bits = random();
        packed[i] = 0xFF;
        for (int n = 0; n < 5; ++n, bits >>= 8)
            packed[i] = static_cast<std::uint8_t>(packed[i] & bits);
    }
}

SyntheticTraining::SyntheticTraining(const TrainingSettings& settings, const torch::Device& device)
    // The comma keeps the seed right before the first draw of weights.
    : m_generator((torch::manual_seed(settings.seed), onDevice(Generator(settings.model), device))),
      m_average(onDevice(Generator(settings.model), device)),
      m_critic(onDevice(Critic(shape::families, settings.model.width, settings.model.critic), device)),
      m_generatorAdam(m_generator->parameters(), {settings.learningRate, settings.beta1, settings.beta2, 1e-8}),
      m_criticAdam(m_critic.parameters(), {settings.learningRate, settings.beta1, settings.beta2, 1e-8}),
      m_norm(settings.loss == AdversarialLoss::Hinge ? std::optional<SpectralNorm>(m_critic) : std::nullopt),
      m_step(
          settings, device,
          StepNets{m_generator,
                   m_average,
                   &m_generatorAdam,
                   {{&m_critic, &m_criticAdam, {0, 1, 2, 3, 4}, m_norm ? &*m_norm : nullptr}}},
          [seed = settings.seed](std::int64_t update, std::span<std::uint8_t> packed) {
              fillWithSyntheticPhrases(packed, seed + static_cast<std::uint64_t>(update));
          },
          [](std::int64_t) { return 0.01; }) {
    m_critic.multiplyBFloat16(device.is_cpu() && settings.arithmetic == Arithmetic::BFloat16);
}

} // namespace muse
