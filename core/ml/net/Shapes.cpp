// SPDX-License-Identifier: MIT
#include "core/ml/net/Shapes.h"

namespace muse {

std::vector<Family> generatedFamilies(const GanConfig& config) {
    std::vector<Family> families;
    for (const Family family : kAllFamilies)
        if (config.given != family) families.push_back(family);
    return families;
}

std::int64_t latentLength(ModelKind kind) {
    return shape::barLatent / traits(kind).latentsPerBar();
}

} // namespace muse
