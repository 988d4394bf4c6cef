// SPDX-License-Identifier: MIT
#include "widgets/plots/CurvePlot.h"

#include "widgets/Palette.h"
#include "widgets/plots/CurveTickers.h"
#include "widgets/plots/Decimation.h"
#include "widgets/plots/MedianFilter.h"
#include "widgets/plots/MovingAverage.h"
#include "widgets/plots/PlotStyle.h"
#include "widgets/plots/SymmetricLog.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace muse {

namespace {

constexpr int kRedrawMilliseconds = 100;
constexpr std::size_t kDottedPoints = 40; ///< a curve of few points shows where they are

/// All that is drawn of a line between two x: its points there, and where it enters and leaves.
template <typename Scale, typename Include>
void includeLine(const std::vector<double>& xs, const std::vector<double>& ys, double lower, double upper, Scale scale,
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

} // namespace

struct CurvePlot::Curve {
    QString label;
    QString column;
    QColor colour;
    bool shown = true;
    std::vector<double> xs;
    std::vector<double> ys;
    std::vector<double> smoothed; ///< the points so far, when smoothing is on
    std::optional<double> reference;
    QCPGraph* raw = nullptr;
    QCPGraph* strong = nullptr;
    QCPGraph* dashed = nullptr;

    /// A short series is shown as it is.
    [[nodiscard]] bool smooth(const CurvePlot& plot) const {
        if (plot.averaging() > 0) return ys.size() > 1;
        return plot.smoothing() >= 3 && ys.size() >= static_cast<std::size_t>(plot.smoothing());
    }
    [[nodiscard]] const std::vector<double>& main(const CurvePlot& plot) const { return smooth(plot) ? smoothed : ys; }
};

CurvePlot::CurvePlot(QWidget* parent) : QWidget(parent), m_plot(new QCustomPlot(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->xAxis->setTicker(QSharedPointer<StepTicker>::create());
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->axisRect()->setRangeDrag(Qt::Horizontal);
    m_plot->axisRect()->setRangeZoom(Qt::Horizontal);
    m_plot->setMouseTracking(true);

    m_cursor = new QCPItemStraightLine(m_plot);
    m_cursor->setVisible(false);

    m_empty = new QLabel(tr("No values yet"), m_plot);
    m_empty->setProperty("caption", true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    restyle();

    m_timer.setSingleShot(true);
    m_timer.setInterval(kRedrawMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isVisible()) redraw();
    });
    connect(m_plot->xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, [this] {
        if (m_settingRange) return;
        m_userView = true;
        schedule();
    });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &CurvePlot::showAll);
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        const bool inside = m_plot->axisRect()->rect().contains(event->pos());
        probe(inside ? std::optional(m_plot->xAxis->pixelToCoord(event->pos().x())) : std::nullopt);
    });
}

CurvePlot::~CurvePlot() = default;

int CurvePlot::addCurve(const QString& label, const QColor& colour, const QString& column) {
    auto curve = std::make_unique<Curve>();
    curve->label = label;
    curve->column = column.isEmpty() ? label : column;
    curve->colour = colour;
    curve->raw = m_plot->addGraph();
    curve->dashed = m_plot->addGraph();
    curve->strong = m_plot->addGraph();
    for (QCPGraph* graph : {curve->raw, curve->dashed, curve->strong})
        graph->setAdaptiveSampling(false);
    m_curves.push_back(std::move(curve));
    return curveCount() - 1;
}

void CurvePlot::append(int curve, double x, double y) {
    Curve& to = *m_curves.at(static_cast<std::size_t>(curve));
    to.xs.push_back(x);
    to.ys.push_back(y);
    schedule();
}

void CurvePlot::clear() {
    for (const auto& curve : m_curves) {
        curve->xs.clear();
        curve->ys.clear();
        curve->smoothed.clear();
        curve->reference.reset();
    }
    m_userView = false;
    m_cursor->setVisible(false);
    schedule();
}

void CurvePlot::setReference(int curve, std::optional<double> value) {
    m_curves.at(static_cast<std::size_t>(curve))->reference = value;
    schedule();
}

void CurvePlot::setShown(int curve, bool shown) {
    m_curves.at(static_cast<std::size_t>(curve))->shown = shown;
    schedule();
}

bool CurvePlot::shown(int curve) const {
    return m_curves.at(static_cast<std::size_t>(curve))->shown;
}

