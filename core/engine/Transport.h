// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Time.h"

#include <atomic>
#include <cstdint>
#include <optional>
#include <utility>

namespace muse {

/// Where playback is and where it shall go, shared between the calling thread and the callback without a lock. Ticks
/// are held within 0..2^32-1 (over three months at 120 beats a minute), so that a loop's two ends change together in
/// one word.
class Transport {
public:
    using Range = std::pair<Tick, Tick>;

    void play() noexcept { m_playing.store(true, std::memory_order_release); }
    void stop() noexcept { m_playing.store(false, std::memory_order_release); }
    [[nodiscard]] bool playing() const noexcept { return m_playing.load(std::memory_order_acquire); }
    void seek(Tick tick) noexcept;
    /// The tick that is sounding, or the one just sought.
    [[nodiscard]] Tick position() const noexcept;
    /// Empty and reversed ranges switch the loop off.
    void setLoop(std::optional<Range> range) noexcept;
    [[nodiscard]] std::optional<Range> loop() const noexcept;

    /// Callback: the tick sought since the last settleSeek(), or -1.
    [[nodiscard]] Tick soughtTick() const noexcept { return m_sought.load(std::memory_order_acquire); }
    /// Callback: `tick` was gone to; a newer wish stays.
    void settleSeek(Tick tick) noexcept;
    void publishPosition(Tick tick) noexcept { m_position.store(tick, std::memory_order_release); }

private:
    std::atomic<bool> m_playing{false};
    std::atomic<Tick> m_position{0};
    std::atomic<Tick> m_sought{-1};
    std::atomic<std::uint64_t> m_loop{0}; ///< from in the high half, to in the low; 0 is none

    static_assert(std::atomic<std::uint64_t>::is_always_lock_free);
};

} // namespace muse
