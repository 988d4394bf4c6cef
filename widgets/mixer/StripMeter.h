// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/mixer/PeakHold.h"

#include <QElapsedTimer>
#include <QWidget>

#include <vector>

namespace muse {

/// Upright bars on a decibel scale, each with a line at the peak it reached; full scale is in the colour of danger.
class StripMeter : public QWidget {
    Q_OBJECT

public:
    explicit StripMeter(int bars, QWidget* parent = nullptr);

    /// Of one bar, 0..1.
    void setLevel(int bar, float level);
    /// The peak that a bar shows.
    [[nodiscard]] float peak(int bar) const { return m_bars[static_cast<std::size_t>(bar)].peak(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width(), 48}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<PeakHold> m_bars;
    QElapsedTimer m_clock;
};

} // namespace muse
