// SPDX-License-Identifier: MIT
#include "ui/features/train/TrainFeature.h"

#include "core/ml/RunHistory.h"
#include "ui/features/PutIntoSong.h"
#include "ui/features/Studio.h"
#include "ui/features/train/TrainPanels.h"
#include "ui/features/train/TrainingController.h"
#include "ui/kit/FileSaver.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Prompter.h"
#include "ui/kit/RecentFiles.h"
#include "ui/kit/Text.h"
#include "ui/services/DatasetChoice.h"
#include "ui/services/ModelCatalogue.h"
#include "ui/services/StudioSetup.h"
#include "ui/window/Workspaces.h"

#include <QSettings>

#include <utility>

namespace muse {
namespace {

const QString kLastRun = QStringLiteral("train/lastRun");

} // namespace

TrainFeature::TrainFeature(Studio& studio)
    : m_studio(studio), m_panels(new TrainPanels(this)),
      m_controller(new TrainingController(studio.setup.runs, studio.jobs, this)) {
    bindRequests();
    bindNews();
}

TrainFeature::~TrainFeature() = default;

std::vector<Panel> TrainFeature::panels() {
    return m_panels->panels();
}

std::vector<HelpText> TrainFeature::helpTexts() const {
    return {{QStringLiteral("trainDock"),
             tr("Trains a model on a dataset or on your own MIDI files, in the background. The curves show the "
                "critic's loss and the five metrics, beside the values of the data.")}};
}

void TrainFeature::bindRequests() {
    TrainPanels* panels = m_panels;
    TrainingController* controller = m_controller;
    connect(panels, &TrainPanels::browseFileRequested, this, &TrainFeature::browseFile);
    connect(panels, &TrainPanels::browseFolderRequested, this, &TrainFeature::browseFolder);
    connect(panels, &TrainPanels::browseStartRequested, this, &TrainFeature::browseStart);
    connect(panels, &TrainPanels::startRequested, controller,
            [this, panels, controller](const TrainingSettings& settings) {
                if (controller->active()) return;
                m_recalledRun.reset();
                panels->clearRun();
                controller->start(settings);
            });
    connect(panels, &TrainPanels::pauseRequested, controller, &TrainingController::pause);
    connect(panels, &TrainPanels::resumeRequested, this, [this] {
        if (m_controller->active()) return m_controller->resume();
        m_controller->goOn(m_recalledRun ? *m_recalledRun : m_controller->settings());
    });
    connect(panels, &TrainPanels::stopRequested, controller, &TrainingController::stop);
    connect(panels, &TrainPanels::saveRequested, this,
            [this](const SaveRequest& request) { m_studio.saver.save(request); });
    connect(panels, &TrainPanels::phraseChosen, this, &TrainFeature::insertPhrase);
    connect(&m_studio.datasets, &DatasetChoice::changed, panels, &TrainPanels::setSource);
    connect(&m_studio.datasets, &DatasetChoice::trainingRequested, this,
            [this] { m_studio.workspaces.setCurrent(WorkspaceId::Train); });
}

void TrainFeature::bindNews() {
    connect(m_controller, &TrainingController::stateChanged, m_panels, &TrainPanels::setState);
    connect(m_controller, &TrainingController::progress, m_panels, &TrainPanels::setPreparing);
    connect(m_controller, &TrainingController::reported, m_panels, &TrainPanels::addReports);
    connect(m_controller, &TrainingController::referenceKnown, m_panels, &TrainPanels::setReference);
    connect(m_controller, &TrainingController::noticed, m_panels, &TrainPanels::showNotice);
    // The panel is where the user looks; a box on top would only be in the way.
    connect(m_controller, &TrainingController::failed, m_panels, &TrainPanels::showError);
    connect(m_controller, &TrainingController::failed, &m_studio.notifier, &Notifier::notice);
    connect(m_controller, &TrainingController::stateChanged, this, [this](TrainingState state) {
        if (state == TrainingState::Finished || state == TrainingState::Stopped) m_studio.models.refresh();
        if (state == TrainingState::Running)
            m_studio.settings.setValue(kLastRun, pathText(m_controller->settings().runFolder));
    });
    connect(m_controller, &TrainingController::checkpointed, &m_studio.models, &ModelCatalogue::refresh);
    connect(&m_studio.workspaces, &Workspaces::switched, this, [this](WorkspaceId id) {
        if (id == WorkspaceId::Train) recallLastRun();
    });
    connect(&m_controller->activity(), &Activity::visitRequested, this,
            [this] { m_studio.workspaces.setCurrent(WorkspaceId::Train); });
}

/// The run that was trained last, as it stands in its folder.
void TrainFeature::recallLastRun() {
    if (std::exchange(m_recalled, true) || m_controller->active()) return;
    const auto folder = toPath(m_studio.settings.value(kLastRun).toString());
    if (folder.empty()) return;
    m_reader.start<RunHistory>([folder](const JobControl&) { return readRunHistory(folder); },
                               [this](Outcome<RunHistory> outcome) {
                                   // A folder that is gone is nobody's trouble.
                                   if (!outcome.done() || m_controller->active()) return;
                                   const RunHistory& run = outcome.value();
                                   m_panels->setSettings(run.settings);
                                   m_recalledRun = run.settings;
                                   if (run.reference) m_panels->setReference(*run.reference);
                                   if (run.reports.empty()) return;
                                   m_panels->addReports(run.reports);
                                   m_panels->showNotice(tr("Your last training, at step %L1 of %L2.")
                                                            .arg(run.reports.back().step)
                                                            .arg(run.settings.generatorSteps));
                               });
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
    const TrainingSettings& run = m_controller->settings();
    putIntoSong(m_studio, phrase, tr("Insert a training sample"),
                {0, 0, {}, run.runFolder.filename().string(), run.seed, R"({"sample":true})"});
}

void TrainFeature::close() {
    m_controller->stop();
}

} // namespace muse
