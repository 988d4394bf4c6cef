// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cmath>

namespace muse {

/// Where the values 0..most lie in a lane's height, in device-independent pixels; time is the roll's own.
class LaneGeometry {
public:
    static constexpr double kMargin = 8; ///< above the most and below 0, so that both can be hit

    explicit LaneGeometry(double height, int most = 127) : m_height(std::max(height, 3 * kMargin)), m_most(most) {}

    [[nodiscard]] double y(double value) const { return bottom() - value / m_most * (bottom() - kMargin); }
    /// 0..most, whatever y is.
    [[nodiscard]] int valueAt(double y) const {
        return std::clamp(static_cast<int>(std::lround((bottom() - y) / (bottom() - kMargin) * m_most)), 0, m_most);
    }
    [[nodiscard]] double bottom() const { return m_height - kMargin; }

private:
    double m_height;
    int m_most;
};

} // namespace muse
