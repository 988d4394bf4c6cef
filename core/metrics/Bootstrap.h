// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/Metrics.h"

#include <cstdint>
#include <span>

namespace muse {

/// Between which values each metric lies with some confidence; NaN where it is undefined.
struct MetricsInterval {
    MetricsReport low;
    MetricsReport high;
};

/// Percentile bootstrap: `resamples` draws with replacement of as many parts as there are. A part is whatever does not
/// depend on the others: all bars of a song, or one generated phrase; single bars would make the interval too narrow.
/// `confidence` lies in 0..1; the same seed gives the same interval.
MetricsInterval bootstrap(std::span<const MetricsAccumulator> parts, double confidence = 0.95, int resamples = 500,
                          std::uint64_t seed = 1);

} // namespace muse
