// SPDX-License-Identifier: MIT
#include "widgets/plots/AxisScale.h"

#include <cmath>
#include <limits>

namespace muse {

double toAxis(AxisScale scale, double value) {
    switch (scale) {
    case AxisScale::Linear:
        return value;
    case AxisScale::Logarithmic:
        return value > 0 ? std::log10(value) : std::numeric_limits<double>::quiet_NaN();
    case AxisScale::SymmetricLog:
        break;
    }
    return std::copysign(std::log10(1 + std::abs(value)), value);
}

double fromAxis(AxisScale scale, double place) {
    switch (scale) {
    case AxisScale::Linear:
        return place;
    case AxisScale::Logarithmic:
        return std::pow(10.0, place);
    case AxisScale::SymmetricLog:
        break;
    }
    return std::copysign(std::pow(10.0, std::abs(place)) - 1, place);
}

} // namespace muse
