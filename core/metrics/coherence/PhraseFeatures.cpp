// SPDX-License-Identifier: MIT
#include "core/metrics/coherence/PhraseFeatures.h"

#include "core/base/ParallelFor.h"
#include "core/metrics/MetricCatalogue.h"
#include "core/metrics/coherence/NoteFeatures.h"
#include "core/metrics/coherence/RhythmFeatures.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace muse {
namespace {

/// Features that are the paper's metrics of the phrase.
constexpr std::array<std::pair<FeatureGroupId, MetricId>, 6> kPaperMetrics = {
    {{FeatureGroupId::EmptyBars, MetricId::EmptyBars},
     {FeatureGroupId::UsedPitchClasses, MetricId::UsedPitchClasses},
     {FeatureGroupId::TonalDistance, MetricId::TonalDistance},
     {FeatureGroupId::QualifiedNotesTwo, MetricId::QualifiedNotesTwo},
     {FeatureGroupId::QualifiedNotesThree, MetricId::QualifiedNotesThree},
     {FeatureGroupId::DrumPattern, MetricId::DrumPattern}}};

void measure(const Pianoroll& phrase, std::span<double> features) {
    PhraseGrids grids;
    for (const Family family : kAllFamilies)
        grids[index(family)] = trackGrid(phrase, family);
    measureRhythm(grids, features);
    measureNotes(grids, features);
    const MetricsReport report = evaluate(phrase);
    for (const auto& [group, id] : kPaperMetrics)
        std::ranges::copy(valuesOf(metric(id), report),
                          features.begin() + static_cast<std::ptrdiff_t>(featureGroup(group).first));
}

} // namespace

std::vector<double> phraseFeatures(const Pianoroll& phrase) {
    std::vector<double> features(featureCount());
    measure(phrase, features);
    return features;
}

std::vector<double> FeatureTable::defined(std::size_t feature) const {
    std::vector<double> values;
    for (std::size_t i = 0; i < size(); ++i)
        if (!std::isnan(row(i)[feature])) values.push_back(row(i)[feature]);
    return values;
}

FeatureTable measurePhrases(std::size_t count, const std::function<Pianoroll(std::size_t)>& phrase, int threads,
                            const JobControl& job) {
    FeatureTable table(count);
    parallelFor(count, threads, job.stop, [&](std::size_t i) { measure(phrase(i), table.row(i)); });
    return table;
}

} // namespace muse
