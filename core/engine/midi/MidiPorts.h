// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/engine/midi/MidiMessage.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace muse {

/// Whether two names are of one port: ALSA's end in a number that changes when a device is plugged in again.
bool samePort(const std::string& a, const std::string& b);

/// One MIDI input and one output through RtMidi: the ALSA sequencer where the system has one, else JACK where a server
/// runs.
class MidiPorts {
public:
    /// Called on RtMidi's own thread; must not block.
    using Receive = std::function<void(const MidiMessage&)>;

    MidiPorts();
    /// Nothing is received from here on; what is open is closed on a thread of its own, as a server may let it wait.
    ~MidiPorts();
    MidiPorts(const MidiPorts&) = delete;
    MidiPorts& operator=(const MidiPorts&) = delete;

    /// "ALSA sequencer", "JACK", or why there are no ports.
    [[nodiscard]] std::string description();
    /// Ports of other programs and devices, as they are now.
    [[nodiscard]] std::vector<std::string> inputs();
    [[nodiscard]] std::vector<std::string> outputs();

    Result<void> openInput(const std::string& name, Receive receive);
    Result<void> openOutput(const std::string& name);
    void closeInput();
    void closeOutput();
    /// Waits until what was sent has reached the output, so that it may be closed.
    void awaitDelivery();
    /// Whether the server that the ports were on has gone: both must then be closed, and startOver() called.
    [[nodiscard]] bool serverGone() const;
    void startOver();
    /// JACK hands messages over a period at a time, the ALSA sequencer at once.
    [[nodiscard]] bool overJack() const;
    /// To the open output, from one thread at a time; ignored where none is open.
    void send(const MidiMessage& message) noexcept;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace muse
