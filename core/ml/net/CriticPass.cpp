// SPDX-License-Identifier: MIT
#include "core/ml/net/CriticPass.h"

#include "core/ml/net/Shapes.h"

#include <algorithm>

namespace muse {
namespace {

constexpr double kSlope = 0.2;
constexpr Extent kBarWindows = shape::bars - 1;

Extent positions(const CriticLayer& layer) {
    return (layer.inputs - layer.kernel) / layer.stride + 1;
}

/// The derivative of leaky ReLU at each output, times `gradient`.
Tensor throughActivation(const Tensor& gradient, const Tensor& output) {
    return at::leaky_relu_backward(gradient.view(output.sizes()), output, kSlope, /*self_is_result=*/true);
}

} // namespace

CriticPass::CriticPass(const Critic& critic)
    : m_tracks(critic.tracks()), m_kind(critic.kind()), m_layers(critic.layers()) {
    if (m_kind != CriticKind::Paper) return;
    const Tensor& weight = m_layers.front().weight;
    if (!weight.device().is_cpu() || weight.scalar_type() != torch::kFloat32) {
        m_barWeight = barWeight();
        return;
    }
    CriticFront::Weights weights = {m_layers[0].weight, m_layers[0].bias,   m_layers[1].weight,
                                    m_layers[1].bias,   m_layers[2].weight, m_layers[2].bias};
    m_front = makeCriticFront(m_tracks, weights, critic.multipliesBFloat16());
    // All phrases are to meet the same critic, so its weights are rounded for bits too.
    if (critic.multipliesBFloat16())
        for (const std::size_t i : {2, 4})
            weights[i] = weights[i].to(torch::kBFloat16).to(torch::kFloat32);
    m_distinct.emplace(m_tracks, weights);
}

/// Phrases in the order in which the first layer reads them: v1's takes bar by bar.
Tensor CriticPass::asRead(const Tensor& phrases) const {
    if (m_kind == CriticKind::Paper) return phrases.contiguous();
    return phrases.permute({0, 3, 1, 2, 4}).contiguous();
}

Tensor CriticPass::asGiven(const Tensor& read) const {
    return m_kind == CriticKind::Paper ? read : read.permute({0, 2, 3, 1, 4}).contiguous();
}

/// Layer 1 slides two bars wide over four that lie side by side, so it too is one product, with the weight repeated
/// along a band: [4 * tracks, 3 * out].
Tensor CriticPass::barWeight() const {
    const CriticLayer& layer = m_layers.front();
    const Extent out = layer.weight.size(1);
    auto band = torch::zeros({shape::bars * m_tracks, kBarWindows, out}, layer.weight.options());
    for (Extent t = 0; t < kBarWindows; ++t)
        band.narrow(0, t * m_tracks, 2 * m_tracks).select(1, t).copy_(layer.weight);
    return band.view({shape::bars * m_tracks, kBarWindows * out});
}

/// The inputs of every output as rows of a matrix: a plain view where windows do not overlap.
Tensor CriticPass::windows(std::size_t k, const Tensor& input) const {
    const CriticLayer& layer = m_layers[k];
    if (slidesOverBars(k)) return input.view({-1, shape::bars * m_tracks});
    const Extent width = layer.kernel * layer.in;
    if (layer.kernel == layer.stride) return input.view({-1, width});
    const auto samples = input.view({-1, layer.inputs, layer.in});
    return samples
        .as_strided({samples.size(0), positions(layer), width}, {samples.stride(0), layer.stride * layer.in, 1})
        .reshape({-1, width});
}

/// The adjoint of windows(): adds each window's gradient back where it was read.
Tensor CriticPass::unfolded(std::size_t k, const Tensor& gradient) const {
    const CriticLayer& layer = m_layers[k];
    if (slidesOverBars(k) || layer.kernel == layer.stride) return gradient;
    const auto parts = gradient.view({-1, positions(layer), layer.kernel, layer.in});
    auto input = torch::zeros({parts.size(0), layer.inputs, layer.in}, gradient.options());
    for (Extent j = 0; j < layer.kernel; ++j)
        input.slice(1, j, j + layer.stride * (positions(layer) - 1) + 1, layer.stride).add_(parts.select(2, j));
    return input;
}

Tensor CriticPass::linear(std::size_t k, const Tensor& input, bool withBias) const {
    const CriticLayer& layer = m_layers[k];
    const auto rows = windows(k, input);
    const auto weight = slidesOverBars(k) ? m_barWeight : layer.weight;
    if (!withBias) return torch::mm(rows, weight);
    return torch::addmm(slidesOverBars(k) ? layer.bias.repeat({kBarWindows}) : layer.bias, rows, weight);
}

void CriticPass::addWeightGradient(std::size_t k, const Tensor& input, const Tensor& delta, bool withBias,
                                   Gradients& gradients) const {
    const auto rows = windows(k, input);
    Tensor& weight = gradients[2 * k];
    if (slidesOverBars(k)) {
        const auto band = torch::mm(rows.t(), delta).view({shape::bars * m_tracks, kBarWindows, -1});
        for (Extent t = 0; t < kBarWindows; ++t)
            weight.add_(band.narrow(0, t * m_tracks, 2 * m_tracks).select(1, t));
    } else {
        weight.addmm_(rows.t(), delta);
    }
    if (withBias) gradients[2 * k + 1].add_(delta.sum(0).view({-1, weight.size(1)}).sum(0));
}

CriticPass::Trace CriticPass::forward(const Tensor& phrases) const {
    torch::NoGradGuard guard;
    Trace trace;
    trace.outputs.push_back(asRead(phrases));
    if (m_front)
        for (Tensor& map : m_front->forward(trace.outputs[0]))
            trace.outputs.push_back(std::move(map));
    finish(trace);
    return trace;
}

bool CriticPass::seesBits(const Tensor& phrases) const {
    return m_distinct && phrases.is_contiguous() && DistinctFront::takes(phrases);
}

CriticPass::Trace CriticPass::forwardBits(const Tensor& phrases) const {
    torch::NoGradGuard guard;
    Trace trace;
    trace.distinct = m_distinct->forward(phrases);
    trace.outputs = {phrases, Tensor(), Tensor(), trace.distinct->octaves};
    finish(trace);
    return trace;
}

/// The layers after the tiled ones.
void CriticPass::finish(Trace& trace) const {
    for (std::size_t k = tiledLayers(); k < m_layers.size(); ++k) {
        auto output = linear(k, trace.outputs.back(), true);
        if (k + 1 < m_layers.size()) at::leaky_relu_(output, kSlope);
        trace.outputs.push_back(std::move(output));
    }
}

CriticPass::BackwardTrace CriticPass::backward(const Trace& trace, const Tensor& seed, Gradients* gradients,
                                               bool wantInput, bool keepDeltas) const {
    torch::NoGradGuard guard;
    BackwardTrace back;
    if (keepDeltas) back.deltas.resize(m_layers.size());
    Tensor delta = seed.view({-1, 1});
    const std::size_t tiled = tiledLayers();
    for (std::size_t k = m_layers.size(); k-- > tiled;) {
        if (gradients) addWeightGradient(k, trace.outputs[k], delta, true, *gradients);
        if (keepDeltas) back.deltas[k] = delta;
        if (k == 0 && !wantInput) break;
        const auto weight = slidesOverBars(k) ? m_barWeight : m_layers[k].weight;
        const auto input = unfolded(k, torch::mm(delta, weight.t()));
        if (k == 0)
            back.input = asGiven(input.view(trace.outputs[0].sizes()));
        else
            delta = k == tiled ? input : throughActivation(input, trace.outputs[k]);
    }
    if (trace.distinct) {
        TORCH_CHECK(gradients && !wantInput && !keepDeltas, "bits have the weights' gradients alone");
        m_distinct->backward(*trace.distinct, delta, gradients->data());
        return back;
    }
    if (!m_front) return back;
    if (wantInput) back.input = torch::empty_like(trace.outputs[0]);
    auto deltas = m_front->backward(trace.outputs[0], {trace.outputs[1], trace.outputs[2], trace.outputs[3]}, delta,
                                    gradients ? gradients->data() : nullptr, back.input, keepDeltas);
    if (keepDeltas) std::ranges::move(deltas, back.deltas.begin());
    return back;
}

void CriticPass::tangent(const Trace& trace, const BackwardTrace& back, const Tensor& direction,
                         Gradients& gradients) const {
    torch::NoGradGuard guard;
    Tensor along = asRead(direction);
    const std::size_t tiled = tiledLayers();
    if (m_front)
        along = m_front->tangent(along, {trace.outputs[1], trace.outputs[2], trace.outputs[3]},
                                 {back.deltas[0], back.deltas[1], back.deltas[2]}, gradients.data());
    for (std::size_t k = tiled; k < m_layers.size(); ++k) {
        addWeightGradient(k, along, back.deltas[k], false, gradients);
        if (k + 1 < m_layers.size()) along = throughActivation(linear(k, along, false), trace.outputs[k + 1]);
    }
}

} // namespace muse