void CurvePlot::setSmoothing(int window) {
    m_window = window;
    for (const auto& curve : m_curves)
        curve->smoothed.clear();
    schedule();
}

void CurvePlot::setAveraging(double weight) {
    m_weight = weight;
    setSmoothing(m_window);
}

QString CurvePlot::smoothingText() const {
    if (!smooths()) return {};
    return m_weight > 0 ? tr("EMA %1").arg(QLocale().toString(m_weight)) : tr("median %1").arg(m_window);
}

void CurvePlot::setSkipBefore(double x) {
    m_skipBefore = x;
    showAll();
}

void CurvePlot::setLogarithmic(bool on) {
    m_logarithmic = on;
    if (on)
        m_plot->yAxis->setTicker(QSharedPointer<SymmetricLogTicker>::create());
    else
        m_plot->yAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
    schedule();
}

void CurvePlot::setCursor(std::optional<double> x) {
    m_cursor->setVisible(x.has_value());
    if (x) {
        m_cursor->point1->setCoords(*x, 0);
        m_cursor->point2->setCoords(*x, 1);
    }
    schedule();
}

std::optional<double> CurvePlot::cursor() const {
    return m_cursor->visible() ? std::optional(m_cursor->point1->key()) : std::nullopt;
}

void CurvePlot::showAll() {
    m_userView = false;
    schedule();
}

const QString& CurvePlot::label(int curve) const {
    return m_curves.at(static_cast<std::size_t>(curve))->label;
}

const QString& CurvePlot::column(int curve) const {
    return m_curves.at(static_cast<std::size_t>(curve))->column;
}

const QColor& CurvePlot::colour(int curve) const {
    return m_curves.at(static_cast<std::size_t>(curve))->colour;
}

const std::vector<double>& CurvePlot::xs(int curve) const {
    return m_curves.at(static_cast<std::size_t>(curve))->xs;
}

const std::vector<double>& CurvePlot::ys(int curve) const {
    return m_curves.at(static_cast<std::size_t>(curve))->ys;
}

std::vector<double> CurvePlot::smoothed(int curve) {
    Curve& from = *m_curves.at(static_cast<std::size_t>(curve));
    extendSmoothed(from);
    return from.main(*this);
}

std::optional<double> CurvePlot::reference(int curve) const {
    return m_curves.at(static_cast<std::size_t>(curve))->reference;
}

std::optional<double> CurvePlot::readout(int curve) {
    Curve& from = *m_curves.at(static_cast<std::size_t>(curve));
    extendSmoothed(from);
    if (from.xs.empty()) return std::nullopt;
    std::size_t at = from.xs.size() - 1;
    if (m_probe) {
        const auto next = static_cast<std::size_t>(std::ranges::lower_bound(from.xs, *m_probe) - from.xs.begin());
        at = std::min(next, at);
        if (at > 0 && *m_probe - from.xs[at - 1] < from.xs[at] - *m_probe) --at;
    }
    return from.ys[at];
}

bool CurvePlot::smooths() const {
    return std::ranges::any_of(m_curves, [this](const auto& curve) { return curve->shown && curve->smooth(*this); });
}

std::pair<double, double> CurvePlot::verticalRange() const {
    const QCPRange range = m_plot->yAxis->range();
    if (!m_logarithmic) return {range.lower, range.upper};
    return {symmetricExp(range.lower), symmetricExp(range.upper)};
}

void CurvePlot::paintPage(QPaintDevice& device, double scale, const std::function<QRect(QPainter&)>& frame) {
    redraw();
    m_plot->xAxis->setLabel(tr("generator steps"));
    QCPPainter painter(&device);
    painter.scale(scale, scale);
    const QRect place = frame(painter);
    painter.translate(place.topLeft());
    m_plot->toPainter(&painter, place.width(), place.height());
    m_plot->xAxis->setLabel({});
}

void CurvePlot::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    schedule();
}

void CurvePlot::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    redraw();
}

void CurvePlot::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    probe(std::nullopt);
}

void CurvePlot::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (themeChanged(*event)) restyle();
}

void CurvePlot::restyle() {
    stylePlot(*m_plot);
    m_cursor->setPen(QPen(m_plot->xAxis->labelColor(), 1, Qt::DotLine));
    for (const auto& curve : m_curves)
        curve->colour = palette::inForce(curve->colour);
    schedule();
}

