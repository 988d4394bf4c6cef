// SPDX-License-Identifier: MIT
#include "ui/controllers/ExportController.h"

#include "core/engine/AudioExport.h"
#include "ui/Text.h"

#include <QFileInfo>

namespace muse {

ExportController::ExportController(QObject* parent) : QObject(parent) {
    connect(&m_worker, &Worker::runningChanged, this, &ExportController::busyChanged);
    connect(&m_worker, &Worker::progress, this,
            [this](double fraction) { Q_EMIT progress(fraction, tr("Exporting audio")); });
}

void ExportController::start(const Song& song, const QString& path) {
    if (busy()) return;
    AudioExportSettings settings;
    settings.output = toPath(path);
    settings.soundFont = m_soundFont;
    m_worker.start<Result<void>>([song, settings](const JobControl& job) { return exportAudio(song, settings, job); },
                                 [this, path](Result<void> result) {
                                     if (result)
                                         Q_EMIT finished(path);
                                     else
                                         Q_EMIT failed(text(result.error().message));
                                 });
}

} // namespace muse
