// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace muse {

class FileController;
class MainActions;
class PianoRollView;
class RecentFiles;
class SongDocument;

/// What the File menu talks to.
struct FileParts {
    FileController& files;
    RecentFiles& recent;
    SongDocument& document;
    PianoRollView& roll;
    MainActions& actions;
};

/// Connects the File menu, and keeps its list of recent files.
class FileWiring : public QObject {
    Q_OBJECT

public:
    FileWiring(const FileParts& parts, QObject* parent);

private:
    void fillRecentMenu();
    void exportPicture(const QString& ending);

    FileParts m_parts;
};

} // namespace muse
