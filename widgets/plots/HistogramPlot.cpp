// SPDX-License-Identifier: MIT
#include "widgets/plots/HistogramPlot.h"

#include "widgets/Icons.h"
#include "widgets/Palette.h"
#include "widgets/accessible/Drawn.h"
#include "widgets/language/Speech.h"
#include "widgets/plots/PlotStyle.h"
#include "widgets/plots/QCustomPlot.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace muse {

namespace {

constexpr int kBins = 30;
/// Taller, a histogram in a narrow dock would be a set of needles.
constexpr int kHighest = 320;
/// Up to so many whole numbers get a bin each.
constexpr double kMostWhole = 40;

} // namespace

int HistogramBins::of(double value) const {
    return std::clamp(static_cast<int>(std::floor((value - first) / width)), 0, count - 1);
}

HistogramBins HistogramBins::fitting(const std::vector<std::vector<float>>& values) {
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    bool whole = true;
    for (const auto& curve : values)
        for (const float value : curve) {
            if (!std::isfinite(value)) continue;
            low = std::min<double>(low, value);
            high = std::max<double>(high, value);
            whole = whole && value == std::floor(value);
        }
    if (!(low <= high)) return {};
    if (whole && high - low <= kMostWhole) return {low - 0.5, 1, static_cast<int>(high - low) + 1};
    if (low == high) return {low - 0.5, 1, 1};
    // The largest value belongs to the last bin, not to one of its own.
    return {low, (high - low) / kBins, kBins};
}

HistogramPlot::HistogramPlot(std::vector<MetricSpec> metrics, QWidget* parent)
    : QWidget(parent), m_metrics(std::move(metrics)), m_chooser(new QComboBox), m_plot(new QCustomPlot),
      m_meaning(new QLabel) {
    setObjectName(QStringLiteral("histogramPlot"));
    m_plot->setLayoutDirection(Qt::LeftToRight); // as figures are read by everybody
    setAccessibleName(tr("How a metric spreads over the dataset"));
    m_chooser->setObjectName(QStringLiteral("histogramCombo"));
    m_chooser->setToolTip(tr("The metric whose spread over the phrases is shown"));
    m_chooser->setAccessibleName(tr("Metric"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(14);
    for (const MetricSpec& metric : m_metrics)
        m_chooser->addItem(metric.name);
    m_meaning->setProperty("caption", true);
    m_meaning->setWordWrap(true);
    auto* save = new QToolButton;
    save->setObjectName(QStringLiteral("saveHistogramButton"));
    save->setIcon(icon(QStringLiteral("export")));
    save->setToolTip(tr("Save this histogram as CSV…"));
    save->setAccessibleName(save->toolTip());
    connect(save, &QToolButton::clicked, this, &HistogramPlot::csvRequested);

    m_plot->setAccessibleName(tr("Histogram"));
    actAs(*m_plot, QAccessible::Chart);
    m_plot->setMinimumHeight(140);
    m_plot->setMaximumHeight(kHighest);
    m_plot->yAxis->setLabel(tr("% of phrases"));
    QFont font = m_plot->font();
    font.setPixelSize(11);
    m_plot->legend->setFont(font);
    // One row: a tall legend would lie over the curves of a low plot.
    m_plot->legend->setFillOrder(QCPLegend::foColumnsFirst);
    restyle();

    auto* top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_chooser, 1);
    top->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_meaning);
    layout->addWidget(m_plot, 1);
    layout->addStretch(0);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &HistogramPlot::redraw);
    redraw();
}

void HistogramPlot::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retell(m_metrics);
        for (int i = 0; i < m_chooser->count(); ++i)
            m_chooser->setItemText(i, m_metrics[static_cast<std::size_t>(i)].name);
    } else if (!themeChanged(*event)) {
        return;
    }
    const auto marked = m_marked;
    restyle();
    redraw();
    setMarked(marked);
}

void HistogramPlot::restyle() {
    stylePlot(*m_plot);
    m_plot->xAxis->ticker()->setTickCount(6);
    m_plot->legend->setTextColor(palette::text());
    m_plot->legend->setBrush(QBrush(palette::panel()));
    m_plot->legend->setBorderPen(QPen(palette::border()));
    for (MetricSpec& metric : m_metrics)
        for (MetricSpec::Curve& curve : metric.curves)
            curve.colour = palette::inForce(curve.colour);
}

