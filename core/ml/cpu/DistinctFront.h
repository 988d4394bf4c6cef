// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/cpu/Float32Layers.h"

#include <cstdint>
#include <vector>

namespace muse {

/// The front for phrases of bits, such as the data. Most of their octaves are silent or go on from the step before, and
/// cells have few patterns, so each distinct octave and each distinct cell is computed once; equal inputs have equal
/// masks, so the gradients of equal ones are added up first and go back once (perf.md, item 5). Exact but for the order
/// of sums. Works on the calling thread; several may share one.
class DistinctFront {
public:
    DistinctFront(Extent tracks, const CriticFront::Weights& weights) : m_layers(tracks, weights) {}

    /// Whether all numbers are -1 or +1.
    static bool takes(const Tensor& phrases);

    /// What a forward pass leaves behind.
    struct Trace {
        std::vector<std::int32_t> rowOf;  ///< the distinct row of each row
        std::vector<std::int32_t> cellOf; ///< the distinct cell of each cell of the distinct rows
        Tensor cells;                     ///< distinct cells (n, 4 * tracks)
        CriticFront::Maps maps;           ///< of distinct cells, of distinct cells, of distinct rows
        Tensor octaves;                   ///< the third layer's output for all rows: (rows, channels)
    };

    [[nodiscard]] Trace forward(const Tensor& phrases) const;
    /// `gradient` is with respect to Trace::octaves. Adds weight gradients to six float32 tensors.
    void backward(const Trace& trace, const Tensor& gradient, Tensor* gradients) const;

private:
    void findDistinct(const Tensor& phrases, Trace& trace) const;

    Float32Layers m_layers;
};

} // namespace muse
