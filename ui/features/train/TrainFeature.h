// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Pianoroll.h"

#include <QObject>

namespace muse {

class FileController;
class GenerateFeature;
class Notifier;
class Prompter;
class RecentFiles;
class SongDocument;
class TrainPanels;
class TrainingController;

/// What the Train dock talks to.
struct TrainParts {
    TrainPanels& dock;
    TrainingController& controller;
    SongDocument& document;
    Prompter& prompter;
    RecentFiles& recent;
    FileController& files;
    Notifier& notifier;
    GenerateFeature& target; ///< says into which bars a sample goes
};

/// Connects the Train dock's wishes to the controller, and the controller's news to the dock.
class TrainFeature : public QObject {
    Q_OBJECT

public:
    TrainFeature(const TrainParts& parts, QObject* parent);

private:
    void bindRequests();
    void connectNews();
    void browseFile();
    void browseFolder();
    void browseStart();
    void insertPhrase(const Pianoroll& phrase);

    TrainParts m_parts;
};

} // namespace muse
