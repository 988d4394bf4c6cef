// SPDX-License-Identifier: MIT
#include "ui/features/train/TrainFeature.h"

#include "core/ml/runs/RunHistory.h"
#include "ui/features/Studio.h"
#include "ui/features/train/TimeEstimate.h"
#include "ui/features/train/TrainControls.h"
#include "ui/features/train/TrainPanels.h"
#include "ui/features/train/TrainingController.h"
#include "ui/features/train/runs/InterruptedOffer.h"
#include "ui/features/train/runs/ModelPublisher.h"
#include "ui/features/train/runs/RunComparison.h"
#include "ui/features/train/runs/RunFigures.h"
#include "ui/features/train/runs/RunLibrary.h"
#include "ui/features/train/runs/RunWatch.h"
#include "ui/features/train/runs/RunsPanel.h"
#include "ui/kit/FileSaver.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Prompter.h"
#include "ui/kit/RecentFiles.h"
#include "ui/kit/Text.h"
#include "ui/services/DatasetChoice.h"
#include "ui/services/ModelCatalogue.h"
#include "ui/services/StudioSetup.h"
#include "ui/window/Workspaces.h"

#include <QDesktopServices>
#include <QSettings>
#include <QUrl>

#include <algorithm>
#include <utility>

// Who tells whom: panels, controller, the runs' list and their folders.
namespace muse {
namespace {

const QString kOtherRuns = QStringLiteral("train/otherRuns");
constexpr int kListEveryMs = 3000;

} // namespace

void TrainFeature::bindRequests() {
    TrainPanels* panels = m_panels;
    TrainingController* controller = m_controller;
    connect(panels, &TrainPanels::browseFileRequested, this, &TrainFeature::browseFile);
    connect(panels, &TrainPanels::browseFolderRequested, this, &TrainFeature::browseFolder);
    connect(panels, &TrainPanels::browseStartRequested, this, &TrainFeature::browseStart);
    connect(panels, &TrainPanels::startRequested, controller, [this](const TrainingSettings& settings) {
        if (m_controller->active()) return;
        forgetShown();
        control(std::nullopt);
        m_controller->start(settings);
    });
    connect(panels, &TrainPanels::pauseRequested, controller, &TrainingController::pause);
    connect(panels, &TrainPanels::resumeRequested, this, [this] {
        if (m_controller->active())
            resumePaused();
        else
            goOn();
    });
    connect(panels, &TrainPanels::stopRequested, controller, &TrainingController::stop);
    connect(panels, &TrainPanels::saveRequested, this,
            [this](const SaveRequest& request) { m_studio.saver.save(request); });
    connect(&m_studio.datasets, &DatasetChoice::changed, panels, &TrainPanels::setSource);
    connect(&m_studio.datasets, &DatasetChoice::trainingRequested, this,
            [this] { m_studio.workspaces.setCurrent(WorkspaceId::Train); });
}

void TrainFeature::bindNews() {
    connect(m_controller, &TrainingController::stateChanged, m_panels, &TrainPanels::setState);
    connect(m_controller, &TrainingController::progress, m_panels, &TrainPanels::setPreparing);
    connect(m_controller, &TrainingController::reported, m_panels, &TrainPanels::showProgress);
    connect(m_controller, &TrainingController::noticed, m_panels, &TrainPanels::showNotice);
    // The panel is where the user looks; a box on top would only be in the way.
    connect(m_controller, &TrainingController::failed, m_panels, &TrainPanels::showError);
    connect(m_controller, &TrainingController::failed, &m_studio.notifier, &Notifier::notice);
    connect(m_controller, &TrainingController::stateChanged, this, [this](TrainingState state) {
        if (state == TrainingState::Finished || state == TrainingState::Stopped) m_studio.models.refresh();
        m_runs->setTraining(m_controller->active());
        m_library->refresh();
        if (state == TrainingState::Preparing) m_begins = true;
        if (state == TrainingState::Paused) m_whenPaused = m_panels->settings();
        // Whoever looks at another run meanwhile goes on to do so when a pause is over.
        if (state != TrainingState::Running || !std::exchange(m_begins, false)) return;
        m_offer->withdraw();
        showOwnRun();
    });
    connect(m_controller, &TrainingController::checkpointed, &m_studio.models, &ModelCatalogue::refresh);
    connect(m_controller, &TrainingController::checkpointed, m_library, &RunLibrary::refresh);
    // What another program trains stands in its folder alone: that it is there, and how far it has come.
    connect(&m_listing, &QTimer::timeout, this, [this] {
        if (!m_runs->isVisible()) return;
        const bool any = std::ranges::any_of(m_library->runs(),
                                             [](const RunSummary& run) { return run.state == RunState::Training; });
        if (any)
            m_library->refresh();
        else
            m_library->lookForOthers();
    });
    m_listing.start(kListEveryMs);
    connect(&m_studio.workspaces, &Workspaces::switched, this, [this](WorkspaceId id) {
        if (id != WorkspaceId::Train) return;
        m_library->refresh();
        recallLastRun();
    });
    connect(&m_controller->activity(), &Activity::visitRequested, this,
            [this] { m_studio.workspaces.setCurrent(WorkspaceId::Train); });
}

void TrainFeature::bindRuns() {
    const auto of = [this](void (TrainFeature::*act)(const RunSummary&)) {
        return [this, act](const std::filesystem::path& folder) {
            if (const RunSummary* run = m_library->find(folder)) (this->*act)(RunSummary(*run));
        };
    };
    connect(m_library, &RunLibrary::changed, this, [this] {
        m_runs->setOthers(m_library->others());
        m_runs->setRuns(m_library->runs());
        // Names change, and runs go.
        m_comparison->setRuns(m_runs->compared(), m_runs->baseline());
        if (const RunSummary* run = m_shown ? m_library->find(m_shown->folder) : nullptr) {
            m_shown->label = run->label;
            m_panels->setRunName(text(run->name()));
        }
        showUsable();
        if (m_controller->active()) return m_offer->withdraw();
        m_offer->consider(m_library->runs());
    });
    connect(m_runs, &RunsPanel::showRequested, this, of(&TrainFeature::show));
    connect(m_runs, &RunsPanel::fineTuneRequested, this, of(&TrainFeature::fineTune));
    connect(m_runs, &RunsPanel::useRequested, this, of(&TrainFeature::use));
    connect(m_runs, &RunsPanel::publishRequested, this, of(&TrainFeature::publish));
    connect(m_publisher, &ModelPublisher::busyChanged, m_runs, &RunsPanel::setPublishing);
    connect(m_publisher, &ModelPublisher::published, this,
            [this](const std::filesystem::path& model) { m_studio.notifier.check(m_studio.models.choose(model)); });
    connect(m_panels, &TrainPanels::useRequested, this, [this] {
        if (const RunSummary* run = m_controlled ? m_library->find(m_controlled->folder) : nullptr)
            use(RunSummary(*run));
    });
    connect(m_runs, &RunsPanel::binRequested, this, of(&TrainFeature::bin));
    connect(m_runs, &RunsPanel::figureEightRequested, this, [this](const std::filesystem::path& folder) {
        m_studio.saver.save(figureEightOf(folder, pathText(folder.filename())));
    });
    connect(m_runs, &RunsPanel::figureNineRequested, this, [this](const std::filesystem::path& folder) {
        m_studio.saver.save(figureNineOf(folder, pathText(folder.filename())));
    });
    connect(m_runs, &RunsPanel::trainOnRequested, this, [this](const std::filesystem::path& folder, qint64 steps) {
        if (const RunSummary* run = m_library->find(folder)) trainOn(RunSummary(*run), steps);
    });
    connect(m_runs, &RunsPanel::folderRequested, this, [](const std::filesystem::path& folder) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(pathText(folder)));
    });
    connect(m_runs, &RunsPanel::labelled, this, [this](const std::filesystem::path& folder, const RunLabel& label) {
        m_studio.notifier.check(m_library->label(folder, label));
    });
    connect(m_offer, &InterruptedOffer::accepted, this, [this](const RunSummary& run) {
        m_recalled = true;
        m_studio.workspaces.setCurrent(WorkspaceId::Train);
        trainOn(run, run.settings.generatorSteps);
    });
    bindOthers();
}

