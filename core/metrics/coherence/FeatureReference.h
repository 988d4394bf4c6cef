// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/metrics/coherence/PhraseFeatures.h"

#include <string>
#include <vector>

namespace muse {

/// What is usual in some music: mean and standard deviation of every feature of its phrases, in the order of the
/// catalogue; NaN where too few phrases have a value.
struct FeatureReference {
    std::vector<double> mean;
    std::vector<double> deviation;

    /// Where both have no value, they agree.
    friend bool operator==(const FeatureReference& one, const FeatureReference& other);
};

/// To five digits behind the point.
FeatureReference referenceOf(const FeatureTable& table);

/// {"repeated_notes_1 B": [mean, deviation], ...}, as weights files keep it.
std::string toText(const FeatureReference& reference);
/// Features that it does not name are NaN, and those that nobody knows are left out; anything else is an error.
Result<FeatureReference> featureReference(const std::string& text);

} // namespace muse
