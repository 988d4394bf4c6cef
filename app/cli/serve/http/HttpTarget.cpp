// SPDX-License-Identifier: MIT
#include "app/cli/serve/http/HttpTarget.h"

#include <charconv>

namespace muse::cli {
namespace {

/// What forms and scripts write for a space besides "%20" is taken in queries alone.
Result<std::string> decoded(std::string_view text, bool plusIsSpace) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+' && plusIsSpace) {
            plain += ' ';
        } else if (text[i] != '%') {
            plain += text[i];
        } else {
            const std::string_view digits = text.substr(i + 1, 2);
            unsigned char byte = 0;
            const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
            if (problem != std::errc() || end != digits.data() + 2)
                return Error{"A '%' in the address is not followed by two hexadecimal digits; write '%25' for it."};
            plain += static_cast<char>(byte);
            i += 2;
        }
    }
    return plain;
}

} // namespace

Result<HttpTarget> parseTarget(std::string_view text) {
    if (!text.starts_with('/')) return Error{"The address of a request begins with '/'."};
    HttpTarget target;
    auto path = decoded(text.substr(0, text.find('?')), false);
    if (!path) return path.error();
    target.path = std::move(*path);
    std::string_view rest = text.find('?') == std::string_view::npos ? "" : text.substr(text.find('?') + 1);
    while (!rest.empty()) {
        const std::string_view field = rest.substr(0, rest.find('&'));
        rest.remove_prefix(std::min(rest.size(), field.size() + 1));
        if (field.empty()) continue;
        const std::size_t equals = field.find('=');
        auto name = decoded(field.substr(0, equals), true);
        if (!name) return name.error();
        auto value = decoded(equals == std::string_view::npos ? "" : field.substr(equals + 1), true);
        if (!value) return value.error();
        target.query.emplace_back(std::move(*name), std::move(*value));
    }
    return target;
}

} // namespace muse::cli
