// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/midi/MidiMessage.h"

#include <readerwriterqueue/readerwriterqueue.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <thread>

namespace muse {

/// What the callback sends out, carried to a thread of its own that waits for each message's time and passes it on.
class MidiOut {
public:
    using Clock = std::chrono::steady_clock;
    using Send = std::function<void(const MidiMessage&)>;

    MidiOut() = default;
    ~MidiOut() { close(); }
    MidiOut(const MidiOut&) = delete;
    MidiOut& operator=(const MidiOut&) = delete;

    /// Starts the thread; `send` is called from it until close().
    void open(Send send);
    void close();
    [[nodiscard]] bool isOpen() const noexcept { return m_open.load(std::memory_order_acquire); }

    /// Callback: queues a message due at `when`; dropped where nothing is open or the ring is full.
    void post(const MidiMessage& message, Clock::time_point when) noexcept;

private:
    struct Timed {
        MidiMessage message;
        Clock::time_point when;
    };

    void run(const std::stop_token& stop, const Send& send);

    std::atomic<bool> m_open{false};
    moodycamel::BlockingReaderWriterQueue<Timed> m_queue{4095};
    std::jthread m_thread;
};

} // namespace muse
