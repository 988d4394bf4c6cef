// SPDX-License-Identifier: MIT
#include "ui/features/train/TrainFeature.h"

#include "core/ml/runs/RunHistory.h"
#include "core/music/PianorollConversion.h"
#include "ui/document/MidiDrag.h"
#include "ui/features/PutIntoSong.h"
#include "ui/features/Studio.h"
#include "ui/features/train/TimeEstimate.h"
#include "ui/features/train/TrainControls.h"
#include "ui/features/train/TrainPanels.h"
#include "ui/features/train/TrainingController.h"
#include "ui/features/train/runs/RunComparison.h"
#include "ui/features/train/runs/RunDifferences.h"
#include "ui/features/train/runs/RunFigures.h"
#include "ui/features/train/runs/RunLibrary.h"
#include "ui/features/train/runs/RunWatch.h"
#include "ui/features/train/runs/RunsPanel.h"
#include "ui/kit/FileSaver.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/OfferBar.h"
#include "ui/kit/Prompter.h"
#include "ui/kit/RecentFiles.h"
#include "ui/kit/Text.h"
#include "ui/services/DatasetChoice.h"
#include "ui/services/ModelCatalogue.h"
#include "ui/services/PlaybackController.h"
#include "ui/services/StudioSetup.h"
#include "ui/window/NotificationArea.h"
#include "ui/window/Workspaces.h"
#include "widgets/samples/SampleStrip.h"

#include <QDesktopServices>
#include <QSettings>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace muse {
namespace {

const QString kLastRun = QStringLiteral("train/lastRun");
constexpr double kSampleTempo = 100;
constexpr int kListEveryMs = 5000;
const QString kFirstPreset = QStringLiteral("studio");
const QString kDeclined = QStringLiteral("train/declined");

/// What was declined once is offered again only if it went on meanwhile.
QString offerKey(const RunSummary& run) {
    return QStringLiteral("%1 %2").arg(pathText(run.folder)).arg(run.step);
}

} // namespace

