// SPDX-License-Identifier: MIT
#include "core/engine/Engine.h"

#include "core/engine/AudioOutput.h"
#include "core/engine/MidiPorts.h"
#include "core/engine/NullAudioOutput.h"
#include "core/engine/ScheduleCompiler.h"
#include "core/engine/SoundFontFile.h"
#include "core/engine/SoundFontLoader.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>

namespace muse {
namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kDeadAfter = std::chrono::seconds(2); ///< a device that asks for nothing for so long is gone

} // namespace

struct Engine::Impl {
    explicit Impl(const EngineSettings& settings)
        : driver(settings.driver), opened(openAudioOutput(settings.driver, settings.sampleRate)),
          renderer(opened.output->sampleRate(), &midiOut), loader(renderer) {
        loader.load(settings.soundFont);
        opened.output->attach(&renderer);
    }

    // Those who call into the renderer stop before it goes.
    ~Impl() {
        ports.closeInput();
        opened.output.reset();
        midiOut.close();
    }

    void receive(const MidiMessage& message) noexcept {
        renderer.live().keyboard(message);
        const bool on = message.kind() == MidiMessage::kNoteOn;
        if (on || message.kind() == MidiMessage::kNoteOff)
            incoming.try_enqueue(
                IncomingNote{message.data1, on ? message.data2 : std::uint8_t{0}, renderer.transport().position()});
    }

    /// Only one output at a time may ask the renderer for frames.
    void replaceOutput(std::unique_ptr<AudioOutput> next) {
        opened.output = std::move(next);
        opened.output->attach(&renderer);
        seenBlocks = renderer.blocks();
        seenAt = Clock::now();
    }

    std::string driver;
    std::uint64_t seenBlocks = 0;
    Clock::time_point seenAt = Clock::now();
    MidiOut midiOut;
    OpenedOutput opened;
    Renderer renderer;
    SoundFontLoader loader;
    MidiPorts ports;
    moodycamel::ReaderWriterQueue<IncomingNote> incoming{1023};
};

Engine::Engine(EngineSettings settings) : m_impl(std::make_unique<Impl>(settings)) {}
Engine::~Engine() = default;

bool Engine::silent() const {
    return m_impl->opened.output->silent();
}
std::string Engine::outputDescription() const {
    return m_impl->opened.output->description();
}
int Engine::sampleRate() const {
    return m_impl->renderer.sampleRate();
}

bool Engine::noticeLostDevice() {
    const std::uint64_t blocks = m_impl->renderer.blocks();
    const auto now = Clock::now();
    if (blocks != m_impl->seenBlocks || silent()) {
        m_impl->seenBlocks = blocks;
        m_impl->seenAt = now;
        return false;
    }
    if (now - m_impl->seenAt < kDeadAfter) return false;
    m_impl->opened.output.reset();
    m_impl->replaceOutput(std::make_unique<NullAudioOutput>(sampleRate(), "the audio device went away"));
    return true;
}

Result<void> Engine::reopenDevice() {
    const int rate = sampleRate();
    m_impl->opened.output.reset();
    OpenedOutput next = openAudioOutput(m_impl->driver, rate);
    if (next.output->sampleRate() != rate)
        next.output = std::make_unique<NullAudioOutput>(
            rate, fmt::format("the device now runs at {} Hz instead of {} Hz: start the program again to use it",
                              next.output->sampleRate(), rate));
    m_impl->opened.attempts = std::move(next.attempts);
    m_impl->replaceOutput(std::move(next.output));
    if (silent()) return Error{fmt::format("Playback stays silent: {}.", outputDescription())};
    return {};
}

Result<void> Engine::loadSoundFont(const std::filesystem::path& path) {
    if (!path.empty())
        if (auto checked = readSoundFontFile(path); !checked) return checked.error();
    m_impl->loader.load(path);
    return {};
}

bool Engine::soundFontLoading() const {
    return m_impl->loader.loading();
}
std::optional<Error> Engine::takeSoundFontError() {
    return m_impl->loader.takeError();
}
std::filesystem::path Engine::soundFont() const {
    return m_impl->loader.soundFont();
}

void Engine::setSong(const Song& song) {
    m_impl->renderer.publish(compileSchedule(song, sampleRate()));
}
void Engine::play(int countInBars) {
    m_impl->renderer.transport().play(countInBars);
}
void Engine::setMetronome(bool on) {
    m_impl->renderer.transport().setMetronome(on);
}
void Engine::stop() {
    m_impl->renderer.transport().stop();
}
bool Engine::playing() const {
    return m_impl->renderer.transport().playing();
}
void Engine::seek(Tick tick) {
    m_impl->renderer.transport().seek(tick);
}
Tick Engine::position() const {
    return m_impl->renderer.transport().position();
}
void Engine::setLoop(std::optional<std::pair<Tick, Tick>> range) {
    m_impl->renderer.transport().setLoop(range);
}
std::pair<float, float> Engine::level() const {
    return m_impl->renderer.level();
}
float Engine::level(Family family) const {
    return m_impl->renderer.level(family);
}

void Engine::noteOn(Family family, int pitch, int velocity) {
    if (pitch < 0 || pitch > 127) return;
    m_impl->renderer.live().preview({static_cast<std::uint8_t>(midiChannel(family)), static_cast<std::uint8_t>(pitch),
                                     static_cast<std::uint8_t>(std::clamp(velocity, 0, 127))});
}

void Engine::noteOff(Family family, int pitch) {
    noteOn(family, pitch, 0);
}
void Engine::allNotesOff() {
    m_impl->renderer.live().allNotesOff();
}

std::vector<std::string> Engine::midiInputs() const {
    return m_impl->ports.inputs();
}
std::vector<std::string> Engine::midiOutputs() const {
    return m_impl->ports.outputs();
}

Result<void> Engine::openMidiInput(const std::string& name) {
    return m_impl->ports.openInput(name, [impl = m_impl.get()](const MidiMessage& message) { impl->receive(message); });
}

Result<void> Engine::openMidiOutput(const std::string& name) {
    closeMidiOutput();
    if (auto opened = m_impl->ports.openOutput(name); !opened) return opened;
    m_impl->midiOut.open([impl = m_impl.get()](const MidiMessage& message) { impl->ports.send(message); });
    m_impl->renderer.resendSetup();
    return {};
}

void Engine::closeMidiInput() {
    m_impl->ports.closeInput();
}

void Engine::closeMidiOutput() {
    m_impl->midiOut.close();
    m_impl->ports.closeOutput();
}

void Engine::setLiveFamily(Family family) {
    m_impl->renderer.live().setFamily(family);
}

std::vector<IncomingNote> Engine::drainIncoming() {
    std::vector<IncomingNote> notes;
    IncomingNote note;
    while (m_impl->incoming.try_dequeue(note))
        notes.push_back(note);
    return notes;
}

} // namespace muse
