// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/WorkspaceId.h"

#include <QKeySequence>
#include <QString>

class QWidget;

namespace muse {

/// Where in its workspace a panel first stands; the user may move it from Left, Right and Below, and float it.
enum class PanelPlace {
    Centre,      ///< the middle
    CentreLeft,  ///< a column at the middle's left edge
    CentreAbove, ///< over the middle, in the order of the features
    CentreBar,   ///< over the whole middle, for settings that come and go
    Left,
    Right,
    Below
};

/// How a panel first stands to another one of its place.
enum class PanelJoin {
    Behind, ///< a tab of it
    Under,
    Beside
};

/// A part of a workspace that a feature offers.
struct Panel {
    QWidget* widget = nullptr; ///< the workspace becomes its parent
    QString id = {};           ///< object name of the dock around it: "mixerDock"
    QString title = {};
    WorkspaceId workspace = WorkspaceId::Compose;
    PanelPlace place = PanelPlace::Right;
    bool shownAtFirst = true;
    int share = 1;  ///< of the width, beside other panels that are looked at
    int height = 0; ///< pixels at first, under another panel; 0: its part
    PanelJoin join = PanelJoin::Behind;
    QString next = {}; ///< id of the panel that it is joined to; empty: the one before it in its place

    /// The command that shows and hides it, where it has one of its own.
    QString action = {};      ///< object name: "actionMixer"
    QString actionWords = {}; ///< "&Mixer"; empty: the title
    QKeySequence keys = {};
    QString toolTip = {};
};

} // namespace muse
