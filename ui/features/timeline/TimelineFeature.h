// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

class QSettings;

namespace muse {

class Notifier;
class OverviewStrip;
class PianoRollView;
class PlaybackController;
class SongDocument;
class TimeActions;
class TimeStrip;

/// What TimelineFeature joins; all outlive it.
struct TimeParts {
    TimeStrip& marks;
    OverviewStrip& overview;
    PianoRollView& roll;
    SongDocument& document;
    PlaybackController& playback;
    TimeActions& actions;
    Notifier& notifier;
    QSettings& settings;
};

/// Joins the time line - overview and marks above the roll - to the roll, the document and the playback.
class TimelineFeature : public QObject {
    Q_OBJECT

public:
    TimelineFeature(const TimeParts& parts, QObject* parent);

private:
    void connectMarks();
    void connectOverview();
    void connectActions();
    void showGeometry();
    void showBars();
    /// To the nearest marker before (-1) or behind (1) the playhead.
    void goToMarker(int direction);

    TimeParts m_parts;
    QTimer m_afterEdits; ///< the overview is drawn when a burst of edits is over
};

} // namespace muse
