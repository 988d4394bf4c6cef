// SPDX-License-Identifier: MIT
#include "core/metrics/coherence/CoherenceReport.h"

#include "core/metrics/Deviation.h"

#include <cmath>
#include <string_view>

namespace muse {
namespace {

constexpr std::string_view kLetters = "BDGPS"; ///< of the columns, in the order of the families

double meanOf(const FeatureTable& phrases, std::size_t feature) {
    MetricMean mean;
    for (const double value : phrases.defined(feature))
        mean.add(value);
    return mean.count > 0 ? mean.sum / static_cast<double>(mean.count) : CoherenceReport::kNone;
}

/// Of the columns that bear a family's letter, alone or in a pair.
CoherenceReport::ByFamily byFamily(const FeatureTable& phrases, FeatureGroupId id) {
    const FeatureGroup& group = featureGroup(id);
    std::array<MetricMean, kFamilies> means{};
    for (std::size_t column = 0; column < group.columns.size(); ++column) {
        const double value = meanOf(phrases, group.first + column);
        if (!std::isfinite(value)) continue;
        for (std::size_t family = 0; family < kFamilies; ++family)
            if (group.columns[column].find(kLetters[family]) != std::string_view::npos) means[family].add(value);
    }
    CoherenceReport::ByFamily values{};
    for (std::size_t family = 0; family < kFamilies; ++family)
        values[family] = means[family].count > 0 ? means[family].sum / static_cast<double>(means[family].count)
                                                 : CoherenceReport::kNone;
    return values;
}

} // namespace

CoherenceReport coherenceOf(const FeatureTable& phrases) {
    CoherenceReport report;
    report.repeatedRhythm = byFamily(phrases, FeatureGroupId::RepeatedRhythm1);
    report.onsetsPerBar = byFamily(phrases, FeatureGroupId::OnsetsPerBar);
    report.noteLength = byFamily(phrases, FeatureGroupId::NoteLength);
    report.sharedOnsets = byFamily(phrases, FeatureGroupId::SharedOnsets);
    report.oddDrums = byFamily(phrases, FeatureGroupId::OddSixteenths)[index(Family::Drums)];
    report.kickBass = meanOf(phrases, featureGroup(FeatureGroupId::KickBass).first);
    return report;
}

double coherenceDeviation(const CoherenceReport& generated, const CoherenceReport& data, std::optional<Family> given) {
    const auto own = given ? std::optional(index(*given)) : std::nullopt;
    MetricMean mean;
    const auto add = [&mean](double deviation) {
        if (std::isfinite(deviation)) mean.add(deviation);
    };
    add(relativeDeviation(generated.repeatedRhythm, data.repeatedRhythm, own));
    add(relativeDeviation(generated.onsetsPerBar, data.onsetsPerBar, own));
    add(relativeDeviation(generated.noteLength, data.noteLength, own));
    add(relativeDeviation(generated.sharedOnsets, data.sharedOnsets));
    if (given != Family::Drums) add(relativeDeviation({&generated.oddDrums, 1}, {&data.oddDrums, 1}));
    add(relativeDeviation({&generated.kickBass, 1}, {&data.kickBass, 1}));
    return mean.count > 0 ? mean.sum / static_cast<double>(mean.count) : CoherenceReport::kNone;
}

} // namespace muse
