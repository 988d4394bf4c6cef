// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/binarise/TrackColumns.h"

namespace muse {

/// Whether a drum may be struck at a step: where its output is highest between two places in which it falls below
/// `contrast` (0..1) of its height over -1; of equal ones where the first is.
inline bool isHit(const TrackColumns& drums, int step, std::size_t column, float contrast) {
    const float output = drums.at(step, column);
    const float valley = contrast * (output + 1) - 1;
    for (int before = step - 1; before >= 0; --before) {
        const float beside = drums.at(before, column);
        if (beside < valley) break;
        if (beside >= output) return false;
    }
    for (int after = step + 1; after < kStepsPerPhrase; ++after) {
        const float beside = drums.at(after, column);
        if (beside < valley) break;
        if (beside > output) return false;
    }
    return true;
}

} // namespace muse
