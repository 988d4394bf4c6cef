// SPDX-License-Identifier: MIT
#include "core/metrics/Bootstrap.h"

#include "core/base/ParallelFor.h"
#include "core/metrics/MetricsFields.h"
#include "core/metrics/Quantile.h"

#include <algorithm>
#include <random>
#include <vector>

namespace muse {
namespace {

/// One draw, which depends on the seed and its number alone.
std::vector<double> draw(std::span<const MetricsAccumulator> parts, std::uint64_t seed, int number) {
    std::seed_seq sequence{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32),
                           static_cast<std::uint32_t>(number)};
    std::mt19937_64 random(sequence);
    MetricsAccumulator sum;
    for (std::size_t i = 0; i < parts.size(); ++i)
        sum.add(parts[random() % parts.size()]);
    return metricsFields(sum.report());
}

} // namespace

MetricsInterval bootstrap(std::span<const MetricsAccumulator> parts, double confidence, int resamples,
                          std::uint64_t seed) {
    std::vector<std::vector<double>> draws(static_cast<std::size_t>(std::max(resamples, 1)));
    parallelFor(draws.size(), 0, {}, [&](std::size_t i) { draws[i] = draw(parts, seed, static_cast<int>(i)); });
    std::vector<double> low;
    std::vector<double> high;
    for (std::size_t field = 0; field < draws.front().size(); ++field) {
        std::vector<double> values;
        for (const auto& one : draws)
            values.push_back(one[field]);
        low.push_back(quantile(values, (1 - confidence) / 2));
        high.push_back(quantile(values, (1 + confidence) / 2));
    }
    return {metricsOfFields(low), metricsOfFields(high)};
}

} // namespace muse
