// SPDX-License-Identifier: MIT
#include "core/metrics/coherence/FeatureEstimates.h"

#include "core/base/ParallelFor.h"
#include "core/metrics/Metrics.h"
#include "core/metrics/Quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>
#include <unordered_map>

namespace muse {
namespace {

/// Of one song, a mean a feature.
using Sums = std::vector<MetricMean>;

void add(Sums& to, std::span<const double> features) {
    for (std::size_t i = 0; i < to.size(); ++i)
        if (!std::isnan(features[i])) to[i].add(features[i]);
}

void add(Sums& to, const Sums& from) {
    for (std::size_t i = 0; i < to.size(); ++i) {
        to[i].sum += from[i].sum;
        to[i].count += from[i].count;
    }
}

std::vector<double> means(const Sums& sums) {
    std::vector<double> values;
    for (const MetricMean& mean : sums)
        values.push_back(mean.count > 0 ? mean.sum / static_cast<double>(mean.count)
                                        : std::numeric_limits<double>::quiet_NaN());
    return values;
}

std::vector<Sums> sumsBySong(const FeatureTable& table, const std::vector<std::size_t>& numbers) {
    const std::size_t songs = numbers.empty() ? 0 : std::ranges::max(numbers) + 1;
    std::vector<Sums> sums(songs, Sums(featureCount()));
    for (std::size_t i = 0; i < table.size(); ++i)
        add(sums[numbers[i]], table.row(i));
    return sums;
}

/// One draw, which depends on the seed and its number alone.
std::vector<double> draw(const std::vector<Sums>& songs, std::uint64_t seed, std::size_t number) {
    std::seed_seq sequence{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32),
                           static_cast<std::uint32_t>(number)};
    std::mt19937_64 random(sequence);
    Sums sum(featureCount());
    for (std::size_t i = 0; i < songs.size(); ++i)
        add(sum, songs[random() % songs.size()]);
    return means(sum);
}

} // namespace

std::vector<std::size_t> songNumbers(std::span<const std::string> songs, std::size_t phrases) {
    std::vector<std::size_t> numbers(phrases);
    if (songs.empty()) {
        std::iota(numbers.begin(), numbers.end(), std::size_t{0});
        return numbers;
    }
    std::unordered_map<std::string, std::size_t> known;
    for (std::size_t i = 0; i < phrases; ++i)
        numbers[i] = known.try_emplace(songs[i], known.size()).first->second;
    return numbers;
}

FeatureEstimates estimateFeatures(const FeatureTable& table, std::span<const std::string> songs,
                                  const IntervalSettings& settings) {
    std::vector<Sums> parts = sumsBySong(table, songNumbers(songs, table.size()));
    Sums all(featureCount());
    for (const Sums& part : parts)
        add(all, part);
    if (parts.size() < 2) parts = sumsBySong(table, songNumbers({}, table.size()));

    std::vector<std::vector<double>> draws(
        settings.confidence > 0 && parts.size() > 1 ? static_cast<std::size_t>(settings.resamples) : 0);
    parallelFor(draws.size(), 0, {}, [&](std::size_t i) { draws[i] = draw(parts, settings.seed, i); });
    FeatureEstimates estimates{means(all), {}, {}};
    std::vector<double> values(draws.size());
    for (std::size_t feature = 0; feature < featureCount(); ++feature) {
        std::ranges::transform(draws, values.begin(), [&](const auto& one) { return one[feature]; });
        estimates.low.push_back(quantile(values, (1 - settings.confidence) / 2));
        estimates.high.push_back(quantile(values, (1 + settings.confidence) / 2));
    }
    return estimates;
}

} // namespace muse
