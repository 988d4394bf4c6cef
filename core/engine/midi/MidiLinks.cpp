// SPDX-License-Identifier: MIT
#include "core/engine/midi/MidiLinks.h"

#include "core/engine/midi/MidiOut.h"
#include "core/engine/midi/MovedController.h"
#include "core/engine/playback/Renderer.h"

#include <algorithm>
#include <utility>

namespace muse {
namespace {

bool contains(const std::vector<std::string>& names, const std::string& name) {
    return std::ranges::any_of(names, [&](const std::string& each) { return samePort(each, name); });
}

} // namespace

MidiLinks::MidiLinks(Renderer& renderer, MidiOut& out, MidiPorts::Receive receive)
    : m_renderer(renderer), m_out(out), m_receive(std::move(receive)) {}

MidiLinks::~MidiLinks() {
    m_out.close();
    m_ports.awaitDelivery();
}

Result<void> MidiLinks::chooseInput(const std::string& name) {
    closeInput();
    m_input.name = name;
    auto opened = openInput();
    if (!opened) m_input = {};
    return opened;
}

Result<void> MidiLinks::chooseOutput(const std::string& name) {
    closeOutput();
    m_output.name = name;
    auto opened = openOutput();
    if (!opened) m_output = {};
    return opened;
}

Result<void> MidiLinks::openInput() {
    auto opened = m_ports.openInput(m_input.name, [this](const MidiMessage& message) {
        if (message.kind() == MidiMessage::kNoteOn) m_down.set(message.data1 & 0x7F, message.data2 != 0);
        if (message.kind() == MidiMessage::kNoteOff) m_down.reset(message.data1 & 0x7F);
        if (const auto moved = movedBy(message))
            m_away[index(moved->controller)] = moved->value != restingValue(moved->controller);
        m_receive(message);
    });
    m_input.open = opened.ok();
    return opened;
}

Result<void> MidiLinks::openOutput() {
    auto opened = m_ports.openOutput(m_output.name);
    m_output.open = opened.ok();
    if (!opened) return opened;
    m_out.open([this](const MidiMessage& message) { m_ports.send(message); });
    m_renderer.resendSetup();
    return {};
}

void MidiLinks::closeInput() {
    dropInput();
    m_input = {};
}

void MidiLinks::closeOutput() {
    m_out.close();
    m_ports.awaitDelivery();
    dropOutput();
    m_output = {};
}

void MidiLinks::expect(const std::string& input, const std::string& output) {
    closeInput();
    closeOutput();
    m_input.name = input;
    m_output.name = output;
}

void MidiLinks::dropInput() {
    if (!m_input.open) return;
    m_ports.closeInput();
    m_input.open = false;
    releaseKeys();
}

void MidiLinks::dropOutput() {
    m_out.close();
    m_ports.closeOutput();
    m_output.open = false;
}

void MidiLinks::releaseKeys() {
    for (std::uint8_t key = 0; key < 128; ++key)
        if (m_down[key]) m_receive(MidiMessage::of(MidiMessage::kNoteOff, 0, key));
    m_down.reset();
    const auto away = std::exchange(m_away, {});
    for (const Controller controller : kAllControllers) {
        if (!away[index(controller)]) continue;
        const ControlMessage rest = messageOf(controller, restingValue(controller));
        m_receive(MidiMessage::of(rest.kind, 0, rest.first, rest.second));
    }
}

std::vector<MidiPortEvent> MidiLinks::poll() {
    std::vector<MidiPortEvent> events;
    if (m_input.name.empty() && m_output.name.empty()) return events;
    const bool serverGone = m_ports.serverGone();
    const auto look = [&](Link& link, bool input, const std::vector<std::string>& names) {
        if (link.name.empty()) return;
        const bool there = !serverGone && contains(names, link.name);
        if (link.open && !there) {
            input ? dropInput() : dropOutput();
            link.lost = true;
            events.push_back({link.name, input, false});
        } else if (!link.open && there && (input ? openInput() : openOutput())) {
            if (std::exchange(link.lost, false)) events.push_back({link.name, input, true});
        }
    };
    using Names = std::vector<std::string>;
    look(m_input, true, serverGone ? Names() : m_ports.inputs());
    look(m_output, false, serverGone ? Names() : m_ports.outputs());
    if (serverGone) m_ports.startOver();
    return events;
}

} // namespace muse
