// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Torch.h"

#include <cstdint>
#include <vector>

namespace muse {

/// Adam (Kingma and Ba 2015, algorithm 1) over tensors whose gradients are handed in, with its state open to
/// checkpoints. torch::optim::Adam hides its state and wants gradients from autograd, which the critic does not use.
class Adam {
public:
    struct Settings {
        double learningRate = 1e-3;
        double beta1 = 0.5;
        double beta2 = 0.9;
        double epsilon = 1e-8;
    };

    Adam(std::vector<Tensor> parameters, Settings settings);
    /// One update with `share` of the learning rate; `gradients` in the parameters' order. Undefined gradients leave
    /// their parameter alone.
    void step(const std::vector<Tensor>& gradients, double share = 1);

    std::int64_t updates = 0;
    std::vector<Tensor> first;  ///< running mean of the gradients
    std::vector<Tensor> second; ///< running mean of their squares

private:
    std::vector<Tensor> m_parameters;
    Settings m_settings;
};

} // namespace muse
