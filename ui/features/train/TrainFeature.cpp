// SPDX-License-Identifier: MIT
#include "ui/features/train/TrainFeature.h"

#include "core/ml/config/TrainingConfig.h"
#include "ui/features/Studio.h"
#include "ui/features/train/SampleActions.h"
#include "ui/features/train/TimeEstimate.h"
#include "ui/features/train/TrainPanels.h"
#include "ui/features/train/TrainingController.h"
#include "ui/features/train/runs/InterruptedOffer.h"
#include "ui/features/train/runs/ModelPublisher.h"
#include "ui/features/train/runs/RunComparison.h"
#include "ui/features/train/runs/RunDifferences.h"
#include "ui/features/train/runs/RunLibrary.h"
#include "ui/features/train/runs/RunWatch.h"
#include "ui/features/train/runs/RunsPanel.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Prompter.h"
#include "ui/kit/RecentFiles.h"
#include "ui/kit/Text.h"
#include "ui/services/ModelCatalogue.h"
#include "ui/services/StudioSetup.h"
#include "ui/window/Workspaces.h"
#include "ui/window/drop/DropPlan.h"

#include <QSettings>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

namespace muse {
namespace {

const QString kLastRun = QStringLiteral("train/lastRun");
const QString kFirstPreset = QStringLiteral("studio");

} // namespace

TrainFeature::TrainFeature(Studio& studio)
    : m_studio(studio), m_panels(new TrainPanels(this)),
      m_controller(new TrainingController(studio.setup.runs, studio.jobs, this)),
      m_library(new RunLibrary(studio.setup.runs, this)), m_runs(new RunsPanel), m_watch(new RunWatch(this)),
      m_comparison(new RunComparison(this)), m_estimate(new TimeEstimate(studio.jobs, this)),
      m_offer(new InterruptedOffer(studio.notifications, studio.settings, this)),
      m_publisher(new ModelPublisher(studio.jobs, studio.prompter, studio.notifier, studio.setup.ownModels, this)) {
    new SampleActions(
        studio, *m_panels, [this] { return m_shown.value_or(RunSummary()); }, this);
    bindRequests();
    bindNews();
    bindRuns();
    bindWatch();
    bindComparison();
    bindEstimate();
    m_panels->choosePreset(kFirstPreset);
}

TrainFeature::~TrainFeature() = default;

std::vector<Panel> TrainFeature::panels() {
    std::vector<Panel> panels = m_panels->panels();
    panels.insert(panels.begin() + 1,
                  Panel{m_runs, QStringLiteral("runsDock"), tr("Runs"), WorkspaceId::Train, PanelPlace::Left});
    return panels;
}

std::vector<HelpText> TrainFeature::helpTexts() const {
    return {{QStringLiteral("trainDock"),
             tr("Trains a model on a dataset or on your own MIDI files, in the background. The curves show the "
                "critic's loss and the five metrics, beside the values of the data.")},
            {QStringLiteral("runsDock"),
             tr("What was trained here. A run's curves and samples come back from its folder; it can go on, begin "
                "another one, and make music.")}};
}

void TrainFeature::warmUp() {
    m_library->refresh();
}

/// Of a run that is being trained elsewhere; what this window trains says so by itself.
void TrainFeature::passNoticesOn(const std::vector<TrainingReport>& reports) {
    const bool own = m_controller->active() && m_controller->settings().runFolder == m_shown->folder;
    const bool past = !std::exchange(m_newsShown, true) && m_shown->state != RunState::Training;
    if (own || past) return;
    for (const TrainingReport& report : reports)
        if (!report.notice.empty())
            m_panels->showNotice(QStringLiteral("“%1”: %2").arg(text(m_shown->name()), text(report.notice)));
}

void TrainFeature::openRun(std::filesystem::path folder) {
    folder = std::filesystem::absolute(folder).lexically_normal();
    if (!folder.has_filename()) folder = folder.parent_path(); // "runs/first/"
    const auto run = runSummary(folder);
    if (!m_studio.notifier.check(run ? Result<void>() : run.error())) return;
    m_library->addOther(*run);
    m_studio.workspaces.setCurrent(WorkspaceId::Train);
    m_studio.workspaces.present(QStringLiteral("runsDock"));
    show(*run);
    m_runs->choose(run->folder);
}

bool TrainFeature::open(const DropPlan& plan) {
    if (plan.kind != DropKind::Run) return false;
    m_recalled = true;
    openRun(toPath(plan.paths.front()));
    return true;
}

/// The baseline first, else the run on show.
void TrainFeature::showDifferences() {
    std::vector<RunSummary> runs = m_runs->compared();
    // As it stands now: what is on show may have gone on since.
    if (m_shown) {
        const RunSummary* now = m_library->find(m_shown->folder);
        runs.insert(runs.begin(), now ? *now : *m_shown);
    }
    std::ranges::stable_partition(runs, [this](const RunSummary& run) { return run.folder == m_runs->baseline(); });
    if (m_differences) m_differences->close();
    m_differences = new RunDifferences(runs, &m_studio.window);
    m_differences->setAttribute(Qt::WA_DeleteOnClose);
    m_differences->show();
}

/// As the library knows it: what was just begun had no weights then.
void TrainFeature::showUsable() {
    const RunSummary* run = m_controlled ? m_library->find(m_controlled->folder) : nullptr;
    m_panels->setUsable(run && !run->weights().empty());
    const bool apart = m_controlled && m_shown && m_controlled->folder != m_shown->folder;
    m_panels->setControlled(apart ? text((run ? *run : *m_controlled).name()) : QString());
}

/// What can be resumed and used from now on; its progress comes anew.
void TrainFeature::control(const std::optional<RunSummary>& run) {
    m_controlled = run;
    m_panels->clearProgress();
    showUsable();
}

void TrainFeature::forgetShown() {
    m_watch->stop();
    m_shown.reset();
    m_referenceShown = false;
    m_newsShown = false;
    m_panels->setRunName({});
    m_panels->clearCurves();
    m_runs->setShown({});
}

/// Curves and samples, whoever trains it.
void TrainFeature::follow(const RunSummary& run) {
    forgetShown();
    m_shown = run;
    m_panels->setRunName(text(run.name()));
    m_runs->setShown(run.folder);
    m_watch->start(run.folder);
}

/// While this window trains, the controls stay that training's.
void TrainFeature::show(const RunSummary& run) {
    follow(run);
    if (!m_controller->active()) {
        control(run);
        m_panels->setSettings(run.settings);
        if (run.state == RunState::Failed) m_panels->showError(text(run.failure));
        if (run.state == RunState::Training)
            m_panels->showNotice(
                tr("Another program trains “%1”; its curves come as it goes on.").arg(text(run.name())));
    }
    showUsable();
}

void TrainFeature::showOwnRun() {
    const TrainingSettings& settings = m_controller->settings();
    m_studio.settings.setValue(kLastRun, pathText(settings.runFolder));
    RunSummary own;
    own.folder = settings.runFolder;
    own.settings = settings;
    own.state = RunState::Training;
    own.label = runLabel(own.folder);
    m_controlled = own;
    if (m_shown && m_shown->folder == own.folder)
        m_shown->settings = settings;
    else
        follow(own);
    showUsable();
}

/// The run that was trained last, as it stands in its folder.
void TrainFeature::recallLastRun() {
    if (std::exchange(m_recalled, true) || m_controller->active() || m_shown) return;
    const auto folder = toPath(m_studio.settings.value(kLastRun).toString());
    if (folder.empty()) return;
    // A folder that is gone is nobody's trouble.
    const auto run = runSummary(folder);
    if (!run) return;
    show(*run);
    if (run->step == 0 || run->state == RunState::Training || run->state == RunState::Failed) return;
    m_panels->showNotice(
        tr("Your last training, at step %L1 of %L2.").arg(run->step).arg(run->settings.generatorSteps));
}

/// By the settings that the controls say now; its networks stay what they are. Nothing, and a sentence, where that
/// cannot be.
std::optional<TrainingSettings> TrainFeature::goingOn(const TrainingSettings& before) {
    TrainingSettings next = m_panels->settings();
    next.runFolder = before.runFolder;
    // What was built of it when the run began.
    if (before.runFolder == m_controller->settings().runFolder && next.dataset == m_controller->source())
        next.dataset = before.dataset;
    if (next.model == before.model) return next;
    m_panels->showError(tr("A run keeps its model, given track and width. Put them back to go on with it, or "
                           "press Begin from it in Runs for a new training."));
    return std::nullopt;
}

void TrainFeature::goOn() {
    const auto next = goingOn(m_controlled ? m_controlled->settings : m_controller->settings());
    if (!next) return;
    if (m_controlled) m_controlled->settings = *next;
    m_controller->goOn(*next);
}

/// Where the settings stand as they did, nothing is stopped for it.
void TrainFeature::resumePaused() {
    if (toJson(m_panels->settings()) == toJson(m_whenPaused)) return m_controller->resume();
    if (const auto next = goingOn(m_controller->settings())) m_controller->resumeWith(*next);
}

void TrainFeature::trainOn(const RunSummary& run, std::int64_t steps) {
    if (m_controller->active()) return;
    // Whoever stops it and resumes goes on to the new end.
    RunSummary further = run;
    further.settings.generatorSteps = steps;
    show(further);
    m_studio.workspaces.present(QStringLiteral("trainDock"));
    m_controller->goOn(further.settings);
}

void TrainFeature::fineTune(const RunSummary& run) {
    if (m_controller->active()) return;
    TrainingSettings settings = run.settings;
    settings.startFrom = run.weights();
    forgetShown();
    control(std::nullopt);
    m_panels->setSettings(settings);
    m_panels->setStart(pathText(settings.startFrom));
    m_panels->showNotice(
        tr("A new training that begins with the weights of “%1”: choose its data, then start.").arg(text(run.name())));
    m_studio.workspaces.present(QStringLiteral("trainDock"));
}

void TrainFeature::use(const RunSummary& run) {
    if (!m_studio.notifier.check(m_studio.models.choose(run.weights()))) return;
    m_studio.workspaces.setCurrent(WorkspaceId::Compose);
    m_studio.workspaces.present(QStringLiteral("generateDock"));
}

void TrainFeature::publish(const RunSummary& run) {
    m_publisher->publish(run);
}

void TrainFeature::bin(const RunSummary& run) {
    if (!m_studio.prompter.confirm(
            tr("Move “%1” with all its checkpoints and samples to the bin?").arg(text(run.name())),
            tr("Move to the bin")))
        return;
    if (m_shown && m_shown->folder == run.folder) forgetShown();
    if (m_controlled && m_controlled->folder == run.folder) control(std::nullopt);
    m_studio.notifier.check(m_library->moveToBin(run.folder));
    m_studio.models.refresh();
}

void TrainFeature::browseFile() {
    const auto path = m_studio.prompter.openFile(
        tr("Choose a dataset or an archive of MIDI files"), m_studio.recent.folder(),
        tr("Datasets and archives (*.safetensors *.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)"));
    if (!path) return;
    m_studio.recent.setFolderOf(*path);
    m_panels->setSource(*path);
}

void TrainFeature::browseFolder() {
    const auto path = m_studio.prompter.chooseFolder(tr("Choose a folder of MIDI files"), m_studio.recent.folder());
    if (path) m_panels->setSource(*path);
}

void TrainFeature::browseStart() {
    const auto path = m_studio.prompter.openFile(tr("Choose a model to begin with"), m_studio.recent.folder(),
                                                 tr("Models and checkpoints (*.safetensors)"));
    if (!path) return;
    m_studio.recent.setFolderOf(*path);
    m_panels->setStart(*path);
}

void TrainFeature::close() {
    m_estimate->stop();
    m_controller->stop();
}

} // namespace muse
