// SPDX-License-Identifier: MIT
#include "core/metrics/MetricsFields.h"

#include "core/metrics/MetricCatalogue.h"

namespace muse {

std::vector<double> metricsFields(const MetricsReport& report) {
    std::vector<double> fields;
    for (const Metric& metric : metricCatalogue()) {
        const auto values = allValues(metric.id, report);
        fields.insert(fields.end(), values.begin(), values.end());
    }
    return fields;
}

MetricsReport metricsOfFields(const std::vector<double>& values) {
    MetricsReport report;
    std::size_t next = 0;
    for (const Metric& metric : metricCatalogue())
        for (double& value : allValues(metric.id, report))
            value = values.at(next++);
    return report;
}

} // namespace muse
