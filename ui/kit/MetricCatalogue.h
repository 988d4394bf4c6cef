// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/Metrics.h"
#include "widgets/plots/MetricPlot.h"

#include <vector>

namespace muse {

/// The metrics that the Train dock plots, in the order of its chooser, each definition under its own name.
std::vector<MetricSpec> metricCatalogue();

/// A report's values in the catalogue's order: by metric, then by curve.
std::vector<std::vector<double>> metricValues(const MetricsReport& report);

} // namespace muse
