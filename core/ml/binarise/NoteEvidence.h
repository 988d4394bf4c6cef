// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/binarise/TrackColumns.h"

#include <vector>

namespace muse {

/// Which output each pitch must exceed to speak for a note.
struct Holds {
    std::vector<float> values; ///< a row of TrackColumns::width() numbers, or more of them
    int stepsPerRow;           ///< how many steps a row is for
};

/// (384, width): by how much each output speaks for a note, which is by how much it exceeds its hold; below 0 for
/// silence. Where an output is lowest among its neighbours it must also keep `contrast` (0..1) of their height over -1:
/// of the lower of two heights, the highest one and two steps before, and after.
std::vector<float> noteEvidence(const TrackColumns& outputs, const Holds& holds, float contrast);

} // namespace muse
