// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/Figure.h"

#include <cstdint>
#include <vector>

namespace muse {

/// A picture, row by row from the top, each pixel 0xRRGGBB.
struct FigurePixels {
    int width = 0;
    int height = 0;
    std::vector<std::uint32_t> pixels;
};

/// Each panel by itself, all of one size and with the pitch ranges of the whole figure. An Error as for writeFigure().
Result<std::vector<FigurePixels>> drawPanels(const Figure& figure);

} // namespace muse
