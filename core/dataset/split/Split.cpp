// SPDX-License-Identifier: MIT
#include "core/dataset/split/Split.h"

#include <algorithm>
#include <cmath>

namespace muse {

std::optional<Split> splitNamed(std::string_view wanted) {
    const auto found = std::ranges::find(kAllSplits, wanted, [](Split split) { return name(split); });
    return found == kAllSplits.end() ? std::nullopt : std::optional(*found);
}

std::string splitProblem(const SplitShares& shares) {
    const std::array all = {shares.train, shares.valid, shares.test};
    const bool usable = std::ranges::all_of(all, [](double share) { return std::isfinite(share) && share >= 0; });
    if (!usable || shares.train <= 0)
        return "The shares of train, valid and test are numbers of 0 or more, and train needs more than 0.";
    return {};
}

} // namespace muse
