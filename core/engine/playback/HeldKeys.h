// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace muse {

/// Who holds a key down.
enum class Holder : std::uint8_t { Schedule = 1, Preview = 2, Keyboard = 4 };

/// Which keys of the 16 channels are down and for whom: a key sounds until the last of its holders lets go.
class HeldKeys {
public:
    void hold(std::uint8_t channel, std::uint8_t pitch, Holder holder) noexcept {
        at(channel, pitch) |= static_cast<std::uint8_t>(holder);
    }
    /// True when the key must now be silenced.
    bool release(std::uint8_t channel, std::uint8_t pitch, Holder holder) noexcept {
        std::uint8_t& holders = at(channel, pitch);
        if (!(holders & static_cast<std::uint8_t>(holder))) return false;
        holders &= static_cast<std::uint8_t>(~static_cast<std::uint8_t>(holder));
        return holders == 0;
    }
    [[nodiscard]] bool holds(std::uint8_t channel, std::uint8_t pitch, Holder holder) const noexcept {
        return m_keys[index(channel, pitch)] & static_cast<std::uint8_t>(holder);
    }
    void clear() noexcept { m_keys.fill(0); }

    /// Calls `visit(channel, pitch)` for every key of that holder; it may release them.
    template <typename Visit> void each(Holder holder, Visit visit) noexcept {
        for (std::size_t i = 0; i < m_keys.size(); ++i)
            if (m_keys[i] & static_cast<std::uint8_t>(holder))
                visit(static_cast<std::uint8_t>(i / 128), static_cast<std::uint8_t>(i % 128));
    }

private:
    static std::size_t index(std::uint8_t channel, std::uint8_t pitch) noexcept {
        return std::size_t{channel & 0x0Fu} * 128 + (pitch & 0x7Fu);
    }
    std::uint8_t& at(std::uint8_t channel, std::uint8_t pitch) noexcept { return m_keys[index(channel, pitch)]; }

    std::array<std::uint8_t, std::size_t{16} * 128> m_keys{};
};

} // namespace muse
