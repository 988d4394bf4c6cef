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

    /// The same in two parts, for a device that repeats recorded work: what changes from update to update is computed
    /// here, and read from memory there. Counts an update.
    struct Rates {
        double step; ///< less than 0: goes with mean / root of squares
        double root; ///< goes with the root of the mean square
    };
    Rates nextRates(double share = 1);
    /// `rates`: those two numbers, where the parameters lie.
    void apply(const std::vector<Tensor>& gradients, const Tensor& rates);

    std::int64_t updates = 0;
    std::vector<Tensor> first;  ///< running mean of the gradients
    std::vector<Tensor> second; ///< running mean of their squares

private:
    std::vector<Tensor> m_parameters;
    Settings m_settings;
};

} // namespace muse
