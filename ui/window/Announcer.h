// SPDX-License-Identifier: MIT
#pragma once

#include "ui/document/SongDocument.h"

#include <QWidget>

class QMainWindow;

namespace muse {

class Activity;
class Jobs;
class PlaybackController;

/// Says to screen readers what changes without anybody's eye on it: what is said in the status bar, what begins and
/// ends of long work, playing, and which step was undone or done again. It is not seen.
class Announcer : public QWidget {
    Q_OBJECT

public:
    Announcer(QMainWindow& window, SongDocument& document, PlaybackController& playback, Jobs& jobs);

private:
    void announce(const QString& sentence);
    void tellJobs();
    void tellSteps(const QMainWindow& window);

    QUndoStack& m_steps;
    Jobs& m_jobs;
    std::vector<const Activity*> m_running;
};

} // namespace muse
