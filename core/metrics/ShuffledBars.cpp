// SPDX-License-Identifier: MIT
#include "core/metrics/ShuffledBars.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <vector>

namespace muse {

Pianoroll shuffledBars(const Pianoroll& roll, std::uint64_t seed) {
    Pianoroll result(roll.bars());
    std::mt19937_64 random(seed);
    std::vector<int> order(static_cast<std::size_t>(roll.bars()));
    for (const Family family : kAllFamilies) {
        std::iota(order.begin(), order.end(), 0);
        // By hand, as std::shuffle may differ from one standard library to the next.
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[random() % i]);
        for (int bar = 0; bar < roll.bars(); ++bar)
            std::ranges::copy(roll.barRows(order[static_cast<std::size_t>(bar)], family),
                              result.barRows(bar, family).begin());
    }
    return result;
}

} // namespace muse
