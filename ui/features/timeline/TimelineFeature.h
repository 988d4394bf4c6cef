// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/EditExtent.h"
#include "ui/features/Feature.h"

#include <QTimer>

namespace muse {

class OverviewStrip;
class TimeActions;
class TimeStrip;
struct Studio;

/// The time line above the roll: the whole song, and its tempo changes, signatures and markers.
class TimelineFeature : public Feature {
    Q_OBJECT

public:
    explicit TimelineFeature(Studio& studio);

    std::vector<Panel> panels() override;
    [[nodiscard]] std::vector<HelpText> helpTexts() const override;

private:
    void bindMarks();
    void bindOverview();
    void bindCommands();
    void showGeometry();
    void showBars();
    /// To the nearest marker before (-1) or behind (1) the playhead.
    void goToMarker(int direction);

    Studio& m_studio;
    TimeActions* m_actions;
    OverviewStrip* m_overview;
    TimeStrip* m_marks;
    QTimer m_afterEdits;  ///< the overview is drawn when a burst of edits is over
    EditExtent m_changed; ///< by that burst
};

} // namespace muse
