// SPDX-License-Identifier: MIT
#include "widgets/plots/smoothing/MovingAverage.h"

#include <cmath>
#include <limits>

namespace muse {

std::vector<double> movingAverage(std::span<const double> values, double weight) {
    std::vector<double> averages;
    averages.reserve(values.size());
    double sum = 0, weights = 0;
    for (const double value : values) {
        sum *= weight;
        weights *= weight;
        if (std::isfinite(value)) {
            sum += value;
            weights += 1;
        }
        averages.push_back(weights > 0 ? sum / weights : std::numeric_limits<double>::quiet_NaN());
    }
    return averages;
}

} // namespace muse
