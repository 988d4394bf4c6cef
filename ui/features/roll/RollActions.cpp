// SPDX-License-Identifier: MIT
#include "ui/features/roll/RollActions.h"

#include "ui/window/Menus.h"
#include "widgets/Icons.h"

#include <QActionGroup>
#include <QMenu>

namespace muse {

RollActions::RollActions(const Menus& menus, QObject* parent) : QObject(parent) {
    makeTools(menus);
    makeLengths(menus);
    makeTracks(menus);
    ActionMaker make = menus.make;
    splitView = make.addToggle(menus.view, "actionTrackRolls", tr("Five &rolls"), tr("F6"));
    splitView->setToolTip(tr("Each track in a roll of its own"));
    follow = make.addToggle(menus.view, "actionFollow", tr("&Follow the playhead"), tr("F"));
    follow->setChecked(true);
    menus.view->addSeparator();
}

void RollActions::makeTools(const Menus& menus) {
    using Tool = PianoRollView::Tool;
    ActionMaker make = menus.make;
    QMenu* menu = make.addMenu(menus.edit, "menuTool", tr("T&ool"));
    auto* group = new QActionGroup(this);
    const auto add = [&](Tool tool, const char* name, const QString& words, const char* key, const char* picture,
                         const QString& does) {
        QAction* action = group->addAction(make.addToggle(menu, name, words, QKeySequence(QLatin1String(key))));
        action->setIcon(icon(QLatin1String(picture)));
        action->setToolTip(QStringLiteral("%1 (%2)").arg(does, action->shortcut().toString()));
        tools.emplace_back(action, tool);
    };
    add(Tool::Select, "actionSelectTool", tr("&Select"), "V", "select", tr("Select notes"));
    add(Tool::Draw, "actionDrawTool", tr("&Draw"), "D", "draw", tr("Draw notes"));
    add(Tool::Paint, "actionPaintTool", tr("&Paint"), "P", "paint", tr("Paint a row of notes"));
    add(Tool::Chord, "actionChordTool", tr("&Chord"), "C", "chord", tr("Draw chords"));
    add(Tool::Erase, "actionEraseTool", tr("&Erase"), "E", "erase", tr("Erase notes"));
    add(Tool::Split, "actionSplitTool", tr("S&plit"), "S", "split", tr("Split notes"));
    add(Tool::Glue, "actionGlueTool", tr("&Glue"), "G", "glue", tr("Glue notes together"));
    add(Tool::Velocity, "actionVelocityTool", tr("&Velocity"), "Y", "velocity", tr("Make notes louder or softer"));
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
        const QString words = QString::fromLatin1(name(family).data(), static_cast<int>(name(family).size()));
        const QByteArray key = "Alt+" + QByteArray::number(static_cast<int>(index(family)) + 1);
        tracks[index(family)] = make.addToggle(menu, ("actionTrack" + words.toLatin1()).constData(), words,
                                               QKeySequence(QLatin1String(key)));
    }
}

} // namespace muse
