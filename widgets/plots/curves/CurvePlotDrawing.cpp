// SPDX-License-Identifier: MIT
#include "widgets/plots/curves/CurvePlotParts.h"

#include "widgets/Palette.h"
#include "widgets/plots/ShortValue.h"
#include "widgets/plots/curves/CurveReadout.h"
#include "widgets/plots/curves/CurveTickers.h"
#include "widgets/plots/smoothing/Decimation.h"

#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace muse {

namespace {

constexpr std::size_t kDottedPoints = 40; ///< a curve of few points shows where they are
constexpr double kBandStrength = 0.22;
constexpr double kOverlayWidth = 1.25;

/// All that is drawn of a line between two places: its points there, and where it enters and leaves.
template <typename Scale, typename Include>
void includeLine(std::span<const double> xs, std::span<const double> ys, double lower, double upper, Scale scale,
                 Include include) {
    const auto first = static_cast<std::size_t>(std::ranges::lower_bound(xs, lower) - xs.begin());
    const auto last = static_cast<std::size_t>(std::ranges::upper_bound(xs, upper) - xs.begin());
    for (std::size_t i = first; i < last; ++i)
        include(scale(ys[i]));
    const auto crossing = [&](std::size_t right, double x) {
        if (right == 0 || right >= xs.size() || xs[right] <= xs[right - 1]) return;
        const double share = (x - xs[right - 1]) / (xs[right] - xs[right - 1]);
        include(std::lerp(scale(ys[right - 1]), scale(ys[right]), share));
    };
    crossing(first, lower);
    crossing(last, upper);
}

std::span<const double> from(const std::vector<double>& values, std::size_t first) {
    return std::span(values).subspan(std::min(first, values.size()));
}

QString timeTitle(PlotTime time) {
    switch (time) {
    case PlotTime::Steps:
        return CurvePlot::tr("generator steps");
    case PlotTime::CriticUpdates:
        return CurvePlot::tr("critic updates");
    case PlotTime::WallTime:
        break;
    }
    return CurvePlot::tr("time spent training");
}

} // namespace

void CurvePlot::paintPicture(QCPPainter& painter, const QRect& place) {
    redraw();
    m_plot->xAxis->setLabel(timeTitle(m_time));
    painter.save();
    painter.translate(place.topLeft());
    m_plot->toPainter(&painter, place.width(), place.height());
    painter.restore();
    m_plot->xAxis->setLabel({});
}

void CurvePlot::probe(std::optional<double> place) {
    m_probe = place ? std::optional(fromAxis(m_across, *place)) : std::nullopt;
    m_crosshair->setVisible(place.has_value());
    if (place) {
        m_crosshair->point1->setCoords(*place, 0);
        m_crosshair->point2->setCoords(*place, 1);
    }
    m_plot->layer(QStringLiteral("crosshair"))->replot();
    showReadout();
    Q_EMIT redrawn();
}

/// Of one run the legend says all; several have no room there.
void CurvePlot::showReadout() {
    if (!m_probe || runCount() < 2) return m_readout->hide();
    std::vector<CurveReadout::Row> rows;
    for (int run = 0; run < runCount(); ++run)
        for (const int curve : shownCurves())
            if (const auto value = readout(curve, run)) {
                const QString name =
                    shownCurves().size() > 1 ? QStringLiteral("%1 · %2").arg(runName(run), label(curve)) : runName(run);
                rows.push_back({curvePen(curve, run).color(), name, shortValue(*value)});
            }
    const QString at = m_time == PlotTime::WallTime ? shortDuration(*m_probe)
                       : m_time == PlotTime::Steps
                           ? tr("step %1").arg(QLocale().toString(std::round(*m_probe), 'f', 0))
                           : tr("critic update %1").arg(QLocale().toString(std::round(*m_probe), 'f', 0));
    m_readout->present(at, rows, m_plot->axisRect()->rect(),
                       static_cast<int>(m_plot->xAxis->coordToPixel(toAxis(m_across, *m_probe))));
}

void CurvePlot::placeCursor() {
    const auto time = m_cursorStep ? timeOfStep(*m_cursorStep) : std::nullopt;
    const double place = time ? toAxis(m_across, *time) : std::numeric_limits<double>::quiet_NaN();
    m_cursor->setVisible(std::isfinite(place));
    if (!std::isfinite(place)) return;
    m_cursor->point1->setCoords(place, 0);
    m_cursor->point2->setCoords(place, 1);
}

std::pair<double, double> CurvePlot::horizontalExtent() const {
    double first = std::numeric_limits<double>::infinity(), last = -first;
    for (int run = 0; run < runCount(); ++run)
        for (const int curve : shownCurves()) {
            CurveSeries& series = line(curve, run).series;
            const auto places = series.places(m_time, m_across);
            if (places.empty()) continue;
            first = std::min(first, places.front());
            last = std::max(last, places.back());
        }
    if (first > last) return {0, 1};
    // A linear axis begins with the training.
    if (m_across == AxisScale::Linear) first = 0;
    if (const auto from = m_firstStep > 0 ? timeOfStep(m_firstStep) : std::nullopt)
        if (const double place = toAxis(m_across, *from); place < last) first = std::max(first, place);
    return {first, last > first ? last : first + 1};
}

