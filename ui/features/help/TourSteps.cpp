// SPDX-License-Identifier: MIT
#include "ui/features/help/TourSteps.h"

#include "ui/kit/Text.h"
#include "ui/window/Menus.h"
#include "ui/features/preferences/ThemeActions.h"
#include "ui/document/autosave/Autosave.h"
#include "ui/features/files/RecoveryOffer.h"
#include "ui/features/exports/ExportController.h"
#include "ui/features/files/FileController.h"
#include "ui/features/generate/GenerationController.h"
#include "ui/services/PlaybackController.h"
#include "ui/kit/Notifier.h"
#include "ui/features/generate/GeneratePanel.h"
#include "ui/features/data/DataPanels.h"
#include "ui/document/SongDocument.h"
#include "ui/window/drop/DropTarget.h"
#include "ui/features/files/ImportOffer.h"
#include "ui/window/NotificationArea.h"
#include "ui/features/help/Tour.h"
#include "ui/features/generate/GenerateFeature.h"
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
    m_shelf = new NotificationArea(parts.window.takeCentralWidget());
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
