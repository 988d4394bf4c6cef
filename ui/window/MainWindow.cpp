// SPDX-License-Identifier: MIT
#include "ui/window/MainWindow.h"

#include "ui/window/DockTitles.h"
#include "ui/window/JobBar.h"
#include "ui/kit/Text.h"
#include "ui/features/theory/TheoryToolBar.h"
#include "ui/features/help/HelpActions.h"
#include "ui/features/roll/LaneActions.h"
#include "ui/window/Menus.h"
#include "ui/features/notes/NoteActions.h"
#include "ui/features/roll/RollActions.h"
#include "ui/features/theory/ScaleActions.h"
#include "ui/features/roll/SnapActions.h"
#include "ui/features/recording/RecordingActions.h"
#include "ui/features/timeline/TimeActions.h"
#include "ui/features/files/FileController.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Prompter.h"
#include "ui/features/generate/GeneratePanel.h"
#include "ui/features/history/HistoryDock.h"
#include "ui/features/mixer/MixerDock.h"
#include "ui/features/sounds/SoundFontBrowser.h"
#include "ui/features/train/TrainPanels.h"
#include "ui/features/data/DataPanels.h"
#include "ui/features/data/DataFeature.h"
#include "ui/features/transport/TransportFeature.h"
#include "ui/features/exports/ExportsFeature.h"
#include "ui/features/files/FilesFeature.h"
#include "ui/features/generate/GenerateFeature.h"
#include "ui/features/help/HelpFeature.h"
#include "ui/features/roll/LaneController.h"
#include "ui/features/mixer/MixerFeature.h"
#include "ui/features/notes/NotesFeature.h"
#include "ui/features/roll/RollFeature.h"
#include "ui/features/theory/TheoryFeature.h"
#include "ui/features/transport/SnapController.h"
#include "ui/features/sounds/SoundsFeature.h"
#include "ui/features/recording/MidiPortMenus.h"
#include "ui/features/recording/RecordingFeature.h"
#include "ui/features/timeline/TimelineFeature.h"
#include "ui/features/train/TrainFeature.h"
#include "widgets/lanes/LanePanel.h"
#include "widgets/overview/OverviewStrip.h"
#include "widgets/overview/TimeStrip.h"
#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/tracks/TrackList.h"
#include "widgets/transport/TransportBar.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace muse {
namespace {

const QString kGeometry = QStringLiteral("window/geometry");
const QString kState = QStringLiteral("window/state");
/// Raised when docks or toolbars change, so that an old layout is not applied to new ones.
constexpr int kStateVersion = 4;
constexpr QSize kFirstSize(1440, 900);
constexpr int kDockWidth = 336;

} // namespace

MainWindow::MainWindow(Prompter& prompter, QSettings& settings, const WindowSetup& setup)
    : m_prompter(prompter), m_settings(settings), m_recent(settings), m_playback(m_document, setup.engine),
      m_generation(m_document, setup.models, setup.runs), m_training(setup.runs), m_datasets(setup.datasets) {
    m_exporter.setSoundFont(setup.engine.soundFont);
    setObjectName(QStringLiteral("mainWindow"));
    m_notifier = new Notifier(*statusBar(), m_prompter, this);
    m_files = new FileController(m_document, m_prompter, *m_notifier, m_recent, m_exporter, this);
    m_actions = new Menus(*this, m_document.undoStack());
    buildCentre();
    buildDocks();
    buildStatusBar();
    connectParts();
    m_shell = new ShellWiring({*this, m_settings, *m_actions, m_document, *m_files, *m_notifier, m_playback, m_exporter,
                               m_generation, *m_generateWiring, *m_generateDock, *m_dataDock, *m_roll, *m_transport},
                              setup.shell);
    new HelpFeature({*this, *new HelpActions(*this, *m_actions), m_playback, m_exporter, *m_notifier, m_settings});
    connectWindow();
    restoreLayout();
    m_generation.refreshModels();
}

/// The members go before the views: what they say on their way out has no listener any more.
MainWindow::~MainWindow() {
    delete m_historyDock; // looks at the undo stack to the last
    for (QObject* part :
         {static_cast<QObject*>(&m_document), static_cast<QObject*>(&m_playback), static_cast<QObject*>(&m_generation),
          static_cast<QObject*>(&m_training), static_cast<QObject*>(&m_datasets), static_cast<QObject*>(&m_exporter),
          static_cast<QObject*>(&m_document.undoStack())})
        part->disconnect();
    // Hidden as the last thing, it would still hush a preset.
    disconnect(m_sounds, &SoundFontBrowser::sightChanged, nullptr, nullptr);
}

