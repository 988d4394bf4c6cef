// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Pianoroll.h"

#include <QObject>

namespace muse {

class DataPanels;
class DatasetController;
class FileController;
class GenerateFeature;
class Notifier;
class PlaybackController;
class Prompter;
class RecentFiles;
class SongDocument;
class TrainPanels;

/// What the Data page talks to.
struct DataParts {
    DataPanels& dock;
    DatasetController& controller;
    TrainPanels& training;
    SongDocument& document;
    PlaybackController& playback;
    Prompter& prompter;
    RecentFiles& recent;
    FileController& files;
    Notifier& notifier;
    GenerateFeature& target; ///< says into which bars a phrase goes
};

/// Connects the Data page's wishes to the controllers, and their news to the page.
class DataFeature : public QObject {
    Q_OBJECT

public:
    DataFeature(const DataParts& parts, QObject* parent);

private:
    void bindRequests();
    void connectNews();
    void browseFile();
    void browseFolder();
    void play(const Pianoroll& phrase);
    void edit(const Pianoroll& phrase, const QString& origin);
    void train(const QString& dataset);

    DataParts m_parts;
};

} // namespace muse
