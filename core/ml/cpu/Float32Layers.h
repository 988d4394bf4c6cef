// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/cpu/CriticFront.h"
#include "core/ml/cpu/FrontShape.h"
#include "core/ml/cpu/MapKernel.h"
#include "core/ml/cpu/PackedWeight.h"

#include <vector>

namespace muse {

/// The products of the critic's first three layers in float32, on matrices that fit the L2 cache; whoever calls says
/// which tile. Matrices are row-major without gaps: inputs (cells, 4 * tracks), layer 0 (cells, 3 * channels), layer 1
/// (cells, channels), which read as (rows, 12 * channels) is what layer 2 takes, and layer 2 (rows, channels).
class Float32Layers {
public:
    Float32Layers(Extent tracks, const CriticFront::Weights& weights);

    [[nodiscard]] const FrontShape& shape() const { return m_shape; }

    /// Layers 0 and 1, with their biases and activations.
    void cellsForward(Extent cells, const float* input, float* layer0, float* layer1) const;
    /// The same without biases, under the masks of earlier outputs: the tangent of those layers.
    void cellsTangent(Extent cells, const float* input, const float* mask0, const float* mask1, float* layer0,
                      float* layer1) const;
    /// Layer 2, with its bias and activation.
    void rowsForward(Extent rows, const float* layer1, float* layer2) const;
    void rowsTangent(Extent rows, const float* layer1, const float* mask2, float* layer2) const;

    /// From the gradient before layer 2's activation to that before layer 1's; without a mask, to that after it.
    void rowsBackward(Extent rows, const float* delta2, const float* mask1, float* delta1) const;
    /// From the gradient before layer 1's activation to that before layer 0's.
    void cellsBackward(Extent cells, const float* delta1, const float* mask0, float* delta0) const;

    /// Room that adding gradients of so many cells, or rows, needs.
    struct Scratch {
        std::vector<float> packed, spare;
    };
    [[nodiscard]] Scratch scratchFor(Extent cells, Extent rows) const;
    /// Adds to the gradients of weights 0 and 1, and when asked of biases 0 and 1.
    void addCellGradients(Extent cells, const float* input, const float* layer0, const float* delta0,
                          const float* delta1, Tensor* gradients, bool biases, Scratch& scratch) const;
    /// Adds to the gradient of weight 2, and when asked of bias 2.
    void addRowGradients(Extent rows, const float* layer1, const float* delta2, Tensor* gradients, bool biases,
                         Scratch& scratch) const;
    /// Writes the gradient with respect to the inputs.
    void inputGradient(Extent cells, const float* delta0, Scratch& scratch, float* input) const;

private:
    FrontShape m_shape;
    std::array<Tensor, 3> m_biases;
    std::array<PackedWeight, 3> m_weights;
    std::array<PackedWeight, 3> m_transposed;
};

} // namespace muse
