// SPDX-License-Identifier: MIT
#include "ui/features/preferences/ThemeActions.h"

#include "ui/kit/theme/Theme.h"
#include "ui/window/Menus.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>

namespace muse {

ThemeActions::ThemeActions(const Menus& menus, QSettings& settings, QObject* parent) : QObject(parent) {
    ActionMaker make = menus.make;
    QMenu* menu = make.addMenu(menus.view, "menuTheme", tr("&Theme"));
    auto* group = new QActionGroup(this);
    const auto add = [&](ThemeChoice choice, const char* name, const QString& words) {
        QAction* action = group->addAction(make.addToggle(menu, name, words));
        action->setChecked(themeInForce() == choice);
        connect(action, &QAction::triggered, this, [&settings, choice] {
            storeTheme(settings, choice);
            applyTheme(*qApp, choice);
        });
        // Another place may have chosen meanwhile.
        connect(menu, &QMenu::aboutToShow, action, [action, choice] { action->setChecked(themeInForce() == choice); });
    };
    add(ThemeChoice::Dark, "actionThemeDark", tr("&Dark"));
    add(ThemeChoice::Light, "actionThemeLight", tr("&Light"));
    add(ThemeChoice::System, "actionThemeSystem", tr("As the &desktop"));
}

} // namespace muse
