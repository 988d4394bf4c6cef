// SPDX-License-Identifier: MIT
#include "widgets/plots/curves/CurvePlotParts.h"

#include "widgets/Palette.h"
#include "widgets/accessible/Drawn.h"
#include "widgets/language/Speech.h"
#include "widgets/plots/PlotStyle.h"
#include "widgets/plots/curves/CurveReadout.h"
#include "widgets/plots/curves/CurveTickers.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace muse {

namespace {

constexpr int kRedrawMilliseconds = 100;
constexpr double kLineWidth = 1.75;
/// A band that the others are seen on.
constexpr double kBaselineWidth = 5;

QColor faint(QColor colour) {
    colour.setAlphaF(0.35F);
    return colour;
}

/// Lengths of dashes and gaps in widths of the line, so that runs are told apart without colour too.
const std::array<QVector<qreal>, 5> kDashes{{{6, 2, 1, 2}, {1, 1.5}, {8, 3}, {3, 1.5, 1, 1.5, 1, 1.5}, {2, 3}}};

} // namespace

CurvePlot::CurvePlot(QWidget* parent) : QWidget(parent), m_plot(new QCustomPlot(this)) {
    auto* layout = new QVBoxLayout(this);
    setLayoutDirection(Qt::LeftToRight); // time runs to the right for everybody
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->setAccessibleName(tr("Curves"));
    actAs(*m_plot, QAccessible::Chart);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->axisRect()->setRangeDrag(Qt::Horizontal);
    m_plot->axisRect()->setRangeZoom(Qt::Horizontal);
    m_plot->setMouseTracking(true);
    m_runs.push_back(std::make_unique<Run>());

    m_cursor = new QCPItemStraightLine(m_plot);
    m_cursor->setVisible(false);
    // Moves with the mouse: a layer of its own is all that is painted for it.
    m_plot->addLayer(QStringLiteral("crosshair"), nullptr, QCustomPlot::limAbove);
    m_plot->addLayer(QStringLiteral("baseline"), m_plot->layer(QStringLiteral("main")), QCustomPlot::limBelow);
    m_plot->layer(QStringLiteral("crosshair"))->setMode(QCPLayer::lmBuffered);
    m_crosshair = new QCPItemStraightLine(m_plot);
    m_crosshair->setLayer(QStringLiteral("crosshair"));
    m_crosshair->setVisible(false);
    m_readout = new CurveReadout(m_plot);

    m_empty = new QLabel(tr("No values yet"), m_plot);
    m_empty->setProperty("caption", true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    retick();
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
    bindMouse();
}

CurvePlot::~CurvePlot() = default;

void CurvePlot::bindMouse() {
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &CurvePlot::showAll);
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        const bool inside = m_plot->axisRect()->rect().contains(event->pos());
        probe(inside ? std::optional(m_plot->xAxis->pixelToCoord(event->pos().x())) : std::nullopt);
    });
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) { m_pressed = event->pos(); });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) {
        const bool drag = (event->pos() - m_pressed).manhattanLength() > 3;
        if (drag || !m_plot->axisRect()->rect().contains(event->pos())) return;
        if (const auto step = stepAt(fromAxis(m_across, m_plot->xAxis->pixelToCoord(event->pos().x()))))
            Q_EMIT stepPicked(*step);
    });
}

std::unique_ptr<CurvePlot::Line> CurvePlot::newLine() const {
    auto line = std::make_unique<Line>();
    line->lowest = m_plot->addGraph();
    line->highest = m_plot->addGraph();
    line->raw = m_plot->addGraph();
    line->strong = m_plot->addGraph();
    for (QCPGraph* graph : line->graphs())
        graph->setAdaptiveSampling(false);
    return line;
}

int CurvePlot::addCurve(const QString& label, const QColor& colour, const QString& column) {
    auto curve = std::make_unique<Curve>();
    curve->label = label;
    curve->column = column.isEmpty() ? label : column;
    curve->colour = colour;
    curve->dashed = m_plot->addGraph();
    curve->dashed->setAdaptiveSampling(false);
    m_curves.push_back(std::move(curve));
    for (const auto& run : m_runs)
        run->lines.push_back(newLine());
    return curveCount() - 1;
}

void CurvePlot::setRunName(const QString& name) {
    if (std::exchange(m_runs.front()->about.name, name) != name) Q_EMIT runsChanged();
}

void CurvePlot::setOverlays(const std::vector<Overlay>& overlays) {
    std::vector<std::unique_ptr<Run>> before(std::make_move_iterator(m_runs.begin() + 1),
                                             std::make_move_iterator(m_runs.end()));
    m_runs.resize(1);
    for (const Overlay& overlay : overlays) {
        const auto known =
            std::ranges::find_if(before, [&](const auto& run) { return run && run->about.id == overlay.id; });
        auto run = known == before.end() ? std::make_unique<Run>() : std::move(*known);
        run->about = overlay;
        while (run->lines.size() < m_curves.size())
            run->lines.push_back(newLine());
        m_runs.push_back(std::move(run));
    }
    for (const auto& gone : before)
        if (gone)
            for (const auto& line : gone->lines)
                for (QCPGraph* graph : line->graphs())
                    m_plot->removeGraph(graph);
    schedule();
    Q_EMIT runsChanged();
}

const QString& CurvePlot::runName(int run) const {
    return m_runs.at(static_cast<std::size_t>(run))->about.name;
}

QPen CurvePlot::runPen(int run) const {
    const Overlay& about = m_runs.at(static_cast<std::size_t>(run))->about;
    const bool several = shownCurves().size() > 1;
    if (run == 0) return {several ? palette::text() : palette::curves().front(), kLineWidth};
    if (about.baseline) return {faint(palette::text()), kBaselineWidth};
    QPen pen(several ? palette::text() : about.colour, kLineWidth);
    pen.setDashPattern(kDashes[static_cast<std::size_t>(run - 1) % kDashes.size()]);
    return pen;
}

