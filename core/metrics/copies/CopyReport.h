// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/copies/NearestPhrases.h"

#include <cstddef>
#include <span>
#include <vector>

namespace muse {

/// How near some phrases are to their nearest training phrases; NaN where there are none.
struct NearnessSummary {
    double least = 0;       ///< of the nearest one
    double percentile1 = 0; ///< one phrase in a hundred is nearer
    double median = 0;
    std::size_t copies = 0; ///< phrases at distance 0
};

/// Whether generated phrases are nearer to the training data than unseen real music is: real songs share riffs and
/// drum patterns too, so only what goes beyond that is copying.
struct CopyReport {
    NearnessSummary generated;
    NearnessSummary unseen;
    double nearerThanUnseen = 0; ///< share of generated phrases nearer than 99 % of the unseen, 0..1; .01 is as they
    std::vector<std::size_t> nearest; ///< generated phrases, nearest first
};

CopyReport compareNearness(std::span<const NearestPhrase> generated, std::span<const NearestPhrase> unseen);

} // namespace muse
