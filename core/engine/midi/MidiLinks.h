// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/engine/Engine.h"
#include "core/engine/midi/MidiPorts.h"

#include <array>
#include <bitset>
#include <functional>
#include <string>
#include <vector>

namespace muse {

class MidiOut;
class Renderer;

/// The MIDI input and output that were chosen. One whose device goes away is closed, its keys let go, and opened again
/// when it comes back.
class MidiLinks {
public:
    /// `receive` hears the input, on a thread of MIDI's own; for keys that it lets go of, on the caller's.
    MidiLinks(Renderer& renderer, MidiOut& out, MidiPorts::Receive receive);
    ~MidiLinks();
    MidiLinks(const MidiLinks&) = delete;
    MidiLinks& operator=(const MidiLinks&) = delete;

    [[nodiscard]] MidiPorts& ports() { return m_ports; }
    [[nodiscard]] bool overJack() const { return m_ports.overJack(); }
    Result<void> chooseInput(const std::string& name);
    Result<void> chooseOutput(const std::string& name);
    void closeInput();
    void closeOutput();
    /// Opens these as soon as they are there, without a MidiPortEvent; empty: none.
    void expect(const std::string& input, const std::string& output);
    /// Empty where none is chosen; it may be away.
    [[nodiscard]] const std::string& input() const { return m_input.name; }
    [[nodiscard]] const std::string& output() const { return m_output.name; }

    /// To be called about once a second.
    std::vector<MidiPortEvent> poll();

private:
    struct Link {
        std::string name;
        bool open = false;
        bool lost = false; ///< was open, and has gone
    };

    Result<void> openInput();
    Result<void> openOutput();
    void dropInput();
    void dropOutput();
    void releaseKeys();

    Renderer& m_renderer;
    MidiOut& m_out;
    MidiPorts::Receive m_receive;
    std::bitset<128> m_down;                 ///< of the input; its thread's own while that is open, and so is the next
    std::array<bool, kControllers> m_away{}; ///< wheels and pedals that are not at rest
    Link m_input;
    Link m_output;
    MidiPorts m_ports; ///< last: its thread calls us
};

} // namespace muse
