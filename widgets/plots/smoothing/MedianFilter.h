// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace muse {

/// Running median over a centred window, as the paper smooths its Figure 9. Near both ends the window narrows on both
/// sides alike, down to the end's own value: half a window of what comes later would show a beginning that never was.
/// Values that are not finite take no part; where none is finite the median is NaN.
/// `window` counts points and is odd. Returns the medians of values[first..end).
std::vector<double> runningMedian(std::span<const double> values, int window, std::size_t first = 0);

} // namespace muse
