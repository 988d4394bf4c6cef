// SPDX-License-Identifier: MIT
#include "core/metrics/sets/Auc.h"

#include <algorithm>
#include <limits>

namespace muse {

double areaUnderCurve(std::vector<double> lower, std::vector<double> upper) {
    if (lower.empty() || upper.empty()) return std::numeric_limits<double>::quiet_NaN();
    std::ranges::sort(lower);
    std::ranges::sort(upper);
    double wins = 0;
    auto below = lower.begin();
    auto notAbove = lower.begin();
    for (const double value : upper) {
        while (below != lower.end() && *below < value)
            ++below;
        while (notAbove != lower.end() && *notAbove <= value)
            ++notAbove;
        wins += static_cast<double>(below - lower.begin()) + static_cast<double>(notAbove - below) / 2;
    }
    return wins / (static_cast<double>(lower.size()) * static_cast<double>(upper.size()));
}

} // namespace muse
