// SPDX-License-Identifier: MIT
#include "core/base/text/TableText.h"

#include <algorithm>

namespace muse {

std::size_t columnsTaken(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string csvField(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string markdownEscaped(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (std::string_view("|*_<>\\`[]").find(c) != std::string_view::npos) escaped += '\\';
        escaped += c;
    }
    return escaped;
}

std::string latexEscaped(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '\\') {
            escaped += "\\textbackslash{}";
        } else if (c == '~' || c == '^') {
            escaped.append("\\").append(1, c).append("{}");
        } else if (c == '<' || c == '>') {
            escaped.append("$").append(1, c).append("$");
        } else {
            if (std::string_view("&%$#_{}").find(c) != std::string_view::npos) escaped += '\\';
            escaped += c;
        }
    }
    return escaped;
}

} // namespace muse
