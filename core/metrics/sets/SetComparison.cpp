// SPDX-License-Identifier: MIT
#include "core/metrics/sets/SetComparison.h"

#include "core/base/ParallelFor.h"
#include "core/metrics/sets/FrechetDistance.h"

#include <cmath>

namespace muse {
namespace {

DensityComparison mean(const std::vector<DensityComparison>& all, const std::vector<std::size_t>& features) {
    DensityComparison sum;
    int count = 0;
    for (const std::size_t feature : features) {
        if (std::isnan(all[feature].overlap)) continue;
        sum.overlap += all[feature].overlap;
        sum.divergence += all[feature].divergence;
        ++count;
    }
    return {sum.overlap / count, sum.divergence / count};
}

} // namespace

SetComparison compareSets(const PhraseSet& data, const PhraseSet& generated, const SetComparisonSettings& settings) {
    SetComparison result;
    result.values.resize(featureCount());
    result.distances.resize(featureCount());
    parallelFor(featureCount(), 0, {}, [&](std::size_t feature) {
        const auto real = data.table.defined(feature);
        const auto made = generated.table.defined(feature);
        result.values[feature] = compareValues(real, made);
        result.distances[feature] = compareDistances(real, made);
    });
    const FeatureChoice onGrid{false, settings.given};
    const auto features = chosenFeatures(onGrid);
    result.meanOfValues = mean(result.values, features);
    result.meanOfDistances = mean(result.distances, features);
    result.frechet = frechetDistance(data.table, generated.table, onGrid);
    const PhraseSet someData = thinned(data, settings.mostPhrases);
    const PhraseSet someGenerated = thinned(generated, settings.mostPhrases);
    TwoSampleSettings test;
    test.features = onGrid;
    test.intervals = settings.intervals;
    result.test = twoSampleTest(someData, someGenerated, test);
    test.classifier = Classifier::BoostedTrees;
    result.treesTest = twoSampleTest(someData, someGenerated, test);
    test.classifier = Classifier::Logistic;
    test.features.finerThanGrid = true;
    result.finerTest = twoSampleTest(someData, someGenerated, test);
    return result;
}

} // namespace muse