void MainWindow::buildCentre() {
    m_transport = new TransportBar(this);
    auto* bar = addToolBar(tr("Transport"));
    bar->setObjectName(QStringLiteral("transportToolBar"));
    bar->setMovable(false);
    bar->toggleViewAction()->setVisible(false);
    m_rollActions = new RollActions(*this, *m_actions);
    bar->addActions(m_rollActions->tools);
    bar->addSeparator();
    bar->addWidget(m_transport);
    m_noteActions = new NoteActions(*this, *m_actions);
    m_theory = new TheoryToolBar(*new ScaleActions(*this, *m_actions), this);
    addToolBarBreak();
    addToolBar(m_theory);

    m_tracks = new TrackList(this);
    m_overview = new OverviewStrip(this);
    m_marks = new TimeStrip(this);
    m_roll = new PianoRollView(this);
    auto* centre = new QWidget(this);
    m_noteBars = new QVBoxLayout(centre);
    m_noteBars->setContentsMargins(0, 0, 0, 0);
    m_noteBars->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_overview);
    column->addWidget(m_marks);
    m_lane = new LanePanel(*m_roll, this);
    m_rollAndLane = new QSplitter(Qt::Vertical, this);
    m_rollAndLane->setObjectName(QStringLiteral("rollAndLane"));
    m_rollAndLane->setChildrenCollapsible(false);
    m_rollAndLane->addWidget(m_roll);
    m_rollAndLane->addWidget(m_lane);
    m_rollAndLane->setStretchFactor(0, 1);
    column->addWidget(m_rollAndLane, 1);
    row->addWidget(m_tracks);
    row->addLayout(column, 1);
    m_noteBars->addLayout(row, 1);
    setCentralWidget(centre);
    m_roll->setFocus();
}

void MainWindow::buildDocks() {
    m_generateDock = new GeneratePanel(this);
    m_trainDock = new TrainPanels(this);
    addDockWidget(Qt::RightDockWidgetArea, m_generateDock);
    m_dataDock = new DataPanels(this);
    addDockWidget(Qt::RightDockWidgetArea, m_trainDock);
    addDockWidget(Qt::RightDockWidgetArea, m_dataDock);
    m_historyDock = new HistoryDock(m_document.undoStack(), this);
    addDockWidget(Qt::RightDockWidgetArea, m_historyDock);
    m_historyDock->hide();
    m_sounds = new SoundFontBrowser(this);
    addDockWidget(Qt::RightDockWidgetArea, m_sounds);
    m_sounds->hide();
    m_mixerDock = new MixerDock(this);
    addDockWidget(Qt::BottomDockWidgetArea, m_mixerDock);
    m_mixerDock->hide();
    tabifyDockWidget(m_generateDock, m_trainDock);
    tabifyDockWidget(m_trainDock, m_dataDock);
    tabifyDockWidget(m_dataDock, m_historyDock);
    tabifyDockWidget(m_historyDock, m_sounds);
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_generateDock->raise();
    new DockTitles(*this, {m_generateDock, m_trainDock, m_dataDock, m_historyDock, m_sounds});
    resizeDocks({m_generateDock}, {kDockWidth}, Qt::Horizontal);
    m_actions->viewMenu->addActions({m_generateDock->toggleViewAction(), m_trainDock->toggleViewAction(),
                                     m_dataDock->toggleViewAction(), m_historyDock->toggleViewAction(),
                                     m_sounds->toggleViewAction(), m_mixerDock->toggleViewAction(),
                                     m_theory->toggleViewAction()});
    connect(m_generateDock, &GeneratePanel::trainRequested, this, [this] {
        m_trainDock->show();
        m_trainDock->raise();
    });
}

void MainWindow::buildStatusBar() {
    m_jobs = new JobBar(this);
    statusBar()->setObjectName(QStringLiteral("statusBar"));
    statusBar()->addPermanentWidget(m_jobs);
    connect(&m_playback, &PlaybackController::noticed, m_notifier, &Notifier::notice);
}

