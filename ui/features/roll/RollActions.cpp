// SPDX-License-Identifier: MIT
#include "ui/features/roll/RollActions.h"

#include "ui/kit/Text.h"
#include "ui/window/Menus.h"
#include "widgets/Icons.h"
#include "widgets/pianoroll/tools/RollTools.h"

#include <QActionGroup>
#include <QMenu>

namespace muse {

RollActions::RollActions(const Menus& menus, QObject* parent) : QObject(parent) {
    makeTools(menus);
    makeLengths(menus);
    makeTracks(menus);
    ActionMaker make = menus.make;
    splitView = make.addToggle(menus.view, "actionTrackRolls", tr("Five &rolls"), QStringLiteral("F6"));
    splitView->setToolTip(tr("Each track in a roll of its own"));
    follow = make.addToggle(menus.view, "actionFollow", tr("&Follow the playhead"), QStringLiteral("F"));
    follow->setChecked(true);
    makeRows(menus);
    menus.view->addSeparator();
}

void RollActions::makeRows(const Menus& menus) {
    ActionMaker make = menus.make;
    auto* rows = menus.view->findChild<QMenu*>(QStringLiteral("menuRows"));
    rows->addSeparator();
    fold = make.addToggle(rows, "actionFold", tr("&Only rows in use"), QStringLiteral("Shift+F"));
    fold->setStatusTip(tr("Shows the rows alone that the active track has notes in"));
    foldTracks = make.addToggle(rows, "actionFoldTracks", tr("Only rows that an&y track uses"));
    foldTracks->setStatusTip(tr("Shows the rows alone that any track in sight has notes in"));
    diamonds = make.addToggle(rows, "actionDrumDiamonds", tr("Dr&um hits as diamonds"));
    diamonds->setStatusTip(tr("A diamond for each hit of the drums, however long its note is"));
}

void RollActions::makeTools(const Menus& menus) {
    ActionMaker make = menus.make;
    QMenu* menu = make.addMenu(menus.edit, "menuTool", tr("T&ool"));
    auto* group = new QActionGroup(this);
    for (const RollTool& tool : rollTools()) {
        const QString name = QLatin1String(tool.name);
        QAction* action = group->addAction(make.addToggle(menu, ("action" + name + "Tool").toLatin1().constData(),
                                                          tool.words, QKeySequence(QLatin1String(tool.key))));
        action->setIcon(icon(name.toLower()));
        action->setToolTip(
            QStringLiteral("%1 (%2)").arg(QString(tool.does), action->shortcut().toString(QKeySequence::NativeText)));
        tools.emplace_back(action, tool.tool);
    }
}

void RollActions::makeLengths(const Menus& menus) {
    ActionMaker make = menus.make;
    QMenu* menu = make.addMenu(menus.notes, "menuNoteLength", tr("&Length"));
    const std::array<QString, 6> words = {tr("&Whole note"),  tr("&Half note"),      tr("&Quarter note"),
                                          tr("&Eighth note"), tr("&Sixteenth note"), tr("&Thirty-second note")};
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        const QByteArray number = QByteArray::number(static_cast<int>(i) + 1);
        lengths[i] = {
            make.add(menu, ("actionLength" + number).constData(), words[i], QKeySequence(QLatin1String(number))),
            kTicksPerBar >> i};
    }
}

void RollActions::makeTracks(const Menus& menus) {
    ActionMaker make = menus.make;
    QMenu* menu = make.addMenu(menus.view, "menuTrack", tr("Go to &track"));
    for (const Family family : kAllFamilies) {
        const QByteArray track(name(family).data(), static_cast<int>(name(family).size()));
        const QByteArray key = "Alt+" + QByteArray::number(static_cast<int>(index(family)) + 1);
        tracks[index(family)] =
            make.addToggle(menu, ("actionTrack" + track).constData(), text(family), QKeySequence(QLatin1String(key)));
    }
}

} // namespace muse
