// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

namespace muse {

/// Exponential moving average, without the bias towards 0 that one has which begins there: the mean of all values so
/// far, each weighted by `weight` (0 to below 1) to the power of its age. Values that are not finite take no part;
/// before the first finite one the average is NaN.
std::vector<double> movingAverage(std::span<const double> values, double weight);

} // namespace muse
