// SPDX-License-Identifier: MIT
#include "widgets/plots/smoothing/MedianFilter.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace muse {

namespace {

/// The finite values under the window, kept in order: one insertion and one removal a step.
class SortedWindow {
public:
    void add(double value) {
        if (std::isfinite(value)) m_values.insert(std::ranges::upper_bound(m_values, value), value);
    }
    void remove(double value) {
        if (std::isfinite(value)) m_values.erase(std::ranges::lower_bound(m_values, value));
    }
    [[nodiscard]] double median() const {
        if (m_values.empty()) return std::numeric_limits<double>::quiet_NaN();
        const std::size_t middle = m_values.size() / 2;
        if (m_values.size() % 2 == 1) return m_values[middle];
        return (m_values[middle - 1] + m_values[middle]) / 2;
    }

private:
    std::vector<double> m_values;
};

} // namespace

std::vector<double> runningMedian(std::span<const double> values, int window, std::size_t first) {
    std::vector<double> medians;
    if (first >= values.size()) return medians;
    medians.reserve(values.size() - first);
    const std::size_t half = static_cast<std::size_t>(std::max(window, 1)) / 2;
    const auto radius = [&](std::size_t centre) { return std::min({half, centre, values.size() - 1 - centre}); };
    std::size_t begin = first - radius(first);
    std::size_t end = begin;
    SortedWindow sorted;
    for (std::size_t centre = first; centre < values.size(); ++centre) {
        while (end < centre + radius(centre) + 1)
            sorted.add(values[end++]);
        while (begin < centre - radius(centre))
            sorted.remove(values[begin++]);
        medians.push_back(sorted.median());
    }
    return medians;
}

} // namespace muse
