// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>

namespace muse {

/// Stands on a JACK server as a program without ports, to be told when the server goes: RtMidi's own programs there
/// would go on showing ports that no longer exist.
class JackWatch {
public:
    JackWatch();
    ~JackWatch();
    JackWatch(const JackWatch&) = delete;
    JackWatch& operator=(const JackWatch&) = delete;

    [[nodiscard]] bool serverGone() const noexcept { return m_gone.load(); }

private:
    std::atomic<bool> m_gone{false};
    void* m_client; ///< jack_client_t
};

} // namespace muse
