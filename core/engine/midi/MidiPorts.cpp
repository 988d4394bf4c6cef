// SPDX-License-Identifier: MIT
#include "core/engine/midi/MidiPorts.h"

#include "core/base/log/Log.h"
#include "core/engine/device/Apart.h"
#include "core/engine/device/CallbackGate.h"
#include "core/engine/device/JackClient.h"
#include "core/engine/device/JackWatch.h"
#include "core/engine/device/Quiet.h"

#include <RtMidi.h>
#include <cctype>
#include <chrono>
#include <filesystem>
#include <mutex>
#include <utility>

namespace muse {
namespace {

const std::string kClient = "MuseGAN Studio MIDI";

RtMidi::Api usableApi() {
    quietLibraries();
    std::error_code code;
    if (std::filesystem::exists("/dev/snd/seq", code)) return RtMidi::LINUX_ALSA;
    return jackServerRate() ? RtMidi::UNIX_JACK : RtMidi::UNSPECIFIED;
}

/// Every port but our own, with its number.
std::vector<std::pair<unsigned, std::string>> portsOf(RtMidi& midi) {
    std::vector<std::pair<unsigned, std::string>> ports;
    const unsigned count = midi.getPortCount();
    for (unsigned i = 0; i < count; ++i)
        if (std::string name = midi.getPortName(i); !name.starts_with(kClient)) ports.emplace_back(i, std::move(name));
    return ports;
}

std::vector<std::string> namesOf(RtMidi* midi) {
    std::vector<std::string> names;
    if (!midi) return names;
    for (auto& [number, name] : portsOf(*midi))
        names.push_back(std::move(name));
    return names;
}

std::string withoutNumber(const std::string& name) {
    const auto space = name.rfind(' ');
    if (space == std::string::npos) return name;
    for (std::size_t i = space + 1; i < name.size(); ++i)
        if (name[i] != ':' && !std::isdigit(static_cast<unsigned char>(name[i]))) return name;
    return name.find(':', space) == std::string::npos ? name : name.substr(0, space);
}

} // namespace

bool samePort(const std::string& a, const std::string& b) {
    return a == b || withoutNumber(a) == withoutNumber(b);
}

struct MidiPorts::Impl {
    RtMidi::Api api = RtMidi::UNSPECIFIED;
    std::unique_ptr<RtMidiIn> in;
    std::unique_ptr<RtMidiOut> out;
    std::unique_ptr<JackWatch> watch;
    Receive receive;
    CallbackGate gate; ///< in front of `receive`
    std::mutex mutex;
    std::string lastError;

    /// Makes the two RtMidi objects, once there is something that they can talk to.
    bool ready() {
        if (in && out) return true;
        api = usableApi();
        if (api == RtMidi::UNSPECIFIED) return false;
        try {
            in = std::make_unique<RtMidiIn>(api, kClient);
            out = std::make_unique<RtMidiOut>(api, kClient);
        } catch (const RtMidiError& error) {
            note(error.getMessage());
            logLine(LogLevel::Error, "RtMidi", error.getMessage());
            in.reset();
            out.reset();
            return false;
        }
        if (api == RtMidi::UNIX_JACK) watch = std::make_unique<JackWatch>();
        in->setErrorCallback(&Impl::onError, this);
        out->setErrorCallback(&Impl::onError, this);
        return true;
    }

    void note(const std::string& text) {
        const std::lock_guard lock(mutex);
        lastError = text;
    }

    static void receiveBytes(double, std::vector<unsigned char>* bytes, void* self) {
        if (bytes->size() < 2 || bytes->size() > 3 || (*bytes)[0] < 0x80 || (*bytes)[0] >= 0xF0) return;
        const std::uint8_t third = bytes->size() == 3 ? (*bytes)[2] : std::uint8_t{0};
        auto* impl = static_cast<Impl*>(self);
        if (!impl->gate.enter()) return;
        impl->receive({(*bytes)[0], (*bytes)[1], third});
        impl->gate.leave();
    }

