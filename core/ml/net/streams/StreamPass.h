// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Critic.h"
#include "core/ml/net/streams/PhraseViews.h"

#include <vector>

namespace muse {

/// The passes through a critic's streams (CriticKind::Streams), as CriticPass has them through its roll. Several
/// threads may share one.
class StreamPass {
public:
    /// Takes the weights of critic.streams().
    explicit StreamPass(const Critic& critic);

    /// Of each stream: [0] is its view, [k + 1] what its layer k gave.
    using Trace = std::vector<std::vector<Tensor>>;
    /// Of each stream and layer: the gradient before the activation.
    using Deltas = std::vector<std::vector<Tensor>>;

    [[nodiscard]] Trace forward(const Tensor& phrases) const;
    /// What the streams hand on, side by side: (batch, Critic::streamFeatures()).
    [[nodiscard]] Tensor features(const Trace& trace) const;
    /// `gradient` is with respect to features(). When `gradients` is given, adds the weights' to it, in the order of
    /// Critic::parameters() from the streams on; when `input` is defined, adds the gradient with respect to phrases.
    Deltas backward(const Trace& trace, const Tensor& gradient, Tensor* gradients, Tensor& input) const;
    /// The tangent pass along `direction`: adds weight gradients, returns the tangent of features().
    [[nodiscard]] Tensor tangent(const Trace& trace, const Deltas& deltas, const Tensor& direction,
                                 Tensor* gradients) const;

private:
    std::vector<CriticStream> m_streams;
    PhraseViews m_views;
};

} // namespace muse
