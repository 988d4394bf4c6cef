// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/Metrics.h"

#include <vector>

namespace muse {

/// All values of a report in the order of the catalogue, for whoever treats them alike. A list of the same length each
/// time.
std::vector<double> metricsFields(const MetricsReport& report);
/// A report with those values; `bars` is left at 0.
MetricsReport metricsOfFields(const std::vector<double>& values);

} // namespace muse
