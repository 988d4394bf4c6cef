// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/coherence/FeatureEstimates.h"
#include "core/metrics/sets/FeatureChoice.h"
#include "core/metrics/sets/PhraseSet.h"

#include <cstddef>
#include <vector>

namespace muse {

/// A value, and the interval that it lies in; NaN where there is none.
struct Estimate {
    double value;
    double low;
    double high;
};

/// How a feature tells generated phrases from the data's.
struct TellingFeature {
    std::size_t feature;
    double alone;  ///< area under the curve of this feature alone, 0..1: above .5 the generated phrases have more of it
    double weight; ///< in the classifier, a deviation; those of features that go together share what they tell
};

/// How well a classifier tells generated phrases from the data's.
struct TwoSampleResult {
    Estimate accuracy;                   ///< mean over the two sets, .5..1: .5 is chance
    Estimate auc;                        ///< area under the ROC curve, .5..1
    std::vector<TellingFeature> telling; ///< all that the regression saw, those that tell most alone first
};

enum class Classifier {
    Logistic,    ///< LogisticRegression: of scaled features, and of which are undefined
    BoostedTrees ///< hears more, and says less of what
};

struct TwoSampleSettings {
    FeatureChoice features;
    IntervalSettings intervals; ///< its seed also draws the folds
    Classifier classifier = Classifier::Logistic;
    int folds = 5;
};

/// Classifier two-sample test (Lopez-Paz and Oquab 2017): a classifier of the phrases' features learns from some songs
/// and is tried on the others, in `folds` turns; what a phrase of the data and one generated to it have in common
/// cannot help, since both are in one fold. Accuracy and area are over the phrases of all turns; intervals draw whole
/// songs of these. NaN where a set has fewer than two songs a fold.
TwoSampleResult twoSampleTest(const PhraseSet& data, const PhraseSet& generated,
                              const TwoSampleSettings& settings = {});

} // namespace muse
