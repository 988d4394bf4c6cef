// SPDX-License-Identifier: MIT
#include "core/metrics/copies/CopyReport.h"

#include "core/metrics/Quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace muse {
namespace {

constexpr double kRare = .01;

std::vector<double> distancesOf(std::span<const NearestPhrase> phrases) {
    std::vector<double> distances;
    for (const NearestPhrase& phrase : phrases)
        if (!std::isnan(phrase.distance)) distances.push_back(phrase.distance);
    return distances;
}

NearnessSummary summaryOf(const std::vector<double>& distances) {
    return {quantile(distances, 0), quantile(distances, kRare), quantile(distances, .5),
            static_cast<std::size_t>(std::ranges::count(distances, 0.0))};
}

} // namespace

CopyReport compareNearness(std::span<const NearestPhrase> generated, std::span<const NearestPhrase> unseen) {
    const auto distances = distancesOf(generated);
    CopyReport report{summaryOf(distances), summaryOf(distancesOf(unseen)), 0, {}};
    const auto nearer =
        std::ranges::count_if(distances, [&](double distance) { return distance < report.unseen.percentile1; });
    report.nearerThanUnseen = distances.empty() ? std::numeric_limits<double>::quiet_NaN()
                                                : static_cast<double>(nearer) / static_cast<double>(distances.size());
    report.nearest.resize(generated.size());
    std::iota(report.nearest.begin(), report.nearest.end(), std::size_t{0});
    // What has no distance stands last.
    std::ranges::stable_sort(report.nearest, {}, [&](std::size_t i) {
        const double distance = generated[i].distance;
        return std::isnan(distance) ? std::numeric_limits<double>::infinity() : distance;
    });
    return report;
}

} // namespace muse
