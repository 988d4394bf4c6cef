// SPDX-License-Identifier: MIT
#include "core/engine/Engine.h"

#include "core/engine/device/Apart.h"
#include "core/engine/device/AudioDevice.h"
#include "core/engine/midi/MidiLinks.h"
#include "core/engine/midi/MovedController.h"
#include "core/engine/playback/ScheduleCompiler.h"
#include "core/engine/soundfonts/SoundFontFile.h"
#include "core/engine/synth/SoundFontLoader.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <utility>
#include <vector>

namespace muse {
namespace {

constexpr auto kFarewell = std::chrono::seconds(1); ///< for sound servers; one that does not answer is left behind
constexpr std::size_t kMostIncoming = 8191;         ///< what wheels send while a window is busy for some seconds

} // namespace

struct Engine::Impl {
    explicit Impl(const EngineSettings& settings)
        : device(settings.driver, settings.sampleRate), renderer(device.output().sampleRate(), &midiOut),
          loader(renderer), links(renderer, midiOut, [this](const MidiMessage& message) { receive(message); }) {
        loader.load(settings.soundFont);
        device.attach(renderer, [this](int rate) { follow(rate); });
    }

    // The device stops calling into the renderer before that goes.
    ~Impl() { device.close(); }

    void follow(int rate) {
        auto schedule = compile(song, rate);
        loader.reload([&] { renderer.setSampleRate(rate, std::move(schedule)); });
    }

    std::unique_ptr<PlaybackSchedule> compile(const Song& which, int rate) {
        const std::lock_guard lock(compilerMutex);
        return compiler.compile(which, rate);
    }

    void receive(const MidiMessage& message) noexcept {
        renderer.live().keyboard(message);
        const bool on = message.kind() == MidiMessage::kNoteOn;
        if (const auto moved = movedBy(message))
            incoming.try_enqueue(stamped({.moved = moved->controller, .value = moved->value}, lag()));
        else if (on || message.kind() == MidiMessage::kNoteOff)
            incoming.try_enqueue(
                stamped({.pitch = message.data1, .velocity = on ? message.data2 : std::uint8_t{0}}, lag()));
    }

    /// What was heard so long ago.
    [[nodiscard]] IncomingNote stamped(IncomingNote note, std::chrono::nanoseconds ago) noexcept {
        note.at = renderer.transport().position();
        if (const auto then = renderer.log().at(SoundingLog::Clock::now() - ago); then && then->running) {
            note.at = std::max<Tick>(0, std::llround(then->tick));
            note.running = true;
        }
        return note;
    }

    /// From when a frame that was being heard as a key went down was rendered to when the key's message comes.
    [[nodiscard]] std::chrono::nanoseconds lag() const noexcept {
        const std::chrono::nanoseconds heardAfter(outputLatency.load());
        return links.overJack() ? heardAfter + renderer.blockTime() / 2 : heardAfter;
    }