void MainWindow::connectParts() {
    new TransportFeature({*m_roll, *m_tracks, *m_transport, m_document, m_playback, *m_actions}, this);
    new RollFeature({*m_roll, *m_tracks, m_document, *m_actions, *m_rollActions, *statusBar(), m_settings}, this);
    new LaneController(
        {*m_lane, *m_roll, *m_rollAndLane, m_document, m_playback, *new LaneActions(*this, *m_actions), m_settings},
        this);
    new NotesFeature({*m_roll, m_document, m_playback, *m_noteActions, *m_noteBars, *m_notifier, m_settings}, this);
    new TheoryFeature(
        {m_theory->scale(), m_theory->chord(), *m_roll, m_document, m_theory->actions(), *m_notifier, m_settings},
        this);
    new SnapController(*m_transport, *new SnapActions(*this, *m_actions), m_settings, this);
    new TimelineFeature({*m_marks, *m_overview, *m_roll, m_document, m_playback, *new TimeActions(*this, *m_actions),
                    *m_notifier, m_settings},
                   this);
    new ExportsFeature({*this, *m_actions, *m_files, m_exporter, *m_jobs, *m_notifier, m_settings});
    new FilesFeature({*m_files, m_recent, m_document, *m_roll, *m_actions}, this);
    m_generateWiring = new GenerateFeature(
        {*m_generateDock, m_generation, m_document, *m_roll, m_playback, *m_actions, m_prompter, m_recent, *m_notifier},
        this);
    new SoundsFeature({*m_sounds, *m_roll, m_document, m_playback, m_exporter, m_prompter}, this);
    new MixerFeature({*m_mixerDock, *m_sounds, *m_roll, *m_tracks, m_document, m_playback, m_settings}, this);
    new MidiPortMenus(*m_actions, m_playback, m_exporter, *m_notifier, m_settings, this);
    new RecordingFeature({m_document, m_playback, *m_roll, *m_transport, *new RecordingActions(*this, *m_actions), *m_notifier,
                     *statusBar(), m_settings},
                    this);
    new TrainFeature(
        {*m_trainDock, m_training, m_document, m_prompter, m_recent, *m_files, *m_notifier, *m_generateWiring}, this);
    new DataFeature({*m_dataDock, m_datasets, *m_trainDock, m_document, m_playback, m_prompter, m_recent, *m_files,
                    *m_notifier, *m_generateWiring},
                   this);
}

void MainWindow::connectWindow() {
    connect(&m_document, &SongDocument::changed, this, &MainWindow::updateTitle);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->about, &QAction::triggered, this, [this] { m_prompter.showAbout(); });
    connect(m_actions->fullScreen, &QAction::toggled, this,
            [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(&m_training, &TrainingController::stateChanged, this, [this](TrainingState state) {
        if (state == TrainingState::Finished || state == TrainingState::Stopped) m_generation.refreshModels();
    });
    updateTitle();
}

void MainWindow::updateTitle() {
    setWindowTitle(QStringLiteral("%1[*] - MuseGAN Studio").arg(m_document.name()));
    setWindowModified(m_document.modified());
}

void MainWindow::restoreLayout() {
    resize(kFirstSize);
    restoreGeometry(m_settings.value(kGeometry).toByteArray());
    restoreState(m_settings.value(kState).toByteArray(), kStateVersion);
}

void MainWindow::openPath(const QString& path) {
    if (canOpen(path)) return m_files->openPath(path);
    prepare({path});
}

void MainWindow::prepare(const QStringList& paths) {
    m_dataDock->show();
    m_dataDock->raise();
    m_dataDock->addSources(paths);
}

void MainWindow::openDemo(const QString& path) {
    m_notifier->check(m_document.openCopy(path));
}

Result<void> MainWindow::openQuietly(const QString& path) {
    if (!canOpen(path)) return prepare({path}), Result<void>();
    if (!canImport(path)) return m_document.open(path);
    const auto imported = m_document.importSong(path);
    return imported ? Result<void>() : Result<void>(imported.error());
}

void MainWindow::chooseModel(const std::filesystem::path& path) {
    m_generateWiring->addAndSelect(path);
}

void MainWindow::warmUp() {
    m_generateWiring->warmUp();
}

bool MainWindow::idle() const {
    return m_playback.ready() && m_generation.ready() && !m_generation.busy() && !m_exporter.busy();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    const bool leave =
        m_files->mayDiscardChanges() &&
        (!m_training.active() ||
         m_prompter.confirm(tr("A training is running. Stop it, save a checkpoint and quit?"), tr("Stop and quit")));
    event->setAccepted(leave);
    if (!leave) return;
    m_playback.stop();
    m_training.stop();
    m_shell->leave();
    m_settings.setValue(kGeometry, saveGeometry());
    m_settings.setValue(kState, saveState(kStateVersion));
}

} // namespace muse
