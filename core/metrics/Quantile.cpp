// SPDX-License-Identifier: MIT
#include "core/metrics/Quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace muse {

double quantile(std::vector<double> values, double share) {
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    if (values.empty()) return std::numeric_limits<double>::quiet_NaN();
    std::sort(values.begin(), values.end());
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (place - static_cast<double>(below)) * (values[above] - values[below]);
}

} // namespace muse
