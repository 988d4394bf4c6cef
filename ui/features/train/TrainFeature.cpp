// SPDX-License-Identifier: MIT
#include "ui/features/train/TrainFeature.h"

#include "ui/features/files/FileController.h"
#include "ui/features/train/TrainingController.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Prompter.h"
#include "ui/features/train/TrainPanels.h"
#include "ui/document/RecentFiles.h"
#include "ui/features/generate/GenerateFeature.h"
#include "ui/document/InsertPhrase.h"

namespace muse {

TrainFeature::TrainFeature(const TrainParts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    bindRequests();
    connectNews();
}

void TrainFeature::bindRequests() {
    TrainPanels* dock = &m_parts.dock;
    TrainingController* controller = &m_parts.controller;
    connect(dock, &TrainPanels::browseFileRequested, this, &TrainFeature::browseFile);
    connect(dock, &TrainPanels::browseFolderRequested, this, &TrainFeature::browseFolder);
    connect(dock, &TrainPanels::browseStartRequested, this, &TrainFeature::browseStart);
    connect(dock, &TrainPanels::startRequested, controller, [dock, controller](const TrainingSettings& settings) {
        if (controller->active()) return;
        dock->clearRun();
        controller->start(settings);
    });
    connect(dock, &TrainPanels::pauseRequested, controller, &TrainingController::pause);
    connect(dock, &TrainPanels::resumeRequested, controller, &TrainingController::resume);
    connect(dock, &TrainPanels::stopRequested, controller, &TrainingController::stop);
    connect(dock, &TrainPanels::saveRequested, &m_parts.files, &FileController::saveAnything);
    connect(dock, &TrainPanels::phraseChosen, this, &TrainFeature::insertPhrase);
}

void TrainFeature::connectNews() {
    TrainPanels* dock = &m_parts.dock;
    TrainingController* controller = &m_parts.controller;
    connect(controller, &TrainingController::stateChanged, dock, &TrainPanels::setState);
    connect(controller, &TrainingController::progress, dock, &TrainPanels::setPreparing);
    connect(controller, &TrainingController::reported, dock, &TrainPanels::addReports);
    connect(controller, &TrainingController::referenceKnown, dock, &TrainPanels::setReference);
    connect(controller, &TrainingController::noticed, dock, &TrainPanels::showNotice);
    // The dock is where the user looks; a box on top would only be in the way.
    connect(controller, &TrainingController::failed, dock, &TrainPanels::showError);
    connect(controller, &TrainingController::failed, &m_parts.notifier, &Notifier::notice);
}

void TrainFeature::browseFile() {
    const auto path = m_parts.prompter.openFile(
        tr("Choose a dataset or an archive of MIDI files"), m_parts.recent.folder(),
        tr("Datasets and archives (*.safetensors *.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)"));
    if (!path) return;
    m_parts.recent.setFolderOf(*path);
    m_parts.dock.setSource(*path);
}

void TrainFeature::browseFolder() {
    const auto path = m_parts.prompter.chooseFolder(tr("Choose a folder of MIDI files"), m_parts.recent.folder());
    if (path) m_parts.dock.setSource(*path);
}

void TrainFeature::browseStart() {
    const auto path = m_parts.prompter.openFile(tr("Choose a model to begin with"), m_parts.recent.folder(),
                                                tr("Models and checkpoints (*.safetensors)"));
    if (!path) return;
    m_parts.recent.setFolderOf(*path);
    m_parts.dock.setStart(*path);
}

void TrainFeature::insertPhrase(const Pianoroll& phrase) {
    const TrainingSettings& run = m_parts.controller.settings();
    muse::insertPhrase(m_parts.document, phrase, m_parts.target.target().first.start, tr("Insert a training sample"),
                       {0, 0, {}, run.runFolder.filename().string(), run.seed, R"({"sample":true})"});
}

} // namespace muse
