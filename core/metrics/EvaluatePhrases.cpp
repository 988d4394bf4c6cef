// SPDX-License-Identifier: MIT
#include "core/metrics/EvaluatePhrases.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace muse {
namespace {

/// Rolls that one accumulator takes: a fixed number, as floating-point sums depend on how they are grouped.
constexpr std::size_t kChunk = 64;

} // namespace

MetricsReport evaluatePhrases(std::size_t count, const std::function<Pianoroll(std::size_t)>& phrase, int threads,
                              const JobControl& job) {
    std::vector<MetricsAccumulator> chunks((count + kChunk - 1) / kChunk);
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t chunk = next++; chunk < chunks.size() && !job.cancelled(); chunk = next++) {
            const std::size_t end = std::min((chunk + 1) * kChunk, count);
            for (std::size_t i = chunk * kChunk; i < end; ++i)
                chunks[chunk].add(phrase(i));
        }
    };
    const int wanted = threads > 0 ? threads : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    {
        std::vector<std::jthread> workers;
        for (int i = 1; i < std::min(wanted, static_cast<int>(chunks.size())); ++i)
            workers.emplace_back(work);
        work();
    }
    MetricsAccumulator all;
    for (const MetricsAccumulator& chunk : chunks)
        all.add(chunk);
    return all.report();
}

} // namespace muse
