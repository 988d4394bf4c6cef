// SPDX-License-Identifier: MIT
#include "core/ml/cpu/CriticFront.h"

#include "core/ml/cpu/BFloat16Front.h"
#include "core/ml/cpu/Float32Front.h"

namespace muse {

std::unique_ptr<const CriticFront> makeCriticFront(Extent tracks, const CriticFront::Weights& weights, bool bfloat16) {
    if (bfloat16) return std::make_unique<BFloat16Front>(tracks, weights);
    return std::make_unique<Float32Front>(tracks, weights);
}

} // namespace muse
