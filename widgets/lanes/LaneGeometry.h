// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cmath>

namespace muse {

/// Where the values 0..127 lie in a lane's height, in device-independent pixels; time is the roll's own.
class LaneGeometry {
public:
    static constexpr double kMargin = 8; ///< above 127 and below 0, so that both can be hit

    explicit LaneGeometry(double height) : m_height(std::max(height, 3 * kMargin)) {}

    [[nodiscard]] double y(double value) const { return bottom() - value / 127 * (bottom() - kMargin); }
    /// 0..127, whatever y is.
    [[nodiscard]] int valueAt(double y) const {
        return std::clamp(static_cast<int>(std::lround((bottom() - y) / (bottom() - kMargin) * 127)), 0, 127);
    }
    [[nodiscard]] double bottom() const { return m_height - kMargin; }

private:
    double m_height;
};

} // namespace muse
