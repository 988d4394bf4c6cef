// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/sets/Densities.h"
#include "core/metrics/sets/TwoSampleTest.h"

#include <vector>

namespace muse {

/// How alike a set of generated phrases and one of the data are.
struct SetComparison {
    std::vector<DensityComparison> values;    ///< of each feature of the catalogue: compareValues
    std::vector<DensityComparison> distances; ///< of each feature of the catalogue: compareDistances
    DensityComparison meanOfValues;           ///< over the features of the choice in which both are defined
    DensityComparison meanOfDistances;        ///< likewise
    double frechet = 0;
    TwoSampleResult test;      ///< a regression, by what lies on the grid of sixteenths
    TwoSampleResult treesTest; ///< boosted trees, by the same
    TwoSampleResult finerTest; ///< a regression, by what is finer too
};

struct SetComparisonSettings {
    std::optional<Family> given;    ///< what is about this family alone is left out of all that sums up features
    std::size_t mostPhrases = 1000; ///< of each set that the two-sample tests see, spread evenly: they take longest
    IntervalSettings intervals;
};

/// NaN wherever a set is too small to say.
SetComparison compareSets(const PhraseSet& data, const PhraseSet& generated,
                          const SetComparisonSettings& settings = {});

} // namespace muse
