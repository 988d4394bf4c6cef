// SPDX-License-Identifier: MIT
#include "core/ml/net/CriticPass.h"

#include "core/ml/net/Shapes.h"

#include <algorithm>

namespace muse {
namespace {

constexpr Extent kBarWindows = shape::bars - 1;

} // namespace

CriticPass::CriticPass(const Critic& critic)
    : m_tracks(critic.tracks()), m_kind(critic.kind()), m_layers(critic.layers()) {
    if (!critic.streams().empty()) m_streams.emplace(critic);
    if (m_kind == CriticKind::Released) return;
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
    if (m_kind != CriticKind::Released) return phrases.contiguous();
    return phrases.permute({0, 3, 1, 2, 4}).contiguous();
}

Tensor CriticPass::asGiven(const Tensor& read) const {
    return m_kind == CriticKind::Released ? read.permute({0, 2, 3, 1, 4}).contiguous() : read;
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

Tensor CriticPass::linear(std::size_t k, const Tensor& input, bool withBias) const {
    if (!slidesOverBars(k)) return layer::linear(m_layers[k], input, withBias);
    const auto rows = input.view({-1, shape::bars * m_tracks});
    return withBias ? torch::addmm(m_layers[k].bias.repeat({kBarWindows}), rows, m_barWeight)
                    : torch::mm(rows, m_barWeight);
}

void CriticPass::addWeightGradient(std::size_t k, const Tensor& input, const Tensor& delta, bool withBias,
                                   Gradients& gradients) const {
    Tensor& weight = gradients[2 * k];
    Tensor* bias = withBias ? &gradients[2 * k + 1] : nullptr;
    if (!slidesOverBars(k)) return layer::addGradient(m_layers[k], input, delta, weight, bias);
    const auto rows = input.view({-1, shape::bars * m_tracks});
    const auto band = torch::mm(rows.t(), delta).view({shape::bars * m_tracks, kBarWindows, -1});
    for (Extent t = 0; t < kBarWindows; ++t)
        weight.add_(band.narrow(0, t * m_tracks, 2 * m_tracks).select(1, t));
    if (bias) bias->add_(delta.sum(0).view({-1, weight.size(1)}).sum(0));
}

Tensor CriticPass::inputGradient(std::size_t k, const Tensor& delta) const {
    if (slidesOverBars(k)) return torch::mm(delta, m_barWeight.t());
    return layer::unfolded(m_layers[k], torch::mm(delta, m_layers[k].weight.t()));
}

/// What the roll's layers found and what the streams did, side by side.
Tensor CriticPass::joined(const Tensor& roll, const Tensor& features) {
    return torch::cat({roll.view({features.size(0), -1}), features}, 1);
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
        if (joinsStreams(k)) {
            trace.streams = m_streams->forward(trace.outputs.front());
            trace.joined = joined(trace.outputs.back(), m_streams->features(trace.streams));
        }
        auto output = linear(k, inputOf(trace, k), true);
        if (k + 1 < m_layers.size()) layer::activate(output);
        trace.outputs.push_back(std::move(output));
    }
}

CriticPass::BackwardTrace CriticPass::backward(const Trace& trace, const Tensor& seed, Gradients* gradients,
                                               bool wantInput, bool keepDeltas) const {
    torch::NoGradGuard guard;
    BackwardTrace back;
    if (keepDeltas) back.deltas.resize(m_layers.size());
    Tensor delta = seed.view({-1, 1});
    Tensor atFeatures;
    const std::size_t tiled = tiledLayers();
    for (std::size_t k = m_layers.size(); k-- > tiled;) {
        if (gradients) addWeightGradient(k, inputOf(trace, k), delta, true, *gradients);
        if (keepDeltas) back.deltas[k] = delta;
        if (k == 0 && !wantInput) break;
        auto input = inputGradient(k, delta);
        if (joinsStreams(k)) {
            const Extent features = m_layers[k].in - trace.outputs[k].numel() / input.size(0);
            atFeatures = input.narrow(1, m_layers[k].in - features, features);
            input = input.narrow(1, 0, m_layers[k].in - features).contiguous();
        }
        if (k == 0)
            back.input = asGiven(input.view(trace.outputs[0].sizes()));
        else
            delta = k == tiled ? input : layer::throughActivation(input, trace.outputs[k]);
    }
    if (trace.distinct) {
        TORCH_CHECK(gradients && !wantInput && !keepDeltas, "bits have the weights' gradients alone");
        m_distinct->backward(*trace.distinct, delta, gradients->data());
    } else if (m_front) {
        if (wantInput) back.input = torch::empty_like(trace.outputs[0]);
        auto deltas = m_front->backward(trace.outputs[0], {trace.outputs[1], trace.outputs[2], trace.outputs[3]}, delta,
                                        gradients ? gradients->data() : nullptr, back.input, keepDeltas);
        if (keepDeltas) std::ranges::move(deltas, back.deltas.begin());
    }
    if (m_streams)
        back.streams =
            m_streams->backward(trace.streams, atFeatures, gradients ? streamsOf(*gradients) : nullptr, back.input);
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
        if (joinsStreams(k))
            along = joined(along, m_streams->tangent(trace.streams, back.streams, direction, streamsOf(gradients)));
        addWeightGradient(k, along, back.deltas[k], false, gradients);
        if (k + 1 < m_layers.size()) along = layer::throughActivation(linear(k, along, false), trace.outputs[k + 1]);
    }
}

} // namespace muse
