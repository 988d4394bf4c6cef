// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/cpu/BFloat16Product.h"
#include "core/ml/cpu/CriticFront.h"
#include "core/ml/cpu/FrontShape.h"
#include "core/ml/cpu/PackedWeight.h"

namespace muse {

/// The front with products of bfloat16 numbers and sums in float32, for machines that multipliesBFloat16(). Weights and
/// what layers say to each other are rounded to bfloat16; the first layer, whose depth is too short for tiles, is
/// multiplied in float32 (perf.md, "Newer Intel processors"), and so are biases and weight gradients added.
class BFloat16Front final : public CriticFront {
public:
    BFloat16Front(Extent tracks, const Weights& weights);

    [[nodiscard]] Maps forward(const Tensor& phrases) const override;
    Maps backward(const Tensor& phrases, const Maps& outputs, const Tensor& gradient, Tensor* gradients, Tensor input,
                  bool keep) const override;
    [[nodiscard]] Tensor tangent(const Tensor& direction, const Maps& outputs, const Maps& deltas,
                                 Tensor* gradients) const override;

private:
    [[nodiscard]] Tensor newMap(Extent rows, std::size_t layer) const;
    void addFirstGradient(Extent cells, const float* input, const BFloat16* delta0, Tensor* gradients) const;

    FrontShape m_shape;
    std::array<Tensor, 3> m_biases;
    PackedWeight m_first; ///< [2 * tracks, channels], float32
    // Of a tile of cells, and of a tile of rows, as the constants of the source say.
    BFloat16Product m_cells, m_cellsTangent, m_cellsBack, m_cellsGradient, m_input;
    BFloat16Product m_rows, m_rowsTangent, m_rowsBack, m_rowsGradient;
};

} // namespace muse
