// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace muse {

/// Reads big-endian numbers from a span and never past its end.
class ByteReader {
public:
    explicit ByteReader(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}

    [[nodiscard]] std::size_t position() const { return m_at; }
    [[nodiscard]] std::size_t left() const { return m_bytes.size() - m_at; }
    [[nodiscard]] bool done() const { return left() == 0; }
    /// The next byte without taking it; 0 at the end.
    [[nodiscard]] std::uint8_t peek() const { return done() ? 0 : m_bytes[m_at]; }

    /// The next byte; 0 at the end.
    std::uint8_t byte() { return done() ? 0 : m_bytes[m_at++]; }
    std::uint32_t number(int bytes) {
        std::uint32_t value = 0;
        while (bytes-- > 0)
            value = value << 8 | byte();
        return value;
    }
    /// A MIDI variable-length number; nothing when it has no end within four bytes.
    std::optional<std::uint32_t> variableLength() {
        std::uint32_t value = 0;
        for (int i = 0; i < 4 && !done(); ++i) {
            const std::uint8_t next = byte();
            value = value << 7 | (next & 0x7F);
            if (next < 0x80) return value;
        }
        return std::nullopt;
    }
    /// Up to `count` bytes, as many as there are.
    std::span<const std::uint8_t> take(std::size_t count) {
        const auto taken = m_bytes.subspan(m_at, count < left() ? count : left());
        m_at += taken.size();
        return taken;
    }

private:
    std::span<const std::uint8_t> m_bytes;
    std::size_t m_at = 0;
};

} // namespace muse
