// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

namespace muse {

class Notifier;
class Prompter;
class RecentFiles;
class SongDocument;

/// What the File menu does: asks for names, guards unsaved changes, reports what went wrong.
class FileController : public QObject {
    Q_OBJECT

public:
    FileController(SongDocument& document, Prompter& prompter, Notifier& notifier, RecentFiles& recent,
                   QObject* parent = nullptr);

    void newSong();
    void open();
    /// Opens a project or imports another song, by its ending; asks about unsaved changes first.
    void openPath(const QString& path);
    /// Each returns whether the song is now saved.
    bool save();
    bool saveAs();
    void importMidi();

    /// False when the user would rather keep the unsaved changes than go on.
    bool mayDiscardChanges();

private:
    void load(const QString& path);
    bool saveTo(const QString& path);

    SongDocument& m_document;
    Prompter& m_prompter;
    Notifier& m_notifier;
    RecentFiles& m_recent;
};

} // namespace muse
