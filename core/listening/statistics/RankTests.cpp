// SPDX-License-Identifier: MIT
#include "core/listening/statistics/RankTests.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace muse {
namespace {

constexpr double kEqual = 1e-9;
constexpr std::size_t kMostExact = 50;
constexpr std::size_t kMostExactWithTies = 13;

std::vector<std::size_t> sortedBy(std::span<const double> values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return values[i]; });
    return order;
}

/// The lengths of runs of equal values, ones included, in ascending order of the values.
std::vector<std::size_t> runsOf(std::span<const double> values, const std::vector<std::size_t>& order) {
    std::vector<std::size_t> runs;
    for (std::size_t i = 0; i < order.size(); ++i)
        if (i > 0 && values[order[i]] - values[order[i - 1]] < kEqual)
            ++runs.back();
        else
            runs.push_back(1);
    return runs;
}

/// Sum of t^3 - t over the runs of t equal values.
double tieSum(std::span<const double> values) {
    double sum = 0;
    for (const std::size_t run : runsOf(values, sortedBy(values))) {
        const auto t = static_cast<double>(run);
        sum += t * t * t - t;
    }
    return sum;
}

/// Of all ways to give the ranks signs, the share in which the positive ones sum up to at most `sum`, and to at least.
/// Ranks may end in a half, so they are counted in halves.
std::pair<double, double> exactTails(const std::vector<double>& ranks, double sum) {
    const auto halves = [](double rank) { return static_cast<std::size_t>(std::lround(2 * rank)); };
    const std::size_t total = halves(std::accumulate(ranks.begin(), ranks.end(), 0.0));
    std::vector<double> chance(total + 1, 0.0);
    chance[0] = 1;
    for (const double rank : ranks) {
        const std::size_t step = halves(rank);
        for (std::size_t i = total + 1; i-- > 0;)
            chance[i] = (chance[i] + (i >= step ? chance[i - step] : 0)) / 2;
    }
    const auto at = chance.begin() + static_cast<std::ptrdiff_t>(halves(sum));
    return {std::accumulate(chance.begin(), at + 1, 0.0), std::accumulate(at, chance.end(), 0.0)};
}

} // namespace

std::vector<double> midranks(std::span<const double> values) {
    const auto order = sortedBy(values);
    std::vector<double> ranks(values.size());
    std::size_t first = 0;
    for (const std::size_t run : runsOf(values, order)) {
        for (std::size_t i = first; i < first + run; ++i)
            ranks[order[i]] = static_cast<double>(first) + (static_cast<double>(run) + 1) / 2;
        first += run;
    }
    return ranks;
}

RankTest friedman(std::span<const double> values, std::size_t columns) {
    const std::size_t rows = values.size() / columns;
    std::vector<double> sums(columns, 0.0);
    double ties = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        const auto line = values.subspan(row * columns, columns);
        const auto ranks = midranks(line);
        for (std::size_t i = 0; i < columns; ++i)
            sums[i] += ranks[i];
        ties += tieSum(line);
    }
    const auto k = static_cast<double>(columns);
    const auto n = static_cast<double>(rows);
    const double correction = 1 - ties / (k * (k * k - 1) * n);
    if (correction < kEqual) return {};
    double squares = 0;
    for (const double sum : sums)
        squares += sum * sum;
    const double statistic = (12 / (k * n * (k + 1)) * squares - 3 * n * (k + 1)) / correction;
    return {statistic, chiSquaredTail(statistic, static_cast<int>(columns) - 1)};
}

RankTest wilcoxon(std::span<const double> differences) {
    std::vector<double> sizes;
    std::vector<bool> positive;
    for (const double difference : differences) {
        if (std::fabs(difference) < kEqual) continue;
        sizes.push_back(std::fabs(difference));
        positive.push_back(difference > 0);
    }
    if (sizes.empty()) return {};
    const auto ranks = midranks(sizes);
    double above = 0;
    for (std::size_t i = 0; i < ranks.size(); ++i)
        if (positive[i]) above += ranks[i];
    const auto n = static_cast<double>(sizes.size());
    const double all = n * (n + 1) / 2;
    const double statistic = std::min(above, all - above);
    const double ties = tieSum(sizes);
    const bool plain = ties == 0 && sizes.size() == differences.size();
    if (differences.size() <= (plain ? kMostExact : kMostExactWithTies)) {
        const auto [low, high] = exactTails(ranks, above);
        return {statistic, std::min(1.0, 2 * std::min(low, high))};
    }
    const double deviation = std::sqrt((n * (n + 1) * (2 * n + 1) - ties / 2) / 24);
    return {statistic, std::erfc(std::fabs(above - all / 2) / deviation / std::numbers::sqrt2)};
}

std::vector<double> holm(std::span<const double> p) {
    std::vector<double> corrected(p.size());
    double highest = 0;
    std::size_t left = p.size();
    for (const std::size_t i : sortedBy(p)) {
        highest = std::max(highest, std::min(1.0, p[i] * static_cast<double>(left--)));
        corrected[i] = highest;
    }
    return corrected;
}

double chiSquaredTail(double value, int degrees) {
    if (!(value > 0)) return 1;
    // The upper incomplete gamma function Q(degrees / 2, value / 2), by its recurrence from Q(1/2, x) = erfc(sqrt(x))
    // or Q(1, x) = exp(-x): Q(a + 1, x) = Q(a, x) + x^a exp(-x) / gamma(a + 1) (DLMF 8.8.6).
    const double x = value / 2;
    const bool odd = degrees % 2 != 0;
    double a = odd ? 0.5 : 1;
    double tail = odd ? std::erfc(std::sqrt(x)) : std::exp(-x);
    for (; a < degrees / 2.0; ++a)
        tail += std::exp(a * std::log(x) - x - std::lgamma(a + 1));
    return std::min(tail, 1.0);
}

} // namespace muse
