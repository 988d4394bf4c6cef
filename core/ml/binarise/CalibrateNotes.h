// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationSettings.h"
#include "core/ml/net/Torch.h"

namespace muse {

/// Each track's rule for whole notes: the one that matches the data in all that distanceOfNotes() (Tally.h) looks at.
/// Both are (phrases, 96, 84, 4, 5).
NoteRules calibratedNotes(const Tensor& outputs, const Tensor& data);

} // namespace muse
