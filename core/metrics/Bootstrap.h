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

/// Percentile bootstrap: `resamples` draws with replacement of as many phrases as there are. Phrases are drawn whole, as
/// the bars of one are not independent of one another. `confidence` lies in 0..1; the same seed gives the same interval.
MetricsInterval bootstrap(std::span<const MetricsAccumulator> phrases, double confidence = 0.95, int resamples = 500,
                          std::uint64_t seed = 1);

} // namespace muse
