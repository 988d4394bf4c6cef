// SPDX-License-Identifier: MIT
#include "ui/kit/MetricCatalogue.h"

#include "core/metrics/MetricCatalogue.h"
#include "ui/kit/Text.h"
#include "widgets/Palette.h"

namespace muse {

namespace {

/// The first of palette::curves() that stands for a pair of tracks.
constexpr std::size_t kFirstPair = 4;

QString nameOf(const Metric& metric) {
    const QString name = QStringLiteral("%1 · %2").arg(text(metric.symbol), nameWords(metric.label));
    return metric.unit.empty() ? name : QStringLiteral("%1, %2").arg(name, text(metric.unit));
}

std::vector<MetricSpec::Curve> curvesOf(const Metric& metric) {
    std::vector<MetricSpec::Curve> curves;
    for (const Family family : familiesOf(metric))
        curves.push_back({text(family), palette::family(family)});
    if (metric.scope == MetricScope::Pairs)
        for (std::size_t i = 0; i < kTrackPairs.size(); ++i)
            curves.push_back({text(kTrackPairs[i].label), palette::curves()[kFirstPair + i]});
    return curves;
}

} // namespace

std::vector<MetricSpec> metricSpecs() {
    std::vector<MetricSpec> specs;
    for (const Metric& metric : metricCatalogue())
        specs.push_back({nameOf(metric), nameWords(metric.explanation), curvesOf(metric)});
    return specs;
}

std::vector<std::vector<double>> metricValues(const MetricsReport& report) {
    std::vector<std::vector<double>> values;
    for (const Metric& metric : metricCatalogue())
        values.push_back(valuesOf(metric, report));
    return values;
}

} // namespace muse
