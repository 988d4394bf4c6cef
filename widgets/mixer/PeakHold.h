// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace muse {

/// A level and the peak that it reached: the peak stays a while, then falls to the level.
class PeakHold {
public:
    static constexpr std::int64_t kHoldMilliseconds = 1500;

    void feed(float level, std::int64_t milliseconds) {
        m_level = level;
        if (level < m_peak && milliseconds - m_since < kHoldMilliseconds) return;
        m_peak = level;
        m_since = milliseconds;
    }
    [[nodiscard]] float level() const { return m_level; }
    [[nodiscard]] float peak() const { return m_peak; }

private:
    float m_level = 0;
    float m_peak = 0;
    std::int64_t m_since = 0;
};

} // namespace muse
