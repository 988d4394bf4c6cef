// SPDX-License-Identifier: MIT
#include "core/ml/net/Critic.h"

#include "core/ml/cpu/CriticFront.h"
#include "core/ml/net/Layers.h"

#include <algorithm>

namespace muse {
namespace {

constexpr double kSlope = 0.2;
constexpr Extent kBarWindows = shape::bars - 1; ///< places of a window of two bars among four
constexpr std::size_t kFrontLayers = 3;         ///< those that CriticFront does on a CPU

/// The derivative of leaky ReLU at each output, times `gradient`.
Tensor throughActivation(const Tensor& gradient, const Tensor& output) {
    return at::leaky_relu_backward(gradient.view(output.sizes()), output, kSlope, /*self_is_result=*/true);
}

} // namespace

Critic::Critic(Extent tracks, Width width) : m_tracks(tracks) {
    const Extent narrow = channels(128, width);
    const Extent wide = channels(256, width);
    const Extent last = channels(512, width);
    const Extent dense = channels(1024, width);
    struct Row {
        Extent positions, kernel, stride, in, out;
    };
    const std::vector<Row> table = {
        {shape::steps * shape::pitches * kBarWindows, 2, 1, tracks, narrow},       // bars 4 -> 3
        {shape::steps * shape::pitches, kBarWindows, kBarWindows, narrow, narrow}, // bars 3 -> 1
        {shape::steps * shape::octaves, 12, 12, narrow, narrow},                   // pitches 84 -> 7
        {shape::steps, 7, 7, narrow, narrow},                                      // pitches 7 -> 1
        {48, 2, 2, narrow, narrow},                                                // steps 96 -> 48
        {24, 2, 2, narrow, narrow},
        {11, 4, 2, narrow, wide},
        {5, 3, 2, wide, last},
        {1, 5, 5, last, dense},
        {1, 1, 1, dense, 1}};
    for (const Row& row : table)
        m_layers.push_back({row.positions, row.kernel, row.stride, row.in,
                            initialWeight(row.kernel * row.in, row.out, row.kernel * row.in), torch::zeros({row.out})});
}

/// Layer 1 slides two bars wide over four that lie side by side, so it too is one product, with the weight repeated
/// along a band: [4 * tracks, 3 * out].
Tensor Critic::barWeight() const {
    const Layer& layer = m_layers.front();
    const Extent out = layer.weight.size(1);
    auto band = torch::zeros({shape::bars * m_tracks, kBarWindows, out}, layer.weight.options());
    for (Extent t = 0; t < kBarWindows; ++t)
        band.narrow(0, t * m_tracks, 2 * m_tracks).select(1, t).copy_(layer.weight);
    return band.view({shape::bars * m_tracks, kBarWindows * out});
}

/// The inputs of every output as rows of a matrix: a plain view where windows do not overlap.
Tensor Critic::windows(std::size_t k, const Tensor& input) const {
    const Layer& layer = m_layers[k];
    if (k == 0) return input.view({-1, shape::bars * m_tracks});
    const Extent width = layer.kernel * layer.in;
    if (layer.kernel == layer.stride) return input.view({-1, width});
    const auto samples = input.view({-1, m_layers[k - 1].positions, layer.in});
    return samples
        .as_strided({samples.size(0), layer.positions, width}, {samples.stride(0), layer.stride * layer.in, 1})
        .reshape({-1, width});
}

/// The adjoint of windows(): adds each window's gradient back where it was read.
Tensor Critic::unfolded(std::size_t k, const Tensor& gradient) const {
    const Layer& layer = m_layers[k];
    if (k == 0 || layer.kernel == layer.stride) return gradient;
    const auto parts = gradient.view({-1, layer.positions, layer.kernel, layer.in});
    auto input = torch::zeros({parts.size(0), m_layers[k - 1].positions, layer.in}, gradient.options());
    for (Extent j = 0; j < layer.kernel; ++j)
        input.slice(1, j, j + layer.stride * (layer.positions - 1) + 1, layer.stride).add_(parts.select(2, j));
    return input;
}

Tensor Critic::linear(std::size_t k, const Tensor& input, bool withBias) const {
    const Layer& layer = m_layers[k];
    const auto rows = windows(k, input);
    const auto weight = k == 0 ? barWeight() : layer.weight;
    if (!withBias) return torch::mm(rows, weight);
    return torch::addmm(k == 0 ? layer.bias.repeat({kBarWindows}) : layer.bias, rows, weight);
}

void Critic::addWeightGradient(std::size_t k, const Tensor& input, const Tensor& delta, bool withBias,
                               Gradients& gradients) const {
    const auto rows = windows(k, input);
    Tensor& weight = gradients[2 * k];
    if (k == 0) {
        const auto band = torch::mm(rows.t(), delta).view({shape::bars * m_tracks, kBarWindows, -1});
        for (Extent t = 0; t < kBarWindows; ++t)
            weight.add_(band.narrow(0, t * m_tracks, 2 * m_tracks).select(1, t));
    } else {
        weight.addmm_(rows.t(), delta);
    }
    if (withBias) gradients[2 * k + 1].add_(delta.sum(0).view({-1, weight.size(1)}).sum(0));
}

CriticFront Critic::front() const {
    return CriticFront(m_tracks, {m_layers[0].weight, m_layers[0].bias, m_layers[1].weight, m_layers[1].bias,
                                  m_layers[2].weight, m_layers[2].bias});
}

/// The tiled layers take float32 on a CPU; everything else goes layer by layer.
std::size_t Critic::frontLayers(const Tensor& phrases) const {
    return phrases.device().is_cpu() && phrases.scalar_type() == torch::kFloat32 ? kFrontLayers : 0;
}

Critic::Trace Critic::forward(const Tensor& phrases) const {
    torch::NoGradGuard guard;
    Trace trace;
    trace.outputs.push_back(phrases.contiguous());
    if (frontLayers(phrases) > 0)
        for (Tensor& map : front().forward(trace.outputs[0]))
            trace.outputs.push_back(std::move(map));
    for (std::size_t k = frontLayers(phrases); k < m_layers.size(); ++k) {
        auto output = linear(k, trace.outputs.back(), true);
        if (k + 1 < m_layers.size()) at::leaky_relu_(output, kSlope);
        trace.outputs.push_back(std::move(output));
    }
    return trace;
}

Critic::BackwardTrace Critic::backward(const Trace& trace, const Tensor& seed, Gradients* gradients, bool wantInput,
                                       bool keepDeltas) const {
    torch::NoGradGuard guard;
    BackwardTrace back;
    if (keepDeltas) back.deltas.resize(m_layers.size());
    Tensor delta = seed.view({-1, 1});
    const std::size_t tiled = frontLayers(trace.outputs[0]);
    for (std::size_t k = m_layers.size(); k-- > tiled;) {
        if (gradients) addWeightGradient(k, trace.outputs[k], delta, true, *gradients);
        if (keepDeltas) back.deltas[k] = delta;
        if (k == 0 && !wantInput) break;
        const auto weight = k == 0 ? barWeight() : m_layers[k].weight;
        const auto input = unfolded(k, torch::mm(delta, weight.t()));
        if (k == 0)
            back.input = input.view(trace.outputs[0].sizes());
        else
            delta = k == tiled ? input : throughActivation(input, trace.outputs[k]);
    }
    if (tiled == 0) return back;
    if (wantInput) back.input = torch::empty_like(trace.outputs[0]);
    auto deltas = front().backward(trace.outputs[0], {trace.outputs[1], trace.outputs[2], trace.outputs[3]}, delta,
                                   gradients ? gradients->data() : nullptr, back.input, keepDeltas);
    if (keepDeltas) std::ranges::move(deltas, back.deltas.begin());
    return back;
}

void Critic::tangent(const Trace& trace, const BackwardTrace& back, const Tensor& direction,
                     Gradients& gradients) const {
    torch::NoGradGuard guard;
    Tensor along = direction.contiguous();
    const std::size_t tiled = frontLayers(along);
    if (tiled > 0)
        along = front().tangent(along, {trace.outputs[1], trace.outputs[2], trace.outputs[3]},
                                {back.deltas[0], back.deltas[1], back.deltas[2]}, gradients.data());
    for (std::size_t k = tiled; k < m_layers.size(); ++k) {
        addWeightGradient(k, along, back.deltas[k], false, gradients);
        if (k + 1 < m_layers.size()) along = throughActivation(linear(k, along, false), trace.outputs[k + 1]);
    }
}

std::vector<std::pair<std::string, Tensor>> Critic::namedParameters() const {
    std::vector<std::pair<std::string, Tensor>> named;
    for (std::size_t k = 0; k < m_layers.size(); ++k) {
        named.emplace_back("layer" + std::to_string(k) + ".weight", m_layers[k].weight);
        named.emplace_back("layer" + std::to_string(k) + ".bias", m_layers[k].bias);
    }
    return named;
}

std::vector<Tensor> Critic::parameters() const {
    std::vector<Tensor> tensors;
    for (const auto& [name, tensor] : namedParameters())
        tensors.push_back(tensor);
    return tensors;
}

Critic::Gradients Critic::zeroGradients() const {
    Gradients gradients;
    for (const Tensor& parameter : parameters())
        gradients.push_back(torch::zeros_like(parameter));
    return gradients;
}

void Critic::to(const torch::TensorOptions& options) {
    for (Layer& layer : m_layers) {
        layer.weight = layer.weight.to(options);
        layer.bias = layer.bias.to(options);
    }
}

} // namespace muse
