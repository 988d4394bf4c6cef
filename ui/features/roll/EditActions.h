// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;

namespace muse {

class PianoRollView;
struct Menus;

/// The commands that every editor has, on the roll's chosen notes: clipboard, deleting, transposing, zoom.
class EditActions : public QObject {
    Q_OBJECT

public:
    EditActions(const Menus& menus, PianoRollView& roll, QObject* parent);

private:
    void makeClipboard(const Menus& menus);
    void makeTranspose(const Menus& menus);
    void makeZoom(const Menus& menus);
    void enable();

    PianoRollView& m_roll;
    QList<QAction*> m_onSelection; ///< commands on chosen notes
    QList<QAction*> m_onChosen;    ///< commands on chosen notes or bars ///< those that need chosen notes
    QAction* m_paste = nullptr;
};

} // namespace muse
