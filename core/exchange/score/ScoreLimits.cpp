// SPDX-License-Identifier: MIT
#include "core/exchange/score/ScoreLimits.h"

namespace muse {

Result<void> checkSize(std::size_t parts, std::size_t measures) {
    if (parts <= kMostParts && measures <= kMostMeasures && parts * measures <= kMostPartMeasures) return {};
    return Error{"it has {} measures in {} parts, which is too much to open; take parts or measures out of it",
                 measures, parts};
}

} // namespace muse
