// SPDX-License-Identifier: MIT
#include "ui/kit/ActionMaker.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace muse {

QAction* ActionMaker::add(QMenu* menu, const char* name, const QString& words, const QKeySequence& keys) {
    QAction* action = menu->addAction(words);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    // Menus are hidden in full-screen picture mode of some desktops; the window itself keeps the shortcut alive.
    m_window.addAction(action);
    return action;
}

QAction* ActionMaker::addToggle(QMenu* menu, const char* name, const QString& words, const QKeySequence& keys) {
    QAction* action = add(menu, name, words, keys);
    action->setCheckable(true);
    return action;
}

QMenu* ActionMaker::addMenu(const char* name, const QString& words) {
    QMenu* menu = m_window.menuBar()->addMenu(words);
    menu->setObjectName(QLatin1String(name));
    return menu;
}

QMenu* ActionMaker::addMenu(QMenu* menu, const char* name, const QString& words) {
    QMenu* child = menu->addMenu(words);
    child->setObjectName(QLatin1String(name));
    return child;
}

} // namespace muse
