// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Shapes.h"
#include "core/ml/net/Torch.h"

#include <string>
#include <utility>
#include <vector>

namespace muse {

class CriticFront;

/// The discriminator of paper Table 4(c), bar axis first, so that it judges coherence across bars: phrases
/// (batch, 96, 84, 4, tracks) to scores (batch). Convolutions and leaky ReLUs (slope 0.2) only.
///
/// Such a net is piecewise linear, so its gradients are written out here instead of recorded by autograd, and the
/// gradient of <v, grad_x D(x)> with respect to the weights, which the gradient penalty needs, is one tangent pass
/// along v under the same activation masks: exact, and cheaper than differentiating twice (perf.md, "No double
/// backward").
class Critic {
public:
    Critic(Extent tracks, Width width);

    /// What a forward pass leaves behind: the input and every layer's output.
    struct Trace {
        std::vector<Tensor> outputs; ///< [0] is the input; [k] what layer k gave
        [[nodiscard]] Tensor scores() const { return outputs.back().view({-1}); }
    };
    /// What a backward pass leaves behind: the gradient before every layer's activation; [k] belongs to layer k.
    struct BackwardTrace {
        std::vector<Tensor> deltas;
        Tensor input; ///< gradient with respect to the input
    };
    /// Weight gradients, in the order of parameters().
    using Gradients = std::vector<Tensor>;

    Trace forward(const Tensor& phrases) const;
    /// `seed` (batch): the gradient of whatever is minimised with respect to each score. When `gradients` is given,
    /// adds the weights' own; when `wantInput`, computes BackwardTrace::input; when `keepDeltas`, keeps them for
    /// tangent().
    BackwardTrace backward(const Trace& trace, const Tensor& seed, Gradients* gradients, bool wantInput,
                           bool keepDeltas) const;
    /// Adds the gradient of <direction, grad_x D(x)>, direction held fixed, with respect to the weights.
    void tangent(const Trace& trace, const BackwardTrace& back, const Tensor& direction, Gradients& gradients) const;

    /// Weights and biases, named "layer3.weight" and so on.
    std::vector<std::pair<std::string, Tensor>> namedParameters() const;
    std::vector<Tensor> parameters() const;
    Gradients zeroGradients() const;
    /// Moves the weights to a device or element type; only float32 on a CPU takes the tiled path.
    void to(const torch::TensorOptions& options);

private:
    struct Layer {
        Extent positions; ///< outputs a sample
        Extent kernel;    ///< inputs of one output along the axis it convolves
        Extent stride;
        Extent in;     ///< channels of one input
        Tensor weight; ///< [kernel * in, out]
        Tensor bias;   ///< [out]
    };

    CriticFront front() const;
    std::size_t frontLayers(const Tensor& phrases) const;
    Tensor barWeight() const;
    Tensor windows(std::size_t layer, const Tensor& input) const;
    Tensor unfolded(std::size_t layer, const Tensor& windowGradient) const;
    Tensor linear(std::size_t layer, const Tensor& input, bool withBias) const;
    void addWeightGradient(std::size_t layer, const Tensor& input, const Tensor& delta, bool withBias,
                           Gradients& gradients) const;

    Extent m_tracks;
    std::vector<Layer> m_layers;
};

} // namespace muse
