// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/cpu/MatrixKernel.h"
#include "core/ml/net/Shapes.h"
#include "core/ml/net/Torch.h"

#include <array>

namespace muse {

/// The critic's first three layers on a CPU, where 97 % of its arithmetic lies: bars 4 -> 3 -> 1, then an octave of
/// pitches to one. They look at one step and one octave at a time, so tiles of rows (sample, step, octave) go through
/// them while they stay in the L2 cache (perf.md, "Tiles"). Works on the calling thread; several may share one.
/// Every tensor is float32 and contiguous.
class CriticFront {
public:
    /// Weights and biases of layers 0 to 2, as Critic keeps them: [2 * tracks, channels], [3 * channels, channels] and
    /// [12 * channels, channels]. Channels are a multiple of 16. They are copied, so may change afterwards.
    using Weights = std::array<Tensor, 6>;
    /// One tensor a layer: outputs after the activation, or gradients before it.
    using Maps = std::array<Tensor, 3>;

    CriticFront(Extent tracks, const Weights& weights);

    Maps forward(const Tensor& phrases) const;
    /// `gradient` is with respect to the third output. Adds weight gradients to six tensors at `gradients` unless null;
    /// writes the gradient with respect to the phrases to `input` if defined; the result is empty unless `keep`.
    Maps backward(const Tensor& phrases, const Maps& outputs, const Tensor& gradient, Tensor* gradients, Tensor input,
                  bool keep) const;
    /// The tangent pass along `direction`: adds weight gradients, returns the third layer's tangent.
    Tensor tangent(const Tensor& direction, const Maps& outputs, const Maps& deltas, Tensor* gradients) const;

private:
    /// A weight matrix ready to be a right factor.
    struct Packed {
        Tensor memory;
        RightFactor factor;
    };
    struct Scratch;

    static Packed packed(const Tensor& matrix);
    void propagateBars(Extent rows, const float* input, const float* const* biasOrMask, float* const* outputs,
                       bool masks) const;
    void propagateOctaves(Extent rows, const float* input, const float* biasOrMask, float* output, bool masks) const;
    void addBarGradients(Extent rows, const float* input, const float* barOutput, const float* const* deltas,
                         Tensor* gradients, bool biases, Scratch& scratch) const;
    void addOctaveGradients(Extent rows, const float* input, const float* delta, Tensor* gradients, bool biases,
                            Scratch& scratch) const;
    void addInputGradient(Extent rows, const float* barDeltas, Scratch& scratch, float* input) const;
    [[nodiscard]] Extent rowsOf(const Tensor& phrases) const;
    [[nodiscard]] Maps newMaps(Extent rows) const;
    /// Floats that each layer has for one row.
    [[nodiscard]] std::array<Extent, 3> widths() const;
    [[nodiscard]] Extent inputWidth() const { return shape::perOctave * shape::bars * m_tracks; }

    Extent m_tracks;
    Extent m_channels;
    std::array<Tensor, 3> m_biases;
    std::array<Packed, 3> m_weights;
    std::array<Packed, 3> m_transposed;
};

} // namespace muse
