// SPDX-License-Identifier: MIT
#include "ui/services/PlaybackController.h"

#include "core/engine/playback/PlaybackSchedule.h"
#include "ui/document/SongDocument.h"
#include "ui/kit/Text.h"

#include <QLocale>

#include <memory>
#include <utility>

namespace muse {
namespace {

constexpr int kDebounceMilliseconds = 30;
constexpr int kFrameMilliseconds = 16;
constexpr int kWatchMilliseconds = 500;
/// Longer songs would keep the window waiting, and are heard as edited a moment later.
constexpr std::size_t kCompiledAtOnce = 50'000;

} // namespace

PlaybackController::PlaybackController(SongDocument& document, const EngineSettings& settings, QObject* parent)
    : QObject(parent), m_document(document), m_engine(settings) {
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounceMilliseconds);
    m_poll.setInterval(kFrameMilliseconds);
    m_poll.setTimerType(Qt::PreciseTimer);
    connect(&m_debounce, &QTimer::timeout, this, &PlaybackController::publish);
    connect(&m_poll, &QTimer::timeout, this, &PlaybackController::poll);
    connect(&document, &SongDocument::changed, this, &PlaybackController::documentChanged);
    m_watch.setInterval(kWatchMilliseconds);
    connect(&m_watch, &QTimer::timeout, this, &PlaybackController::pollDevices);
    m_poll.start();
    m_watch.start();
    publish();
    // Later, so that whoever makes us has connected by then.
    QTimer::singleShot(0, this, &PlaybackController::announceSilence);
}

void PlaybackController::announceSilence() {
    if (m_engine.silent())
        Q_EMIT noticed(tr("No audio device was found, so playback runs without sound: see Preferences > Sound."));
}

void PlaybackController::documentChanged(const SongChange& change) {
    if (change.kind == SongChange::Kind::State) return;
    if (change.replaced()) {
        Q_EMIT songReplaced();
        stop();
        setLoop(std::nullopt);
        // What was open before is not to be heard while a very long song is compiled.
        if (m_document.song().noteCount() > kCompiledAtOnce) m_engine.setSong(Song());
        publish();
        seek(0);
        return;
    }
    // Not restarted while it runs: a long drag is heard while it goes on.
    if (!m_debounce.isActive()) m_debounce.start();
}

void PlaybackController::publish() {
    // What is edited meanwhile is heard when the audition is over.
    if (m_audition) return;
    Song song = m_preview ? *m_preview : m_document.song();
    if (m_silenced) {
        Track& track = song.track(*m_silenced);
        track.setNotes({});
        for (const Controller controller : kAllControllers)
            if (isPlayed(controller)) track.setControls(controller, {});
    }
    if (song.noteCount() <= kCompiledAtOnce && !m_compiler.running()) return m_engine.setSong(song);
    m_wanted = std::move(song);
    if (!m_compiler.running()) compileWanted();
}

void PlaybackController::compileWanted() {
    using Schedule = std::unique_ptr<PlaybackSchedule>;
    const Song song = *std::exchange(m_wanted, std::nullopt);
    m_compiler.start<Schedule>([this, song](const JobControl&) { return Result<Schedule>(m_engine.compile(song)); },
                               [this, song](Outcome<Schedule> compiled) {
                                   if (m_wanted) return compileWanted();
                                   // After an audition the song is published anew.
                                   if (compiled.done() && !m_audition)
                                       m_engine.setSong(song, std::move(compiled.value()));
                               });
}

void PlaybackController::setPreview(std::optional<Song> song) {
    m_preview = std::move(song);
    m_debounce.stop();
    publish();
}

void PlaybackController::audition(const Song& song) {
    stop();
    m_audition = song;
    m_engine.setLoop(std::nullopt);
    m_engine.setSong(song);
    m_engine.seek(0);
    m_engine.play();
    Q_EMIT auditioningChanged(true);
}

void PlaybackController::endAudition() {
    m_engine.stop();
    m_audition.reset();
    publish();
    m_engine.setLoop(m_loop);
    m_engine.seek(m_shown);
    Q_EMIT auditioningChanged(false);
}

/// To the end of its last bar, so that the last notes ring as they would in the song.
void PlaybackController::followAudition() {
    const Tick end = barAt(*m_audition, std::max<Tick>(m_audition->end() - 1, 0)).end();
    if (m_engine.position() >= end) endAudition();
}

void PlaybackController::start(int countInBars) {
    if (m_audition) endAudition();
    if (m_debounce.isActive()) {
        m_debounce.stop();
        publish();
    }
    const Bar last = barAt(m_document.song(), std::max<Tick>(m_document.song().end() - 1, 0));
    if (!m_recording && m_document.song().noteCount() > 0 && m_shown >= last.end()) seek(0);
    if (m_loop && (m_shown < m_loop->first || m_shown >= m_loop->second)) seek(m_loop->first);
    m_startedAt = m_shown;
    m_until.reset();
    m_engine.play(countInBars);
    poll();
}

