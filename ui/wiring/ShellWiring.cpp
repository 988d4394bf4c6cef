// SPDX-License-Identifier: MIT
#include "ui/wiring/ShellWiring.h"

#include "ui/Text.h"
#include "ui/actions/MainActions.h"
#include "ui/actions/ThemeActions.h"
#include "ui/autosave/Autosave.h"
#include "ui/autosave/RecoveryOffer.h"
#include "ui/controllers/ExportController.h"
#include "ui/controllers/FileController.h"
#include "ui/controllers/GenerationController.h"
#include "ui/controllers/PlaybackController.h"
#include "ui/dialogs/Notifier.h"
#include "ui/docks/GenerateDock.h"
#include "ui/docks/data/DataDock.h"
#include "ui/document/SongDocument.h"
#include "ui/drop/DropTarget.h"
#include "ui/imports/ImportOffer.h"
#include "ui/shelf/NoticeShelf.h"
#include "ui/tour/Tour.h"
#include "ui/wiring/GenerateWiring.h"
#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/transport/TransportBar.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>

namespace muse {
namespace {

/// The stops that the user can reach by doing what they are about.
enum TourStop { kGenerate = 1, kListen = 2 };

} // namespace

ShellWiring::ShellWiring(const ShellParts& parts, const ShellSetup& setup) : QObject(&parts.window), m_parts(parts) {
    m_shelf = new NoticeShelf(parts.window.takeCentralWidget());
    parts.window.setCentralWidget(m_shelf);
    parts.roll.setFocus();
    new ThemeActions(parts.window, parts.actions.viewMenu, parts.settings);
    connectAutosave(setup);
    new ImportOffer(parts.document, parts.notifier, *m_shelf, parts.window, parts.actions.fileMenu);
    connectDrops();
    makeTour();
    if (setup.tour && !m_tour->seen()) QTimer::singleShot(0, m_tour, &Tour::start);
}

void ShellWiring::connectAutosave(const ShellSetup& setup) {
    if (setup.recovery.empty()) return;
    m_autosave = new Autosave(m_parts.document, setup.recovery, this);
    m_autosave->setInterval(setup.autosave);
    connect(m_autosave, &Autosave::failed, &m_parts.notifier, &Notifier::error);
    new RecoveryOffer(*m_autosave, m_parts.document, m_parts.files, m_parts.notifier, *m_shelf, this);
}

void ShellWiring::leave() {
    if (m_autosave) m_autosave->finish();
}

void ShellWiring::connectDrops() {
    connect(new DropTarget(m_parts.window), &DropTarget::dropped, this, &ShellWiring::take);
}

void ShellWiring::take(const DropPlan& plan) {
    switch (plan.kind) {
    case DropKind::Song:
        return m_parts.files.openPath(plan.paths.front());
    case DropKind::Model:
        m_parts.generateDock.show();
        m_parts.generateDock.raise();
        return m_parts.generateWiring.addAndSelect(toPath(plan.paths.front()));
    case DropKind::SoundFont: {
        const auto path = toPath(plan.paths.front());
        if (m_parts.notifier.check(m_parts.playback.engine().loadSoundFont(path))) m_parts.exporter.setSoundFont(path);
        return;
    }
    case DropKind::Music:
        m_parts.dataDock.show();
        m_parts.dataDock.raise();
        return m_parts.dataDock.addSources(plan.paths);
    case DropKind::Nothing:
        return;
    }
}

void ShellWiring::makeTour() {
    m_tour = new Tour(m_parts.window, m_parts.settings);
    const auto always = [](const QString& words) { return [words] { return words; }; };
    m_tour->addStep({tr("Draw one track"),
                     always(tr("This is the piano roll. Press D and click to draw a few bass notes, or keep the song "
                               "that is open. Everything here goes on working while this card is open.")),
                     tr("Next"),
                     &m_parts.roll,
                     {}});
    const auto models = [this] { return !m_parts.generation.models().empty(); };
    m_tour->addStep({tr("Let it play the other four"),
                     [models] {
                         return models() ? tr("Ctrl+G: a MuseGAN hears the active track and writes the other four. "
                                              "Undo takes it back; again gives another answer.")
                                         : tr("Ctrl+G lets a MuseGAN write the other four tracks. There is no model "
                                              "here yet: drop one on the window, or train one on the Train page.");
                     },
                     tr("Generate"), m_parts.generateDock.findChild<QWidget*>(QStringLiteral("generateButton")),
                     [this, models] {
                         if (!models()) return true;
                         m_parts.actions.generateOthers->trigger();
                         // What comes of it goes on; a refusal is said in the dock, and leaves the user free to go on.
                         return !m_parts.generation.busy();
                     }});
    m_tour->addStep({tr("Listen"),
                     always(tr("Space plays from the playhead and stops. Where there is no sound device the playhead "
                               "still moves; choose a soundfont in the Playback menu.")),
                     tr("Next"),
                     &m_parts.transport,
                     {}});
    m_tour->addStep({tr("Take it with you"),
                     always(tr("Ctrl+S saves the song; File > Export writes MIDI, audio and pictures. Help > Tour "
                               "shows these cards again.")),
                     tr("Done"),
                     m_parts.window.menuBar(),
                     {}});
    connect(&m_parts.generation, &GenerationController::generated, m_tour, [this] { m_tour->stepDone(kGenerate); });
    connect(&m_parts.playback, &PlaybackController::playingChanged, m_tour, [this](bool playing) {
        if (playing) m_tour->stepDone(kListen);
    });
    ActionMaker make(m_parts.window);
    QAction* again = make.add(m_parts.actions.helpMenu, "actionTour", tr("&Tour"));
    m_parts.actions.helpMenu->insertAction(m_parts.actions.about, again);
    connect(again, &QAction::triggered, m_tour, [this] {
        m_parts.generateDock.show();
        m_parts.generateDock.raise();
        m_tour->start();
    });
}

} // namespace muse
