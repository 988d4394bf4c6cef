// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/plots/AxisScale.h"
#include "widgets/plots/PlotTime.h"
#include "widgets/plots/smoothing/Smoothing.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace muse {

/// What a reader wants to know of all values of a series, those that are not finite left out.
struct SeriesFigures {
    double last = 0, lowest = 0, highest = 0;
};

/// Every value that one run had of one curve, in the order in which it was measured.
class CurveSeries {
public:
    /// No kind of time may be less than the last one's.
    void append(const PlotMoment& at, double value);
    void clear();

    [[nodiscard]] std::size_t size() const { return m_values.size(); }
    [[nodiscard]] bool empty() const { return m_values.empty(); }
    [[nodiscard]] const std::vector<double>& times(PlotTime time) const {
        return m_times[static_cast<std::size_t>(time)];
    }
    [[nodiscard]] const std::vector<double>& values() const { return m_values; }
    [[nodiscard]] std::optional<SeriesFigures> figures() const { return m_figures; }
    /// The point whose time is nearest; the series is not empty.
    [[nodiscard]] std::size_t nearest(PlotTime time, double at) const;

    /// As smoothed last: a smoothing that is another one makes all anew.
    const SmoothedValues& smoothed(const Smoothing& smoothing);
    /// The strong line: smoothed, or the values themselves where nothing is smoothed.
    const std::vector<double>& line(const Smoothing& smoothing);

    /// Places on an axis of this scale, from the first point that has one on: skipped() points have none.
    std::span<const double> places(PlotTime time, AxisScale scale);
    [[nodiscard]] std::size_t skipped() const { return m_skipped; }

private:
    std::array<std::vector<double>, 3> m_times;
    std::vector<double> m_values;
    std::optional<SeriesFigures> m_figures;
    Smoothing m_smoothing;
    SmoothedValues m_smoothed;
    PlotTime m_placesOf = PlotTime::Steps;
    AxisScale m_placesOn = AxisScale::Linear;
    std::vector<double> m_places;
    std::size_t m_skipped = 0;
};

} // namespace muse
