// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Pianoroll.h"

#include <QObject>

namespace muse {

class DataDock;
class DatasetController;
class FileController;
class GenerateWiring;
class Notifier;
class PlaybackController;
class Prompter;
class RecentFiles;
class SongDocument;
class TrainDock;

/// What the Data page talks to.
struct DataParts {
    DataDock& dock;
    DatasetController& controller;
    TrainDock& training;
    SongDocument& document;
    PlaybackController& playback;
    Prompter& prompter;
    RecentFiles& recent;
    FileController& files;
    Notifier& notifier;
    GenerateWiring& target; ///< says into which bars a phrase goes
};

/// Connects the Data page's wishes to the controllers, and their news to the page.
class DataWiring : public QObject {
    Q_OBJECT

public:
    DataWiring(const DataParts& parts, QObject* parent);

private:
    void connectWishes();
    void connectNews();
    void browseFile();
    void browseFolder();
    void play(const Pianoroll& phrase);
    void edit(const Pianoroll& phrase, const QString& origin);
    void train(const QString& dataset);

    DataParts m_parts;
};

} // namespace muse
