// SPDX-License-Identifier: MIT
#include "ui/features/recording/RecordingController.h"

#include "core/music/edits/ReplaceNotes.h"
#include "ui/document/SongDocument.h"
#include "ui/kit/Text.h"
#include "ui/services/PlaybackController.h"

#include <algorithm>
#include <utility>

namespace muse {
namespace {

constexpr int kFirstMerge = 1 << 20;   ///< above the merge ids of everything else, one a passage or chord
constexpr int kRoomMilliseconds = 200; ///< how often notes that make room are shown to go

} // namespace

RecordingController::RecordingController(SongDocument& document, PlaybackController& playback, QObject* parent)
    : QObject(parent), m_document(document), m_playback(playback), m_mergeId(kFirstMerge),
      m_stepLength([](Tick) { return kTicksPerQuarter; }) {
    connect(&playback, &PlaybackController::keyPlayed, this, [this](const IncomingNote& key) {
        if (key.moved)
            takeWheel(key);
        else if (m_take)
            takeKey(key);
        else if (m_stepping && !m_playback.playing())
            stepKey(key);
    });
    connect(&playback, &PlaybackController::playheadMoved, this, &RecordingController::moveTo);
    connect(&playback, &PlaybackController::playingChanged, this, [this](bool playing) {
        if (!playing) end();
    });
    connect(&playback, &PlaybackController::songReplaced, this, &RecordingController::forget);
    connect(&document, &SongDocument::changed, this, [this] {
        if (!m_take || m_writing) return;
        m_take->rebase(m_document.song().track(m_into));
    });
}

void RecordingController::setFamily(Family family) {
    // Another track's instrument has not heard of what was done to this one.
    if (family != m_family) m_wheels = {};
    m_family = family;
    m_stepKeys = 0;
}

void RecordingController::setStepInput(bool on) {
    m_stepping = on;
    m_stepKeys = 0;
    if (on && !findKeyboard()) return;
    if (on) Q_EMIT noticed(tr("Step input: each key puts a note at the playhead in %1.").arg(trackName()));
}

QString RecordingController::trackName() const {
    const std::string& given = m_document.song().track(m_take ? m_into : m_family).settings.name;
    return trackWords(m_take ? m_into : m_family, given);
}

/// The studio's own keys, the chosen input, else the only one that there is.
bool RecordingController::findKeyboard() {
    Engine& engine = m_playback.engine();
    if (m_playback.ownKeys() || !engine.midiInput().empty()) return true;
    const auto inputs = engine.midiInputs();
    if (inputs.size() == 1 && engine.openMidiInput(inputs.front())) return true;
    Q_EMIT noticed(inputs.empty()
                       ? tr("No MIDI keyboard was found: connect one, or let the computer's keyboard play (F12).")
                       : tr("Choose a keyboard first: Playback > MIDI input."));
    return false;
}

void RecordingController::toggle() {
    if (m_take) return end();
    if (findKeyboard()) begin();
    Q_EMIT recordingChanged(recording());
}

void RecordingController::begin() {
    m_into = m_family;
    m_early.fill(0);
    ++m_mergeId;
    m_written.start();
    m_playback.beginRecording(m_mode == TakeMode::Replace ? std::optional(m_into) : std::nullopt);
    m_from = m_at = m_playback.position();
    m_take.emplace(m_document.song().track(m_into), m_mode, m_from);
    for (const Controller controller : kAllControllers)
        if (const auto stands = m_wheels[index(controller)]) m_take->move(controller, *stands, m_from);
    Q_EMIT noticed(tr("Recording %1.").arg(trackName()));
}

void RecordingController::end() {
    if (!m_take) return;
    m_take->finish(m_at);
    write();
    forget();
}

/// Without a last look at the song, which may be another one by now.
void RecordingController::forget() {
    if (!m_take) return;
    m_take.reset();
    m_playback.endRecording();
    Q_EMIT recordingChanged(false);
}

void RecordingController::moveTo(Tick tick) {
    if (!m_take || tick == m_at) return;
    const auto loop = m_playback.loop();
    const bool around = tick < m_at && loop && m_at >= loop->first && m_at < loop->second;
    if (around) {
        m_take->jump(loop->second, loop->first);
    } else if (tick < m_at || tick > m_at + 2 * kTicksPerBar) {
        m_take->jump(m_at, tick);
        m_from = tick;
    }
    for (int pitch = 0; pitch < 128; ++pitch)
        if (const int velocity = std::exchange(m_early[static_cast<std::size_t>(pitch)], 0))
            m_take->noteOn(pitch, velocity, m_from);
    m_take->advance(tick);
    m_at = tick;
    if (m_written.elapsed() >= kRoomMilliseconds) write();
}

/// Keys that go down while bars are counted in begin with the song, if they are still down then.
void RecordingController::takeKey(const IncomingNote& key) {
    if (!key.running) {
        m_early[key.pitch & 0x7F] = key.velocity;
        if (key.velocity == 0) m_take->noteOff(key.pitch, m_at);
    } else if (key.velocity > 0) {
        m_take->noteOn(key.pitch, key.velocity, key.at);
    } else {
        m_early[key.pitch & 0x7F] = 0;
        m_take->noteOff(key.pitch, key.at);
        write();
    }
}

/// What is done while bars are counted in holds where the song begins.
void RecordingController::takeWheel(const IncomingNote& wheel) {
    m_wheels[index(*wheel.moved)] = wheel.value;
    if (m_take) m_take->move(*wheel.moved, wheel.value, wheel.running ? wheel.at : m_at);
}

void RecordingController::write() {
    if (!m_take->takeChange()) return;
    m_writing = true;
    Track track = m_document.song().track(m_into);
    track.setNotes(m_take->notes());
    for (const Controller controller : kAllControllers)
        if (isPlayed(controller)) track.setControls(controller, m_take->controls(controller));
    m_document.apply(
        std::make_shared<ReplaceNotes>(tr("Record %1").arg(trackName()).toStdString(), m_into, std::move(track)),
        m_mergeId);
    m_writing = false;
    m_written.start();
}

/// Keys that overlap are a chord; the playhead goes on when the last of them is up.
void RecordingController::stepKey(const IncomingNote& key) {
    const Tick at = m_playback.position();
    if (key.velocity == 0) {
        if (m_stepKeys > 0 && --m_stepKeys == 0) stepOver();
        return;
    }
    if (m_stepKeys++ == 0) ++m_mergeId;
    Track track = m_document.song().track(m_family);
    std::vector<Note> notes = track.notes();
    std::erase_if(notes, [&](const Note& note) { return note.start == at && note.pitch == key.pitch; });
    notes.push_back(Note{at, m_stepLength(at), key.pitch, key.velocity});
    track.setNotes(std::move(notes));
    m_document.apply(std::make_shared<ReplaceNotes>(tr("Step input in %1").arg(trackName()).toStdString(), m_family,
                                                    std::move(track)),
                     m_mergeId);
}

void RecordingController::stepOver() {
    const Tick at = m_playback.position();
    m_playback.seek(at + m_stepLength(at));
}

} // namespace muse
