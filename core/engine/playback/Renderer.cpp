// SPDX-License-Identifier: MIT
#include "core/engine/playback/Renderer.h"

#include "core/engine/midi/MovedController.h"
#include "core/engine/playback/Limiter.h"
#include "core/engine/playback/ScheduleCompiler.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace muse {
namespace {

constexpr std::uint8_t kDrums = static_cast<std::uint8_t>(midiChannel(Family::Drums));
constexpr float kFallSeconds = 0.3f; ///< a level falls to 1/e in this time
constexpr Frame kShortestLoop = Synth::kGrid;

std::uint8_t channelOf(Family family) {
    return static_cast<std::uint8_t>(midiChannel(family));
}

} // namespace

Renderer::Renderer(int sampleRate, MidiOut* out)
    : m_sampleRate(sampleRate), m_out(out), m_schedules(compileSchedule(Song(), sampleRate)), m_metronome(sampleRate) {
    m_setups = m_schedules.current()->setups();
    // Where a keyboard's wheels go back to; volume and pan are still to be sent.
    for (auto& sent : m_sent)
        for (const Controller controller : kAllControllers)
            if (isPlayed(controller)) sent[index(controller)] = restingValue(controller);
}

void Renderer::setSampleRate(int sampleRate, std::unique_ptr<PlaybackSchedule> schedule) {
    m_sampleRate = sampleRate;
    m_metronome.setSampleRate(sampleRate);
    m_synths.clear();
    publish(std::move(schedule));
}

