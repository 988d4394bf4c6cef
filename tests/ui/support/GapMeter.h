// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/OwnTime.h"

#include <QTimer>

#include <algorithm>
#include <functional>

namespace muse::test {

/// The longest time between two ticks of a 10 ms timer: how long the window could not have answered, where that was not
/// for want of a processor.
class GapMeter {
public:
    GapMeter() {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_longest = std::max<qint64>(m_longest, m_clock.restart());
            ++m_ticks;
        });
        m_timer.start(10);
    }
    /// In milliseconds.
    [[nodiscard]] qint64 longest() const { return m_longest; }
    [[nodiscard]] int ticks() const { return m_ticks; }

private:
    QTimer m_timer;
    OwnTime m_clock;
    qint64 m_longest = 0;
    int m_ticks = 0;
};

/// The longest gap while `act` goes on, the least of up to three times unless one stays below `limit`: what the window
/// does takes as long each time; what a busy disk, or the host of a virtual machine, takes from it does not.
inline qint64 longestGapOf(const std::function<void()>& act, qint64 limit) {
    qint64 least = -1;
    for (int i = 0; i < 3 && (least < 0 || least >= limit); ++i) {
        const GapMeter gaps;
        act();
        least = least < 0 ? gaps.longest() : std::min(least, gaps.longest());
    }
    return least;
}

} // namespace muse::test
