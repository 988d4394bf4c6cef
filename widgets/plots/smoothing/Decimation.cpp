// SPDX-License-Identifier: MIT
#include "widgets/plots/smoothing/Decimation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace muse {

namespace {

/// The points of one column that matter, by index.
class Column {
public:
    void add(std::size_t index, std::span<const double> ys) {
        if (m_empty) {
            m_first = m_lowest = m_highest = m_gap = index;
            m_empty = m_hasGap = false;
        }
        m_last = index;
        if (!std::isfinite(ys[index])) {
            m_gap = index;
            m_hasGap = true;
            return;
        }
        // A column may begin with a gap, which no value compares with.
        if (!(ys[index] >= ys[m_lowest])) m_lowest = index;
        if (!(ys[index] <= ys[m_highest])) m_highest = index;
    }

    void flush(std::span<const double> xs, std::span<const double> ys, std::vector<CurvePoint>& out) {
        if (m_empty) return;
        std::array<std::size_t, 5> kept = {m_first, m_lowest, m_highest, m_last, m_hasGap ? m_gap : m_last};
        std::ranges::sort(kept);
        const auto repeats = std::ranges::unique(kept);
        for (auto index = kept.begin(); index != repeats.begin(); ++index)
            out.push_back({xs[*index], ys[*index]});
        m_empty = true;
    }

private:
    std::size_t m_first = 0;
    std::size_t m_lowest = 0;
    std::size_t m_highest = 0;
    std::size_t m_last = 0;
    std::size_t m_gap = 0;
    bool m_hasGap = false;
    bool m_empty = true;
};

} // namespace

std::vector<CurvePoint> decimated(std::span<const double> xs, std::span<const double> ys, double lower, double upper,
                                  int columns) {
    std::vector<CurvePoint> out;
    if (xs.empty() || !(upper > lower) || columns < 1) return out;
    auto begin = static_cast<std::size_t>(std::ranges::lower_bound(xs, lower) - xs.begin());
    auto end = static_cast<std::size_t>(std::ranges::upper_bound(xs, upper) - xs.begin());
    if (begin > 0) --begin;
    if (end < xs.size()) ++end;
    if (end - begin <= 4 * static_cast<std::size_t>(columns)) {
        for (std::size_t i = begin; i < end; ++i)
            out.push_back({xs[i], ys[i]});
        return out;
    }
    const double scale = columns / (upper - lower);
    Column column;
    double current = std::floor((xs[begin] - lower) * scale);
    for (std::size_t i = begin; i < end; ++i) {
        const double place = std::floor((xs[i] - lower) * scale);
        if (place != current) column.flush(xs, ys, out);
        current = place;
        column.add(i, ys);
    }
    column.flush(xs, ys, out);
    return out;
}

} // namespace muse
