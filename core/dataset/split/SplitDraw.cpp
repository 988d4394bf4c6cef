// SPDX-License-Identifier: MIT
#include "core/dataset/split/Split.h"

namespace muse {

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