void CurvePlot::schedule() {
    if (!m_timer.isActive()) m_timer.start();
}

void CurvePlot::probe(std::optional<double> x) {
    m_probe = x;
    Q_EMIT redrawn();
}

/// A new point changes the medians of the last half window too, so those are made anew.
void CurvePlot::extendSmoothed(Curve& curve) const {
    if (!curve.smooth(*this) || curve.smoothed.size() == curve.ys.size()) return;
    if (m_weight > 0) {
        curve.smoothed = movingAverage(curve.ys, m_weight);
        return;
    }
    const auto half = static_cast<std::size_t>(m_window / 2);
    const std::size_t keep = curve.smoothed.size() - std::min(curve.smoothed.size(), half);
    const std::vector<double> fresh = runningMedian(curve.ys, m_window, keep);
    curve.smoothed.resize(keep);
    curve.smoothed.insert(curve.smoothed.end(), fresh.begin(), fresh.end());
}

std::pair<double, double> CurvePlot::horizontalExtent() const {
    double last = 0;
    for (const auto& curve : m_curves)
        if (curve->shown && !curve->xs.empty()) last = std::max(last, curve->xs.back());
    const double first = m_skipBefore < last ? m_skipBefore : 0;
    return {first, std::max(last, first + 1)};
}

void CurvePlot::fitVertically(double lower, double upper) {
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    const auto scale = [this](double y) { return m_logarithmic ? symmetricLog(y) : y; };
    const auto include = [&](double shown) {
        if (!std::isfinite(shown)) return;
        lowest = std::min(lowest, shown);
        highest = std::max(highest, shown);
    };
    for (const auto& curve : m_curves) {
        if (!curve->shown) continue;
        extendSmoothed(*curve);
        includeLine(curve->xs, curve->ys, lower, upper, scale, include);
        if (curve->smooth(*this)) includeLine(curve->xs, curve->smoothed, lower, upper, scale, include);
        if (curve->reference) include(scale(*curve->reference));
    }
    if (lowest > highest) lowest = 0, highest = 1;
    const double spread = highest - lowest;
    const double margin = spread > 0 ? 0.06 * spread : std::max(0.5, 0.1 * std::abs(highest));
    m_plot->yAxis->setRange(lowest - margin, highest + margin);
}

void CurvePlot::drawCurve(Curve& curve, double lower, double upper) {
    const bool smooth = curve.smooth(*this);
    for (QCPGraph* graph : {curve.raw, curve.dashed, curve.strong})
        graph->setVisible(curve.shown);
    if (!curve.shown) return;

    const int columns = std::max(16, m_plot->axisRect()->width());
    const auto draw = [&](QCPGraph& graph, const std::vector<double>& ys) {
        QVector<QCPGraphData> points;
        for (const CurvePoint& point : decimated(curve.xs, ys, lower, upper, columns))
            points.append({point.x, m_logarithmic ? symmetricLog(point.y) : point.y});
        m_drawnPoints += static_cast<int>(points.size());
        graph.data()->set(points, true);
    };
    extendSmoothed(curve);
    draw(*curve.strong, curve.main(*this));
    curve.raw->setVisible(smooth);
    if (smooth) draw(*curve.raw, curve.ys);
    curve.raw->setPen(QPen(palette::dimmed(curve.colour, palette::rollBackground()), 1));
    curve.dashed->setPen(QPen(curve.colour, 1.25, Qt::DashLine));
    curve.strong->setPen(QPen(curve.colour, 1.75));
    const bool dotted = curve.xs.size() <= kDottedPoints;
    curve.strong->setScatterStyle(dotted ? QCPScatterStyle(QCPScatterStyle::ssDisc, 4) : QCPScatterStyle());

    QVector<QCPGraphData> level;
    if (curve.reference && std::isfinite(*curve.reference)) {
        const double y = m_logarithmic ? symmetricLog(*curve.reference) : *curve.reference;
        level = {{lower, y}, {upper, y}};
    }
    curve.dashed->data()->set(level, true);
}

/// Numbers on the axes of an empty plot would be made up.
void CurvePlot::showEmptiness() {
    const bool empty =
        std::ranges::none_of(m_curves, [](const auto& curve) { return curve->shown && !curve->xs.empty(); });
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
    for (const auto& curve : m_curves)
        drawCurve(*curve, range.lower, range.upper);
    showEmptiness();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    Q_EMIT redrawn();
}

} // namespace muse
