// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace muse {

struct Menus;

/// The Notes menu's commands on the chosen notes, or on the whole active track, and on the chosen bars.
class NoteActions : public QObject {
    Q_OBJECT

public:
    NoteActions(const Menus& menus, QObject* parent);

    // Done at once
    QAction *quantise, *legato, *strumUp, *strumDown, *reverse, *halfTime, *doubleTime, *invertUp, *invertDown, *glue;
    // Open a bar of settings
    QAction *quantiseSettings, *humanise, *strumSettings, *stretch, *split, *transpose, *velocity;
    // On whole bars of all tracks
    QAction *insertBars, *deleteBars, *copyBars, *cutBars, *pasteBars, *repeatBars, *moveBarsEarlier, *moveBarsLater;

private:
    void makePitchCommands(const Menus& menus);
    void makeTimeCommands(const Menus& menus);
    void makePieceCommands(const Menus& menus);
    void makeBarCommands(const Menus& menus);
};

} // namespace muse
