// SPDX-License-Identifier: MIT
#include "core/metrics/MetricsFields.h"

namespace muse {
namespace {

/// Calls visit(double&) for each value, whether the report is const or not.
template <typename Report, typename Visit> void forEachField(Report& report, Visit visit) {
    const auto all = [&](auto& values) {
        for (auto& value : values)
            visit(value);
    };
    all(report.emptyBars);
    all(report.usedPitchClasses.paper);
    all(report.usedPitchClasses.pitchClass);
    all(report.qualifiedNotesTwo);
    all(report.qualifiedNotesThree);
    visit(report.drumPattern);
    visit(report.drumPatternStrict);
    all(report.tonalDistance.paper);
    all(report.tonalDistance.pitchClass);
}

} // namespace

std::vector<double> metricsFields(const MetricsReport& report) {
    std::vector<double> values;
    forEachField(report, [&](double value) { values.push_back(value); });
    return values;
}

MetricsReport metricsOfFields(const std::vector<double>& values) {
    MetricsReport report;
    std::size_t next = 0;
    forEachField(report, [&](double& value) { value = values.at(next++); });
    return report;
}

} // namespace muse
