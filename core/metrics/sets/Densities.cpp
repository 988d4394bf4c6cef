// SPDX-License-Identifier: MIT
#include "core/metrics/sets/Densities.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace muse {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kLeastMass = 1e-10;
constexpr double kReach = 3; ///< widths past the outermost values
constexpr auto kBins = static_cast<std::size_t>(kDensityPoints);

/// How many values lie in each of kBins equal parts of a span; weights, as pairs may count by halves.
struct Histogram {
    double first = 0; ///< middle of the first bin
    double step = 0;  ///< 0 where all values are one
    std::vector<double> weights = std::vector<double>(kBins);
};

Histogram histogram(std::span<const double> values, double low, double high) {
    Histogram result{low, (high - low) / (kDensityPoints - 1)};
    for (const double value : values) {
        const double place = result.step > 0 ? (value - low) / result.step : 0;
        result.weights[static_cast<std::size_t>(std::lround(place))] += 1;
    }
    return result;
}

double sum(const std::vector<double>& weights) {
    double all = 0;
    for (const double weight : weights)
        all += weight;
    return all;
}

/// Scott's kernel width.
double width(const Histogram& values) {
    const double count = sum(values.weights);
    double mean = 0;
    for (std::size_t i = 0; i < kBins; ++i)
        mean += values.weights[i] * static_cast<double>(i) / count;
    double squares = 0;
    for (std::size_t i = 0; i < kBins; ++i)
        squares += values.weights[i] * (static_cast<double>(i) - mean) * (static_cast<double>(i) - mean);
    return std::sqrt(squares / (count - 1)) * values.step * std::pow(count, -0.2);
}

/// Masses at kDensityPoints points from `low` on, `step` apart; they sum to 1.
std::vector<double> density(const Histogram& values, double low, double step, double kernel) {
    std::vector<double> masses(kBins);
    for (std::size_t bin = 0; bin < kBins; ++bin) {
        if (values.weights[bin] == 0) continue;
        const double middle = values.first + static_cast<double>(bin) * values.step;
        constexpr double reach = 8;
        const auto from = static_cast<std::size_t>(std::max(0.0, std::ceil((middle - reach * kernel - low) / step)));
        const auto to = std::min(
            kBins, static_cast<std::size_t>(std::max(0.0, std::floor((middle + reach * kernel - low) / step))) + 1);
        for (std::size_t i = from; i < to; ++i) {
            const double away = (low + static_cast<double>(i) * step - middle) / kernel;
            masses[i] += values.weights[bin] * std::exp(-away * away / 2);
        }
    }
    const double all = sum(masses);
    for (double& mass : masses)
        mass /= all;
    return masses;
}

DensityComparison compare(const Histogram& a, const Histogram& b) {
    if (a.step == 0) return {1, 0};
    // A sample of equal values has no width; a bin is as near as the histograms tell.
    const double kernelA = std::max(width(a), a.step);
    const double kernelB = std::max(width(b), b.step);
    const auto used = [](const Histogram& values) {
        const auto some = [](double weight) { return weight > 0; };
        const auto first = std::ranges::find_if(values.weights, some) - values.weights.begin();
        const auto last =
            values.weights.rend() - std::find_if(values.weights.rbegin(), values.weights.rend(), some) - 1;
        return std::pair{values.first + static_cast<double>(first) * values.step,
                         values.first + static_cast<double>(last) * values.step};
    };
    const auto [lowA, highA] = used(a);
    const auto [lowB, highB] = used(b);
    const double reach = kReach * std::max(kernelA, kernelB);
    const double low = std::min(lowA, lowB) - reach;
    const double step = (std::max(highA, highB) + reach - low) / (kDensityPoints - 1);
    const auto massesA = density(a, low, step, std::max(kernelA, step / 2));
    const auto massesB = density(b, low, step, std::max(kernelB, step / 2));
    DensityComparison result;
    for (std::size_t i = 0; i < kBins; ++i) {
        const double p = std::max(massesA[i], kLeastMass);
        const double q = std::max(massesB[i], kLeastMass);
        result.overlap += std::min(massesA[i], massesB[i]);
        result.divergence += p * std::log(p / q);
    }
    return result;
}

/// How often two values lie so many bins apart: each pair of two of one histogram, or one of each of two.
Histogram distances(const Histogram& a, const Histogram& b, bool within) {
    Histogram result{0, a.step};
    for (std::size_t i = 0; i < kBins; ++i) {
        if (a.weights[i] == 0) continue;
        for (std::size_t j = 0; j < kBins; ++j)
            result.weights[i > j ? i - j : j - i] += a.weights[i] * b.weights[j];
    }
    if (within) {
        // No value is a pair with itself, and each pair came twice.
        result.weights[0] -= sum(a.weights);
        for (double& weight : result.weights)
            weight /= 2;
    }
    return result;
}

} // namespace

DensityComparison compareValues(std::span<const double> data, std::span<const double> generated) {
    if (data.size() < 2 || generated.size() < 2) return {kNone, kNone};
    const auto [lowA, highA] = std::ranges::minmax(data);
    const auto [lowB, highB] = std::ranges::minmax(generated);
    const double low = std::min(lowA, lowB);
    const double high = std::max(highA, highB);
    return compare(histogram(data, low, high), histogram(generated, low, high));
}

DensityComparison compareDistances(std::span<const double> data, std::span<const double> generated) {
    if (data.size() < 3 || generated.size() < 2) return {kNone, kNone};
    const auto [lowA, highA] = std::ranges::minmax(data);
    const auto [lowB, highB] = std::ranges::minmax(generated);
    const double low = std::min(lowA, lowB);
    const double high = std::max(highA, highB);
    const Histogram a = histogram(data, low, high);
    const Histogram b = histogram(generated, low, high);
    return compare(distances(a, a, true), distances(a, b, false));
}

} // namespace muse
