// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <chrono>

namespace muse {

/// Stands on a JACK server as a program without ports, to be told when the server goes: RtMidi's own programs there
/// would go on showing ports that no longer exist. It also knows the server's time.
class JackWatch {
public:
    JackWatch();
    ~JackWatch();
    JackWatch(const JackWatch&) = delete;
    JackWatch& operator=(const JackWatch&) = delete;

    [[nodiscard]] bool serverGone() const noexcept { return m_gone.load(); }
    /// It is there, but has let nobody have a turn for a second.
    [[nodiscard]] bool serverStandsStill() const noexcept;
    /// Waits until the server has run this many periods, but no longer than `limit` or than there is a server.
    void awaitPeriods(unsigned periods, std::chrono::milliseconds limit) const;

private:
    using Clock = std::chrono::steady_clock;

    std::atomic<bool> m_gone{false};
    std::atomic<Clock::rep> m_lastTurn{Clock::now().time_since_epoch().count()};
    void* m_client; ///< jack_client_t
};

} // namespace muse
