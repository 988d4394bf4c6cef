// SPDX-License-Identifier: MIT
#include "ui/wiring/TrainWiring.h"

#include "ui/controllers/FileController.h"
#include "ui/controllers/TrainingController.h"
#include "ui/dialogs/Notifier.h"
#include "ui/dialogs/Prompter.h"
#include "ui/docks/TrainDock.h"
#include "ui/document/RecentFiles.h"
#include "ui/wiring/GenerateWiring.h"
#include "ui/wiring/InsertPhrase.h"

namespace muse {

TrainWiring::TrainWiring(const TrainParts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    connectWishes();
    connectNews();
}

void TrainWiring::connectWishes() {
    TrainDock* dock = &m_parts.dock;
    TrainingController* controller = &m_parts.controller;
    connect(dock, &TrainDock::browseFileRequested, this, &TrainWiring::browseFile);
    connect(dock, &TrainDock::browseFolderRequested, this, &TrainWiring::browseFolder);
    connect(dock, &TrainDock::browseStartRequested, this, &TrainWiring::browseStart);
    connect(dock, &TrainDock::startRequested, controller, [dock, controller](const TrainingSettings& settings) {
        if (controller->active()) return;
        dock->clearRun();
        controller->start(settings);
    });
    connect(dock, &TrainDock::pauseRequested, controller, &TrainingController::pause);
    connect(dock, &TrainDock::resumeRequested, controller, &TrainingController::resume);
    connect(dock, &TrainDock::stopRequested, controller, &TrainingController::stop);
    connect(dock, &TrainDock::saveRequested, &m_parts.files, &FileController::saveAnything);
    connect(dock, &TrainDock::phraseChosen, this, &TrainWiring::insertPhrase);
}

void TrainWiring::connectNews() {
    TrainDock* dock = &m_parts.dock;
    TrainingController* controller = &m_parts.controller;
    connect(controller, &TrainingController::stateChanged, dock, &TrainDock::setState);
    connect(controller, &TrainingController::progress, dock, &TrainDock::setPreparing);
    connect(controller, &TrainingController::reported, dock, &TrainDock::addReports);
    connect(controller, &TrainingController::referenceKnown, dock, &TrainDock::setReference);
    connect(controller, &TrainingController::noticed, dock, &TrainDock::showNotice);
    // The dock is where the user looks; a box on top would only be in the way.
    connect(controller, &TrainingController::failed, dock, &TrainDock::showError);
    connect(controller, &TrainingController::failed, &m_parts.notifier, &Notifier::notice);
}

void TrainWiring::browseFile() {
    const auto path = m_parts.prompter.openFile(
        tr("Choose a dataset or an archive of MIDI files"), m_parts.recent.folder(),
        tr("Datasets and archives (*.safetensors *.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)"));
    if (!path) return;
    m_parts.recent.setFolderOf(*path);
    m_parts.dock.setSource(*path);
}

void TrainWiring::browseFolder() {
    const auto path = m_parts.prompter.chooseFolder(tr("Choose a folder of MIDI files"), m_parts.recent.folder());
    if (path) m_parts.dock.setSource(*path);
}

void TrainWiring::browseStart() {
    const auto path = m_parts.prompter.openFile(tr("Choose a model to begin with"), m_parts.recent.folder(),
                                                tr("Models and checkpoints (*.safetensors)"));
    if (!path) return;
    m_parts.recent.setFolderOf(*path);
    m_parts.dock.setStart(*path);
}

void TrainWiring::insertPhrase(const Pianoroll& phrase) {
    const TrainingSettings& run = m_parts.controller.settings();
    muse::insertPhrase(m_parts.document, phrase, m_parts.target.target().first.start, tr("Insert a training sample"),
                       {0, 0, {}, run.runFolder.filename().string(), run.seed, R"({"sample":true})"});
}

} // namespace muse
