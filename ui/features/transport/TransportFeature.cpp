// SPDX-License-Identifier: MIT
#include "ui/features/transport/TransportFeature.h"

#include "core/music/TimeMarks.h"
#include "core/music/edits/ChangeSettings.h"
#include "ui/document/EditorState.h"
#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/features/transport/SnapController.h"
#include "ui/kit/Notifier.h"
#include "ui/services/PlaybackController.h"
#include "ui/window/Menus.h"
#include "widgets/transport/TransportBar.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QToolBar>

namespace muse {
namespace {

/// Steps of the tempo box that follow each other are one step of undo.
constexpr int kTempoMerge = 1;

} // namespace

TransportFeature::TransportFeature(Studio& studio) : m_studio(studio), m_bar(new TransportBar) {
    addCommands();
    bindBar();
    bindSong();
    new SnapController(studio, *m_bar, this);
}

std::vector<FeatureToolBar> TransportFeature::toolBars() {
    auto* bar = new QToolBar(tr("Transport"));
    bar->setObjectName(QStringLiteral("transportToolBar"));
    bar->setMovable(false);
    bar->toggleViewAction()->setVisible(false);
    bar->addWidget(m_bar);
    return {{bar, false}};
}

std::vector<HelpText> TransportFeature::helpTexts() const {
    return {{QStringLiteral("transportBar"),
             tr("Plays, stops, records and loops. Beside it the place in bars and in time, the tempo in force "
                "there, and the grid that notes keep to.")}};
}

void TransportFeature::begin(const Features& /*features*/) {
    if (auto* record = m_studio.window.findChild<QAction*>(QStringLiteral("actionRecord"))) {
        connect(m_bar, &TransportBar::recordToggled, record, &QAction::trigger);
        connect(record, &QAction::toggled, m_bar, &TransportBar::setRecording);
    }
    if (auto* metronome = m_studio.window.findChild<QAction*>(QStringLiteral("actionMetronome"))) {
        connect(m_bar, &TransportBar::metronomeToggled, metronome, &QAction::setChecked);
        connect(metronome, &QAction::toggled, m_bar, &TransportBar::setMetronome);
        m_bar->setMetronome(metronome->isChecked());
    }
    if (auto* countIn = m_studio.window.findChild<QMenu*>(QStringLiteral("menuCountIn")))
        m_bar->setMetronomeMenu(countIn);
}

void TransportFeature::addCommands() {
    Menus& menus = m_studio.menus;
    QAction* play = menus.make.add(menus.playback, "actionPlayStop", tr("&Play or stop"), QKeySequence(Qt::Key_Space));
    connect(play, &QAction::triggered, this, &TransportFeature::togglePlay);
    QAction* start =
        menus.make.add(menus.playback, "actionToStart", tr("Return to &start"), QKeySequence(Qt::Key_Home));
    connect(start, &QAction::triggered, this, &TransportFeature::returnToStart);
    menus.playback->addSeparator();
    m_loop = menus.make.addToggle(menus.playback, "actionLoop", tr("&Loop"), QStringLiteral("L"));
    connect(m_loop, &QAction::toggled, m_bar, &TransportBar::setLoop);
    connect(m_loop, &QAction::toggled, this, &TransportFeature::updateLoop);
    menus.playback->addSeparator();
}

void TransportFeature::togglePlay() {
    const auto bars = m_studio.editor.chosenBars();
    if (bars && !m_studio.playback.playing() && !m_loop->isChecked()) return m_studio.playback.playSpan(*bars);
    m_studio.playback.togglePlay();
}

void TransportFeature::returnToStart() {
    m_studio.playback.seek(0);
    m_studio.editor.reveal(0);
}

void TransportFeature::bindBar() {
    PlaybackController* playback = &m_studio.playback;
    connect(m_bar, &TransportBar::playToggled, this, &TransportFeature::togglePlay);
    connect(m_bar, &TransportBar::stopRequested, playback, &PlaybackController::stopAndReturn);
    connect(m_bar, &TransportBar::returnRequested, this, &TransportFeature::returnToStart);
    connect(m_bar, &TransportBar::loopToggled, m_loop, &QAction::setChecked);
    connect(playback, &PlaybackController::playingChanged, m_bar, &TransportBar::setPlaying);
    connect(playback, &PlaybackController::levelChanged, m_bar, &TransportBar::setLevel);
    connect(&m_studio.editor, &EditorState::playheadMoved, m_bar, &TransportBar::setPosition);
    connect(&m_studio.editor, &EditorState::chosenBarsChanged, this, &TransportFeature::updateLoop);
    connect(&m_studio.editor, &EditorState::previewChanged, this, &TransportFeature::updateLoop);
    connect(m_bar, &TransportBar::refused, &m_studio.notifier, &Notifier::notice);
    connect(m_bar, &TransportBar::tempoRequested, this, [this](double beatsPerMinute) {
        const Song wanted = withTempoInForce(m_studio.document.song(), m_studio.playback.position(), beatsPerMinute);
        m_studio.document.apply(std::make_shared<ChangeSongSettings>(tr("Change tempo").toStdString(), wanted),
                                kTempoMerge);
    });
}

void TransportFeature::bindSong() {
    const auto show = [this] {
        m_bar->setSong(m_studio.document.song());
        m_bar->setPosition(m_studio.playback.position());
    };
    connect(&m_studio.document, &SongDocument::changed, this, [this, show](const SongChange& change) {
        if (change.replaced()) m_loop->setChecked(false);
        if (change.touches(SongPart::SongSettings)) show();
        if (change.touches(SongPart::Notes) || change.touches(SongPart::SongSettings)) updateLoop();
    });
    show();
}

/// The chosen bars, else the whole song to the end of its last bar.
void TransportFeature::updateLoop() {
    // What may become of some bars is heard in them, over and over.
    if (m_studio.editor.preview()) return;
    if (!m_loop->isChecked()) {
        m_studio.playback.setLoop(std::nullopt);
        return;
    }
    const Song& song = m_studio.document.song();
    const Tick end = barNumber(song, std::max<std::int64_t>(barCount(song), 1) - 1).end();
    m_studio.playback.setLoop(m_studio.editor.chosenBars().value_or(std::pair<Tick, Tick>(0, end)));
}

} // namespace muse
