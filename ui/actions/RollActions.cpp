// SPDX-License-Identifier: MIT
#include "ui/actions/RollActions.h"

#include "ui/actions/MainActions.h"
#include "widgets/Icons.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>

namespace muse {

RollActions::RollActions(QMainWindow& window, MainActions& menus) : QObject(&window) {
    makeTools(window, menus);
    makeLengths(window, menus);
    makeTracks(window, menus);
    trackRolls = ActionMaker(window).addToggle(menus.viewMenu, "actionTrackRolls", tr("Five ro&lls"), tr("F6"));
    trackRolls->setToolTip(tr("Each track in a roll of its own"));
}

void RollActions::makeTools(QMainWindow& window, MainActions& menus) {
    ActionMaker make(window);
    const auto add = [&](const char* name, const QString& words, const char* key, const char* picture,
                         const QString& does) {
        QAction* tool = menus.tools->addAction(make.addToggle(menus.toolMenu, name, words, tr(key)));
        tool->setIcon(icon(QLatin1String(picture)));
        tool->setToolTip(QStringLiteral("%1 (%2)").arg(does, tool->shortcut().toString()));
        return tool;
    };
    paintTool = add("actionPaintTool", tr("&Paint"), "P", "paint", tr("Paint a row of notes"));
    chordTool = add("actionChordTool", tr("&Chord"), "C", "chord", tr("Draw chords"));
    splitTool = add("actionSplitTool", tr("S&plit"), "S", "split", tr("Split notes"));
    glueTool = add("actionGlueTool", tr("&Glue"), "G", "glue", tr("Glue notes together"));
    velocityTool = add("actionVelocityTool", tr("&Velocity"), "Y", "velocity", tr("Make notes louder or softer"));
    tools = {menus.selectTool, menus.drawTool, paintTool, chordTool,
             menus.eraseTool,  splitTool,      glueTool,  velocityTool};
}

void RollActions::makeLengths(QMainWindow& window, MainActions& menus) {
    ActionMaker make(window);
    QMenu* menu = make.addMenu(menus.notesMenu, "menuNoteLength", tr("&Length"));
    const std::array<QString, 6> words = {tr("&Whole note"),  tr("&Half note"),      tr("&Quarter note"),
                                          tr("&Eighth note"), tr("&Sixteenth note"), tr("&Thirty-second note")};
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        const QByteArray number = QByteArray::number(static_cast<int>(i) + 1);
        lengths[i] = {
            make.add(menu, ("actionLength" + number).constData(), words[i], QKeySequence(QLatin1String(number))),
            kTicksPerBar >> i};
    }
}

void RollActions::makeTracks(QMainWindow& window, MainActions& menus) {
    ActionMaker make(window);
    QMenu* menu = make.addMenu(menus.viewMenu, "menuTrack", tr("Go to &track"));
    for (const Family family : kAllFamilies) {
        const QString words = QString::fromLatin1(name(family).data(), static_cast<int>(name(family).size()));
        const QByteArray key = "Alt+" + QByteArray::number(static_cast<int>(index(family)) + 1);
        tracks[index(family)] = make.addToggle(menu, ("actionTrack" + words.toLatin1()).constData(), words,
                                               QKeySequence(QLatin1String(key)));
    }
}

} // namespace muse
