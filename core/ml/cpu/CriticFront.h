// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Shapes.h"
#include "core/ml/net/Torch.h"

#include <array>

namespace muse {

/// The critic's first three layers on a CPU, where 97 % of its arithmetic lies: bars 4 -> 3 -> 1, then an octave of
/// pitches to one. They look at one step and one octave at a time, so tiles of rows (sample, step, octave) go through
/// all three while they stay in the L2 cache (perf.md, "Tiles"). Every tensor is float32 and contiguous.
class CriticFront {
public:
    /// Borrowed weights and biases of layers 0 to 2, as Critic keeps them: [2 * tracks, channels], [3 * channels,
    /// channels] and [12 * channels, channels]. Channels are a multiple of 16.
    using Weights = std::array<Tensor, 6>;
    /// One tensor a layer: outputs after the activation, or gradients before it.
    using Maps = std::array<Tensor, 3>;

    CriticFront(Extent tracks, Weights weights);

    Maps forward(const Tensor& phrases) const;
    /// `gradient` is with respect to the third output. Adds weight gradients to six tensors at `gradients` unless null;
    /// writes the gradient with respect to the phrases to `input` if defined; the result is empty unless `keep`.
    Maps backward(const Tensor& phrases, const Maps& outputs, const Tensor& gradient, Tensor* gradients, Tensor input,
                  bool keep) const;
    /// The tangent pass along `direction`: adds weight gradients, returns the third layer's tangent.
    Tensor tangent(const Tensor& direction, const Maps& outputs, const Maps& deltas, Tensor* gradients) const;

private:
    struct Tile;
    struct Scratch;

    void propagate(const Tile& tile, const float* input, const float* const* biasOrMask, float* const* outputs,
                   bool masks) const;
    void propagateBack(const Tile& tile, const float* gradient, const float* const* outputs,
                       float* const* deltas) const;
    void addWeightGradients(const Tile& tile, const float* input, const float* const* outputs,
                            const float* const* deltas, Scratch& scratch, bool biases) const;
    void addInputGradient(const Tile& tile, const float* barDeltas, float* spare, float* input) const;
    [[nodiscard]] Extent rowsOf(const Tensor& phrases) const;
    [[nodiscard]] Maps newMaps(Extent rows) const;
    [[nodiscard]] std::array<Extent, 3> widths() const;
    [[nodiscard]] std::array<std::ptrdiff_t, 6> weightSizes() const;
    void addUp(const std::vector<Scratch>& scratches, Tensor* gradients, bool biases) const;

    Extent m_tracks;
    Extent m_channels;
    Weights m_weights;
    Tensor m_barTransposed, m_trackTransposed, m_octaveTransposed;
};

} // namespace muse
