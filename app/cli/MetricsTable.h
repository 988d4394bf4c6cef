// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/Metrics.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace muse::cli {

/// One row of a table: whose metrics they are.
struct NamedMetrics {
    std::string name;
    MetricsReport report;
};

/// The paper's Table 1 and 2 layouts, as Markdown that also reads well in a terminal.
std::string metricsTable(const std::vector<NamedMetrics>& rows);
nlohmann::json metricsJson(const std::vector<NamedMetrics>& rows);

} // namespace muse::cli
