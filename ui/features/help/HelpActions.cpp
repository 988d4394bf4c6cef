// SPDX-License-Identifier: MIT
#include "ui/features/help/HelpActions.h"

#include "ui/window/Menus.h"

#include <QMainWindow>
#include <QMenu>

namespace muse {

HelpActions::HelpActions(QMainWindow& window, const Menus& menus) : QObject(&window) {
    ActionMaker make(window);
    menus.editMenu->addSeparator();
    preferences = make.add(menus.editMenu, "actionPreferences", tr("Pr&eferences..."), tr("Ctrl+,"));
    preferences->setMenuRole(QAction::PreferencesRole);
    shortcuts = make.add(menus.helpMenu, "actionShortcuts", tr("&Keyboard shortcuts..."), tr("F1"));
    whatsThis = make.add(menus.helpMenu, "actionWhatsThis", tr("&What's this?"), tr("Shift+F1"));
    whatsThis->setToolTip(tr("Click anything to read what it is for"));
    for (QAction* action : {shortcuts, whatsThis})
        menus.helpMenu->insertAction(menus.helpMenu->actions().front(), action);
}

} // namespace muse
