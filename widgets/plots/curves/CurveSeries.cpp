// SPDX-License-Identifier: MIT
#include "widgets/plots/curves/CurveSeries.h"

#include <algorithm>
#include <cmath>

namespace muse {

void CurveSeries::append(const PlotMoment& at, double value) {
    for (const PlotTime time : {PlotTime::Steps, PlotTime::CriticUpdates, PlotTime::WallTime})
        m_times[static_cast<std::size_t>(time)].push_back(at.in(time));
    m_values.push_back(value);
    if (!std::isfinite(value)) return;
    if (!m_figures) m_figures = {value, value, value};
    m_figures->last = value;
    m_figures->lowest = std::min(m_figures->lowest, value);
    m_figures->highest = std::max(m_figures->highest, value);
}

void CurveSeries::clear() {
    const Smoothing smoothing = m_smoothing;
    *this = {};
    m_smoothing = smoothing;
}

std::size_t CurveSeries::nearest(PlotTime time, double at) const {
    const std::vector<double>& all = times(time);
    auto found = static_cast<std::size_t>(std::ranges::lower_bound(all, at) - all.begin());
    found = std::min(found, all.size() - 1);
    if (found > 0 && at - all[found - 1] < all[found] - at) --found;
    return found;
}

const SmoothedValues& CurveSeries::smoothed(const Smoothing& smoothing) {
    if (!(smoothing == m_smoothing)) m_smoothed.clear();
    m_smoothing = smoothing;
    m_smoothed.extend(m_values, smoothing);
    return m_smoothed;
}

const std::vector<double>& CurveSeries::line(const Smoothing& smoothing) {
    return smoothing.appliesTo(size()) ? smoothed(smoothing).line : m_values;
}

std::span<const double> CurveSeries::places(PlotTime time, AxisScale scale) {
    if (time != m_placesOf || scale != m_placesOn) {
        m_places.clear();
        m_skipped = 0;
    }
    m_placesOf = time;
    m_placesOn = scale;
    const std::vector<double>& all = times(time);
    if (scale == AxisScale::Linear) return all;
    while (m_skipped + m_places.size() < all.size()) {
        const double place = toAxis(scale, all[m_skipped + m_places.size()]);
        if (m_places.empty() && !std::isfinite(place))
            ++m_skipped;
        else
            m_places.push_back(place);
    }
    return m_places;
}

} // namespace muse
