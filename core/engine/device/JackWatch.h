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
    /// Waits until the server has run this many periods, but no longer than `limit` or than there is a server.
    void awaitPeriods(unsigned periods, std::chrono::milliseconds limit) const;

private:
    std::atomic<bool> m_gone{false};
    void* m_client; ///< jack_client_t
};

} // namespace muse