void Renderer::render(float* left, float* right, int frames) noexcept {
    m_blockStart = MidiOut::Clock::now();
    m_blockTime.store(std::int64_t{frames} * 1'000'000'000 / sampleRate(), std::memory_order_relaxed);
    m_done = 0;
    takeSynth();
    takeSchedule();
    if (m_setupWanted.exchange(false, std::memory_order_acq_rel)) applySetup(true);
    takeTransport();
    takeClock();
    takePreview();
    takeKeyboard();
    logStretch();
    while (m_done < frames) {
        const int run = countInOrPlay(frames - m_done);
        if (Synth* synth = m_synths.current()) {
            synth->render(left + m_done, right + m_done, run);
        } else {
            std::fill_n(left + m_done, run, 0.0f);
            std::fill_n(right + m_done, run, 0.0f);
        }
        m_metronome.mix(left + m_done, right + m_done, run);
        if (m_playing && m_clocked)
            m_clock.run(m_frame, m_frame + run, m_schedules.current()->map(),
                        [this](const MidiMessage& message, Frame at) { sendToMidiOut(message, at - m_frame); });
        m_done += run;
        if (m_playing) m_frame += run;
        if (m_metronome.counting()) m_metronome.countOn(run);
    }
    m_transport.publishPosition(static_cast<Tick>(tick() + 1e-6));
    mixClip(left, right, frames);
    finish(left, right, frames);
    m_blocks.fetch_add(1, std::memory_order_relaxed);
    const std::chrono::nanoseconds took = MidiOut::Clock::now() - m_blockStart;
    if (took > worstTime()) m_worstTime.store(took.count(), std::memory_order_relaxed);
}

void Renderer::mixClip(float* left, float* right, int frames) noexcept {
    m_clips.take([](const std::shared_ptr<ClipPlaying>*, const std::shared_ptr<ClipPlaying>*) {});
    if (!m_clips.current()) return;
    ClipPlaying& playing = **m_clips.current();
    if (!playing.clip || playing.clip->sampleRate != sampleRate()) return;
    const SoundClip& clip = *playing.clip;
    const std::int64_t first = playing.frame.load(std::memory_order_relaxed);
    const std::int64_t last = std::min(first + frames, static_cast<std::int64_t>(clip.left.size()));
    const float gain = playing.gain.load(std::memory_order_relaxed);
    for (std::int64_t at = first; at < last; ++at) {
        left[at - first] += gain * clip.left[static_cast<std::size_t>(at)];
        right[at - first] += gain * clip.right[static_cast<std::size_t>(at)];
    }
    playing.frame.store(std::max(first, last), std::memory_order_release);
}

void Renderer::takeSynth() noexcept {
    if (!m_synths.take([](const Synth*, const Synth*) {})) return;
    m_held.clear();
    applySetup(true);
    if (m_playing) reconcile(false);
}

void Renderer::takeSchedule() noexcept {
    const bool taken = m_schedules.take([this](const PlaybackSchedule* old, const PlaybackSchedule* next) {
        // The music goes on from the same beat, whatever the new tempo; without a new tempo, from the very same frame.
        if (old->map() != next->map()) m_frame = next->map().frameAt(old->map().ticks(static_cast<double>(m_frame)));
    });
    if (!taken) return;
    applySetup(false);
    moveTo(m_frame, false);
}

void Renderer::takeTransport() noexcept {
    const FrameMap& map = m_schedules.current()->map();
    const auto loop = m_transport.loop();
    m_loop.reset();
    if (loop)
        m_loop = Range(map.frameAt(static_cast<double>(loop->first)), map.frameAt(static_cast<double>(loop->second)));
    if (m_loop && m_loop->second - m_loop->first < kShortestLoop) m_loop.reset();

    const bool wasPlaying = m_playing;
    const bool wasStarted = m_started;
    const Tick sought = m_transport.soughtTick();
    m_started = m_transport.playing();
    if (sought >= 0) m_frame = map.frameAt(static_cast<double>(sought));
    if (m_started && !wasStarted) beginPlaying(m_transport.takeCountIn());
    if (!m_started) m_metronome.cancelCountIn();
    m_playing = m_started && !m_metronome.counting();
    if (sought >= 0 || m_playing != wasPlaying) moveTo(m_frame, true);
    if (sought >= 0) m_transport.settleSeek(sought);
}

void Renderer::beginPlaying(int countInBars) noexcept {
    if (countInBars <= 0) return;
    const PlaybackSchedule& schedule = *m_schedules.current();
    const double from = tick();
    const BeatGrid::Meter& meter = schedule.beats().meterAt(std::llround(from));
    // At the tempo of where playing begins, even where it changes within the next beat.
    const double framesPerTick = schedule.map().frames(from + 1) - schedule.map().frames(from);
    m_metronome.beginCountIn(countInBars, meter.beatsPerBar, framesPerTick * static_cast<double>(meter.beat));
}

void Renderer::moveTo(Frame frame, bool jump) noexcept {
    m_frame = frame;
    m_next = m_schedules.current()->eventFrom(frame);
    m_nextControl = m_schedules.current()->controlFrom(frame);
    reconcile(jump);
    if (jump && m_clocked) locateClock();
    logStretch();
}

double Renderer::tick() const noexcept {
    return m_schedules.current()->map().ticks(static_cast<double>(m_frame));
}

/// At the tempo of this place; the next block says how it went on.
void Renderer::logStretch() noexcept {
    const FrameMap& map = m_schedules.current()->map();
    const double from = tick();
    const double span = map.ticks(static_cast<double>(m_frame + Synth::kGrid)) - from;
    m_log.add({timeOf(0), from, span * sampleRate() / Synth::kGrid, m_playing});
}

void Renderer::takeClock() noexcept {
    const bool wanted = m_out && m_out->isOpen() && m_clockWanted.load(std::memory_order_acquire);
    if (wanted == m_clocked) return;
    m_clocked = wanted;
    if (wanted)
        locateClock();
    else
        m_clock.stop([this](const MidiMessage& message) { sendToMidiOut(message); });
}

void Renderer::locateClock() noexcept {
    const auto send = [this](const MidiMessage& message) { sendToMidiOut(message); };
    if (m_playing)
        m_clock.locate(tick(), send);
    else
        m_clock.stop(send);
}

void Renderer::reconcile(bool jump) noexcept {
    // A pedal held at both ends of a jump must not hold the notes of where it began.
    for (const Family family : kAllFamilies)
        if (jump) set(family, Controller::Sustain, restingValue(Controller::Sustain));
    std::array<std::array<std::uint8_t, 128>, 16> wanted{};
    if (m_playing)
        m_schedules.current()->soundingAt(
            m_frame, [&](const ScheduledNote& note) { wanted[note.channel][note.pitch] = note.velocity; });
    m_held.each(Holder::Schedule, [&](std::uint8_t channel, std::uint8_t pitch) {
        if (wanted[channel][pitch] == 0) noteOff(channel, pitch, Holder::Schedule);
    });
    chase(false, jump);
    for (const Family family : kAllFamilies) {
        const std::uint8_t channel = channelOf(family);
        for (std::uint8_t pitch = 0; channel != kDrums && pitch < 128; ++pitch)
            if (wanted[channel][pitch] != 0 && !m_held.holds(channel, pitch, Holder::Schedule))
                noteOn(channel, pitch, wanted[channel][pitch], Holder::Schedule);
    }
}

int Renderer::countInOrPlay(int limit) noexcept {
    if (m_metronome.counting()) return m_metronome.countUntilNext(limit);
    if (m_started && !m_playing) {
        m_playing = true;
        moveTo(m_frame, true);
    }
    return m_playing ? playUntilNextEvent(limit) : limit;
}

void Renderer::playEvents() noexcept {
    const auto& controls = m_schedules.current()->controls();
    for (; m_nextControl < controls.size() && controls[m_nextControl].frame <= m_frame; ++m_nextControl)
        set(controls[m_nextControl].family, controls[m_nextControl].controller, controls[m_nextControl].value);
    const auto& events = m_schedules.current()->events();
    for (; m_next < events.size() && events[m_next].frame <= m_frame; ++m_next) {
        const ScheduledEvent& event = events[m_next];
        if (event.velocity == 0)
            noteOff(event.channel, event.pitch, Holder::Schedule);
        else
            noteOn(event.channel, event.pitch, event.velocity, Holder::Schedule);
    }
}

int Renderer::playUntilNextEvent(int limit) noexcept {
    if (m_loop && m_frame == m_loop->second) moveTo(m_loop->first, true);
    playEvents();
    const PlaybackSchedule& schedule = *m_schedules.current();
    const auto& events = schedule.events();
    const auto& controls = schedule.controls();
    Frame run = limit;
    if (m_transport.metronome()) {
        BeatGrid::Beat beat = schedule.beatFrom(m_frame);
        if (beat.frame == m_frame) {
            m_metronome.strike(beat.bar);
            beat = schedule.beatFrom(m_frame + 1);
        }
        run = std::min(run, beat.frame - m_frame);
    }
    if (m_nextControl < controls.size()) run = std::min(run, controls[m_nextControl].frame - m_frame);
    if (m_next < events.size()) run = std::min(run, events[m_next].frame - m_frame);
    if (m_loop && m_frame < m_loop->second) run = std::min(run, m_loop->second - m_frame);
    return static_cast<int>(run);
}

void Renderer::takePreview() noexcept {
    MidiMessage message;
    while (m_live.takePreview(message)) {
        if (message.kind() != MidiMessage::kNoteOn)
            emit(message);
        else if (message.data2 == 0)
            noteOff(message.channel(), message.data1, Holder::Preview);
        else
            noteOn(message.channel(), message.data1, message.data2, Holder::Preview);
    }
    if (m_live.takePanic()) silence();
}

void Renderer::takeKeyboard() noexcept {
    const Family family = m_live.family();
    const std::uint8_t channel = channelOf(family);
    if (family != m_keyboardFamily) {
        letGoOfWheels();
        m_keyboardFamily = family;
    }
    MidiMessage message;
    while (m_live.takeKeyboard(message))
        playKeyboard(message, channel);
}

/// What the keyboard's wheels and pedals did to its channel is undone, down to where the song has them.
void Renderer::letGoOfWheels() noexcept {
    const auto moved = std::exchange(m_moved, {});
    for (const Controller controller : kAllControllers)
        if (moved[index(controller)])
            set(m_keyboardFamily, controller, m_sent[index(m_keyboardFamily)][index(controller)], true);
}

void Renderer::playKeyboard(const MidiMessage& message, std::uint8_t channel) noexcept {
    const std::uint8_t pitch = message.data1 & 0x7F;
    switch (message.kind()) {
    case MidiMessage::kNoteOn:
        if (message.data2 != 0) {
            noteOff(m_keyChannels[pitch], pitch, Holder::Keyboard);
            m_keyChannels[pitch] = channel;
            noteOn(channel, pitch, message.data2, Holder::Keyboard);
            break;
        }
        [[fallthrough]];
    case MidiMessage::kNoteOff:
        noteOff(m_keyChannels[pitch], pitch, Holder::Keyboard);
        break;
    case MidiMessage::kController:
        if (pitch == controller::kAllNotesOff)
            m_held.each(Holder::Keyboard,
                        [this](std::uint8_t on, std::uint8_t key) { noteOff(on, key, Holder::Keyboard); });
        break;
    default:
        break;
    }
    if (const auto moved = movedBy(message)) {
        m_moved[index(moved->controller)] = true;
        m_wheels[index(moved->controller)] = moved->value;
        emit(MidiMessage::of(message.kind(), channel, message.data1, message.data2));
    }
}

/// Whether the keyboard was the last to move a controller of its track.
bool Renderer::isMoved(Family family, Controller controller) const noexcept {
    return family == m_keyboardFamily && m_moved[index(controller)];
}

void Renderer::silence() noexcept {
    letGoOfWheels();
    for (const Holder holder : {Holder::Schedule, Holder::Preview, Holder::Keyboard})
        m_held.each(holder, [&](std::uint8_t channel, std::uint8_t pitch) { noteOff(channel, pitch, holder); });
    for (const Family family : kAllFamilies) {
        set(family, Controller::Sustain, restingValue(Controller::Sustain), true);
        emit(MidiMessage::of(MidiMessage::kController, channelOf(family), controller::kAllNotesOff, 0));
    }
}

void Renderer::applySetup(bool all) noexcept {
    const ChannelSetups& wanted = m_schedules.current()->setups();
    for (const Family family : kAllFamilies) {
        const ChannelSetup& now = wanted[index(family)];
        const ChannelSetup& before = m_setups[index(family)];
        const std::uint8_t channel = channelOf(family);
        if (all || now.program != before.program) emit(MidiMessage::of(MidiMessage::kProgram, channel, now.program));
        if (all || now.reverb != before.reverb)
            emit(MidiMessage::of(MidiMessage::kController, channel, controller::kReverb, now.reverb));
        if (all || now.chorus != before.chorus)
            emit(MidiMessage::of(MidiMessage::kController, channel, controller::kChorus, now.chorus));
        if (all || now.bendRange != before.bendRange)
            for (const ControlMessage& each : bendRangeMessages(now.bendRange))
                emit(MidiMessage::of(each.kind, channel, each.first, each.second));
    }
    m_setups = wanted;
    chase(all, false);
}

/// Sets every controller to where it stands here; what is played rests while the song does not run.
void Renderer::chase(bool all, bool jump) noexcept {
    for (const Family family : kAllFamilies)
        for (const Controller controller : kAllControllers) {
            const ControlValue value = m_playing || !isPlayed(controller)
                                           ? m_schedules.current()->valueAt(family, controller, m_frame)
                                           : restingValue(controller);
            // A song that is being recorded says here what was played a moment ago.
            if (!all && !jump && m_live.recording() && isMoved(family, controller))
                m_sent[index(family)][index(controller)] = value;
            else
                set(family, controller, value, all);
        }
}

void Renderer::set(Family family, Controller controller, ControlValue value, bool always) noexcept {
    ControlValue& sent = m_sent[index(family)][index(controller)];
    const bool moved = isMoved(family, controller);
    if (sent == value && !always && !moved) return;
    sent = value;
    // Who holds a wheel has the last word.
    if (moved && !always && m_wheels[index(controller)] != restingValue(controller)) return;
    if (moved) m_moved[index(controller)] = false;
    const ControlMessage says = messageOf(controller, value);
    emit(MidiMessage::of(says.kind, channelOf(family), says.first, says.second));
}

void Renderer::noteOn(std::uint8_t channel, std::uint8_t pitch, std::uint8_t velocity, Holder holder) noexcept {
    m_held.hold(channel, pitch, holder);
    emit(MidiMessage::of(MidiMessage::kNoteOn, channel, pitch, velocity));
}

void Renderer::noteOff(std::uint8_t channel, std::uint8_t pitch, Holder holder) noexcept {
    if (m_held.release(channel, pitch, holder)) emit(MidiMessage::of(MidiMessage::kNoteOff, channel, pitch));
}

void Renderer::emit(const MidiMessage& message) noexcept {
    if (Synth* synth = m_synths.current()) synth->send(message);
    sendToMidiOut(message);
}

/// To the MIDI output alone, due so many frames after what is being rendered.
void Renderer::sendToMidiOut(const MidiMessage& message, Frame later) noexcept {
    if (m_out && m_out->isOpen()) m_out->post(message, timeOf(later));
}

MidiOut::Clock::time_point Renderer::timeOf(Frame later) const noexcept {
    return m_blockStart + std::chrono::nanoseconds((m_done + later) * 1'000'000'000 / sampleRate());
}

void Renderer::finish(float* left, float* right, int frames) noexcept {
    float leftPeak = 0;
    float rightPeak = 0;
    // A jump would click.
    const float wanted = m_gainWanted.load(std::memory_order_relaxed);
    const float step = (wanted - m_gain) / static_cast<float>(frames);
    for (int i = 0; i < frames; ++i) {
        const float gain = m_gain + step * static_cast<float>(i + 1);
        left[i] = softLimit(left[i] * gain);
        right[i] = softLimit(right[i] * gain);
        leftPeak = std::max(leftPeak, std::fabs(left[i]));
        rightPeak = std::max(rightPeak, std::fabs(right[i]));
    }
    m_gain = wanted;
    std::array<float, kFamilies> tracks{};
    if (Synth* synth = m_synths.current()) tracks = synth->takePeaks();
    const float fall = std::exp(-static_cast<float>(frames) / (kFallSeconds * static_cast<float>(sampleRate())));
    m_left.store(std::max(leftPeak, m_left.load(std::memory_order_relaxed) * fall), std::memory_order_relaxed);
    m_right.store(std::max(rightPeak, m_right.load(std::memory_order_relaxed) * fall), std::memory_order_relaxed);
    for (std::size_t i = 0; i < kFamilies; ++i)
        m_tracks[i].store(std::max(tracks[i], m_tracks[i].load(std::memory_order_relaxed) * fall),
                          std::memory_order_relaxed);
}

float Renderer::level(Family family) const noexcept {
    return m_tracks[index(family)].load(std::memory_order_relaxed);
}

std::pair<float, float> Renderer::level() const noexcept {
    return {m_left.load(std::memory_order_relaxed), m_right.load(std::memory_order_relaxed)};
}

} // namespace muse
