// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Family.h"
#include "core/music/Time.h"

#include <QList>
#include <QObject>

#include <array>
#include <utility>

class QAction;
class QMainWindow;

namespace muse {

class MainActions;

/// The piano roll's commands beyond those of every editor: more tools, note lengths, tracks to go to, and a roll for
/// each.
class RollActions : public QObject {
    Q_OBJECT

public:
    RollActions(QMainWindow& window, MainActions& menus);

    QAction *paintTool, *chordTool, *splitTool, *glueTool, *velocityTool;
    /// All tools, in the order of the toolbar.
    QList<QAction*> tools;
    /// What the number keys choose, whole note first.
    std::array<std::pair<QAction*, Tick>, 6> lengths;
    std::array<QAction*, kFamilies> tracks;
    QAction* trackRolls;

private:
    void makeTools(QMainWindow& window, MainActions& menus);
    void makeLengths(QMainWindow& window, MainActions& menus);
    void makeTracks(QMainWindow& window, MainActions& menus);
};

} // namespace muse
