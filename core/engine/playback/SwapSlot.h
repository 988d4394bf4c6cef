// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <atomic>
#include <memory>
#include <utility>

namespace muse {

/// Hands immutable objects to the audio callback without a lock: one thread publishes, the callback takes the newest at
/// the start of a block, and what it no longer uses is freed by the publishing thread.
template <typename T> class SwapSlot {
public:
    SwapSlot() = default;
    explicit SwapSlot(std::unique_ptr<T> first) : m_current(first.release()) {}
    SwapSlot(const SwapSlot&) = delete;
    SwapSlot& operator=(const SwapSlot&) = delete;

    ~SwapSlot() { clear(); }

    /// Only while the callback does not run: frees all there is.
    void clear() {
        collect();
        delete m_incoming.exchange(nullptr);
        delete std::exchange(m_current, nullptr);
    }

    /// Publishing thread: the callback will use `next`; one that it never took is freed at once.
    void publish(std::unique_ptr<T> next) {
        collect();
        std::unique_ptr<T> unused(m_incoming.exchange(next.release(), std::memory_order_acq_rel));
    }

    /// Publishing thread: frees what the callback has laid down.
    void collect() {
        for (std::atomic<T*>& retired : m_retired)
            delete retired.exchange(nullptr, std::memory_order_acq_rel);
    }

    /// Callback: what to use now; may be null before the first is taken.
    [[nodiscard]] T* current() const noexcept { return m_current; }

    /// Callback: takes what was published, after calling `replacing(old, next)` while both are still alive.
    template <typename Replacing> bool take(Replacing replacing) noexcept {
        T* next = m_incoming.exchange(nullptr, std::memory_order_acq_rel);
        if (!next) return false;
        replacing(m_current, next);
        // publish() empties both places before it hands over one more, so that at most two can be waiting.
        for (std::atomic<T*>& place : m_retired) {
            T* empty = nullptr;
            if (place.compare_exchange_strong(empty, m_current, std::memory_order_acq_rel)) break;
        }
        m_current = next;
        return true;
    }

private:
    std::atomic<T*> m_incoming{nullptr};
    T* m_current = nullptr;
    std::array<std::atomic<T*>, 2> m_retired{};
};

} // namespace muse
