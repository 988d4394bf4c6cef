// SPDX-License-Identifier: MIT
#include "ui/window/MainWindow.h"

#include "ui/features/features.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Prompter.h"
#include "ui/kit/Text.h"
#include "ui/kit/forms/WheelGuard.h"
#include "ui/window/Announcer.h"
#include "ui/window/HelpTexts.h"
#include "ui/window/JobBar.h"
#include "ui/window/KeyboardHome.h"
#include "ui/window/Menus.h"
#include "ui/window/NotificationArea.h"
#include "ui/window/SongCommands.h"
#include "ui/window/WorkspaceSwitch.h"
#include "ui/window/Workspaces.h"
#include "ui/window/drop/DropTarget.h"
#include "widgets/accessible/ChoiceAccessible.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>

#include <algorithm>

namespace muse {
namespace {

const QString kGeometry = QStringLiteral("window/geometry");
constexpr QSize kFirstSize(1440, 900);
constexpr int kTitleBar = 40;

} // namespace

MainWindow::MainWindow(Prompter& prompter, QSettings& settings, StudioSetup setup)
    : m_setup(std::move(setup)), m_prompter(prompter), m_settings(settings), m_editor(m_document), m_recent(settings),
      m_playback(m_document, m_setup.engine), m_models(m_setup.models, m_setup.runs, m_setup.ownModels),
      m_soundFonts(m_playback.engine()), m_notifier(std::make_unique<Notifier>(*statusBar(), prompter)),
      m_saver(std::make_unique<FileSaver>(prompter, *m_notifier, m_recent)), m_menus(std::make_unique<Menus>(*this)),
      m_workspaces(new Workspaces(this)), m_notifications(new NotificationArea(m_workspaces, this)) {
    nameChoices();
    setObjectName(QStringLiteral("mainWindow"));
    statusBar()->setObjectName(QStringLiteral("statusBar"));
    setCentralWidget(m_notifications);
    new WheelGuard(this);
    connect(&m_playback, &PlaybackController::playheadMoved, &m_editor, &EditorState::setPlayhead);
    connect(&m_playback, &PlaybackController::sought, &m_editor, &EditorState::setTarget);
    connect(&m_playback, &PlaybackController::playingChanged, &m_editor, &EditorState::setPlaying);
    connect(&m_playback, &PlaybackController::noticed, m_notifier.get(), &Notifier::notice);
    connect(&m_document, &SongDocument::changed, m_notifier.get(), [this](const SongChange& change) {
        if (change.kind != SongChange::Kind::State) m_notifier->forgetSong();
    });
    connect(&m_editor, &EditorState::activeFamilyChanged, &m_playback, &PlaybackController::setActiveFamily);
    m_studio.reset(new Studio{*this, m_setup, m_settings, m_prompter, *m_notifier, *m_notifications, *m_menus,
                              *m_workspaces, m_jobs, m_document, m_editor, m_playback, m_recent, *m_saver, m_models,
                              m_soundFonts, m_datasets});
    build();
    restoreLayout();
    m_models.refresh();
}

MainWindow::~MainWindow() {
    // What the parts say on their way out has no listener any more; the views go last.
    for (QObject* part :
         {static_cast<QObject*>(&m_document), static_cast<QObject*>(&m_editor), static_cast<QObject*>(&m_playback),
          static_cast<QObject*>(&m_models), static_cast<QObject*>(&m_soundFonts), static_cast<QObject*>(&m_jobs)})
        part->disconnect();
    m_features.clear();
}

void MainWindow::build() {
    m_features = makeFeatures(*m_studio);
    for (const auto& feature : m_features) {
        for (const FeatureToolBar& bar : feature->toolBars())
            m_workspaces->addToolBar(bar);
        for (const Panel& panel : feature->panels())
            m_workspaces->add(panel);
    }
    addCommands();
    m_workspaces->finish(*m_menus);
    menuBar()->setCornerWidget(new WorkspaceSwitch(*m_workspaces, this));
    statusBar()->addPermanentWidget(new JobBar(m_jobs, this));
    const auto planAt = [this](const QStringList& paths, QPoint global) -> std::optional<DropPlan> {
        for (const auto& feature : m_features)
            if (auto plan = feature->planDropAt(paths, global)) return plan;
        return std::nullopt;
    };
    connect(new DropTarget(*this, planAt), &DropTarget::dropped, this, [this](const DropPlan& plan) {
        std::ranges::any_of(m_features, [&plan](const auto& feature) { return feature->open(plan); });
    });
    for (const auto& feature : m_features)
        feature->begin(m_features);
    for (const auto& feature : m_features)
        showHelpTexts(*this, feature->helpTexts());
    connect(&m_document, &SongDocument::changed, this, &MainWindow::updateTitle);
    updateTitle();
    new SongCommands(*m_menus, *m_workspaces, this);
    new KeyboardHome(*this, *m_workspaces, m_editor);
    new Announcer(*this, m_document, m_playback, m_jobs);
    m_editor.takeFocus();
}

void MainWindow::addCommands() {
    Menus& menus = *m_menus;
    menus.file->addSeparator();
    QAction* quit = menus.make.add(menus.file, "actionQuit", tr("&Quit"), QKeySequence(QStringLiteral("Ctrl+Q")));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    QAction* full = menus.make.addToggle(menus.view, "actionFullScreen", tr("F&ull screen"), QStringLiteral("F11"));
    connect(full, &QAction::toggled, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    menus.view->addSeparator();
}

void MainWindow::updateTitle() {
    setWindowTitle(QStringLiteral("%1[*] - MuseGAN Studio").arg(m_document.name()));
    setWindowModified(m_document.modified());
}

void MainWindow::restoreLayout() {
    // A window's frame comes on top.
    resize(kFirstSize.boundedTo(screen()->availableSize() - QSize(0, kTitleBar)));
    restoreGeometry(m_settings.value(kGeometry).toByteArray());
    m_workspaces->restore(m_settings);
}

void MainWindow::openPath(const QString& path) {
    DropPlan plan = planDrop({path});
    if (plan.kind == DropKind::Nothing) plan = {DropKind::Music, {path}, {}, {}};
    std::ranges::any_of(m_features, [&plan](const auto& feature) { return feature->open(plan); });
}

void MainWindow::openDemo(const QString& path) {
    m_notifier->check(m_document.openCopy(path));
}

Result<void> MainWindow::openQuietly(const QString& path) {
    const DropPlan plan = planDrop({path});
    if (plan.kind != DropKind::Song) return openPath(path), Result<void>();
    return m_document.openOrImport(path);
}

void MainWindow::chooseModel(const std::filesystem::path& path) {
    m_notifier->check(m_models.choose(path));
}

void MainWindow::warmUp() {
    for (const auto& feature : m_features)
        feature->warmUp();
}

bool MainWindow::idle() const {
    return m_playback.ready() && m_models.ready() &&
           std::ranges::all_of(m_features, [](const auto& feature) { return feature->idle(); });
}

/// Whether what runs may be stopped.
bool MainWindow::mayStopJobs() {
    QStringList lines;
    for (const Activity* activity : m_jobs.running())
        lines << (activity->whenLeft().isEmpty() ? activity->title()
                                                 : tr("%1: %2").arg(activity->title(), activity->whenLeft()));
    return lines.isEmpty() ||
           m_prompter.confirm(tr("Still running:\n%1").arg(lines.join(QLatin1Char('\n'))), tr("Stop and quit"));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    const bool leave =
        mayStopJobs() && std::ranges::all_of(m_features, [](const auto& feature) { return feature->mayClose(); });
    event->setAccepted(leave);
    if (!leave) return;
    m_playback.stop();
    for (const auto& feature : m_features)
        feature->close();
    m_settings.setValue(kGeometry, saveGeometry());
    m_workspaces->save(m_settings);
}

} // namespace muse
