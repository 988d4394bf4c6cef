// SPDX-License-Identifier: MIT
#include "ui/features/roll/LaneActions.h"

#include "ui/window/Menus.h"

#include <QMainWindow>

namespace muse {

LaneActions::LaneActions(QMainWindow& window, const Menus& menus) : QObject(&window) {
    ActionMaker make(window);
    shown = make.addToggle(menus.viewMenu, "actionLane", tr("&Velocity and controllers"), tr("F8"));
    shown->setStatusTip(tr("A lane under the roll for velocities, volume, pan and sustain"));
}

} // namespace muse
