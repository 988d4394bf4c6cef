// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/metrics/Metrics.h"

#include <string>
#include <string_view>

namespace muse {

/// A report as a JSON object of lists in the order of the families and of kTrackPairs; what is undefined is null.
std::string metricsJson(const MetricsReport& report);
/// The inverse; an Error that names what is missing or of the wrong kind.
Result<MetricsReport> metricsFromJson(std::string_view json);

} // namespace muse
