// SPDX-License-Identifier: MIT
#include "core/music/Family.h"

#include <algorithm>

namespace muse {

std::optional<Family> familyNamed(std::string_view wanted) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    const auto same = [&](char a, char b) { return lower(a) == lower(b); };
    for (const Family family : kAllFamilies)
        if (std::ranges::equal(name(family), wanted, same)) return family;
    return std::nullopt;
}

} // namespace muse
