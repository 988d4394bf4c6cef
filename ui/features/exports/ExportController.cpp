// SPDX-License-Identifier: MIT
#include "ui/features/exports/ExportController.h"

#include "ui/kit/Text.h"

#include <QFileInfo>

namespace muse {

ExportController::ExportController(QObject* parent) : QObject(parent) {
    connect(&m_worker, &Job::runningChanged, this, &ExportController::busyChanged);
    connect(&m_worker, &Job::progress, this,
            [this](double fraction) { Q_EMIT progress(fraction, tr("Exporting audio")); });
}

void ExportController::start(const Song& song, AudioExportSettings settings, bool stems) {
    if (busy()) return;
    if (settings.soundFont.empty()) settings.soundFont = m_soundFont;
    const QString path = pathText(settings.output);
    const QString what = stems
                             ? tr("%n stem(s) in %1", nullptr, static_cast<int>(stemsOf(song, settings.output).size()))
                                   .arg(QFileInfo(path).path())
                             : path;
    m_worker.start<Result<void>>(
        [song, settings = std::move(settings), stems](const JobControl& job) {
            return stems ? exportStems(song, settings, job) : exportAudio(song, settings, job);
        },
        [this, what](Result<void> result) {
            if (result)
                Q_EMIT finished(what);
            else
                Q_EMIT failed(text(result.error().message));
        });
}

} // namespace muse
