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

    /// Counts so many bars first.
    void play(int countInBars = 0) noexcept {
        m_countIn.store(countInBars, std::memory_order_release);
        m_playing.store(true, std::memory_order_release);
    }
    void stop() noexcept { m_playing.store(false, std::memory_order_release); }
    [[nodiscard]] bool playing() const noexcept { return m_playing.load(std::memory_order_acquire); }
    /// Whether every beat is clicked; off until asked for.
    void setMetronome(bool on) noexcept { m_metronome.store(on, std::memory_order_release); }
    [[nodiscard]] bool metronome() const noexcept { return m_metronome.load(std::memory_order_acquire); }
    /// Callback: the bars to count before playing, once.
    int takeCountIn() noexcept { return m_countIn.exchange(0, std::memory_order_acq_rel); }
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
    std::atomic<bool> m_metronome{false};
    std::atomic<int> m_countIn{0};
    std::atomic<Tick> m_position{0};
    std::atomic<Tick> m_sought{-1};
    std::atomic<std::uint64_t> m_loop{0}; ///< from in the high half, to in the low; 0 is none

    static_assert(std::atomic<std::uint64_t>::is_always_lock_free);
};

} // namespace muse
