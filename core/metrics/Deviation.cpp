// SPDX-License-Identifier: MIT
#include "core/metrics/Deviation.h"

#include <array>
#include <cmath>
#include <limits>

namespace muse {
namespace {

constexpr std::array kOfThePaper = {MetricId::EmptyBars, MetricId::UsedPitchClassesPaper, MetricId::QualifiedNotesTwo,
                                    MetricId::DrumPattern, MetricId::TonalDistancePaper};

double meanOf(const MetricMean& mean) {
    return mean.count > 0 ? mean.sum / static_cast<double>(mean.count) : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

double relativeDeviation(std::span<const double> generated, std::span<const double> data,
                         std::optional<std::size_t> skipped) {
    MetricMean mean;
    for (std::size_t i = 0; i < data.size(); ++i) {
        const bool compared = std::isfinite(data[i]) && data[i] != 0;
        if (!compared || i == skipped) continue;
        mean.add(std::isfinite(generated[i]) ? std::abs(generated[i] - data[i]) / data[i] : 1);
    }
    return meanOf(mean);
}

double deviationIn(MetricId id, const MetricsReport& generated, const MetricsReport& data,
                   std::optional<Family> given) {
    const MetricScope scope = metric(id).scope;
    if (scope == MetricScope::Drums && given == Family::Drums) return meanOf({});
    const bool byFamily = scope == MetricScope::Families || scope == MetricScope::PitchedFamilies;
    return relativeDeviation(allValues(id, generated), allValues(id, data),
                             byFamily && given ? std::optional(index(*given)) : std::nullopt);
}

double meanDeviation(const MetricsReport& generated, const MetricsReport& data, std::optional<Family> given) {
    MetricMean groups;
    for (const MetricId id : kOfThePaper)
        if (const double deviation = deviationIn(id, generated, data, given); std::isfinite(deviation))
            groups.add(deviation);
    return meanOf(groups);
}

} // namespace muse
