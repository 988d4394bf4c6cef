// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Torch.h"

namespace muse {

/// A convolution that runs along one axis.
struct CriticLayer {
    Extent inputs; ///< along that axis
    Extent kernel; ///< inputs of one output
    Extent stride;
    Extent in;     ///< channels of one input
    Tensor weight; ///< [kernel * in, out]
    Tensor bias;   ///< [out]
};

/// The passes through one layer, whose axis lies right before the channels in memory, as matrix products. What is in
/// front of that axis are rows.
namespace layer {

/// The inputs of every output as rows of a matrix: a plain view where windows do not overlap.
Tensor windows(const CriticLayer& layer, const Tensor& input);
/// The adjoint of windows(): adds each window's gradient back where it was read.
Tensor unfolded(const CriticLayer& layer, const Tensor& gradient);
/// Before the activation: (rows * positions, out).
Tensor linear(const CriticLayer& layer, const Tensor& input, bool withBias);
/// Adds what `delta`, the gradient with respect to linear(), asks of weight and, unless null, bias.
void addGradient(const CriticLayer& layer, const Tensor& input, const Tensor& delta, Tensor& weight, Tensor* bias);

/// Leaky ReLU of slope 0.2, in place (reference.md section 1).
void activate(Tensor& output);
/// Its derivative at each output, times `gradient`.
Tensor throughActivation(const Tensor& gradient, const Tensor& output);

} // namespace layer
} // namespace muse
