// SPDX-License-Identifier: MIT
#pragma once

#include <readerwriterqueue/readerwriterqueue.h>

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

    /// Only when the callback no longer runs.
    ~SwapSlot() {
        collect();
        delete m_incoming.load();
        delete m_current;
    }

    /// Publishing thread: the callback will use `next`; one that it never took is freed at once.
    void publish(std::unique_ptr<T> next) {
        collect();
        std::unique_ptr<T> unused(m_incoming.exchange(next.release(), std::memory_order_acq_rel));
    }

    /// Publishing thread: frees what the callback has laid down.
    void collect() {
        T* retired = nullptr;
        while (m_retired.try_dequeue(retired))
            delete retired;
    }

    /// Callback: what to use now; may be null before the first is taken.
    [[nodiscard]] T* current() const noexcept { return m_current; }

    /// Callback: takes what was published, after calling `replacing(old, next)` while both are still alive.
    template <typename Replacing> bool take(Replacing replacing) noexcept {
        T* next = m_incoming.exchange(nullptr, std::memory_order_acq_rel);
        if (!next) return false;
        replacing(m_current, next);
        // publish() empties the ring before it hands over one more, so at most two lie in it.
        if (m_current) m_retired.try_enqueue(m_current);
        m_current = next;
        return true;
    }

private:
    std::atomic<T*> m_incoming{nullptr};
    T* m_current = nullptr;
    moodycamel::ReaderWriterQueue<T*> m_retired{7};
};

} // namespace muse