void HistogramPlot::setValues(std::vector<std::vector<std::vector<float>>> values) {
    m_values = std::move(values);
    redraw();
}

void HistogramPlot::clear() {
    setValues({});
}

void HistogramPlot::choose(int metric) {
    m_chooser->setCurrentIndex(metric);
}

int HistogramPlot::chosen() const {
    return m_chooser->currentIndex();
}

void HistogramPlot::setMarked(std::optional<std::size_t> phrase) {
    m_plot->clearItems();
    m_marked = phrase;
    const auto metric = static_cast<std::size_t>(std::max(chosen(), 0));
    if (phrase && metric < m_values.size())
        for (std::size_t curve = 0; curve < m_values[metric].size(); ++curve) {
            if (*phrase >= m_values[metric][curve].size()) continue;
            const double value = m_values[metric][curve][*phrase];
            if (!std::isfinite(value)) continue;
            auto* line = new QCPItemStraightLine(m_plot);
            line->setPen(QPen(m_metrics[metric].curves[curve].colour, 1, Qt::DotLine));
            line->point1->setCoords(value, 0);
            line->point2->setCoords(value, 1);
        }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void HistogramPlot::addCurve(std::size_t curve, const HistogramBins& bins) {
    const auto metric = static_cast<std::size_t>(chosen());
    std::vector<double>& share = m_shares.emplace_back(static_cast<std::size_t>(bins.count), 0.0);
    double all = 0;
    for (const float value : m_values[metric][curve]) {
        if (!std::isfinite(value)) continue;
        share[static_cast<std::size_t>(bins.of(value))] += 1;
        all += 1;
    }
    QVector<double> x;
    QVector<double> y;
    for (int bin = 0; bin < bins.count; ++bin) {
        double& part = share[static_cast<std::size_t>(bin)];
        part = all > 0 ? 100 * part / all : 0;
        x << bins.centre(bin);
        y << part;
    }
    // A stepped line needs a zero on either side to close its outline.
    x.prepend(bins.centre(-1));
    y.prepend(0);
    x.append(bins.centre(bins.count));
    y.append(0);
    QCPGraph* graph = m_plot->addGraph();
    QColor fill = m_metrics[metric].curves[curve].colour;
    graph->setPen(QPen(fill, 1.5));
    fill.setAlpha(36);
    graph->setBrush(QBrush(fill));
    graph->setLineStyle(QCPGraph::lsStepCenter);
    graph->setName(m_metrics[metric].curves[curve].label);
    graph->setData(x, y, true);
}

void HistogramPlot::redraw() {
    m_plot->clearGraphs();
    m_plot->clearItems();
    m_shares.clear();
    const int metric = chosen();
    if (metric < 0) return;
    const bool some = static_cast<std::size_t>(metric) < m_values.size();
    m_plot->xAxis->setLabel(m_metrics[static_cast<std::size_t>(metric)].name);
    m_meaning->setText(some ? m_metrics[static_cast<std::size_t>(metric)].meaning
                            : tr("Build or open a dataset to see how its metrics spread."));
    m_plot->setVisible(some);
    if (some) {
        const auto& values = m_values[static_cast<std::size_t>(metric)];
        m_bins = HistogramBins::fitting(values);
        for (std::size_t curve = 0; curve < values.size(); ++curve)
            addCurve(curve, m_bins);
        double highest = 1;
        for (const auto& share : m_shares)
            for (const double part : share)
                highest = std::max(highest, part);
        m_plot->xAxis->setRange(m_bins.first - m_bins.width / 2, m_bins.first + m_bins.width * (m_bins.count + 0.5));
        m_plot->yAxis->setRange(0, highest * 1.08);
    }
    m_plot->legend->setVisible(some && m_shares.size() > 1);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QByteArray HistogramPlot::csv() const {
    const MetricSpec& spec = m_metrics[static_cast<std::size_t>(std::max(chosen(), 0))];
    QString text = QStringLiteral("\"%1\"").arg(spec.name);
    for (const MetricSpec::Curve& curve : spec.curves)
        text += QStringLiteral(",%1").arg(curve.label);
    text += QStringLiteral("\r\n");
    for (int bin = 0; bin < m_bins.count && !m_shares.empty(); ++bin) {
        text += QString::number(m_bins.centre(bin));
        for (const auto& share : m_shares)
            text += QStringLiteral(",%1").arg(share[static_cast<std::size_t>(bin)]);
        text += QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

} // namespace muse
