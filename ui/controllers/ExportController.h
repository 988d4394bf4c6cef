// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/export/AudioExport.h"
#include "ui/controllers/Worker.h"

#include <QObject>

#include <filesystem>

namespace muse {

/// Renders the song to an audio file in the background.
class ExportController : public QObject {
    Q_OBJECT

public:
    explicit ExportController(QObject* parent = nullptr);

    [[nodiscard]] bool busy() const { return m_worker.running(); }
    /// Empty: the default one.
    void setSoundFont(std::filesystem::path path) { m_soundFont = std::move(path); }

    /// The song as it is now, or with `stems` a file for each of its tracks, as exportStems() names them. Ignored while
    /// another export runs.
    void start(const Song& song, AudioExportSettings settings, bool stems);
    void cancel() { m_worker.cancel(); }

Q_SIGNALS:
    void busyChanged(bool busy);
    void progress(double fraction, const QString& what);
    void failed(const QString& sentence);
    /// What was written: a file, or how many stems where.
    void finished(const QString& what);

private:
    std::filesystem::path m_soundFont;
    Worker m_worker;
};

} // namespace muse
