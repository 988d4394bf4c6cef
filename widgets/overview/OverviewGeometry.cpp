// SPDX-License-Identifier: MIT
#include "widgets/overview/OverviewGeometry.h"

#include <algorithm>
#include <cmath>

namespace muse {

OverviewGeometry::OverviewGeometry(const QRectF& area, Tick end) : m_area(area), m_end(std::max(end, kTicksPerBar)) {}

double OverviewGeometry::x(Tick tick) const {
    return m_area.left() + static_cast<double>(tick) / static_cast<double>(m_end) * m_area.width();
}

Tick OverviewGeometry::tickAt(double x) const {
    const double part = m_area.width() > 0 ? (x - m_area.left()) / m_area.width() : 0;
    return std::clamp<Tick>(std::llround(part * static_cast<double>(m_end)), 0, m_end);
}

QRectF OverviewGeometry::frame(TickSpan shown) const {
    double left = std::clamp(x(shown.from), m_area.left(), m_area.right());
    double right = std::clamp(x(shown.to), left, m_area.right());
    if (right - left < kLeastFrame) {
        left = std::clamp((left + right - kLeastFrame) / 2, m_area.left(),
                          std::max(m_area.left(), m_area.right() - kLeastFrame));
        right = std::min(left + kLeastFrame, m_area.right());
    }
    return {left, m_area.top(), right - left, m_area.height()};
}

OverviewGeometry::Part OverviewGeometry::partAt(double x, TickSpan shown) const {
    const QRectF box = frame(shown);
    // A narrow frame is moved: its edges would leave nothing to take hold of.
    const double grip = std::min(kGrip, box.width() / 4);
    if (std::abs(x - box.left()) <= grip) return Part::FrameStart;
    if (std::abs(x - box.right()) <= grip) return Part::FrameEnd;
    return x > box.left() && x < box.right() ? Part::Frame : Part::Elsewhere;
}

TickSpan OverviewGeometry::centred(TickSpan shown, Tick middle) const {
    return moved(shown, middle - (shown.from + shown.to) / 2);
}

TickSpan OverviewGeometry::moved(TickSpan shown, Tick by) const {
    const Tick length = shown.to - shown.from;
    const Tick from = std::clamp<Tick>(shown.from + by, 0, std::max<Tick>(0, m_end - length));
    return {from, from + length};
}

} // namespace muse
