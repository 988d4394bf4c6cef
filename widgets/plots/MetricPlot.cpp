// SPDX-License-Identifier: MIT
#include "widgets/plots/MetricPlot.h"

#include "widgets/language/Speech.h"
#include "widgets/plots/PlotLegend.h"
#include "widgets/plots/curves/CurvePlot.h"

#include <QComboBox>

#include <cmath>

namespace muse {

namespace {

constexpr int kWindow = 5;

std::optional<double> finite(double value) {
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

void retell(std::vector<MetricSpec>& metrics) {
    for (MetricSpec& metric : metrics) {
        metric.name = speech().again(metric.name);
        metric.meaning = speech().again(metric.meaning);
        for (MetricSpec::Curve& curve : metric.curves)
            curve.label = speech().again(curve.label);
    }
}

MetricPlot::MetricPlot(std::vector<MetricSpec> metrics, QWidget* parent)
    : MetricPlot(new QComboBox, std::move(metrics), parent) {}

MetricPlot::MetricPlot(QComboBox* chooser, std::vector<MetricSpec> metrics, QWidget* parent)
    : PlotPanel(chooser, Smoothing::median(kWindow), parent), m_metrics(std::move(metrics)), m_chooser(chooser) {
    setObjectName(QStringLiteral("metricPlot"));
    setAccessibleName(tr("Metric curves"));
    m_chooser->setObjectName(QStringLiteral("metricCombo"));
    m_chooser->setAccessibleName(tr("Metric"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(14);
    for (const MetricSpec& metric : m_metrics) {
        m_firstCurve.push_back(plot().curveCount());
        for (const MetricSpec::Curve& curve : metric.curves)
            plot().addCurve(curve.label, curve.colour, QStringLiteral("%1 · %2").arg(metric.name, curve.label));
        m_chooser->addItem(metric.name);
        m_chooser->setItemData(m_chooser->count() - 1, metric.meaning, Qt::ToolTipRole);
    }
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &MetricPlot::choose);
    // The curves have their words by then.
    connect(&speech(), &Speech::changed, this, &MetricPlot::retellMetrics);
    choose(0);
}

void MetricPlot::append(const PlotMoment& at, const std::vector<std::vector<double>>& values, int run) {
    for (std::size_t metric = 0; metric < m_metrics.size(); ++metric)
        for (std::size_t i = 0; i < values.at(metric).size(); ++i)
            plot().append(m_firstCurve[metric] + static_cast<int>(i), at, values.at(metric).at(i), run);
}

void MetricPlot::setReference(const std::vector<std::vector<double>>& values) {
    for (std::size_t metric = 0; metric < m_metrics.size(); ++metric)
        for (std::size_t i = 0; i < values.at(metric).size(); ++i)
            plot().setReference(m_firstCurve[metric] + static_cast<int>(i), finite(values.at(metric).at(i)));
}

void MetricPlot::choose(int metric) {
    if (metric < 0 || metric >= static_cast<int>(m_metrics.size())) return;
    m_chooser->setCurrentIndex(metric);
    const MetricSpec& spec = m_metrics[static_cast<std::size_t>(metric)];
    m_chooser->setToolTip(spec.ofData ? tr("%1 Dashed: the dataset's own value.").arg(spec.meaning) : spec.meaning);
    std::vector<int> curves;
    for (int i = 0; i < static_cast<int>(spec.curves.size()); ++i)
        curves.push_back(curve(metric, i));
    legend().present(curves);
    plot().redraw();
}

int MetricPlot::chosen() const {
    return m_chooser->currentIndex();
}

int MetricPlot::curve(int metric, int curveOfMetric) const {
    return m_firstCurve.at(static_cast<std::size_t>(metric)) + curveOfMetric;
}

void MetricPlot::retellMetrics() {
    retell(m_metrics);
    for (int i = 0; i < m_chooser->count(); ++i)
        m_chooser->setItemText(i, m_metrics[static_cast<std::size_t>(i)].name);
    choose(chosen());
}

QString MetricPlot::title() const {
    return m_metrics.empty() ? QString() : m_metrics.at(static_cast<std::size_t>(chosen())).name;
}

} // namespace muse
