// SPDX-License-Identifier: MIT
#include "core/metrics/sets/FeatureChoice.h"

namespace muse {

std::vector<std::size_t> chosenFeatures(const FeatureChoice& choice) {
    std::vector<std::size_t> features;
    for (std::size_t feature = 0; feature < featureCount(); ++feature) {
        const bool seen = choice.finerThanGrid || !groupOfFeature(feature).finerThanGrid;
        if (seen && (!choice.given || familyOfFeature(feature) != choice.given)) features.push_back(feature);
    }
    return features;
}

} // namespace muse
