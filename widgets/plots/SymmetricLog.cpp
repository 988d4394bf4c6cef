// SPDX-License-Identifier: MIT
#include "widgets/plots/SymmetricLog.h"

#include <cmath>

namespace muse {

double symmetricLog(double y) {
    return std::copysign(std::log10(1 + std::abs(y)), y);
}

double symmetricExp(double t) {
    return std::copysign(std::pow(10.0, std::abs(t)) - 1, t);
}

} // namespace muse
