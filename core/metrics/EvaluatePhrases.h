// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/metrics/Metrics.h"

#include <cstddef>
#include <functional>

namespace muse {

/// Metrics over `count` rolls, `phrase(i)` each, on several threads (0: all cores), which may ask for any of them at
/// once. The sums are joined in a fixed order, so the result is the same to the last bit whatever their number.
/// A cancelled job gives what was measured so far.
MetricsReport evaluatePhrases(std::size_t count, const std::function<Pianoroll(std::size_t)>& phrase, int threads = 0,
                              const JobControl& job = {});

} // namespace muse
