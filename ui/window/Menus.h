// SPDX-License-Identifier: MIT
#pragma once

#include "ui/kit/ActionMaker.h"

#include <QAction>
#include <QObject>

class QActionGroup;
class QMainWindow;
class QMenu;
class QUndoStack;

namespace muse {

/// The window's menus, and the commands that every editor has, as actions with words, shortcut and object name. An area
/// of the program with commands of its own adds them to these menus in its own class beside this one. What they all do
/// is connected in ui/wiring.
class Menus : public QObject {
    Q_OBJECT

public:
    Menus(QMainWindow& window, QUndoStack& undoStack);

    QMenu *fileMenu, *editMenu, *notesMenu, *viewMenu, *playbackMenu, *generateMenu, *helpMenu;

    // File
    QAction *newSong, *open, *save, *saveAs, *importMidi, *exportMidi, *exportPianoroll, *exportAudio, *exportPng,
        *exportSvg, *quit;
    QMenu* recentMenu;
    // Edit; the tools exclude each other
    QAction *undo, *redo, *cut, *copy, *paste, *duplicate, *erase, *selectAll;
    QAction *semitoneUp, *semitoneDown, *octaveUp, *octaveDown;
    QMenu* toolMenu;
    QActionGroup* tools;
    QAction *selectTool, *drawTool, *eraseTool;
    // View
    QAction *zoomIn, *zoomOut, *zoomFit, *follow, *fullScreen;
    // Playback
    QAction *playStop, *toStart, *loop;
    QMenu *soundFontMenu, *midiInputMenu, *midiOutputMenu;
    // Generate
    QAction *generateOthers, *generateScratch, *cancelGeneration;
    // Help
    QAction* about;

private:
    void makeFileMenu();
    void makeEditMenu(QUndoStack& undoStack);
    void makeToolMenu();
    void makeNotesMenu();
    void makeViewMenu();
    void makePlaybackMenu();
    void makeGenerateMenu();
    void makeHelpMenu();

    QMainWindow& m_window;
    ActionMaker m_make;
};

} // namespace muse
