// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/coherence/PhraseFeatures.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace muse {

/// The features that tell sets of phrases apart.
struct FeatureChoice {
    bool finerThanGrid = false;  ///< those too that see what is finer than a sixteenth
    std::optional<Family> given; ///< without what is about this family alone, as it was not made
};
/// Their indices, ascending.
std::vector<std::size_t> chosenFeatures(const FeatureChoice& choice);

} // namespace muse
