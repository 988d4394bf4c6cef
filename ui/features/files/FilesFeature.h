// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace muse {

class FileController;
class Menus;
class PianoRollView;
class RecentFiles;
class SongDocument;

/// What the File menu talks to.
struct FileParts {
    FileController& files;
    RecentFiles& recent;
    SongDocument& document;
    PianoRollView& roll;
    Menus& actions;
};

/// Connects the File menu, and keeps its list of recent files.
class FilesFeature : public QObject {
    Q_OBJECT

public:
    FilesFeature(const FileParts& parts, QObject* parent);

private:
    void fillRecentMenu();
    void exportPicture(const QString& ending);

    FileParts m_parts;
};

} // namespace muse
