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
    makeBarCommands(menus);
    // Says of a command that is grey why it is.
    for (QMenu* each : menu->findChildren<QMenu*>())
        each->setToolTipsVisible(true);
    menu->setToolTipsVisible(true);
}

void NoteActions::makePitchCommands(const Menus& menus) {
    ActionMaker make = menus.make;
    auto* transposing = menus.notes->findChild<QMenu*>(QStringLiteral("menuTranspose"));
    transposing->addSeparator();
    transpose = make.add(transposing, "actionTranspose", tr("Other &interval..."), QStringLiteral("Ctrl+T"));
    QMenu* chords = make.addMenu(menus.notes, "menuInvert", tr("&Invert chords"));
    invertUp = make.add(chords, "actionInvertUp", tr("Lowest note &up"), QStringLiteral("I"));
    invertDown = make.add(chords, "actionInvertDown", tr("Highest note &down"), QStringLiteral("Shift+I"));
    velocity = make.add(menus.notes, "actionVelocity", tr("&Velocity..."), QStringLiteral("Shift+Y"));
    menus.notes->addSeparator();
}

void NoteActions::makeTimeCommands(const Menus& menus) {
    QMenu* menu = menus.notes;
    ActionMaker make = menus.make;
    quantise = make.add(menu, "actionQuantise", tr("&Quantise"), QStringLiteral("Q"));
    quantiseSettings = make.add(menu, "actionQuantiseSettings", tr("Quantise s&ettings..."), QStringLiteral("Shift+Q"));
    humanise = make.add(menu, "actionHumanise", tr("Hu&manise..."), QStringLiteral("Shift+H"));
    legato = make.add(menu, "actionLegato", tr("Leg&ato"), QStringLiteral("Shift+L"));
    QMenu* strum = make.addMenu(menu, "menuStrum", tr("Str&um"));
    strumUp = make.add(strum, "actionStrumUp", tr("&Up"), QStringLiteral("U"));
    strumDown = make.add(strum, "actionStrumDown", tr("&Down"), QStringLiteral("Shift+U"));
    strumSettings = make.add(strum, "actionStrumSettings", tr("&Settings..."));
    reverse = make.add(menu, "actionReverse", tr("Re&verse"), QStringLiteral("Shift+R"));
    QMenu* stretching = make.addMenu(menu, "menuStretch", tr("S&tretch"));
    halfTime = make.add(stretching, "actionHalfTime", tr("To &half the time"));
    doubleTime = make.add(stretching, "actionDoubleTime", tr("To &double the time"));
    stretch = make.add(stretching, "actionStretch", tr("&Other ratio..."));
}

void NoteActions::makePieceCommands(const Menus& menus) {
    QMenu* menu = menus.notes;
    ActionMaker make = menus.make;
    menu->addSeparator();
    split = make.add(menu, "actionSplit", tr("S&plit in parts..."), QStringLiteral("Ctrl+Shift+J"));
    glue = make.add(menu, "actionGlue", tr("&Glue"), QStringLiteral("Ctrl+J"));
    menu->addSeparator();
}

void NoteActions::makeBarCommands(const Menus& menus) {
    ActionMaker make = menus.make;
    QMenu* bars = make.addMenu(menus.notes, "menuBars", tr("&Bars of all tracks"));
    insertBars = make.add(bars, "actionInsertBars", tr("&Insert bars"), QStringLiteral("Ctrl+B"));
    deleteBars = make.add(bars, "actionDeleteBars", tr("&Delete bars"), QStringLiteral("Ctrl+Shift+B"));
    bars->addSeparator();
    cutBars = make.add(bars, "actionCutBars", tr("Cu&t bars"), QStringLiteral("Ctrl+Shift+X"));
    copyBars = make.add(bars, "actionCopyBars", tr("&Copy bars"), QStringLiteral("Ctrl+Shift+C"));
    pasteBars = make.add(bars, "actionPasteBars", tr("&Paste bars"), QStringLiteral("Ctrl+Shift+V"));
    repeatBars = make.add(bars, "actionRepeatBars", tr("&Repeat bars"), QStringLiteral("Ctrl+Shift+D"));
    bars->addSeparator();
    moveBarsEarlier =
        make.add(bars, "actionMoveBarsEarlier", tr("Move bars &earlier"), QStringLiteral("Ctrl+Shift+PgUp"));
    moveBarsLater = make.add(bars, "actionMoveBarsLater", tr("Move bars &later"), QStringLiteral("Ctrl+Shift+PgDown"));
}

} // namespace muse
