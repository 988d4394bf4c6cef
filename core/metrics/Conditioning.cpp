// SPDX-License-Identifier: MIT
#include "core/metrics/Conditioning.h"

#include "core/metrics/Quantile.h"

#include <algorithm>
#include <functional>
#include <map>
#include <random>

namespace muse {
namespace {

/// Of one song, or of all.
struct Part {
    AccompanimentSums matched;
    AccompanimentSums shuffled;

    void add(const Part& other) {
        matched.add(other.matched);
        shuffled.add(other.shuffled);
    }
};

constexpr std::size_t kValues = 2 * kFamilies;
using Flat = std::array<double, kValues>;

Flat flat(const AccompanimentMetrics& values) {
    Flat all;
    std::ranges::copy(values.tonalDistance, all.begin());
    std::ranges::copy(values.sharedOnsets, all.begin() + kFamilies);
    return all;
}

AccompanimentMetrics unflat(const Flat& all) {
    AccompanimentMetrics values;
    std::copy_n(all.begin(), kFamilies, values.tonalDistance.begin());
    std::copy_n(all.begin() + kFamilies, kFamilies, values.sharedOnsets.begin());
    return values;
}

Flat less(const Flat& a, const Flat& b) {
    Flat difference;
    std::ranges::transform(a, b, difference.begin(), std::minus<>());
    return difference;
}

/// Matched, shuffled and their difference, which is drawn together with them: both depend on which songs were drawn.
std::array<Flat, 3> valuesOf(const Part& part) {
    const Flat matched = flat(part.matched.values());
    const Flat shuffled = flat(part.shuffled.values());
    return {matched, shuffled, less(matched, shuffled)};
}

std::vector<Part> partsOf(std::span<const Part> phrases, std::span<const std::string> songs) {
    std::map<std::string, Part> sums;
    for (std::size_t i = 0; i < phrases.size(); ++i)
        sums[songs[i]].add(phrases[i]);
    if (sums.size() < 2) return {phrases.begin(), phrases.end()};
    std::vector<Part> parts;
    for (const auto& [song, sum] : sums)
        parts.push_back(sum);
    return parts;
}

Part drawn(std::span<const Part> parts, std::mt19937_64& random) {
    Part sum;
    for (std::size_t i = 0; i < parts.size(); ++i)
        sum.add(parts[random() % parts.size()]);
    return sum;
}

std::array<AccompanimentEstimate, 3> estimates(std::span<const Part> parts, const ConditioningSettings& settings) {
    Part all;
    for (const Part& part : parts)
        all.add(part);
    std::vector<std::array<Flat, 3>> draws;
    std::mt19937_64 random(settings.seed);
    const bool wanted = settings.confidence > 0 && parts.size() > 1;
    for (int i = 0; wanted && i < settings.resamples; ++i)
        draws.push_back(valuesOf(drawn(parts, random)));

    const auto middle = valuesOf(all);
    std::array<AccompanimentEstimate, 3> result;
    for (std::size_t kind = 0; kind < result.size(); ++kind) {
        Flat low;
        Flat high;
        for (std::size_t i = 0; i < kValues; ++i) {
            std::vector<double> values;
            for (const auto& draw : draws)
                values.push_back(draw[kind][i]);
            low[i] = quantile(values, (1 - settings.confidence) / 2);
            high[i] = quantile(std::move(values), (1 + settings.confidence) / 2);
        }
        result[kind] = {unflat(middle[kind]), unflat(low), unflat(high)};
    }
    return result;
}

} // namespace

std::vector<std::size_t> partnersFromOtherSongs(std::span<const std::string> songs, std::uint64_t seed) {
    std::map<std::string, std::vector<std::size_t>> phrasesOf;
    for (std::size_t i = 0; i < songs.size(); ++i)
        phrasesOf[songs[i]].push_back(i);
    std::vector<std::vector<std::size_t>> groups;
    std::size_t largest = 0;
    for (auto& [song, phrases] : phrasesOf) {
        largest = std::max(largest, phrases.size());
        groups.push_back(std::move(phrases));
    }
    std::mt19937_64 random(seed);
    // By hand, as std::shuffle may differ from one standard library to the next.
    for (std::size_t i = groups.size(); i > 1; --i)
        std::swap(groups[i - 1], groups[random() % i]);
    std::vector<std::size_t> order;
    for (const auto& group : groups)
        order.insert(order.end(), group.begin(), group.end());
    // A song's phrases stand together, so a turn by the largest song's length leads out of every song.
    const std::size_t turn = groups.size() > 1 ? largest : 1;
    std::vector<std::size_t> partners(songs.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        partners[order[i]] = order[(i + turn) % order.size()];
    return partners;
}

ConditioningReport measureConditioning(Family given, std::span<const Pianoroll> conditions,
                                       std::span<const Pianoroll> answers, std::span<const std::string> songs,
                                       const ConditioningSettings& settings) {
    const auto partners = partnersFromOtherSongs(songs, settings.seed);
    std::vector<Part> phrases;
    for (std::size_t i = 0; i < answers.size(); ++i)
        phrases.push_back({accompanimentSums(given, conditions[i], answers[i]),
                           accompanimentSums(given, conditions[partners[i]], answers[i])});
    const auto [matched, shuffled, difference] = estimates(partsOf(phrases, songs), settings);
    return {matched, shuffled, difference};
}

} // namespace muse
