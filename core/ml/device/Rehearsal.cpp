// SPDX-License-Identifier: MIT
#include "core/ml/device/Rehearsal.h"

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

void fillWithNoise(std::span<std::uint8_t> packed, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    for (std::uint8_t& byte : packed) {
        std::uint64_t bits = random();
        byte = 0xFF;
        for (int i = 0; i < 5; ++i, bits >>= 8)
            byte = static_cast<std::uint8_t>(byte & bits);
    }
}

Rehearsal::Rehearsal(const TrainingSettings& settings, const torch::Device& device)
    // The comma keeps the seed right before the first draw of weights.
    : m_generator((torch::manual_seed(settings.seed), onDevice(Generator(settings.model), device))),
      m_average(onDevice(Generator(settings.model), device)),
      m_critic(onDevice(Critic(shape::families, settings.model.width, settings.model.critic), device)),
      m_generatorAdam(m_generator->parameters(), {settings.learningRate, settings.beta1, settings.beta2, 1e-8}),
      m_criticAdam(m_critic.parameters(), {settings.learningRate, settings.beta1, settings.beta2, 1e-8}),
      m_step(
          settings, device,
          StepNets{m_generator, m_average, &m_generatorAdam, {{&m_critic, &m_criticAdam, {0, 1, 2, 3, 4}}}},
          [seed = settings.seed](std::int64_t update, std::span<std::uint8_t> packed) {
              fillWithNoise(packed, seed + static_cast<std::uint64_t>(update));
          },
          [](std::int64_t) { return 0.01; }) {}

} // namespace muse
