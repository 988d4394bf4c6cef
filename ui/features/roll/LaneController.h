// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSettings;
class QSplitter;

namespace muse {

class LaneActions;
class LanePanel;
class PianoRollView;
class PlaybackController;
class SongDocument;

/// What LaneController joins; all outlive it.
struct LaneParts {
    LanePanel& panel;
    PianoRollView& roll;
    QSplitter& split; ///< the roll above, the panel below
    SongDocument& document;
    PlaybackController& playback;
    LaneActions& actions;
    QSettings& settings;
};

/// Joins the lane under the roll to the document, and keeps which lane it is, how high, and whether it is shown.
class LaneController : public QObject {
    Q_OBJECT

public:
    LaneController(const LaneParts& parts, QObject* parent);

private:
    void restore();

    LaneParts m_parts;
};

} // namespace muse