/// Runs that lie elsewhere stay in the list until they are taken off it.
void TrainFeature::bindOthers() {
    std::vector<std::filesystem::path> others;
    for (const QString& path : m_studio.settings.value(kOtherRuns).toStringList())
        others.push_back(toPath(path));
    m_library->setOthers(std::move(others));
    connect(m_library, &RunLibrary::othersChanged, this, [this] {
        QStringList paths;
        for (const auto& folder : m_library->others())
            paths << pathText(folder);
        m_studio.settings.setValue(kOtherRuns, paths);
    });
    connect(m_runs, &RunsPanel::openRequested, this, [this] {
        const auto path = m_studio.prompter.chooseFolder(tr("Open a run's folder"), m_studio.recent.folder());
        if (path) openRun(toPath(*path));
    });
    connect(m_runs, &RunsPanel::takeOffRequested, m_library, &RunLibrary::takeOff);
}

/// Curves come from the folder, whoever trains it.
void TrainFeature::bindWatch() {
    connect(m_watch, &RunWatch::restarted, m_panels, &TrainPanels::clearCurves);
    connect(m_watch, &RunWatch::reported, this, [this](const std::vector<TrainingReport>& reports) {
        if (const auto reference = m_referenceShown ? std::nullopt : referenceOf(m_shown->folder)) {
            m_panels->setReference(*reference);
            m_referenceShown = true;
        }
        m_panels->addCurves(m_shown->settings, reports);
        const bool controlled = m_controlled && m_controlled->folder == m_shown->folder;
        if (controlled && !m_controller->active()) m_panels->showProgress(reports);
        passNoticesOn(reports);
    });
}

