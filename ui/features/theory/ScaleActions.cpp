// SPDX-License-Identifier: MIT
#include "ui/features/theory/ScaleActions.h"

#include "ui/window/Menus.h"
#include "widgets/Icons.h"
#include "widgets/language/Speech.h"
#include "widgets/words/Words.h"

#include <QMenu>

namespace muse {

ScaleActions::ScaleActions(const Menus& menus, QObject* parent) : QObject(parent) {
    ActionMaker make = menus.make;
    menus.notes->addSeparator();
    QMenu* menu = make.addMenu(menus.notes, "menuScale", tr("S&cale"));
    menu->setToolTipsVisible(true);
    shadeRows = make.addToggle(menu, "actionShadeRows", tr("&Shade rows"), QStringLiteral("H"));
    keepToScale = make.addToggle(menu, "actionKeepToScale", tr("&Keep drawn notes to it"), QStringLiteral("J"));
    keepToScale->setIconText(tr("Keep to scale"));
    chordNames = make.addToggle(menu, "actionChordNames", tr("Chord &names"), QStringLiteral("Shift+C"));
    // The bar has no room for the key that Japanese and Chinese have behind the words.
    for (QAction* plain : {shadeRows, chordNames}) {
        const auto shorten = [plain] { plain->setIconText(withoutKey(plain->text())); };
        shorten();
        connect(&speech(), &Speech::changed, plain, shorten);
    }
    menu->addSeparator();
    selectOutside =
        make.add(menu, "actionSelectOutside", tr("Select notes &outside it"), QStringLiteral("Ctrl+Shift+K"));
    selectOutside->setIconText(tr("Select outside"));
    snapToScale = make.add(menu, "actionSnapToScale", tr("Snap notes &to it"), QStringLiteral("Ctrl+K"));
    snapToScale->setIconText(tr("Snap to scale"));
    for (QAction* toggle : {shadeRows, keepToScale, chordNames}) {
        toggle->setIcon(stateIcon(QStringLiteral("box"), QStringLiteral("box-checked")));
        toggle->setIconVisibleInMenu(false);
    }
    const auto tell = [](QAction* action, const QString& does) {
        action->setToolTip(QStringLiteral("%1 (%2)").arg(does, action->shortcut().toString(QKeySequence::NativeText)));
        action->setStatusTip(does);
    };
    tell(shadeRows, tr("Shade the rows of the scale, its root most"));
    tell(keepToScale, tr("Drawn notes go to the nearest row of the scale"));
    tell(chordNames, tr("Name the chords that sound, over their bars"));
}

} // namespace muse
