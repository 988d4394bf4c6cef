// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace muse {

/// The least, or greatest, finite value within half a window on either side; at both ends of what there is. NaN where
/// none is finite. `window` counts points and is odd. Returns those of values[first..end).
std::vector<double> runningMinimum(std::span<const double> values, int window, std::size_t first = 0);
std::vector<double> runningMaximum(std::span<const double> values, int window, std::size_t first = 0);

} // namespace muse
