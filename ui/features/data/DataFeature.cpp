// SPDX-License-Identifier: MIT
#include "ui/features/data/DataFeature.h"

#include "core/music/PianorollConversion.h"
#include "ui/kit/Text.h"
#include "ui/features/data/DatasetController.h"
#include "ui/features/files/FileController.h"
#include "ui/services/PlaybackController.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Prompter.h"
#include "ui/features/train/TrainPanels.h"
#include "ui/features/data/DataPanels.h"
#include "ui/document/RecentFiles.h"
#include "ui/document/SongDocument.h"
#include "ui/features/generate/GenerateFeature.h"
#include "ui/document/InsertPhrase.h"

namespace muse {
namespace {

/// Datasets keep no tempo, so phrases are heard at that of most rock songs.
constexpr double kAuditionTempo = 120;

} // namespace

DataFeature::DataFeature(const DataParts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    bindRequests();
    connectNews();
}

void DataFeature::bindRequests() {
    DataPanels* dock = &m_parts.dock;
    DatasetController* controller = &m_parts.controller;
    connect(dock, &DataPanels::browseFileRequested, this, &DataFeature::browseFile);
    connect(dock, &DataPanels::browseFolderRequested, this, &DataFeature::browseFolder);
    connect(dock, &DataPanels::openRequested, controller,
            [controller](const QString& path) { controller->open(toPath(path)); });
    connect(dock, &DataPanels::buildRequested, controller, &DatasetController::build);
    connect(dock, &DataPanels::cancelRequested, controller, &DatasetController::cancel);
    connect(dock, &DataPanels::trainRequested, this, &DataFeature::train);
    connect(dock, &DataPanels::saveRequested, &m_parts.files, &FileController::saveAnything);
    connect(dock, &DataPanels::playRequested, this, &DataFeature::play);
    connect(dock, &DataPanels::stopRequested, &m_parts.playback, &PlaybackController::stop);
    connect(dock, &DataPanels::editRequested, this, &DataFeature::edit);
}

void DataFeature::connectNews() {
    DataPanels* dock = &m_parts.dock;
    DatasetController* controller = &m_parts.controller;
    connect(controller, &DatasetController::busyChanged, dock, &DataPanels::setBusy);
    connect(controller, &DatasetController::progress, dock, &DataPanels::setProgress);
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
    connect(&m_parts.playback, &PlaybackController::auditioningChanged, dock, &DataPanels::setPlaying);
}

void DataFeature::browseFile() {
    const auto path = m_parts.prompter.openFile(
        tr("Choose music or a dataset"), m_parts.recent.folder(),
        tr("Music and datasets (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst *.mid *.midi *.kar *.npz *.npy "
           "*.safetensors)"));
    if (!path) return;
    m_parts.recent.setFolderOf(*path);
    m_parts.dock.addSources({*path});
}

void DataFeature::browseFolder() {
    const auto path = m_parts.prompter.chooseFolder(tr("Choose a folder of music"), m_parts.recent.folder());
    if (path) m_parts.dock.addSources({*path});
}

void DataFeature::play(const Pianoroll& phrase) {
    m_parts.playback.audition(toSong(phrase, kAuditionTempo));
}

void DataFeature::edit(const Pianoroll& phrase, const QString& origin) {
    insertPhrase(m_parts.document, phrase, m_parts.target.target().first.start, tr("Insert a phrase of a dataset"),
                 {0, 0, {}, origin.toStdString(), 0, R"({"dataset":true})"});
}

void DataFeature::train(const QString& dataset) {
    m_parts.training.setSource(dataset);
    m_parts.training.show();
    m_parts.training.raise();
}

} // namespace muse
