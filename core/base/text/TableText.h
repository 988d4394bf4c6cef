// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace muse {

/// How many columns of a terminal UTF-8 text takes; exact for what we print, where no character is two columns wide.
std::size_t columnsTaken(std::string_view text);

/// A field of a CSV line (RFC 4180), quoted where it must be.
std::string csvField(std::string_view text);

/// Text that Markdown shows as it is, also in a cell of a table.
std::string markdownEscaped(std::string_view text);

/// Text that LaTeX sets as it is.
std::string latexEscaped(std::string_view text);

} // namespace muse
