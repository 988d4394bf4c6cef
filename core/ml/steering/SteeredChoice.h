// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationModel.h"

#include <span>
#include <vector>

namespace muse {

/// One of the pieces that were chosen.
struct SteeredPiece {
    GenerationSettings settings;
    Pianoroll roll;
};

/// What came of choosing.
struct SteeredChoice {
    std::vector<SteeredPiece> pieces; ///< in the order of their seeds
    int tried = 0;
};

/// As many pieces as are asked for, each by its own settings. Where the first settings' steering wishes for anything,
/// or music stands `before` them, eight times as many are made, of the seeds that follow, and the ones are chosen that
/// miss the wishes and go on from there (jointMisfit) best. For wishes, thresholds are a little lower and higher too.
Result<SteeredChoice> chooseSteered(GenerationModel& model, const Pianoroll* condition,
                                    std::span<const GenerationSettings> each, const Pianoroll* before = nullptr,
                                    const JobControl& job = {});

} // namespace muse
