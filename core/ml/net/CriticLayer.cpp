// SPDX-License-Identifier: MIT
#include "core/ml/net/CriticLayer.h"

namespace muse::layer {
namespace {

constexpr double kSlope = 0.2;

Extent positions(const CriticLayer& layer) {
    return (layer.inputs - layer.kernel) / layer.stride + 1;
}

} // namespace

Tensor windows(const CriticLayer& layer, const Tensor& input) {
    const Extent width = layer.kernel * layer.in;
    if (layer.kernel == layer.stride) return input.view({-1, width});
    const auto samples = input.view({-1, layer.inputs, layer.in});
    return samples
        .as_strided({samples.size(0), positions(layer), width}, {samples.stride(0), layer.stride * layer.in, 1})
        .reshape({-1, width});
}

Tensor unfolded(const CriticLayer& layer, const Tensor& gradient) {
    if (layer.kernel == layer.stride) return gradient;
    const auto parts = gradient.view({-1, positions(layer), layer.kernel, layer.in});
    auto input = torch::zeros({parts.size(0), layer.inputs, layer.in}, gradient.options());
    for (Extent j = 0; j < layer.kernel; ++j)
        input.slice(1, j, j + layer.stride * (positions(layer) - 1) + 1, layer.stride).add_(parts.select(2, j));
    return input;
}

Tensor linear(const CriticLayer& layer, const Tensor& input, bool withBias) {
    const auto rows = windows(layer, input);
    return withBias ? torch::addmm(layer.bias, rows, layer.weight) : torch::mm(rows, layer.weight);
}

void addGradient(const CriticLayer& layer, const Tensor& input, const Tensor& delta, Tensor& weight, Tensor* bias) {
    weight.addmm_(windows(layer, input).t(), delta);
    if (bias) bias->add_(delta.sum(0));
}

void activate(Tensor& output) {
    at::leaky_relu_(output, kSlope);
}

Tensor throughActivation(const Tensor& gradient, const Tensor& output) {
    return at::leaky_relu_backward(gradient.view(output.sizes()), output, kSlope, /*self_is_result=*/true);
}

} // namespace muse::layer
