// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace muse {

/// Reads the little-endian numbers and the three kinds of text of a Guitar Pro file, and never past its end: from there
/// on all is 0 and failed() is true.
class GuitarProBytes {
public:
    explicit GuitarProBytes(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool done() const { return m_bytes.empty(); }

    std::uint8_t byte() { return static_cast<std::uint8_t>(number(1)); }
    std::int8_t signedByte() { return static_cast<std::int8_t>(byte()); }
    std::int16_t shortNumber() { return static_cast<std::int16_t>(number(2)); }
    std::int32_t integer() { return static_cast<std::int32_t>(number(4)); }
    void skip(std::size_t count) { take(count); }

    /// A length of one byte and `room` bytes, of which the length tells how many count.
    std::string textIn(std::size_t room) {
        const std::size_t length = byte();
        const auto all = take(room);
        return text(all.first(length < all.size() ? length : all.size()));
    }
    /// The size of what follows as an integer, then a text of one byte's length that fills it.
    std::string sizedText() {
        const std::int32_t size = integer();
        if (size < 1) return {};
        return textIn(static_cast<std::size_t>(size) - 1);
    }
    /// A length as an integer, and so many bytes.
    std::string longText() {
        const std::int32_t size = integer();
        return size < 1 ? std::string() : text(take(static_cast<std::size_t>(size)));
    }

private:
    static std::string text(std::span<const std::uint8_t> bytes) { return {bytes.begin(), bytes.end()}; }

    std::uint32_t number(std::size_t size) {
        const auto taken = take(size);
        std::uint32_t value = 0;
        for (std::size_t i = taken.size(); i-- > 0;)
            value = value << 8 | taken[i];
        return value;
    }
    /// So many bytes, or none where there are fewer.
    std::span<const std::uint8_t> take(std::size_t count) {
        if (count > m_bytes.size()) {
            m_failed = true;
            m_bytes = {};
        }
        const auto taken = m_bytes.first(count < m_bytes.size() ? count : m_bytes.size());
        m_bytes = m_bytes.subspan(taken.size());
        return taken;
    }

    std::span<const std::uint8_t> m_bytes;
    bool m_failed = false;
};

} // namespace muse
