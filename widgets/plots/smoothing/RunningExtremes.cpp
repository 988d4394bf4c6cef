// SPDX-License-Identifier: MIT
#include "widgets/plots/smoothing/RunningExtremes.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>

namespace muse {
namespace {

/// Places of values that may still become the best of a window, best first: each is passed in and out once.
template <typename Better>
std::vector<double> runningBest(std::span<const double> values, int window, std::size_t first, Better better) {
    std::vector<double> best;
    if (first >= values.size()) return best;
    best.reserve(values.size() - first);
    const std::size_t half = static_cast<std::size_t>(std::max(window, 1)) / 2;
    std::deque<std::size_t> places;
    std::size_t next = first - std::min(first, half);
    for (std::size_t centre = first; centre < values.size(); ++centre) {
        for (; next < std::min(centre + half + 1, values.size()); ++next) {
            if (!std::isfinite(values[next])) continue;
            while (!places.empty() && !better(values[places.back()], values[next]))
                places.pop_back();
            places.push_back(next);
        }
        while (!places.empty() && places.front() + half < centre)
            places.pop_front();
        best.push_back(places.empty() ? std::numeric_limits<double>::quiet_NaN() : values[places.front()]);
    }
    return best;
}

} // namespace

std::vector<double> runningMinimum(std::span<const double> values, int window, std::size_t first) {
    return runningBest(values, window, first, std::less<double>());
}

std::vector<double> runningMaximum(std::span<const double> values, int window, std::size_t first) {
    return runningBest(values, window, first, std::greater<double>());
}

} // namespace muse
