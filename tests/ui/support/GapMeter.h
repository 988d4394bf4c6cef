// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/OwnTime.h"

#include <QTimer>

#include <algorithm>

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

} // namespace muse::test
