// SPDX-License-Identifier: MIT
#include "core/ml/distributed/Ranks.h"

namespace muse {

BatchRows shareOf(Extent batch, const Ranks* ranks) {
    if (!ranks) return {0, batch};
    const Extent first = batch * ranks->rank() / ranks->size();
    return {first, batch * (ranks->rank() + 1) / ranks->size() - first};
}

#ifndef MUSE_WITH_GLOO

Result<std::unique_ptr<Ranks>> joinRanks(const RankPlace&, const std::stop_token&, const Meeting& meeting) {
    if (!meeting.refusal.empty()) return Error{meeting.refusal};
    return Error{"This program was built without Gloo, over which several processes train together; start one process, "
                 "or build for processors only, with libgloo-dev installed."};
}

#endif

} // namespace muse
