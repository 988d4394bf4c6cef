// SPDX-License-Identifier: MIT
#include "core/ml/net/streams/StreamPass.h"

namespace muse {
namespace {

/// Each sample's last outputs as one row.
Tensor rowOf(const Tensor& last, Extent batch) {
    return last.view({batch, -1});
}

} // namespace

StreamPass::StreamPass(const Critic& critic)
    : m_streams(critic.streams()), m_views(critic.tracks(), critic.layers().front().weight.options()) {}

StreamPass::Trace StreamPass::forward(const Tensor& phrases) const {
    const auto views = m_views.of(phrases);
    Trace trace;
    for (const CriticStream& stream : m_streams) {
        std::vector<Tensor> outputs = {views[stream.view]};
        for (const CriticLayer& layer : stream.layers) {
            auto output = layer::linear(layer, outputs.back(), true);
            layer::activate(output);
            outputs.push_back(std::move(output));
        }
        trace.push_back(std::move(outputs));
    }
    return trace;
}

Tensor StreamPass::features(const Trace& trace) const {
    std::vector<Tensor> last;
    for (const auto& outputs : trace)
        last.push_back(rowOf(outputs.back(), outputs.front().size(0)));
    return torch::cat(last, 1);
}

StreamPass::Deltas StreamPass::backward(const Trace& trace, const Tensor& gradient, Tensor* gradients,
                                        Tensor& input) const {
    Deltas deltas;
    PhraseViews::Set atViews;
    Extent begin = 0;
    for (std::size_t i = 0; i < m_streams.size(); ++i) {
        const auto& layers = m_streams[i].layers;
        const auto& outputs = trace[i];
        const Extent width = outputs.back().numel() / gradient.size(0);
        Tensor back = gradient.narrow(1, begin, width).contiguous();
        begin += width;
        std::vector<Tensor> found(layers.size());
        for (std::size_t k = layers.size(); k-- > 0;) {
            found[k] = layer::throughActivation(back, outputs[k + 1]);
            if (gradients) layer::addGradient(layers[k], outputs[k], found[k], gradients[2 * k], &gradients[2 * k + 1]);
            if (k == 0 && !input.defined()) break;
            back = layer::unfolded(layers[k], torch::mm(found[k], layers[k].weight.t()));
        }
        if (gradients) gradients += 2 * layers.size();
        atViews[m_streams[i].view] = back;
        deltas.push_back(std::move(found));
    }
    if (input.defined()) m_views.addAdjoint(atViews, input);
    return deltas;
}

Tensor StreamPass::tangent(const Trace& trace, const Deltas& deltas, const Tensor& direction, Tensor* gradients) const {
    const auto views = m_views.along(direction);
    std::vector<Tensor> last;
    for (std::size_t i = 0; i < m_streams.size(); ++i) {
        const auto& layers = m_streams[i].layers;
        Tensor along = views[m_streams[i].view];
        for (std::size_t k = 0; k < layers.size(); ++k) {
            layer::addGradient(layers[k], along, deltas[i][k], gradients[2 * k], nullptr);
            along = layer::throughActivation(layer::linear(layers[k], along, false), trace[i][k + 1]);
        }
        gradients += 2 * layers.size();
        last.push_back(rowOf(along, direction.size(0)));
    }
    return torch::cat(last, 1);
}

} // namespace muse