void CurvePlot::fitVertically(double lower, double upper) {
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    const auto scale = [this](double value) { return toAxis(m_up, value); };
    const auto include = [&](double shown) {
        if (!std::isfinite(shown)) return;
        lowest = std::min(lowest, shown);
        highest = std::max(highest, shown);
    };
    for (const int curve : shownCurves()) {
        for (int run = 0; run < runCount(); ++run) {
            CurveSeries& series = line(curve, run).series;
            const auto places = series.places(m_time, m_across);
            const auto of = [&](const std::vector<double>& values) {
                includeLine(places, from(values, series.skipped()), lower, upper, scale, include);
            };
            // Of others it is their trend that is compared.
            if (run == 0) of(series.values());
            of(series.line(m_smoothing));
            if (!m_smoothing.hasBand() || !m_smoothing.appliesTo(series.size())) continue;
            of(series.smoothed(m_smoothing).lowest);
            of(series.smoothed(m_smoothing).highest);
        }
        if (const auto reference = this->reference(curve)) include(scale(*reference));
    }
    if (lowest > highest) lowest = 0, highest = 1;
    const double spread = highest - lowest;
    const double margin = spread > 0 ? 0.06 * spread : std::max(0.5, 0.1 * std::abs(highest));
    m_plot->yAxis->setRange(lowest - margin, highest + margin);
}

void CurvePlot::drawLine(int curve, int run, double lower, double upper) {
    Line& line = this->line(curve, run);
    CurveSeries& series = line.series;
    const bool shown = this->shown(curve);
    const bool smooth = shown && m_smoothing.appliesTo(series.size());
    const bool band = smooth && m_smoothing.hasBand();
    line.strong->setVisible(shown);
    line.raw->setVisible(smooth && !band && run == 0);
    line.lowest->setVisible(band);
    line.highest->setVisible(band);
    if (!shown) return;

    const int columns = std::max(16, m_plot->axisRect()->width());
    const auto places = series.places(m_time, m_across);
    const auto draw = [&](QCPGraph& graph, const std::vector<double>& values) {
        if (!graph.visible()) return;
        QVector<QCPGraphData> points;
        for (const CurvePoint& point : decimated(places, from(values, series.skipped()), lower, upper, columns))
            points.append({point.x, toAxis(m_up, point.y)});
        m_drawnPoints += static_cast<int>(points.size());
        graph.data()->set(points, true);
    };
    draw(*line.strong, series.line(m_smoothing));
    draw(*line.raw, series.values());
    const QPen pen = curvePen(curve, run);
    if (band) {
        draw(*line.lowest, series.smoothed(m_smoothing).lowest);
        draw(*line.highest, series.smoothed(m_smoothing).highest);
        QColor fill = pen.color();
        fill.setAlphaF(static_cast<float>(kBandStrength));
        line.highest->setBrush(fill);
        line.highest->setChannelFillGraph(line.lowest);
        line.lowest->setPen(Qt::NoPen);
        line.highest->setPen(Qt::NoPen);
    }
    line.raw->setPen(QPen(palette::dimmed(pen.color(), palette::rollBackground()), 1));
    QPen strong = pen;
    const bool baseline = run > 0 && m_runs.at(static_cast<std::size_t>(run))->about.baseline;
    if (run > 0 && !baseline) strong.setWidthF(kOverlayWidth);
    line.strong->setPen(strong);
    line.strong->setLayer(baseline ? QStringLiteral("baseline") : QStringLiteral("main"));
    const bool dotted = run == 0 && series.size() <= kDottedPoints;
    line.strong->setScatterStyle(dotted ? QCPScatterStyle(QCPScatterStyle::ssDisc, 4) : QCPScatterStyle());
}

void CurvePlot::drawReference(const Curve& curve, double lower, double upper) {
    curve.dashed->setVisible(curve.shown);
    QVector<QCPGraphData> level;
    const double place = curve.reference ? toAxis(m_up, *curve.reference) : std::numeric_limits<double>::quiet_NaN();
    if (std::isfinite(place)) level = {{lower, place}, {upper, place}};
    curve.dashed->data()->set(level, true);
    curve.dashed->setPen(QPen(curve.colour, 1.25, Qt::DashLine));
}

/// Numbers on the axes of an empty plot would be made up.
void CurvePlot::showEmptiness() {
    bool empty = true;
    for (int run = 0; run < runCount(); ++run)
        for (const int curve : shownCurves())
            empty = empty && line(curve, run).series.empty();
    m_plot->xAxis->setTickLabels(!empty);
    m_plot->yAxis->setTickLabels(!empty);
    m_plot->yAxis->setTicks(!empty);
    m_plot->yAxis->grid()->setVisible(!empty);
    m_empty->setVisible(empty);
    m_empty->setGeometry(m_plot->rect());
}

void CurvePlot::redraw() {
    m_timer.stop();
    if (!m_userView) {
        const auto [first, last] = horizontalExtent();
        m_settingRange = true;
        m_plot->xAxis->setRange(first, last);
        m_settingRange = false;
    }
    const QCPRange range = m_plot->xAxis->range();
    fitVertically(range.lower, range.upper);
    m_drawnPoints = 0;
    for (int curve = 0; curve < curveCount(); ++curve) {
        for (int run = 0; run < runCount(); ++run)
            drawLine(curve, run, range.lower, range.upper);
        drawReference(*m_curves[static_cast<std::size_t>(curve)], range.lower, range.upper);
    }
    placeCursor();
    showEmptiness();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    Q_EMIT redrawn();
}

} // namespace muse
