// SPDX-License-Identifier: MIT
#include "core/metrics/Deviation.h"

#include <cmath>
#include <limits>
#include <span>

namespace muse {
namespace {

double meanOf(const MetricMean& mean) {
    return mean.count > 0 ? mean.sum / static_cast<double>(mean.count) : std::numeric_limits<double>::quiet_NaN();
}

double groupDeviation(std::span<const double> generated, std::span<const double> data, std::optional<Family> skipped) {
    MetricMean mean;
    for (std::size_t i = 0; i < data.size(); ++i) {
        const bool compared = std::isfinite(data[i]) && data[i] != 0;
        if (!compared || (skipped && i == index(*skipped))) continue;
        mean.add(std::isfinite(generated[i]) ? std::abs(generated[i] - data[i]) / data[i] : 1);
    }
    return meanOf(mean);
}

} // namespace

double meanDeviation(const MetricsReport& generated, const MetricsReport& data, std::optional<Family> given) {
    const std::span<const double> made(&generated.drumPattern, 1);
    const std::span<const double> real(&data.drumPattern, 1);
    const bool drumsGiven = given == Family::Drums;
    MetricMean groups;
    for (const double deviation :
         {groupDeviation(generated.emptyBars, data.emptyBars, given),
          groupDeviation(generated.usedPitchClasses.paper, data.usedPitchClasses.paper, given),
          groupDeviation(generated.qualifiedNotesTwo, data.qualifiedNotesTwo, given),
          drumsGiven ? meanOf({}) : groupDeviation(made, real, std::nullopt),
          groupDeviation(generated.tonalDistance.paper, data.tonalDistance.paper, std::nullopt)})
        if (std::isfinite(deviation)) groups.add(deviation);
    return meanOf(groups);
}

} // namespace muse
