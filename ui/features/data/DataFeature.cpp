// SPDX-License-Identifier: MIT
#include "ui/features/data/DataFeature.h"

#include "core/music/PianorollConversion.h"
#include "ui/features/PutIntoSong.h"
#include "ui/features/Studio.h"
#include "ui/features/data/DataPanels.h"
#include "ui/features/data/DatasetController.h"
#include "ui/kit/FileSaver.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Prompter.h"
#include "ui/kit/RecentFiles.h"
#include "ui/kit/Text.h"
#include "ui/services/DatasetChoice.h"
#include "ui/services/PlaybackController.h"
#include "ui/services/StudioSetup.h"
#include "ui/window/Workspaces.h"
#include "ui/window/drop/DropPlan.h"

#include <QLocale>
#include <QSettings>

#include <filesystem>
#include <utility>

namespace muse {
namespace {

/// Datasets keep no tempo, so phrases are heard at that of most rock songs.
constexpr double kAuditionTempo = 120;
const QString kLastDataset = QStringLiteral("data/lastDataset");

} // namespace

DataFeature::DataFeature(Studio& studio)
    : m_studio(studio), m_panels(new DataPanels(this)),
      m_controller(new DatasetController(studio.setup.datasets, studio.jobs, this)) {
    bindRequests();
    bindNews();
}

std::vector<Panel> DataFeature::panels() {
    return m_panels->panels();
}

std::vector<HelpText> DataFeature::helpTexts() const {
    return {{QStringLiteral("dataDock"),
             tr("Makes datasets of MIDI files. The funnel shows what each stage keeps and why the rest goes; beside "
                "it are phrases to look at and to hear.")}};
}

bool DataFeature::open(const DropPlan& plan) {
    if (plan.kind != DropKind::Music) return false;
    m_studio.workspaces.setCurrent(WorkspaceId::Data);
    m_panels->addSources(plan.paths);
    return true;
}

void DataFeature::bindRequests() {
    DataPanels* panels = m_panels;
    DatasetController* controller = m_controller;
    connect(panels, &DataPanels::browseFileRequested, this, &DataFeature::browseFile);
    connect(panels, &DataPanels::browseFolderRequested, this, &DataFeature::browseFolder);
    connect(panels, &DataPanels::openRequested, controller,
            [controller](const QString& path) { controller->open(toPath(path)); });
    connect(panels, &DataPanels::buildRequested, controller, &DatasetController::build);
    connect(panels, &DataPanels::cancelRequested, controller, &DatasetController::cancel);
    connect(panels, &DataPanels::trainRequested, &m_studio.datasets, &DatasetChoice::train);
    connect(panels, &DataPanels::saveRequested, this,
            [this](const SaveRequest& request) { m_studio.saver.save(request); });
    connect(panels, &DataPanels::playRequested, this, &DataFeature::play);
    connect(panels, &DataPanels::stopRequested, &m_studio.playback, &PlaybackController::stop);
    connect(panels, &DataPanels::editRequested, this, &DataFeature::edit);
    connect(&controller->building(), &Activity::visitRequested, this,
            [this] { m_studio.workspaces.setCurrent(WorkspaceId::Data); });
}

void DataFeature::bindNews() {
    DataPanels* panels = m_panels;
    DatasetController* controller = m_controller;
    connect(controller, &DatasetController::busyChanged, panels, &DataPanels::setBusy);
    connect(controller, &DatasetController::progress, panels, &DataPanels::setProgress);
    connect(controller, &DatasetController::counted, panels,
            [panels](const DatasetReport& report) { panels->setFunnel(report.funnel); });
    connect(controller, &DatasetController::opened, this, [this] {
        m_panels->setDataset(m_controller->dataset());
        m_studio.settings.setValue(kLastDataset, pathText(m_controller->dataset()->path()));
    });
    connect(&m_studio.workspaces, &Workspaces::switched, this, [this](WorkspaceId id) {
        if (id == WorkspaceId::Data) recallLastDataset();
    });
    connect(controller, &DatasetController::measured, panels,
            [panels, controller](const MetricSpread& spread) { panels->setSpread(spread, controller->sampled()); });
    connect(controller, &DatasetController::built, this, [this](const DatasetReport& report, const QString& path) {
        m_panels->showNotice(tr("%L1 phrases from %L2 of %L3 files, in %4 s. Saved as %5.")
                                 .arg(report.phrases)
                                 .arg(report.filesUsed)
                                 .arg(report.files)
                                 .arg(QLocale().toString(report.seconds, 'f', 1))
                                 .arg(path));
        m_studio.datasets.set(path);
    });
    connect(controller, &DatasetController::failed, this, [this](const QString& sentence) {
        m_panels->showError(sentence);
        m_studio.notifier.notice(sentence);
    });
    connect(controller, &DatasetController::cancelled, panels,
            [panels] { panels->showNotice(tr("Cancelled; nothing was kept.")); });
    connect(&m_studio.playback, &PlaybackController::auditioningChanged, panels, &DataPanels::setPlaying);
}

/// The dataset that was on show when the studio was last closed.
void DataFeature::recallLastDataset() {
    if (std::exchange(m_recalled, true) || m_controller->dataset() || m_controller->busy()) return;
    const auto path = toPath(m_studio.settings.value(kLastDataset).toString());
    // A file that is gone is nobody's trouble.
    std::error_code code;
    if (!path.empty() && std::filesystem::exists(path, code)) m_controller->open(path);
}

void DataFeature::browseFile() {
    const auto path = m_studio.prompter.openFile(
        tr("Choose music or a dataset"), m_studio.recent.folder(),
        tr("Music and datasets (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst *.mid *.midi *.kar *.npz *.npy "
           "*.safetensors)"));
    if (!path) return;
    m_studio.recent.setFolderOf(*path);
    m_panels->addSources({*path});
}

void DataFeature::browseFolder() {
    const auto path = m_studio.prompter.chooseFolder(tr("Choose a folder of music"), m_studio.recent.folder());
    if (path) m_panels->addSources({*path});
}

void DataFeature::play(const Pianoroll& phrase) {
    m_studio.playback.audition(toSong(phrase, kAuditionTempo));
}

void DataFeature::edit(const Pianoroll& phrase, const QString& origin) {
    putIntoSong(m_studio, phrase, tr("Insert a phrase of a dataset"),
                {0, 0, {}, origin.toStdString(), 0, R"({"dataset":true})"});
}

} // namespace muse
