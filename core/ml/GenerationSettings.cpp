// SPDX-License-Identifier: MIT
#include "core/ml/GenerationSettings.h"

#include <algorithm>

namespace muse {

std::uint64_t expressionSeed(const GenerationSettings& settings) {
    for (const LatentRole role : kLatentRoles)
        for (const Family family : kAllFamilies)
            if (const auto held = settings.latents.of(role, family).seed) return *held;
    return settings.seed;
}

double thresholdOf(const GenerationSettings& settings, Family family) {
    return std::clamp(settings.threshold + settings.trackThresholds[index(family)], -1.0, 1.0);
}

} // namespace muse
