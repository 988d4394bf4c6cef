// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace muse::text {

using Byte = std::uint8_t;

inline constexpr double kNeverThere = 0;
inline constexpr double kRare = 0.15;

/// How usual what begins at a place would be, 0..1, and how many bytes it takes; 0 bytes where it cannot be.
struct Letter {
    std::size_t bytes = 1;
    double usual = 0;
};

constexpr bool within(Byte byte, int first, int last) {
    return byte >= first && byte <= last;
}
constexpr bool isAsciiLetter(Byte byte) {
    return within(byte | 0x20, 'a', 'z');
}

/// A text's bytes, and 0 beyond its ends.
class Bytes {
public:
    explicit Bytes(std::string_view text) : m_text(text) {}
    [[nodiscard]] std::size_t size() const { return m_text.size(); }
    Byte operator[](std::ptrdiff_t at) const {
        return at < 0 || at >= static_cast<std::ptrdiff_t>(size())
                   ? Byte{0}
                   : static_cast<Byte>(m_text[static_cast<std::size_t>(at)]);
    }

private:
    std::string_view m_text;
};

inline bool besideAsciiLetter(const Bytes& text, std::ptrdiff_t at) {
    return isAsciiLetter(text[at - 1]) || isAsciiLetter(text[at + 1]);
}

/// What begins at a place beyond ASCII, as each encoding would have it.
Letter shiftJis(const Bytes& text, std::ptrdiff_t at);
Letter eucJp(const Bytes& text, std::ptrdiff_t at);
Letter eucKr(const Bytes& text, std::ptrdiff_t at);
Letter gbk(const Bytes& text, std::ptrdiff_t at);
Letter big5(const Bytes& text, std::ptrdiff_t at);
Letter western(const Bytes& text, std::ptrdiff_t at);
Letter centralEuropean(const Bytes& text, std::ptrdiff_t at);
Letter turkish(const Bytes& text, std::ptrdiff_t at);
Letter dos(const Bytes& text, std::ptrdiff_t at);
Letter cyrillicWindows(const Bytes& text, std::ptrdiff_t at);
Letter cyrillicKoi8(const Bytes& text, std::ptrdiff_t at);
Letter greek(const Bytes& text, std::ptrdiff_t at);
Letter hebrew(const Bytes& text, std::ptrdiff_t at);
Letter thai(const Bytes& text, std::ptrdiff_t at);

} // namespace muse::text
