// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace muse {

/// The name that takes the fewest typing mistakes (Levenshtein's distance: a character too many, too few or another) to
/// become `wrong`; empty where even that takes more than half of its letters.
std::string nearestName(std::string_view wrong, const std::vector<std::string>& names);

} // namespace muse
