// SPDX-License-Identifier: MIT
#include "ui/features/train/TrainFeature.h"

#include "ui/document/EditorState.h"
#include "ui/document/InsertPhrase.h"
#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/features/train/TrainPanels.h"
#include "ui/features/train/TrainingController.h"
#include "ui/kit/FileSaver.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Prompter.h"
#include "ui/kit/RecentFiles.h"
#include "ui/services/DatasetChoice.h"
#include "ui/services/ModelCatalogue.h"
#include "ui/services/StudioSetup.h"
#include "ui/window/Workspaces.h"

namespace muse {

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
    connect(panels, &TrainPanels::startRequested, controller, [panels, controller](const TrainingSettings& settings) {
        if (controller->active()) return;
        panels->clearRun();
        controller->start(settings);
    });
    connect(panels, &TrainPanels::pauseRequested, controller, &TrainingController::pause);
    connect(panels, &TrainPanels::resumeRequested, controller, &TrainingController::resume);
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
    connect(m_controller, &TrainingController::stateChanged, &m_studio.models, [this](TrainingState state) {
        if (state == TrainingState::Finished || state == TrainingState::Stopped) m_studio.models.refresh();
    });
    connect(&m_controller->activity(), &Activity::visitRequested, this,
            [this] { m_studio.workspaces.setCurrent(WorkspaceId::Train); });
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
    muse::insertPhrase(m_studio.document, phrase, m_studio.editor.targetBars().first.start,
                       tr("Insert a training sample"),
                       {0, 0, {}, run.runFolder.filename().string(), run.seed, R"({"sample":true})"});
    m_studio.notifier.notice(tr("The sample is in the song."));
}

bool TrainFeature::mayClose() {
    return !m_controller->active() ||
           m_studio.prompter.confirm(tr("A training is running. Stop it, save a checkpoint and quit?"),
                                     tr("Stop and quit"));
}

void TrainFeature::close() {
    m_controller->stop();
}

} // namespace muse
