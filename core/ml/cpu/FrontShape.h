// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Shapes.h"
#include "core/ml/net/Torch.h"

#include <algorithm>
#include <array>

namespace muse {

/// Sizes of what goes through the critic's first three layers. A row is one octave at one step, of twelve cells; a cell
/// is one pitch at one step, all bars and tracks of it.
struct FrontShape {
    static constexpr Extent barWindows = shape::bars - 1; ///< places of a window of two bars among four
    static constexpr Extent cellsPerRow = shape::perOctave;

    Extent tracks;
    Extent channels;

    [[nodiscard]] Extent cellWidth() const { return shape::bars * tracks; }
    [[nodiscard]] Extent inputWidth() const { return cellsPerRow * cellWidth(); }
    /// Numbers of the first layer for one cell.
    [[nodiscard]] Extent windowsWidth() const { return barWindows * channels; }
    [[nodiscard]] Extent octaveWidth() const { return cellsPerRow * channels; }
    /// Numbers that each layer has for one row.
    [[nodiscard]] std::array<Extent, 3> widths() const {
        return {cellsPerRow * windowsWidth(), octaveWidth(), channels};
    }
    [[nodiscard]] static Extent rowsOf(const Tensor& phrases) {
        return phrases.size(0) * shape::steps * shape::octaves;
    }
};

/// Calls work(first row, rows) for pieces of [begin, end).
template <typename Work> void forEachPiece(Extent begin, Extent end, Extent size, const Work& work) {
    for (Extent row = begin; row < end; row += size)
        work(row, std::min(size, end - row));
}

} // namespace muse
