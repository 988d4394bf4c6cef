// SPDX-License-Identifier: MIT
#include "core/ml/net/WeightSeed.h"

#include "core/ml/net/PhraseTensor.h"

#include <utility>

namespace muse {
namespace {

thread_local torch::Generator* t_inForce = nullptr;

} // namespace

WeightSeed::WeightSeed(std::uint64_t seed)
    : m_generator(randomGenerator(seed)), m_before(std::exchange(t_inForce, &m_generator)) {}

WeightSeed::~WeightSeed() {
    t_inForce = m_before;
}

Tensor drawnWeights(std::int64_t rows, std::int64_t columns) {
    return t_inForce ? torch::randn({rows, columns}, *t_inForce) : torch::randn({rows, columns});
}

} // namespace muse
