// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace muse {

/// ASCII letters in lower case, whatever the locale; other bytes stay.
inline std::string lowerCase(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

} // namespace muse
