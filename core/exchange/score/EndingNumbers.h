// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

namespace muse {

/// "1", "1, 2", "1-3": the times through that an ending is for, each within 1..64; empty where it says none.
std::vector<int> endingNumbers(std::string_view text);

} // namespace muse
