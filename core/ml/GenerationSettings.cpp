// SPDX-License-Identifier: MIT
#include "core/ml/GenerationSettings.h"

namespace muse {

std::uint64_t expressionSeed(const GenerationSettings& settings) {
    for (const LatentRole role : kLatentRoles)
        for (const Family family : kAllFamilies)
            if (const auto held = settings.latents.of(role, family).seed) return *held;
    return settings.seed;
}

} // namespace muse
