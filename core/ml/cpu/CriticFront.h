// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Shapes.h"
#include "core/ml/net/Torch.h"

#include <array>
#include <memory>

namespace muse {

/// The critic's first three layers on a CPU, where 97 % of its arithmetic lies: bars 4 -> 3 -> 1, then an octave of
/// pitches to one. They look at one step and one octave at a time, so tiles of rows (sample, step, octave) go through
/// them while they stay in the L2 cache (perf.md, "Tiles"). Works on the calling thread; several may share one.
/// Phrases and their gradients are float32 and contiguous.
class CriticFront {
public:
    /// Weights and biases of layers 0 to 2, as Critic keeps them: [2 * tracks, channels], [3 * channels, channels] and
    /// [12 * channels, channels]. Channels are a multiple of 16. They are copied, so may change afterwards.
    using Weights = std::array<Tensor, 6>;
    /// One tensor a layer: outputs after the activation, or gradients before it. The third output is float32; what type
    /// the others have is the front's own affair.
    using Maps = std::array<Tensor, 3>;

    virtual ~CriticFront() = default;

    [[nodiscard]] virtual Maps forward(const Tensor& phrases) const = 0;
    /// `gradient` is with respect to the third output. Adds weight gradients to six float32 tensors at `gradients`
    /// unless null; writes the gradient with respect to the phrases to `input` if defined; the result is empty unless
    /// `keep`.
    virtual Maps backward(const Tensor& phrases, const Maps& outputs, const Tensor& gradient, Tensor* gradients,
                          Tensor input, bool keep) const = 0;
    /// The tangent pass along `direction`: adds weight gradients, returns the third layer's tangent.
    [[nodiscard]] virtual Tensor tangent(const Tensor& direction, const Maps& outputs, const Maps& deltas,
                                         Tensor* gradients) const = 0;
};

/// A front with products of float32 numbers, or of bfloat16 ones, which wants canMultiplyBFloat16().
std::unique_ptr<const CriticFront> makeCriticFront(Extent tracks, const CriticFront::Weights& weights, bool bfloat16);

} // namespace muse
