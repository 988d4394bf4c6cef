// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace muse::cli {

/// The secret that every request must carry.
class Token {
public:
    /// 32 bytes of the system's randomness, in hexadecimal.
    static Result<Token> random();
    /// The one line of a file: 16 to 256 visible ASCII characters. Where there is no such file, a random one is written
    /// to it, for its owner alone to read; a file that others may read is refused.
    static Result<Token> of(const std::filesystem::path& file);

    [[nodiscard]] const std::string& text() const { return m_text; }
    /// Takes as long for every text of the same length.
    [[nodiscard]] bool is(std::string_view text) const;

private:
    explicit Token(std::string text) : m_text(std::move(text)) {}

    std::string m_text;
};

} // namespace muse::cli
