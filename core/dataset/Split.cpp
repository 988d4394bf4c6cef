// SPDX-License-Identifier: MIT
#include "core/dataset/Split.h"

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

Split splitOf(const Fingerprint& song, const SplitShares& shares) {
    // 53 bits make a double in [0, 1) without rounding.
    const double drawn = static_cast<double>(mixed(song, shares.seed) >> 11) * 0x1p-53;
    const double all = shares.train + shares.valid + shares.test;
    if (drawn * all < shares.train) return Split::Train;
    // Rounding must not open a part that was given no share.
    if (shares.test <= 0) return shares.valid > 0 ? Split::Valid : Split::Train;
    return drawn * all < shares.train + shares.valid ? Split::Valid : Split::Test;
}

} // namespace muse
