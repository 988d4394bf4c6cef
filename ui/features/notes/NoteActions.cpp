// SPDX-License-Identifier: MIT
#include "ui/features/notes/NoteActions.h"

#include "ui/window/Menus.h"

#include <QMenu>

namespace muse {

NoteActions::NoteActions(const Menus& menus, QObject* parent) : QObject(parent) {
    QMenu* menu = menus.notes;
    makePitchCommands(menus);
    makeTimeCommands(menus);
    makePieceCommands(menus);
    // Says of a command that is grey why it is.
    for (QMenu* each : menu->findChildren<QMenu*>())
        each->setToolTipsVisible(true);
    menu->setToolTipsVisible(true);
}

void NoteActions::makePitchCommands(const Menus& menus) {
    ActionMaker make = menus.make;
    auto* transposing = menus.notes->findChild<QMenu*>(QStringLiteral("menuTranspose"));
    transposing->addSeparator();
    transpose = make.add(transposing, "actionTranspose", tr("Other &interval..."), tr("Ctrl+T"));
    QMenu* chords = make.addMenu(menus.notes, "menuInvert", tr("&Invert chords"));
    invertUp = make.add(chords, "actionInvertUp", tr("Lowest note &up"), tr("I"));
    invertDown = make.add(chords, "actionInvertDown", tr("Highest note &down"), tr("Shift+I"));
    velocity = make.add(menus.notes, "actionVelocity", tr("&Velocity..."), tr("Shift+Y"));
    menus.notes->addSeparator();
}

void NoteActions::makeTimeCommands(const Menus& menus) {
    QMenu* menu = menus.notes;
    ActionMaker make = menus.make;
    quantise = make.add(menu, "actionQuantise", tr("&Quantise"), tr("Q"));
    quantiseSettings = make.add(menu, "actionQuantiseSettings", tr("Quantise s&ettings..."), tr("Shift+Q"));
    humanise = make.add(menu, "actionHumanise", tr("Hu&manise..."), tr("Shift+H"));
    legato = make.add(menu, "actionLegato", tr("Leg&ato"), tr("Shift+L"));
    QMenu* strum = make.addMenu(menu, "menuStrum", tr("Str&um"));
    strumUp = make.add(strum, "actionStrumUp", tr("&Up"), tr("U"));
    strumDown = make.add(strum, "actionStrumDown", tr("&Down"), tr("Shift+U"));
    strumSettings = make.add(strum, "actionStrumSettings", tr("&Settings..."));
    reverse = make.add(menu, "actionReverse", tr("Re&verse"), tr("Shift+R"));
    QMenu* stretching = make.addMenu(menu, "menuStretch", tr("S&tretch"));
    halfTime = make.add(stretching, "actionHalfTime", tr("To &half the time"));
    doubleTime = make.add(stretching, "actionDoubleTime", tr("To &double the time"));
    stretch = make.add(stretching, "actionStretch", tr("&Other ratio..."));
}

void NoteActions::makePieceCommands(const Menus& menus) {
    QMenu* menu = menus.notes;
    ActionMaker make = menus.make;
    menu->addSeparator();
    split = make.add(menu, "actionSplit", tr("S&plit in parts..."), tr("Ctrl+Shift+J"));
    glue = make.add(menu, "actionGlue", tr("&Glue"), tr("Ctrl+J"));
    menu->addSeparator();
    insertBars = make.add(menu, "actionInsertBars", tr("Insert &bars"), tr("Ctrl+B"));
    deleteBars = make.add(menu, "actionDeleteBars", tr("&Delete bars"), tr("Ctrl+Shift+B"));
}

} // namespace muse
