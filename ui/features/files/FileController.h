// SPDX-License-Identifier: MIT
#pragma once

#include "ui/kit/SaveRequest.h"

#include <QObject>
#include <QString>

#include <optional>

namespace muse {

class ExportController;
struct AudioExportSettings;
class Notifier;
class Prompter;
class RecentFiles;
class SongDocument;

/// What the File menu does: asks for names, guards unsaved changes, reports what went wrong.
class FileController : public QObject {
    Q_OBJECT

public:
    FileController(SongDocument& document, Prompter& prompter, Notifier& notifier, RecentFiles& recent,
                   ExportController& exporter, QObject* parent = nullptr);

    void newSong();
    void open();
    /// Opens a project or imports another song, by its ending; asks about unsaved changes first.
    void openPath(const QString& path);
    /// Each returns whether the song is now saved.
    bool save();
    bool saveAs();
    void importMidi();
    void exportMidi();
    void exportPianoroll();
    /// Asks where, and starts; `ending` is ".wav", ".flac" or ".ogg".
    void exportAudio(AudioExportSettings settings, bool stems, const QString& ending);
    /// Asks for a name and lets the request write there.
    void saveAnything(const SaveRequest& request);

    /// False when the user would rather keep the unsaved changes than go on.
    bool mayDiscardChanges();

private:
    void load(const QString& path);
    bool saveTo(const QString& path);
    [[nodiscard]] QString suggestion(const QString& ending) const;

    SongDocument& m_document;
    Prompter& m_prompter;
    Notifier& m_notifier;
    RecentFiles& m_recent;
    ExportController& m_exporter;
};

/// Whether a file is a song of another program: MIDI by its name, or a pypianoroll .npz that is no training array.
bool canImport(const QString& path);
/// Whether the studio opens it as a song: a project, or what it can import.
bool canOpen(const QString& path);

} // namespace muse
