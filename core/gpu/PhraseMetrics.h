// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/metrics/Metrics.h"

#include <cstddef>

namespace muse {

/// The metrics' sums over phrases as a generator puts them out: contiguous floats (phrases, 96, 84, 4, 5), a cell on
/// where its value lies above `threshold`. MetricsAccumulator::add takes them. Measured where the values lie, so that
/// an evaluation during training moves 600 bytes a phrase over the bus, not 630 KB.
///
/// `values` points to CUDA memory; `stream` is a cudaStream_t, null for the default one, and is waited for. An Error
/// without CUDA (builtWithCuda) or where the device refuses.
Result<MetricsSums> phraseMetricsOnDevice(const float* values, std::size_t phrases, float threshold = 0,
                                          void* stream = nullptr);

/// The same arithmetic over values in the machine's own memory, on one core: the kernel's twin, to hold it against.
MetricsSums phraseMetricsOnHost(const float* values, std::size_t phrases, float threshold = 0);

} // namespace muse
