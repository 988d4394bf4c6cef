// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/Bootstrap.h"
#include "core/metrics/Metrics.h"

#include <optional>
#include <string>

namespace muse {

/// Whose metrics they are, and how sure they are.
struct EvaluationRow {
    std::string name;
    MetricsReport report;
    std::optional<MetricsInterval> interval;
    bool published = false; ///< the paper's own figures, which exist under the paper-compatible definitions alone
    /// meanDeviation from the data that it should be like; nothing for data, or without any.
    std::optional<double> deviation = std::nullopt;
};

} // namespace muse