QPen CurvePlot::curvePen(int curve, int run) const {
    QPen pen = runPen(run);
    if (runCount() == 1) pen.setColor(colour(curve));
    if (runCount() == 1 || shownCurves().size() == 1) return pen;
    const bool baseline = run > 0 && m_runs.at(static_cast<std::size_t>(run))->about.baseline;
    pen.setColor(baseline ? faint(colour(curve)) : colour(curve));
    return pen;
}

void CurvePlot::append(int curve, const PlotMoment& at, double value, int run) {
    line(curve, run).series.append(at, value);
    schedule();
}

void CurvePlot::clearRun(int run) {
    for (const auto& line : m_runs.at(static_cast<std::size_t>(run))->lines)
        line->series.clear();
    schedule();
}

void CurvePlot::clear() {
    clearRun(0);
    for (const auto& curve : m_curves)
        curve->reference.reset();
    m_userView = false;
    setCursor(std::nullopt);
}

void CurvePlot::setReference(int curve, std::optional<double> value) {
    m_curves.at(static_cast<std::size_t>(curve))->reference = value;
    schedule();
}

void CurvePlot::setShown(int curve, bool shown) {
    m_curves.at(static_cast<std::size_t>(curve))->shown = shown;
    schedule();
    Q_EMIT runsChanged();
}

bool CurvePlot::shown(int curve) const {
    return m_curves.at(static_cast<std::size_t>(curve))->shown;
}

std::vector<int> CurvePlot::shownCurves() const {
    std::vector<int> shown;
    for (int curve = 0; curve < curveCount(); ++curve)
        if (m_curves[static_cast<std::size_t>(curve)]->shown) shown.push_back(curve);
    return shown;
}

void CurvePlot::setSmoothing(const Smoothing& smoothing) {
    m_smoothing = smoothing;
    schedule();
}

void CurvePlot::setFirstStep(double step) {
    m_firstStep = step;
    showAll();
}

void CurvePlot::retick() {
    m_plot->xAxis->setTicker(tickerOf(m_time, m_across));
    m_plot->yAxis->setTicker(tickerOf(m_up));
    stylePlot(*m_plot);
}

void CurvePlot::setTime(PlotTime time) {
    m_time = time;
    retick();
    probe(std::nullopt);
    showAll();
}

void CurvePlot::setHorizontalScale(AxisScale scale) {
    m_across = scale;
    retick();
    probe(std::nullopt);
    showAll();
}

void CurvePlot::setVerticalScale(AxisScale scale) {
    m_up = scale;
    retick();
    schedule();
}

void CurvePlot::setCursor(std::optional<double> step) {
    m_cursorStep = step;
    schedule();
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

CurvePlot::Line& CurvePlot::line(int curve, int run) const {
    return *m_runs.at(static_cast<std::size_t>(run))->lines.at(static_cast<std::size_t>(curve));
}

CurveSeries& CurvePlot::series(int curve, int run) {
    return line(curve, run).series;
}

bool CurvePlot::showsReference() const {
    return std::ranges::any_of(shownCurves(), [this](int curve) { return reference(curve).has_value(); });
}

std::optional<double> CurvePlot::reference(int curve) const {
    return m_curves.at(static_cast<std::size_t>(curve))->reference;
}

std::optional<double> CurvePlot::readout(int curve, int run) {
    const CurveSeries& from = series(curve, run);
    if (from.empty()) return std::nullopt;
    return from.values()[m_probe ? from.nearest(m_time, *m_probe) : from.size() - 1];
}

bool CurvePlot::smooths() const {
    return std::ranges::any_of(shownCurves(),
                               [this](int curve) { return m_smoothing.appliesTo(line(curve, 0).series.size()); });
}

std::pair<double, double> CurvePlot::verticalRange() const {
    const QCPRange range = m_plot->yAxis->range();
    return {fromAxis(m_up, range.lower), fromAxis(m_up, range.upper)};
}

/// Where run 0 was at a step, in the time on show.
std::optional<double> CurvePlot::timeOfStep(double step) const {
    if (m_time == PlotTime::Steps) return step;
    for (const auto& each : m_runs.front()->lines)
        if (const CurveSeries& series = each->series; !series.empty())
            return series.times(m_time)[series.nearest(PlotTime::Steps, step)];
    return std::nullopt;
}

std::optional<double> CurvePlot::stepAt(double time) const {
    for (const auto& each : m_runs.front()->lines)
        if (const CurveSeries& series = each->series; !series.empty())
            return series.times(PlotTime::Steps)[series.nearest(m_time, time)];
    return std::nullopt;
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
    if (event->type() != QEvent::LanguageChange) return;
    for (const auto& curve : m_curves) {
        curve->label = speech().again(curve->label);
        curve->column = speech().again(curve->column);
    }
    redraw();
}

void CurvePlot::restyle() {
    stylePlot(*m_plot);
    m_cursor->setPen(QPen(m_plot->xAxis->labelColor(), 1, Qt::DotLine));
    m_crosshair->setPen(QPen(m_plot->xAxis->labelColor(), 1));
    for (const auto& curve : m_curves)
        curve->colour = palette::inForce(curve->colour);
    for (const auto& run : m_runs)
        run->about.colour = palette::inForce(run->about.colour);
    Q_EMIT runsChanged();
    schedule();
}

void CurvePlot::schedule() {
    if (!m_timer.isActive()) m_timer.start();
}

} // namespace muse
