// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Time.h"

#include <QRectF>

#include <utility>

namespace muse {

/// Where things lie when the whole song fits a strip: plain arithmetic, testable without a window.
class OverviewGeometry {
public:
    static constexpr double kLeastFrame = 10; ///< pixels, so that a view of one bar can still be grabbed
    static constexpr double kGrip = 5;        ///< pixels beside an edge of the frame that grab the edge

    /// What a press at some place would take hold of.
    enum class Part { FrameStart, FrameEnd, Frame, Elsewhere };

    /// `area` is where the song is painted; `end` the last tick shown, at least one bar.
    OverviewGeometry(const QRectF& area, Tick end);

    [[nodiscard]] const QRectF& area() const { return m_area; }
    [[nodiscard]] Tick end() const { return m_end; }
    [[nodiscard]] double x(Tick tick) const;
    /// Kept inside 0..end.
    [[nodiscard]] Tick tickAt(double x) const;
    /// The frame around what the roll shows, wide enough to be grabbed and inside the area.
    [[nodiscard]] QRectF frame(TickSpan shown) const;
    [[nodiscard]] Part partAt(double x, TickSpan shown) const;
    /// The same length of time around another middle, inside the song where it fits.
    [[nodiscard]] TickSpan centred(TickSpan shown, Tick middle) const;
    /// The same length of time, later (or earlier where `by` is negative).
    [[nodiscard]] TickSpan moved(TickSpan shown, Tick by) const;

private:
    QRectF m_area;
    Tick m_end;
};

} // namespace muse
