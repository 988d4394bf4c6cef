// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/MetricCatalogue.h"
#include "core/metrics/Metrics.h"

#include <cstddef>
#include <optional>
#include <span>

namespace muse {

/// How far generated music is from the data, in one figure: the mean over EB, UPC, QN (of >= 2 steps), DP and TD, all
/// paper-compatible, of the mean over tracks or pairs of |generated - data| / data. 0 is as the data; the paper's own
/// models stand at .166 (jamming), .493 (composer) and .454 (hybrid).
///
/// A value that the data lack, or have at 0, does not count; one that the generated music alone lacks counts as 1, or
/// silence would pay. The `given` track's own values do not count, its distances to the others do. NaN where nothing
/// can be compared.
double meanDeviation(const MetricsReport& generated, const MetricsReport& data,
                     std::optional<Family> given = std::nullopt);

/// The same of one metric alone.
double deviationIn(MetricId metric, const MetricsReport& generated, const MetricsReport& data,
                   std::optional<Family> given = std::nullopt);

/// The mean over the values that data have, and not at 0, of |generated - data| / data; one that the generated music
/// lacks counts as 1. The value numbered `skipped` does not count. NaN where nothing can be compared.
double relativeDeviation(std::span<const double> generated, std::span<const double> data,
                         std::optional<std::size_t> skipped = std::nullopt);

} // namespace muse
