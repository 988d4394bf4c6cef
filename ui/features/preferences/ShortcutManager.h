// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <vector>

class QAction;
class QMainWindow;
class QMenu;
class QSettings;

namespace muse {

/// Which keys call which command: the program's own, unless the user chose others, which it keeps in the settings under
/// the command's object name. Tool tips that name a key follow.
class ShortcutManager : public QObject {
    Q_OBJECT

public:
    struct Entry {
        QAction* action;
        QList<const QMenu*> menus; ///< where it is found, outermost first
        QList<QKeySequence> usual; ///< the program's own

        /// "Edit, Tool".
        [[nodiscard]] QString menu() const;
    };

    /// Takes in every command with an object name of the window's menus, as they are now, and applies what was kept.
    ShortcutManager(QMainWindow& window, QSettings& settings);

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    /// The command that has these keys, other than `besides`; null where they are free.
    [[nodiscard]] QAction* holderOf(const QKeySequence& keys, const QAction* besides) const;
    /// The command has these keys alone from now on, and a command that had them loses them. No keys: none.
    void assign(QAction& action, const QKeySequence& keys);
    /// The program's own keys again; a command that was given them meanwhile loses them.
    void reset(QAction& action);
    void resetAll();
    [[nodiscard]] bool changed(const QAction& action) const;

Q_SIGNALS:
    /// Some command has other keys.
    void reassigned();

private:
    void takeIn(const QMenu& menu, QList<const QMenu*> within);
    [[nodiscard]] const Entry& entryOf(const QAction& action) const;
    void take(const QList<QKeySequence>& keys, const QAction& from);
    void set(QAction& action, const QList<QKeySequence>& keys);

    QSettings& m_settings;
    std::vector<Entry> m_entries;
};

/// The command's words without the marks of menu keys and dots that open something.
QString commandWords(const QAction& action);

} // namespace muse
