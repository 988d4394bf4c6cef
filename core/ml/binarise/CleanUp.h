// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Torch.h"

namespace muse {

// Passes over bits (phrases, times, 84 pitches, 5 tracks) against fragments (paper, "Conclusion"). Drums are left
// alone: a hit is one step long.

/// Closes gaps of one time within a pitch.
void mergeGaps(Tensor& bits);

/// Leaves out notes of one time. After mergeGaps(), what was broken into crumbs has grown together first.
void dropShort(Tensor& bits);

} // namespace muse
