// SPDX-License-Identifier: MIT
#include "ui/window/Announcer.h"

#include "ui/jobs/Activity.h"
#include "ui/jobs/Jobs.h"
#include "ui/services/PlaybackController.h"
#include "widgets/accessible/Drawn.h"

#include <QAction>
#include <QMainWindow>
#include <QStatusBar>
#include <QUndoStack>

#include <algorithm>

namespace muse {

Announcer::Announcer(QMainWindow& window, SongDocument& document, PlaybackController& playback, Jobs& jobs)
    : QWidget(&window), m_steps(document.undoStack()), m_jobs(jobs) {
    setObjectName(QStringLiteral("announcer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    // A screen reader passes over what is hidden.
    setGeometry(0, 0, 1, 1);
    actAs(*this, QAccessible::Notification);
    setAccessibleName(tr("Nothing has happened yet."));
    connect(window.statusBar(), &QStatusBar::messageChanged, this, &Announcer::announce);
    connect(&playback, &PlaybackController::playingChanged, this,
            [this](bool playing) { announce(playing ? tr("Playing.") : tr("Stopped.")); });
    connect(&jobs, &Jobs::changed, this, &Announcer::tellJobs);
    tellSteps(window);
}

void Announcer::announce(const QString& sentence) {
    if (!sentence.isEmpty()) announceBy(*this, sentence);
}

/// How it ended says the status bar, or the panel that it belongs to.
void Announcer::tellJobs() {
    for (const Activity* each : m_jobs.running())
        if (std::ranges::find(m_running, each) == m_running.end()) announce(tr("%1 has begun.").arg(each->title()));
    m_running.assign(m_jobs.running().begin(), m_jobs.running().end());
}

/// A new step is the user's own doing, and heard from what they did it with.
void Announcer::tellSteps(const QMainWindow& window) {
    if (const auto* undo = window.findChild<QAction*>(QStringLiteral("actionUndo")))
        connect(undo, &QAction::triggered, this, [this] { announce(tr("Undone: %1.").arg(m_steps.redoText())); });
    if (const auto* redo = window.findChild<QAction*>(QStringLiteral("actionRedo")))
        connect(redo, &QAction::triggered, this, [this] { announce(tr("Done again: %1.").arg(m_steps.undoText())); });
}

} // namespace muse