    // RtMidi reports here instead of throwing or printing.
    static void onError(RtMidiError::Type type, const std::string& text, void* self) {
        const bool grave = type != RtMidiError::WARNING && type != RtMidiError::DEBUG_WARNING;
        logLine(grave ? LogLevel::Error : LogLevel::Warning, "RtMidi", text);
        static_cast<Impl*>(self)->note(text);
    }

    Result<void> open(RtMidi& midi, const std::string& name, const char* kind) {
        midi.closePort();
        note({});
        for (const auto& [number, port] : portsOf(midi)) {
            if (!samePort(port, name)) continue;
            midi.openPort(number, kind);
            if (midi.isPortOpen()) return {};
            const std::lock_guard lock(mutex);
            return Error{"The MIDI {} \"{}\" could not be opened: {}", kind, name, lastError};
        }
        return Error{"There is no MIDI {} \"{}\" any more: connect it or choose another.", kind, name};
    }
};

MidiPorts::MidiPorts() : m_impl(std::make_unique<Impl>()) {}

MidiPorts::~MidiPorts() {
    m_impl->gate.shut();
    destroyApart(std::move(m_impl));
}

std::string MidiPorts::description() {
    if (!m_impl->ready()) return "none: there is no ALSA sequencer (/dev/snd/seq), and no JACK server is running";
    return m_impl->api == RtMidi::LINUX_ALSA ? "ALSA sequencer" : "JACK";
}

std::vector<std::string> MidiPorts::inputs() {
    return m_impl->ready() ? namesOf(m_impl->in.get()) : namesOf(nullptr);
}

std::vector<std::string> MidiPorts::outputs() {
    return m_impl->ready() ? namesOf(m_impl->out.get()) : namesOf(nullptr);
}

Result<void> MidiPorts::openInput(const std::string& name, Receive receive) {
    if (!m_impl->ready()) return Error{"No MIDI input can be opened, {}.", description()};
    closeInput();
    m_impl->receive = std::move(receive);
    m_impl->gate.open();
    m_impl->in->setCallback(&Impl::receiveBytes, m_impl.get());
    auto opened = m_impl->open(*m_impl->in, name, "input");
    if (!opened) m_impl->in->cancelCallback();
    return opened;
}

Result<void> MidiPorts::openOutput(const std::string& name) {
    if (!m_impl->ready()) return Error{"No MIDI output can be opened, {}.", description()};
    return m_impl->open(*m_impl->out, name, "output");
}

void MidiPorts::closeInput() {
    // RtMidi returns while a message of before is still on its way.
    m_impl->gate.shut();
    if (!m_impl->in || !m_impl->in->isPortOpen()) return;
    m_impl->in->closePort();
    m_impl->in->cancelCallback();
}

void MidiPorts::closeOutput() {
    if (m_impl->out && m_impl->out->isPortOpen()) m_impl->out->closePort();
}

void MidiPorts::awaitDelivery() {
    if (!m_impl->out || !m_impl->out->isPortOpen()) return;
    // RtMidi takes the port away as soon as its own turn in a period has passed; what it wrote there is lost to
    // listeners whose turn comes later.
    if (m_impl->watch) m_impl->watch->awaitPeriods(3, std::chrono::milliseconds(200));
}

bool MidiPorts::serverGone() const {
    return m_impl->watch && m_impl->watch->serverGone();
}

void MidiPorts::startOver() {
    m_impl->in.reset();
    m_impl->out.reset();
    m_impl->watch.reset();
}

bool MidiPorts::overJack() const {
    return m_impl->api == RtMidi::UNIX_JACK;
}

void MidiPorts::send(const MidiMessage& message) noexcept {
    if (!m_impl->out || !m_impl->out->isPortOpen()) return;
    // RtMidi would wait for room, however long.
    if (m_impl->watch && m_impl->watch->serverStandsStill()) return;
    const auto bytes = message.bytes();
    m_impl->out->sendMessage(bytes.data(), message.size());
}

} // namespace muse
