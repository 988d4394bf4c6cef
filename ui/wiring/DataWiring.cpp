// SPDX-License-Identifier: MIT
#include "ui/wiring/DataWiring.h"

#include "core/music/PianorollConversion.h"
#include "ui/Text.h"
#include "ui/controllers/DatasetController.h"
#include "ui/controllers/FileController.h"
#include "ui/controllers/PlaybackController.h"
#include "ui/dialogs/Notifier.h"
#include "ui/dialogs/Prompter.h"
#include "ui/docks/TrainDock.h"
#include "ui/docks/data/DataDock.h"
#include "ui/document/RecentFiles.h"
#include "ui/document/SongDocument.h"
#include "ui/wiring/GenerateWiring.h"
#include "ui/wiring/InsertPhrase.h"

namespace muse {
namespace {

/// Datasets keep no tempo, so phrases are heard at that of most rock songs.
constexpr double kAuditionTempo = 120;

} // namespace

DataWiring::DataWiring(const DataParts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    connectWishes();
    connectNews();
}

void DataWiring::connectWishes() {
    DataDock* dock = &m_parts.dock;
    DatasetController* controller = &m_parts.controller;
    connect(dock, &DataDock::browseFileRequested, this, &DataWiring::browseFile);
    connect(dock, &DataDock::browseFolderRequested, this, &DataWiring::browseFolder);
    connect(dock, &DataDock::openRequested, controller,
            [controller](const QString& path) { controller->open(toPath(path)); });
    connect(dock, &DataDock::buildRequested, controller, &DatasetController::build);
    connect(dock, &DataDock::cancelRequested, controller, &DatasetController::cancel);
    connect(dock, &DataDock::trainRequested, this, &DataWiring::train);
    connect(dock, &DataDock::saveRequested, &m_parts.files, &FileController::saveAnything);
    connect(dock, &DataDock::playRequested, this, &DataWiring::play);
    connect(dock, &DataDock::stopRequested, &m_parts.playback, &PlaybackController::stop);
    connect(dock, &DataDock::editRequested, this, &DataWiring::edit);
}

void DataWiring::connectNews() {
    DataDock* dock = &m_parts.dock;
    DatasetController* controller = &m_parts.controller;
    connect(controller, &DatasetController::busyChanged, dock, &DataDock::setBusy);
    connect(controller, &DatasetController::progress, dock, &DataDock::setProgress);
    connect(controller, &DatasetController::counted, dock,
            [dock](const DatasetReport& report) { dock->setFunnel(report.funnel); });
    connect(controller, &DatasetController::opened, dock,
            [dock, controller] { dock->setDataset(controller->dataset()); });
    connect(controller, &DatasetController::measured, dock,
            [dock, controller](const MetricSpread& spread) { dock->setSpread(spread, controller->sampled()); });
    connect(controller, &DatasetController::built, this, [this](const DatasetReport& report, const QString& path) {
        m_parts.dock.showNotice(tr("%L1 phrases from %L2 of %L3 files, in %4 s. Saved as %5.")
                                    .arg(report.phrases)
                                    .arg(report.filesUsed)
                                    .arg(report.files)
                                    .arg(report.seconds, 0, 'f', 1)
                                    .arg(path));
        m_parts.training.setSource(path);
    });
    connect(controller, &DatasetController::failed, this, [this](const QString& sentence) {
        m_parts.dock.showError(sentence);
        m_parts.notifier.notice(sentence);
    });
    connect(controller, &DatasetController::cancelled, dock,
            [dock] { dock->showNotice(tr("Cancelled; nothing was kept.")); });
    connect(&m_parts.playback, &PlaybackController::auditioningChanged, dock, &DataDock::setPlaying);
}

void DataWiring::browseFile() {
    const auto path = m_parts.prompter.openFile(
        tr("Choose music or a dataset"), m_parts.recent.folder(),
        tr("Music and datasets (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst *.mid *.midi *.kar *.npz *.npy "
           "*.safetensors)"));
    if (!path) return;
    m_parts.recent.setFolderOf(*path);
    m_parts.dock.addSources({*path});
}

void DataWiring::browseFolder() {
    const auto path = m_parts.prompter.chooseFolder(tr("Choose a folder of music"), m_parts.recent.folder());
    if (path) m_parts.dock.addSources({*path});
}

void DataWiring::play(const Pianoroll& phrase) {
    m_parts.playback.audition(toSong(phrase, kAuditionTempo));
}

void DataWiring::edit(const Pianoroll& phrase, const QString& origin) {
    insertPhrase(m_parts.document, phrase, m_parts.target.target().first.start, tr("Insert a phrase of a dataset"),
                 {0, 0, {}, origin.toStdString(), 0, R"({"dataset":true})"});
}

void DataWiring::train(const QString& dataset) {
    m_parts.training.setSource(dataset);
    m_parts.training.show();
    m_parts.training.raise();
}

} // namespace muse
