// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"
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

    /// The song as it is now, to a .wav, .flac or .ogg file. Ignored while another export runs.
    void start(const Song& song, const QString& path);
    void cancel() { m_worker.cancel(); }

Q_SIGNALS:
    void busyChanged(bool busy);
    void progress(double fraction, const QString& what);
    void failed(const QString& sentence);
    void finished(const QString& path);

private:
    std::filesystem::path m_soundFont;
    Worker m_worker;
};

} // namespace muse
