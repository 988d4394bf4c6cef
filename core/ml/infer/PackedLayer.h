// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/cpu/MatrixKernel.h"
#include "core/ml/infer/Affine.h"

#include <vector>

namespace muse {

/// What follows a layer: ReLU in generators, leaky ReLU (slope 0.2) in the encoder, tanh at the output, nothing where
/// outputs are added up before it.
enum class Activation { Relu, LeakyRelu, Tanh, None };

/// A layer laid out for the matrix kernel, activation included. What it makes of a row does not depend on the rows
/// beside it. Works on the calling thread; several may share one.
class PackedLayer {
public:
    PackedLayer(const Affine& affine, Activation activation);

    [[nodiscard]] std::ptrdiff_t depth() const { return m_depth; }
    /// Floats of an output row: the channels of one position, filled up to a multiple of 16 with numbers that mean
    /// nothing.
    [[nodiscard]] std::ptrdiff_t width() const { return m_width; }
    /// Output rows for each input row: positions.
    [[nodiscard]] std::ptrdiff_t factor() const { return m_factor; }

    /// (rows x depth) to (rows * factor x width).
    void run(std::ptrdiff_t rows, RowMajor<const float> input, RowMajor<float> output) const;

private:
    std::ptrdiff_t m_depth;
    std::ptrdiff_t m_factor;
    std::ptrdiff_t m_width;
    Activation m_activation;
    std::vector<float> m_weight; ///< packed, one matrix an output row of each input row
    std::vector<float> m_bias;
};

} // namespace muse
