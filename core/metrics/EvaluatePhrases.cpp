// SPDX-License-Identifier: MIT
#include "core/metrics/EvaluatePhrases.h"

#include "core/base/ParallelFor.h"

#include <algorithm>
#include <vector>

namespace muse {
namespace {

/// Rolls that one accumulator takes: a fixed number, as floating-point sums depend on how they are grouped.
constexpr std::size_t kChunk = 64;

} // namespace

MetricsReport evaluatePhrases(std::size_t count, const std::function<Pianoroll(std::size_t)>& phrase, int threads,
                              const JobControl& job) {
    std::vector<MetricsAccumulator> chunks((count + kChunk - 1) / kChunk);
    parallelFor(chunks.size(), threads, job.stop, [&](std::size_t chunk) {
        const std::size_t end = std::min((chunk + 1) * kChunk, count);
        for (std::size_t i = chunk * kChunk; i < end; ++i)
            chunks[chunk].add(phrase(i));
    });
    MetricsAccumulator all;
    for (const MetricsAccumulator& chunk : chunks)
        all.add(chunk);
    return all.report();
}

} // namespace muse
