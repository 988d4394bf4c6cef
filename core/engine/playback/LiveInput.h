// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/midi/MidiMessage.h"
#include "core/music/Family.h"

#include <readerwriterqueue/readerwriterqueue.h>

#include <atomic>

namespace muse {

/// A key that the window sounds or silences: velocity 0 lets go.
struct PreviewNote {
    std::uint8_t channel = 0;
    std::uint8_t pitch = 60;
    std::uint8_t velocity = 0;
};

/// Rings into the callback: preview notes and presets from the window, messages from a MIDI keyboard. One producer
/// each; a full ring asks for silence rather than leave a note hanging.
class LiveInput {
public:
    /// Window.
    void preview(const PreviewNote& note) noexcept {
        if (!m_preview.try_enqueue(MidiMessage::of(MidiMessage::kNoteOn, note.channel, note.pitch, note.velocity)))
            allNotesOff();
    }
    /// Lets a channel's next notes sound with that preset. Where the ring is full, nothing changes.
    void preview(std::uint8_t channel, std::uint8_t bank, std::uint8_t program) noexcept {
        m_preview.try_enqueue(MidiMessage::of(MidiMessage::kController, channel, controller::kBank, bank));
        m_preview.try_enqueue(MidiMessage::of(MidiMessage::kProgram, channel, program));
    }
    void allNotesOff() noexcept { m_panic.store(true); }
    void setFamily(Family family) noexcept { m_family.store(family); }
    void setRecording(bool on) noexcept { m_recording.store(on); }
    /// MIDI thread.
    void keyboard(const MidiMessage& message) noexcept {
        if (!m_keyboard.try_enqueue(message)) allNotesOff();
    }

    /// Callback.
    /// A note, a bank or a program.
    bool takePreview(MidiMessage& message) noexcept { return m_preview.try_dequeue(message); }
    bool takeKeyboard(MidiMessage& message) noexcept { return m_keyboard.try_dequeue(message); }
    bool takePanic() noexcept { return m_panic.exchange(false); }
    [[nodiscard]] Family family() const noexcept { return m_family.load(); }
    [[nodiscard]] bool recording() const noexcept { return m_recording.load(); }

private:
    moodycamel::ReaderWriterQueue<MidiMessage> m_preview{1023};
    moodycamel::ReaderWriterQueue<MidiMessage> m_keyboard{1023};
    std::atomic<bool> m_panic{false};
    std::atomic<bool> m_recording{false};
    std::atomic<Family> m_family{Family::Piano};
};

} // namespace muse
