// SPDX-License-Identifier: MIT
#include "core/engine/Engine.h"

#include "core/engine/AudioOutput.h"
#include "core/engine/MidiPorts.h"
#include "core/engine/ScheduleCompiler.h"
#include "core/engine/SoundFontFile.h"
#include "core/engine/SoundFontLoader.h"

#include <algorithm>

namespace muse {

struct Engine::Impl {
    explicit Impl(const EngineSettings& settings)
        : opened(openAudioOutput(settings.driver, settings.sampleRate)),
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
void Engine::play() {
    m_impl->renderer.transport().play();
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
