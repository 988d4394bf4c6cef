// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace muse {

class Menus;

/// The Notes menu's commands on the chosen notes, or on the whole active track, and on the chosen bars.
class NoteActions : public QObject {
    Q_OBJECT

public:
    NoteActions(QMainWindow& window, const Menus& menus);

    // Done at once
    QAction *quantise, *legato, *strumUp, *strumDown, *reverse, *halfTime, *doubleTime, *invertUp, *invertDown, *glue;
    // Open a bar of settings
    QAction *quantiseSettings, *humanise, *strumSettings, *stretch, *split, *transpose, *velocity;
    QAction *insertBars, *deleteBars;

private:
    void makePitchCommands(QMainWindow& window, const Menus& menus);
    void makeTimeCommands(QMainWindow& window, QMenu* menu);
    void makePieceCommands(QMainWindow& window, QMenu* menu);
};

} // namespace muse
