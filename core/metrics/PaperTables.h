// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/Metrics.h"

#include <optional>
#include <string>
#include <vector>

namespace muse {

/// A row of the paper's Tables 1 and 2, in its own words; NaN where it gives no value. Its UPC and TD are
/// paper-compatible (reference.md 3.2), its QN counts as paper-compatible, and its DP has one tolerance.
struct PaperRow {
    std::string name;
    MetricsReport report;
    std::optional<Family> given = std::nullopt; ///< of an accompaniment model
};
std::vector<PaperRow> paperRows();

} // namespace muse
