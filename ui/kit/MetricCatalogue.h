// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/Metrics.h"
#include "widgets/plots/MetricPlot.h"

#include <vector>

namespace muse {

/// The metrics of core/metrics/MetricCatalogue.h as the docks plot them, each definition under its own name.
std::vector<MetricSpec> metricSpecs();

/// A report's values in the same order: by metric, then by curve.
std::vector<std::vector<double>> metricValues(const MetricsReport& report);

} // namespace muse