void PlaybackController::playSpan(const Range& span) {
    seek(span.first);
    play();
    m_until = span.second;
}

void PlaybackController::beginRecording(std::optional<Family> silenced) {
    m_recording = true;
    m_engine.setRecording(true);
    m_silenced = silenced;
    if (silenced) publish();
    if (!playing()) start(m_countInBars);
}

void PlaybackController::endRecording() {
    m_recording = false;
    m_engine.setRecording(false);
    if (m_silenced) {
        m_silenced.reset();
        publish();
    }
}

void PlaybackController::stop() {
    if (m_audition) endAudition();
    m_engine.stop();
    poll();
}

void PlaybackController::stopAndReturn() {
    const Tick target = playing() ? m_startedAt : 0;
    stop();
    seek(target);
}

void PlaybackController::seek(Tick tick) {
    if (m_audition) endAudition();
    m_until.reset();
    m_engine.seek(std::max<Tick>(tick, 0));
    m_shown = std::max<Tick>(tick, 0);
    Q_EMIT playheadMoved(m_shown);
    Q_EMIT sought(m_shown);
}

void PlaybackController::setLoop(std::optional<Range> range) {
    m_loop = range;
    if (!m_audition) m_engine.setLoop(range);
}

void PlaybackController::followEngine() {
    const Tick before = m_shown;
    const Tick now = m_engine.position();
    if (now == before) return;
    m_shown = now;
    Q_EMIT playheadMoved(now);
    const bool spanOver = m_until && now >= *m_until && !m_loop && !m_recording;
    const Song& song = m_document.song();
    const Tick end = barAt(song, std::max<Tick>(song.end() - 1, 0)).end();
    // Only where the end is passed: an empty song, or one that became shorter meanwhile, plays on.
    const bool songOver = !m_loop && !m_recording && song.noteCount() > 0 && before < end && now >= end;
    if (!spanOver && !songOver) return;
    m_engine.stop();
    seek(m_startedAt);
}

void PlaybackController::setActiveFamily(Family family) {
    m_live = family;
    m_engine.setLiveFamily(family);
}

void PlaybackController::playKey(int pitch, int velocity) {
    if (const auto down = m_down.extract(pitch)) m_engine.playKey(down.mapped(), pitch, 0);
    if (velocity <= 0) return;
    m_down.emplace(pitch, m_live);
    m_engine.playKey(m_live, pitch, velocity);
}

void PlaybackController::poll() {
    const bool playing = this->playing();
    if (playing != m_wasPlaying) {
        m_wasPlaying = playing;
        Q_EMIT playingChanged(playing);
    }
    if (playing) followEngine();
    if (m_audition) followAudition();
    const auto [left, right] = m_engine.level();
    Q_EMIT levelChanged(left, right);
    for (const IncomingNote& note : m_engine.drainIncoming()) {
        if (!note.moved) Q_EMIT keyMoved(note.pitch, note.velocity > 0);
        Q_EMIT keyPlayed(note);
    }
    pollSoundFont();
}

void PlaybackController::pollDevices() {
    switch (m_engine.pollDevice()) {
    case AudioDeviceEvent::None:
        break;
    case AudioDeviceEvent::Lost:
        Q_EMIT noticed(tr("The audio device went away: playback goes on without sound until it is back."));
        Q_EMIT silenceChanged(true);
        break;
    case AudioDeviceEvent::Back:
        Q_EMIT noticed(tr("The audio device is back."));
        Q_EMIT silenceChanged(false);
        break;
    case AudioDeviceEvent::Found:
        Q_EMIT noticed(tr("An audio device was found: playback is heard now."));
        Q_EMIT silenceChanged(false);
        break;
    case AudioDeviceEvent::OtherRate:
        Q_EMIT noticed(tr("The audio device now runs at %1 Hz.").arg(QLocale().toString(m_engine.sampleRate())));
        Q_EMIT silenceChanged(false);
        break;
    }
    for (const MidiPortEvent& port : m_engine.pollMidi())
        Q_EMIT noticed(
            (port.back ? tr("%1 is back and open.") : tr("%1 went away; it is opened again when it is back."))
                .arg(text(port.name)));
}

void PlaybackController::pollSoundFont() {
    if (const auto problem = m_engine.takeSoundFontError()) Q_EMIT noticed(text(problem->message));
    if (m_ready || m_engine.soundFontLoading()) return;
    m_ready = true;
    Q_EMIT becameReady();
}

} // namespace muse
