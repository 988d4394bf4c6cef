// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>

namespace muse {

/// Spreads a wheel's notch of zoom over some frames, so that the eye keeps its place.
class SmoothZoom {
public:
    /// More zoom to come, as factors; it happens about the pointer's place.
    void add(double time, double pitch, QPointF about);
    /// The factors of the next frame, at 60 frames a second.
    struct Step {
        double time = 1;
        double pitch = 1;
        QPointF about;
    };
    Step next();
    [[nodiscard]] bool resting() const { return m_time == 0 && m_pitch == 0; }

private:
    double m_time = 0; ///< logarithms of what remains
    double m_pitch = 0;
    QPointF m_about;
};

} // namespace muse
