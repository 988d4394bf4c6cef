// SPDX-License-Identifier: MIT
#include "ui/features/transport/TransportFeature.h"

#include "core/music/TimeMarks.h"
#include "core/music/edits/ChangeSettings.h"
#include "ui/window/Menus.h"
#include "ui/services/PlaybackController.h"
#include "ui/document/SongDocument.h"
#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/tracks/TrackList.h"
#include "widgets/transport/TransportBar.h"

#include <QClipboard>
#include <QGuiApplication>

namespace muse {
namespace {

/// Steps of the tempo box that follow each other are one step of undo.
constexpr int kTempoMerge = 1;
constexpr int kOctave = 12;
constexpr int kMostBarsToFit = 16;

} // namespace

TransportFeature::TransportFeature(const EditorParts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    connectDocument();
    connectEdits();
    connectPlayback();
    connectTransport();
    connectEditMenu();
    connectViewMenu();
    showSong();
    setActiveFamily(m_parts.roll.activeFamily());
}

void TransportFeature::connectDocument() {
    connect(&m_parts.document, &SongDocument::changed, this, [this](DocumentChange change) {
        if (change == DocumentChange::State) return;
        if (change == DocumentChange::Replaced) {
            m_parts.roll.setSelectedBars(std::nullopt);
            m_parts.actions.loop->setChecked(false);
        }
        showSong();
        if (change == DocumentChange::Replaced) showWhole();
        updateLoop();
    });
}

/// All of a short song; of a long one the beginning, as notes too small to hit help nobody.
void TransportFeature::showWhole() {
    if (barCount(m_parts.document.song()) <= kMostBarsToFit)
        m_parts.roll.zoomToFit();
    else
        m_parts.roll.ensureVisible(0);
}

void TransportFeature::showSong() {
    const Song& song = m_parts.document.song();
    m_parts.roll.setSong(song);
    m_parts.tracks.setSong(song);
    m_parts.transport.setSong(song);
    m_parts.transport.setPosition(m_parts.playback.position());
}

void TransportFeature::connectEdits() {
    const auto apply = [this](const std::shared_ptr<SongEdit>& edit) { m_parts.document.apply(edit); };
    connect(&m_parts.roll, &PianoRollView::editRequested, this, apply);
    connect(&m_parts.tracks, &TrackList::editRequested, this, apply);
    connect(&m_parts.transport, &TransportBar::tempoRequested, this, [this](double beatsPerMinute) {
        const Song wanted = withTempoInForce(m_parts.document.song(), m_parts.playback.position(), beatsPerMinute);
        m_parts.document.apply(std::make_shared<ChangeSongSettings>(tr("Change tempo").toStdString(), wanted),
                               kTempoMerge);
    });
    connect(&m_parts.roll, &PianoRollView::activeFamilyChanged, this, &TransportFeature::setActiveFamily);
    connect(&m_parts.tracks, &TrackList::activeFamilyChanged, this, &TransportFeature::setActiveFamily);
}

void TransportFeature::setActiveFamily(Family family) {
    m_parts.roll.setActiveFamily(family);
    m_parts.tracks.setActiveFamily(family);
    m_parts.playback.setActiveFamily(family);
}

void TransportFeature::connectPlayback() {
    PlaybackController* playback = &m_parts.playback;
    connect(playback, &PlaybackController::playheadMoved, this, &TransportFeature::movePlayhead);
    connect(playback, &PlaybackController::playingChanged, &m_parts.transport, &TransportBar::setPlaying);
    connect(playback, &PlaybackController::levelChanged, &m_parts.transport, &TransportBar::setLevel);
    connect(playback, &PlaybackController::keyMoved, this, &TransportFeature::moveKey);
    connect(&m_parts.roll, &PianoRollView::noteOnRequested, playback, &PlaybackController::noteOn);
    connect(&m_parts.roll, &PianoRollView::noteOffRequested, playback, &PlaybackController::noteOff);
    connect(&m_parts.roll, &PianoRollView::seekRequested, playback, &PlaybackController::seek);
    connect(&m_parts.roll, &PianoRollView::selectedBarsChanged, this, &TransportFeature::updateLoop);
}

void TransportFeature::movePlayhead(Tick tick) {
    m_parts.roll.setPlayhead(tick);
    m_parts.transport.setPosition(tick);
    if (m_parts.actions.follow->isChecked() && m_parts.playback.playing()) m_parts.roll.ensureVisible(tick);
}

void TransportFeature::moveKey(int pitch, bool down) {
    if (down)
        m_heldKeys.insert(pitch);
    else
        m_heldKeys.erase(pitch);
    m_parts.roll.setHeldKeys(m_heldKeys);
}

void TransportFeature::connectTransport() {
    PlaybackController* playback = &m_parts.playback;
    TransportBar* transport = &m_parts.transport;
    const Menus& actions = m_parts.actions;
    const auto toStart = [this, playback] {
        playback->seek(0);
        m_parts.roll.ensureVisible(0);
    };
    connect(transport, &TransportBar::playToggled, playback, &PlaybackController::togglePlay);
    connect(transport, &TransportBar::stopRequested, playback, &PlaybackController::stopAndReturn);
    connect(transport, &TransportBar::returnRequested, this, toStart);
    connect(transport, &TransportBar::loopToggled, actions.loop, &QAction::setChecked);
    connect(transport, &TransportBar::snapChanged, &m_parts.roll, &PianoRollView::setSnap);
    connect(actions.playStop, &QAction::triggered, playback, &PlaybackController::togglePlay);
    connect(actions.toStart, &QAction::triggered, this, toStart);
    connect(actions.loop, &QAction::toggled, transport, &TransportBar::setLoop);
    connect(actions.loop, &QAction::toggled, this, &TransportFeature::updateLoop);
}

/// The chosen bars, else the whole song to the end of its last bar.
void TransportFeature::updateLoop() {
    if (!m_parts.actions.loop->isChecked()) {
        m_parts.playback.setLoop(std::nullopt);
        return;
    }
    const Song& song = m_parts.document.song();
    const Tick end = barNumber(song, std::max<std::int64_t>(barCount(song), 1) - 1).end();
    m_parts.playback.setLoop(m_parts.roll.selectedBars().value_or(std::pair<Tick, Tick>(0, end)));
}

void TransportFeature::connectEditMenu() {
    const Menus& actions = m_parts.actions;
    PianoRollView* roll = &m_parts.roll;
    connect(actions.cut, &QAction::triggered, roll, &PianoRollView::cut);
    connect(actions.copy, &QAction::triggered, roll, &PianoRollView::copy);
    connect(actions.paste, &QAction::triggered, roll, &PianoRollView::paste);
    connect(actions.duplicate, &QAction::triggered, roll, &PianoRollView::duplicate);
    connect(actions.erase, &QAction::triggered, roll, &PianoRollView::deleteSelection);
    connect(actions.selectAll, &QAction::triggered, roll, &PianoRollView::selectAll);
    connect(actions.semitoneUp, &QAction::triggered, roll, [roll] { roll->transpose(1); });
    connect(actions.semitoneDown, &QAction::triggered, roll, [roll] { roll->transpose(-1); });
    connect(actions.octaveUp, &QAction::triggered, roll, [roll] { roll->transpose(kOctave); });
    connect(actions.octaveDown, &QAction::triggered, roll, [roll] { roll->transpose(-kOctave); });
    const auto enable = [roll, &actions] {
        for (QAction* action : {actions.cut, actions.copy, actions.duplicate, actions.erase, actions.semitoneUp,
                                actions.semitoneDown, actions.octaveUp, actions.octaveDown})
            action->setEnabled(roll->hasSelection());
        actions.paste->setEnabled(PianoRollView::canPaste());
    };
    connect(roll, &PianoRollView::selectionChanged, this, enable);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, enable);
    enable();
}

void TransportFeature::connectViewMenu() {
    const Menus& actions = m_parts.actions;
    PianoRollView* roll = &m_parts.roll;
    connect(actions.zoomIn, &QAction::triggered, roll, &PianoRollView::zoomIn);
    connect(actions.zoomOut, &QAction::triggered, roll, &PianoRollView::zoomOut);
    connect(actions.zoomFit, &QAction::triggered, roll, &PianoRollView::zoomToFit);
}

} // namespace muse
