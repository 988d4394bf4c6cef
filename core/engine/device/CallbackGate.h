// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <chrono>
#include <thread>

namespace muse {

/// Lets a callback in until it is shut; whoever shuts it knows that nobody is inside any more. The callback never
/// waits, the other side no longer than one callback takes.
class CallbackGate {
public:
    /// Callback: true, and leave() is owed, unless the gate is shut.
    [[nodiscard]] bool enter() noexcept {
        m_inside.store(true);
        if (!m_shut.load()) return true;
        leave();
        return false;
    }
    void leave() noexcept { m_inside.store(false); }

    void open() noexcept { m_shut.store(false); }
    void shut() noexcept {
        m_shut.store(true);
        while (m_inside.load())
            std::this_thread::sleep_for(std::chrono::microseconds(100));
    }

private:
    std::atomic<bool> m_inside{false};
    std::atomic<bool> m_shut{false};
};

} // namespace muse