void TrainFeature::bindComparison() {
    connect(m_runs, &RunsPanel::comparisonChanged, this,
            [this] { m_comparison->setRuns(m_runs->compared(), m_runs->baseline()); });
    connect(m_runs, &RunsPanel::differencesRequested, this, &TrainFeature::showDifferences);
    connect(m_comparison, &RunComparison::overlaysChanged, this,
            [this] { m_panels->setOverlays(m_comparison->overlays()); });
    connect(m_comparison, &RunComparison::restarted, m_panels, &TrainPanels::clearOverlay);
    connect(m_comparison, &RunComparison::reported, this, [this](int run, const std::vector<TrainingReport>& reports) {
        m_panels->addCurves(m_comparison->runs()[static_cast<std::size_t>(run - 1)].settings, reports, run);
    });
}

/// While another job has the processor, a measurement would be wrong and in the way.
void TrainFeature::bindEstimate() {
    const auto ask = [this] {
        if (m_controller->active() || m_studio.workspaces.current() != WorkspaceId::Train) {
            m_estimate->stop();
            return m_panels->setEstimate({});
        }
        m_estimate->ask(m_panels->settings());
    };
    connect(m_panels, &TrainPanels::settingsChanged, this, ask);
    connect(&m_studio.workspaces, &Workspaces::switched, this, ask);
    connect(m_controller, &TrainingController::stateChanged, this, ask);
    connect(m_estimate, &TimeEstimate::measuring, this,
            [this] { m_panels->setEstimate(tr("How long it takes here is being measured…")); });
    connect(m_estimate, &TimeEstimate::unknown, this, [this] { m_panels->setEstimate({}); });
    connect(m_estimate, &TimeEstimate::estimated, this, [this](double seconds) {
        m_panels->setEstimate(tr("Takes about %1 on this computer").arg(durationInWords(seconds)));
    });
}

} // namespace muse
