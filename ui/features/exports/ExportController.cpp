// SPDX-License-Identifier: MIT
#include "ui/features/exports/ExportController.h"

#include "ui/kit/Text.h"

#include <QFileInfo>

namespace muse {

ExportController::ExportController(Jobs& jobs, QObject* parent) : QObject(parent), m_job(jobs, tr("Exporting audio")) {
    m_job.activity()->setWhenLeft(tr("no file is kept"));
    connect(&m_job, &Job::runningChanged, this, &ExportController::busyChanged);
    connect(&m_job, &Job::progress, this, &ExportController::progress);
}

void ExportController::start(const Song& song, AudioExportSettings settings, bool stems) {
    if (busy()) return;
    const QString path = pathText(settings.output);
    const QString what = stems
                             ? tr("%n stem(s) in %1", nullptr, static_cast<int>(stemsOf(song, settings.output).size()))
                                   .arg(QFileInfo(path).path())
                             : path;
    m_job.start<void>(
        [song, settings = std::move(settings), stems](const JobControl& job) {
            return stems ? exportStems(song, settings, job) : exportAudio(song, settings, job);
        },
        [this, what](Outcome<void> outcome) {
            if (outcome.done())
                Q_EMIT finished(what);
            else if (outcome.cancelled())
                Q_EMIT cancelled();
            else
                Q_EMIT failed(errorWords(outcome.error()));
        });
}

} // namespace muse
