// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace muse {

/// Whole bars that an edit puts in, or takes out, and by which all later ones move.
struct BarMove {
    std::int64_t first = 0; ///< the number, from 0, of the first that comes or goes
    std::int64_t count = 0; ///< how many come; below 0: go

    [[nodiscard]] BarMove inverse() const { return {first, -count}; }

    friend bool operator==(const BarMove&, const BarMove&) = default;
};

} // namespace muse
