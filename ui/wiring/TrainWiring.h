// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Pianoroll.h"

#include <QObject>

namespace muse {

class FileController;
class GenerateWiring;
class Notifier;
class Prompter;
class RecentFiles;
class SongDocument;
class TrainDock;
class TrainingController;

/// What the Train dock talks to.
struct TrainParts {
    TrainDock& dock;
    TrainingController& controller;
    SongDocument& document;
    Prompter& prompter;
    RecentFiles& recent;
    FileController& files;
    Notifier& notifier;
    GenerateWiring& target; ///< says into which bars a sample goes
};

/// Connects the Train dock's wishes to the controller, and the controller's news to the dock.
class TrainWiring : public QObject {
    Q_OBJECT

public:
    TrainWiring(const TrainParts& parts, QObject* parent);

private:
    void connectWishes();
    void connectNews();
    void browseFile();
    void browseFolder();
    void browseStart();
    void insertPhrase(const Pianoroll& phrase);

    TrainParts m_parts;
};

} // namespace muse
