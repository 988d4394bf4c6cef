// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

namespace muse {

/// One point of a curve.
struct CurvePoint {
    double x = 0;
    double y = 0;

    friend bool operator==(const CurvePoint&, const CurvePoint&) = default;
};

/// The points to draw of a curve with ascending xs: of each of `columns` equal parts of lower..upper the first, lowest,
/// highest and last, in order, and one neighbour beyond each edge, so that the line looks the same and no extreme is
/// lost. Points that are not finite are kept where they break the line.
std::vector<CurvePoint> decimated(std::span<const double> xs, std::span<const double> ys, double lower, double upper,
                                  int columns);

} // namespace muse
