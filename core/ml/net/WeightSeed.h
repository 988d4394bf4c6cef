// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Torch.h"

#include <cstdint>

namespace muse {

/// While it lives, the weights of networks that this thread makes are drawn from a stream of its own. LibTorch's global
/// generator would be shared with whatever else the program does, such as loading a model beside a training.
class WeightSeed {
public:
    explicit WeightSeed(std::uint64_t seed);
    ~WeightSeed();
    WeightSeed(const WeightSeed&) = delete;
    WeightSeed& operator=(const WeightSeed&) = delete;

private:
    torch::Generator m_generator;
    torch::Generator* m_before;
};

/// (rows, columns) draws of N(0, 1), from the WeightSeed in force, else from LibTorch's global generator.
Tensor drawnWeights(std::int64_t rows, std::int64_t columns);

} // namespace muse
