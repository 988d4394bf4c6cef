// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/cpu/CriticFront.h"
#include "core/ml/cpu/DistinctFront.h"
#include "core/ml/net/Critic.h"
#include "core/ml/net/streams/StreamPass.h"

#include <optional>
#include <vector>

namespace muse {

/// The passes through a critic whose weights stand still meanwhile. Several threads may share one.
///
/// Such a net is piecewise linear, so its gradients are written out here instead of recorded by autograd, and the
/// gradient of <v, grad_x D(x)> with respect to the weights, which the gradient penalty needs, is one tangent pass
/// along v under the same activation masks: exact, and cheaper than differentiating twice (perf.md, "No double
/// backward"). On a CPU with float32 weights the first three layers go tile by tile (CriticFront), or for phrases of
/// bits pattern by pattern (DistinctFront); elsewhere layer by layer.
class CriticPass {
public:
    using Gradients = Critic::Gradients;

    explicit CriticPass(const Critic& critic);

    /// What a forward pass leaves behind: the input and every layer's output.
    struct Trace {
        std::vector<Tensor> outputs;                  ///< [0] is the input; [k] what layer k gave
        std::optional<DistinctFront::Trace> distinct; ///< after forwardBits(), in the place of the first two layers
        StreamPass::Trace streams;                    ///< of a critic that has them
        Tensor joined;                                ///< what the last layer but one takes then: (batch, features)
        /// (batch * Critic::scoresPerPhrase()), those of one phrase side by side.
        [[nodiscard]] Tensor scores() const { return outputs.back().view({-1}); }
    };
    /// What a backward pass leaves behind: the gradient before every layer's activation; [k] belongs to layer k.
    struct BackwardTrace {
        std::vector<Tensor> deltas;
        StreamPass::Deltas streams;
        Tensor input; ///< gradient with respect to the input
    };

    /// `phrases` (batch, 96, 84, 4, tracks); the paper's critic keeps them in the trace, uncopied where contiguous.
    [[nodiscard]] Trace forward(const Tensor& phrases) const;
    /// Whether forwardBits() takes these phrases.
    [[nodiscard]] bool seesBits(const Tensor& phrases) const;
    /// The same for phrases of -1 and +1, in less time; backward() then finds the weights' gradients alone.
    [[nodiscard]] Trace forwardBits(const Tensor& phrases) const;
    /// `seed`, as long as scores(): the gradient of whatever is minimised with respect to each. When `gradients` is
    /// given, adds the weights' own; when `wantInput`, computes BackwardTrace::input; when `keepDeltas`, keeps them for
    /// tangent().
    BackwardTrace backward(const Trace& trace, const Tensor& seed, Gradients* gradients, bool wantInput,
                           bool keepDeltas) const;
    /// Adds the gradient of <direction, grad_x D(x)>, direction held fixed, with respect to the weights.
    void tangent(const Trace& trace, const BackwardTrace& back, const Tensor& direction, Gradients& gradients) const;

private:
    [[nodiscard]] std::size_t tiledLayers() const { return m_front ? 3 : 0; }
    void finish(Trace& trace) const;
    [[nodiscard]] bool slidesOverBars(std::size_t layer) const { return layer == 0 && m_kind != CriticKind::Released; }
    [[nodiscard]] bool joinsStreams(std::size_t layer) const { return m_streams && layer + 2 == m_layers.size(); }
    [[nodiscard]] const Tensor& inputOf(const Trace& trace, std::size_t layer) const {
        return joinsStreams(layer) ? trace.joined : trace.outputs[layer];
    }
    /// The streams' part of the weights' gradients.
    [[nodiscard]] Tensor* streamsOf(Gradients& gradients) const { return gradients.data() + 2 * m_layers.size(); }
    [[nodiscard]] static Tensor joined(const Tensor& roll, const Tensor& features);
    [[nodiscard]] Tensor asRead(const Tensor& phrases) const;
    [[nodiscard]] Tensor asGiven(const Tensor& read) const;
    [[nodiscard]] Tensor barWeight() const;
    [[nodiscard]] Tensor inputGradient(std::size_t layer, const Tensor& delta) const;
    [[nodiscard]] Tensor linear(std::size_t layer, const Tensor& input, bool withBias) const;
    void addWeightGradient(std::size_t layer, const Tensor& input, const Tensor& delta, bool withBias,
                           Gradients& gradients) const;

    Extent m_tracks;
    CriticKind m_kind;
    std::vector<CriticLayer> m_layers;
    std::unique_ptr<const CriticFront> m_front;
    std::optional<DistinctFront> m_distinct;
    std::optional<StreamPass> m_streams;
    Tensor m_barWeight; ///< layer 1 as one product, where it is not tiled
};

} // namespace muse
