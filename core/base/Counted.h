// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <fmt/format.h>
#include <string>
#include <string_view>

namespace muse {

/// "1 note", "2 notes": for nouns whose plural is plain.
template <std::integral Count> std::string counted(Count count, std::string_view noun) {
    return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

} // namespace muse