    Song song; ///< as it was last set
    std::mutex compilerMutex;
    ScheduleCompiler compiler;
    MidiOut midiOut;
    AudioDevice device;
    Renderer renderer;
    SoundFontLoader loader;
    std::atomic<std::int64_t> outputLatency{0}; ///< ns
    moodycamel::ReaderWriterQueue<IncomingNote> incoming{kMostIncoming};
    std::vector<IncomingNote> ownKeys; ///< of playKey(), whose thread is the one that drains
    MidiLinks links;                   ///< last, so that it ends first
};

Engine::Engine(EngineSettings settings) : m_impl(std::make_unique<Impl>(settings)) {}
Engine::~Engine() {
    m_impl.reset();
    awaitApart(kFarewell);
}

bool Engine::silent() const {
    return m_impl->device.output().silent();
}
std::string Engine::outputDescription() const {
    return m_impl->device.output().description();
}
int Engine::sampleRate() const {
    return m_impl->renderer.sampleRate();
}
EngineLoad Engine::load() const {
    const Renderer& renderer = m_impl->renderer;
    return {renderer.blocks(), renderer.blockTime(), renderer.worstTime()};
}
AudioDeviceEvent Engine::pollDevice() {
    const AudioDeviceEvent event = m_impl->device.poll();
    outputLatency();
    return event;
}
std::chrono::nanoseconds Engine::outputLatency() {
    m_impl->outputLatency = m_impl->device.latency().count();
    return std::chrono::nanoseconds(m_impl->outputLatency);
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

std::unique_ptr<PlaybackSchedule> Engine::compile(const Song& song) {
    return m_impl->compile(song, sampleRate());
}
void Engine::setSong(const Song& song) {
    setSong(song, compile(song));
}
void Engine::setSong(const Song& song, std::unique_ptr<PlaybackSchedule> compiled) {
    m_impl->song = song;
    if (compiled->map().sampleRate() != sampleRate()) compiled = m_impl->compile(song, sampleRate());
    m_impl->loader.preload(soundsOf(compiled->setups()));
    m_impl->renderer.publish(std::move(compiled));
}
void Engine::play(int countInBars) {
    outputLatency();
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
void Engine::playKey(Family family, int pitch, int velocity) {
    velocity > 0 ? noteOn(family, pitch, velocity) : noteOff(family, pitch);
    const std::chrono::nanoseconds heardAfter(m_impl->outputLatency.load());
    m_impl->ownKeys.push_back(m_impl->stamped(
        {.pitch = static_cast<std::uint8_t>(pitch), .velocity = static_cast<std::uint8_t>(velocity)}, heardAfter));
}
void Engine::allNotesOff() {
    m_impl->renderer.live().allNotesOff();
}

void Engine::tryPreset(Family family, int bank, int program) {
    const auto seven = [](int value) { return static_cast<std::uint8_t>(std::clamp(value, 0, 127)); };
    const ChannelSound sound{static_cast<std::uint8_t>(midiChannel(family)), seven(bank), seven(program)};
    m_impl->loader.preloadAlso(sound);
    m_impl->renderer.live().preview(sound.channel, sound.bank, sound.program);
}
void Engine::playClip(std::shared_ptr<ClipPlaying> playing) {
    if (!playing) playing = std::make_shared<ClipPlaying>();
    m_impl->renderer.publish(std::make_unique<std::shared_ptr<ClipPlaying>>(std::move(playing)));
}
void Engine::setGain(double gain) {
    m_impl->renderer.setGain(static_cast<float>(gain));
}

std::vector<std::string> Engine::midiInputs() const {
    return m_impl->links.ports().inputs();
}
std::vector<std::string> Engine::midiOutputs() const {
    return m_impl->links.ports().outputs();
}
Result<void> Engine::openMidiInput(const std::string& name) {
    return m_impl->links.chooseInput(name);
}
Result<void> Engine::openMidiOutput(const std::string& name) {
    return m_impl->links.chooseOutput(name);
}
void Engine::closeMidiInput() {
    m_impl->links.closeInput();
}
void Engine::closeMidiOutput() {
    m_impl->links.closeOutput();
}
std::string Engine::midiInput() const {
    return m_impl->links.input();
}
std::string Engine::midiOutput() const {
    return m_impl->links.output();
}
void Engine::expectMidi(const std::string& input, const std::string& output) {
    m_impl->links.expect(input, output);
}
std::vector<MidiPortEvent> Engine::pollMidi() {
    // libjack cannot meet a new server while anything here still stands on the old one.
    if (m_impl->device.output().gone()) return {};
    return m_impl->links.poll();
}
void Engine::setMidiClock(bool on) {
    m_impl->renderer.setClock(on);
}

void Engine::setLiveFamily(Family family) {
    m_impl->renderer.live().setFamily(family);
}

void Engine::setRecording(bool on) {
    m_impl->renderer.live().setRecording(on);
}

std::vector<IncomingNote> Engine::drainIncoming() {
    std::vector<IncomingNote> notes = std::exchange(m_impl->ownKeys, {});
    IncomingNote note;
    while (m_impl->incoming.try_dequeue(note))
        notes.push_back(note);
    return notes;
}

} // namespace muse
