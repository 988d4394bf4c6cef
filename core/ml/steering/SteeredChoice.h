// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationModel.h"

#include <span>
#include <vector>

namespace muse {

/// A piece that is tried for a seed has that seed or one that is so much further on, a few times over: no two seeds
/// that are nearer to each other have any in common.
inline constexpr std::uint64_t kTriedSeedsApart = 1'000'000;

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
/// or music stands `before` them, eight times as many are made, and the ones are chosen that miss the
/// wishes and go on from there (jointMisfit) best. Tracks that anything is wished of have thresholds a little lower and
/// higher, too.
Result<SteeredChoice> chooseSteered(GenerationModel& model, const Pianoroll* condition,
                                    std::span<const GenerationSettings> each, const Pianoroll* before = nullptr,
                                    const JobControl& job = {});

} // namespace muse
