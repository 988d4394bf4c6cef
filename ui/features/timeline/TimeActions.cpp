// SPDX-License-Identifier: MIT
#include "ui/features/timeline/TimeActions.h"

#include "ui/window/Menus.h"

#include <QMainWindow>

namespace muse {

TimeActions::TimeActions(QMainWindow& window, const Menus& menus) : QObject(&window) {
    ActionMaker make(window);
    QMenu* marks = make.addMenu(menus.editMenu, "menuMarks", tr("Add at the &playhead"));
    addMarker = make.add(marks, "actionAddMarker", tr("&Marker..."), tr("Shift+M"));
    addTempo = make.add(marks, "actionAddTempo", tr("&Tempo change..."), tr("Shift+T"));
    addSignature = make.add(marks, "actionAddSignature", tr("Time &signature..."), tr("Shift+S"));
    previousMarker = make.add(menus.playbackMenu, "actionPreviousMarker", tr("P&revious marker"), tr("Alt+Left"));
    nextMarker = make.add(menus.playbackMenu, "actionNextMarker", tr("&Next marker"), tr("Alt+Right"));
    overview = make.addToggle(menus.viewMenu, "actionOverview", tr("&Overview"), tr("F4"));
    overview->setChecked(true);
}

} // namespace muse
