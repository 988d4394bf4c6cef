// SPDX-License-Identifier: MIT
#include "core/engine/midi/MidiOut.h"

#include "core/base/Guarded.h"
#include "core/music/Controller.h"

#include <array>
#include <utility>

namespace muse {
namespace {

using namespace std::chrono_literals;

constexpr auto kPoll = 50ms; ///< how long closing may have to wait

MidiMessage restOf(Controller controller, std::uint8_t channel) {
    const ControlMessage says = messageOf(controller, restingValue(controller));
    return MidiMessage::of(says.kind, channel, says.first, says.second);
}

bool says(const MidiMessage& message, Controller controller) {
    const ControlMessage rest = messageOf(controller, restingValue(controller));
    return message.kind() == rest.kind && (!midiNumber(controller) || message.data1 == rest.first);
}

bool isAtRest(const MidiMessage& message, Controller controller) {
    return message == restOf(controller, message.channel());
}

} // namespace

void MidiOut::open(Send send) {
    close();
    m_thread = std::jthread([this, send = std::move(send)](const std::stop_token& stop) { run(stop, send); });
    m_open.store(true, std::memory_order_release);
}

void MidiOut::close() {
    m_open.store(false, std::memory_order_release);
    if (!m_thread.joinable()) return;
    m_thread.request_stop();
    m_thread.join();
}

void MidiOut::post(const MidiMessage& message, Clock::time_point when) noexcept {
    if (isOpen()) m_queue.try_enqueue(Timed{message, when});
}

/// A message that a port does not take is no reason to withhold the next, which may end a note.
void MidiOut::run(const std::stop_token& stop, const Send& sendIt) {
    const auto send = [&sendIt](const MidiMessage& message) {
        [[maybe_unused]] const auto sent = guarded([&]() -> Result<void> {
            sendIt(message);
            return {};
        });
    };
    std::array<std::array<bool, 128>, 16> down{};
    std::array<std::array<bool, kControllers>, 16> moved{};
    bool started = false;
    Timed next;
    while (!stop.stop_requested()) {
        if (!m_queue.wait_dequeue_timed(next, kPoll)) continue;
        std::this_thread::sleep_until(next.when);
        const MidiMessage& message = next.message;
        if (message.kind() == MidiMessage::kNoteOn) down[message.channel()][message.data1] = true;
        if (message.kind() == MidiMessage::kNoteOff) down[message.channel()][message.data1] = false;
        for (const Controller controller : kAllControllers)
            if (isPlayed(controller) && says(message, controller))
                moved[message.channel()][index(controller)] = !isAtRest(message, controller);
        if (message.status == MidiMessage::kStart || message.status == MidiMessage::kContinue) started = true;
        if (message.status == MidiMessage::kStop) started = false;
        send(message);
    }
    while (m_queue.try_dequeue(next)) {
    }
    if (started) send(MidiMessage{MidiMessage::kStop});
    for (std::uint8_t channel = 0; channel < 16; ++channel)
        for (std::uint8_t pitch = 0; pitch < 128; ++pitch)
            if (down[channel][pitch]) send(MidiMessage::of(MidiMessage::kNoteOff, channel, pitch));
    for (std::uint8_t channel = 0; channel < 16; ++channel)
        for (const Controller controller : kAllControllers)
            if (moved[channel][index(controller)]) send(restOf(controller, channel));
}

} // namespace muse
