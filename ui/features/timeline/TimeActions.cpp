// SPDX-License-Identifier: MIT
#include "ui/features/timeline/TimeActions.h"

#include "ui/window/Menus.h"

namespace muse {

TimeActions::TimeActions(const Menus& menus, QObject* parent) : QObject(parent) {
    ActionMaker make = menus.make;
    QMenu* marks = make.addMenu(menus.edit, "menuMarks", tr("Add at the &playhead"));
    addMarker = make.add(marks, "actionAddMarker", tr("&Marker..."), QStringLiteral("Shift+M"));
    addTempo = make.add(marks, "actionAddTempo", tr("&Tempo change..."), QStringLiteral("Shift+T"));
    addSignature = make.add(marks, "actionAddSignature", tr("Time &signature..."), QStringLiteral("Shift+S"));
    previousMarker =
        make.add(menus.playback, "actionPreviousMarker", tr("P&revious marker"), QStringLiteral("Alt+PgUp"));
    nextMarker = make.add(menus.playback, "actionNextMarker", tr("&Next marker"), QStringLiteral("Alt+PgDown"));
    overview = make.addToggle(menus.view, "actionOverview", tr("&Overview"), QStringLiteral("F5"));
    overview->setChecked(true);
}

} // namespace muse
