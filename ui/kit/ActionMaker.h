// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QString>

class QAction;
class QMainWindow;
class QMenu;

namespace muse {

/// The property of a command whose own words vary: what lists of commands call it.
inline constexpr char kCommandWords[] = "commandWords";

/// Makes the window's commands, all in the same way: with words and an object name ("actionXxx", by which tests, the
/// shortcut sheet and kept shortcuts find them), in a menu, and alive while that menu is closed.
class ActionMaker {
public:
    explicit ActionMaker(QMainWindow& window) : m_window(window) {}

    QAction* add(QMenu* menu, const char* name, const QString& words, const QKeySequence& keys = {});
    QAction* addToggle(QMenu* menu, const char* name, const QString& words, const QKeySequence& keys = {});
    /// A menu of the menu bar; `name` is "menuXxx".
    QMenu* addMenu(const char* name, const QString& words);
    /// A menu in a menu.
    QMenu* addMenu(QMenu* menu, const char* name, const QString& words);

private:
    QMainWindow& m_window;
};

} // namespace muse