TrainFeature::TrainFeature(Studio& studio)
    : m_studio(studio), m_panels(new TrainPanels(this)),
      m_controller(new TrainingController(studio.setup.runs, studio.jobs, this)),
      m_library(new RunLibrary(studio.setup.runs, this)), m_runs(new RunsPanel), m_watch(new RunWatch(this)),
      m_comparison(new RunComparison(this)), m_estimate(new TimeEstimate(this)),
      m_offer(new OfferBar(QStringLiteral("interrupted"), tr("Go on"), tr("Leave it"))) {
    studio.notifications.addBar(m_offer);
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

void TrainFeature::bindRequests() {
    TrainPanels* panels = m_panels;
    TrainingController* controller = m_controller;
    connect(panels, &TrainPanels::browseFileRequested, this, &TrainFeature::browseFile);
    connect(panels, &TrainPanels::browseFolderRequested, this, &TrainFeature::browseFolder);
    connect(panels, &TrainPanels::browseStartRequested, this, &TrainFeature::browseStart);
    connect(panels, &TrainPanels::startRequested, controller, [this](const TrainingSettings& settings) {
        if (m_controller->active()) return;
        forgetShown();
        m_panels->clearRun();
        m_controller->start(settings);
    });
    connect(panels, &TrainPanels::pauseRequested, controller, &TrainingController::pause);
    connect(panels, &TrainPanels::resumeRequested, this, [this] {
        if (m_controller->active()) return m_controller->resume();
        goOn();
    });
    connect(panels, &TrainPanels::stopRequested, controller, &TrainingController::stop);
    connect(panels, &TrainPanels::saveRequested, this,
            [this](const SaveRequest& request) { m_studio.saver.save(request); });
    connect(panels, &TrainPanels::phraseChosen, this, &TrainFeature::insertPhrase);
    connect(panels, &TrainPanels::phrasePlayed, this, &TrainFeature::playPhrase);
    connect(panels, &TrainPanels::phraseDragged, this, &TrainFeature::dragPhrase);
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
        if (state != TrainingState::Running) return;
        m_offer->hide();
        m_studio.settings.setValue(kLastRun, pathText(m_controller->settings().runFolder));
        showOwnRun();
    });
    connect(m_controller, &TrainingController::checkpointed, &m_studio.models, &ModelCatalogue::refresh);
    connect(m_controller, &TrainingController::checkpointed, m_library, &RunLibrary::refresh);
    // How far a training has come stands in its folder alone where another program does it.
    connect(&m_listing, &QTimer::timeout, this, [this] {
        const bool any = std::ranges::any_of(m_library->runs(),
                                             [](const RunSummary& run) { return run.state == RunState::Training; });
        if (any && m_runs->isVisible()) m_library->refresh();
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
        m_runs->setRuns(m_library->runs());
        // Names change, and runs go.
        m_comparison->setRuns(m_runs->compared(), m_runs->baseline());
        showUsable();
        offerInterrupted();
    });
    connect(m_runs, &RunsPanel::showRequested, this, of(&TrainFeature::show));
    connect(m_runs, &RunsPanel::fineTuneRequested, this, of(&TrainFeature::fineTune));
    connect(m_runs, &RunsPanel::useRequested, this, of(&TrainFeature::use));
    connect(m_panels, &TrainPanels::useRequested, this, [this] {
        if (const RunSummary* run = m_shown ? m_library->find(m_shown->folder) : nullptr) use(RunSummary(*run));
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
    connect(m_offer, &OfferBar::accepted, this, [this] { answerOffer(true); });
    connect(m_offer, &OfferBar::declined, this, [this] { answerOffer(false); });
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
        if (!m_controller->active()) m_panels->showProgress(reports);
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

/// As the library knows it: what is on show may have had no weights when it began.
void TrainFeature::showUsable() {
    const RunSummary* run = m_shown ? m_library->find(m_shown->folder) : nullptr;
    m_panels->setUsable(run && !run->weights().empty());
}

void TrainFeature::forgetShown() {
    m_watch->stop();
    m_shown.reset();
    m_panels->setUsable(false);
    m_referenceShown = false;
    m_runs->setShown({});
}

void TrainFeature::show(const RunSummary& run) {
    forgetShown();
    m_shown = run;
    m_panels->setRunName(text(run.name()));
    m_runs->setShown(run.folder);
    m_panels->clearCurves();
    if (!m_controller->active()) {
        m_panels->clearRun();
        m_panels->setSettings(run.settings);
        if (run.state == RunState::Training)
            m_panels->showNotice(
                tr("Another program trains “%1”; its curves come as it goes on.").arg(text(run.name())));
    }
    m_watch->start(run.folder);
    showUsable();
}

void TrainFeature::showOwnRun() {
    const TrainingSettings& settings = m_controller->settings();
    if (m_shown && m_shown->folder == settings.runFolder) return;
    RunSummary own;
    own.folder = settings.runFolder;
    own.settings = settings;
    own.state = RunState::Training;
    forgetShown();
    m_shown = own;
    m_panels->setRunName(text(own.name()));
    m_runs->setShown(own.folder);
    m_panels->clearCurves();
    m_watch->start(own.folder);
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
    if (run->step == 0 || run->state == RunState::Training) return;
    m_panels->showNotice(
        tr("Your last training, at step %L1 of %L2.").arg(run->step).arg(run->settings.generatorSteps));
}

/// By the settings that the controls say now; its networks stay what they are.
void TrainFeature::goOn() {
    const TrainingSettings before = m_shown ? m_shown->settings : m_controller->settings();
    TrainingSettings next = m_panels->settings();
    next.runFolder = before.runFolder;
    if (!(next.model == before.model))
        return m_panels->showError(
            tr("A run keeps its model, given track and width. Put them back to go on with it, or "
               "press Begin from it in Runs for a new training."));
    if (m_shown) m_shown->settings = next;
    m_controller->goOn(next);
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
    m_panels->clearRun();
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

void TrainFeature::bin(const RunSummary& run) {
    if (!m_studio.prompter.confirm(
            tr("Move “%1” with all its checkpoints and samples to the bin?").arg(text(run.name())),
            tr("Move to the bin")))
        return;
    if (m_shown && m_shown->folder == run.folder) {
        forgetShown();
        m_panels->clearRun();
    }
    m_studio.notifier.check(m_library->moveToBin(run.folder));
    m_studio.models.refresh();
}

/// Of those that were killed, the one that did something last; once a start.
void TrainFeature::offerInterrupted() {
    if (std::exchange(m_offerMade, true) || m_controller->active()) return;
    const auto& runs = m_library->runs();
    const auto found = std::ranges::find_if(
        runs, [](const RunSummary& run) { return run.state == RunState::Interrupted && run.checkpoint > 0; });
    if (found == runs.end() || m_studio.settings.value(kDeclined).toString() == offerKey(*found)) return;
    m_interrupted = found->folder;
    m_offer->offer(tr("The training “%1” ended without being stopped, at step %L2 of %L3. It can go on from step %L4.")
                       .arg(text(found->name()))
                       .arg(found->step)
                       .arg(found->settings.generatorSteps)
                       .arg(found->checkpoint));
}

void TrainFeature::answerOffer(bool goOn) {
    m_offer->hide();
    const auto run = runSummary(m_interrupted);
    if (!run) return;
    if (!goOn) return m_studio.settings.setValue(kDeclined, offerKey(*run));
    m_recalled = true;
    m_studio.workspaces.setCurrent(WorkspaceId::Train);
    trainOn(*run, run->settings.generatorSteps);
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

void TrainFeature::insertPhrase(const Pianoroll& phrase) {
    const RunSummary run = m_shown.value_or(RunSummary());
    if (m_studio.playback.auditioning()) m_studio.playback.stop();
    putIntoSong(m_studio, phrase, tr("Insert a training sample"),
                {0, 0, {}, run.name(), run.settings.seed, R"({"sample":true})"});
}

/// The same one again: silence.
void TrainFeature::playPhrase(const Pianoroll& phrase) {
    const bool again = m_studio.playback.auditioning() && m_heard == phrase;
    m_heard = phrase;
    if (again)
        m_studio.playback.stop();
    else
        m_studio.playback.audition(toSong(phrase, kSampleTempo));
}

void TrainFeature::dragPhrase(const Pianoroll& phrase) {
    const QString name = text(m_shown.value_or(RunSummary()).name());
    m_studio.notifier.check(
        dragAsMidi(m_panels->samples(), toSong(phrase, kSampleTempo), name.isEmpty() ? tr("Sample") : name));
}

void TrainFeature::close() {
    m_controller->stop();
}

} // namespace muse
