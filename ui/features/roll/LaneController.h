// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QSplitter;

namespace muse {

class LanePanel;
struct Studio;

/// Joins the lane under the roll to the document, and keeps which lane it is, how high, and whether it is shown.
class LaneController : public QObject {
    Q_OBJECT

public:
    /// `split` has the roll above and the panel below. To be made after what hands the song to the roll, whose song the
    /// lane shows.
    LaneController(Studio& studio, LanePanel& panel, QSplitter& split, QObject* parent);

private:
    void restore();
    void setShown(bool shown);

    Studio& m_studio;
    LanePanel& m_panel;
    QSplitter& m_split;
    QAction* m_shown;
};

} // namespace muse
