// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/export/AudioExport.h"
#include "ui/jobs/Job.h"

#include <QObject>

namespace muse {

/// Renders the song to an audio file in the background.
class ExportController : public QObject {
    Q_OBJECT

public:
    explicit ExportController(Jobs& jobs, QObject* parent = nullptr);

    [[nodiscard]] bool busy() const { return m_job.running(); }
    /// The song as it is now, or with `stems` a file for each of its tracks, as exportStems() names them. Ignored while
    /// another export runs.
    void start(const Song& song, AudioExportSettings settings, bool stems);
    void cancel() { m_job.cancel(); }

Q_SIGNALS:
    void busyChanged(bool busy);
    void progress(double fraction, const QString& what);
    void failed(const QString& sentence);
    void cancelled();
    /// What was written: a file, or how many stems where.
    void finished(const QString& what);

private:
    Job m_job;
};

} // namespace muse
