// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QMainWindow;
class QMenu;
class QUndoStack;

namespace muse {

/// Every command of the window as an action with its words, shortcut and object name, and the menus that hold them.
/// What they do is connected in ui/wiring.
class MainActions : public QObject {
    Q_OBJECT

public:
    MainActions(QMainWindow& window, QUndoStack& undoStack);

    // File
    QAction *newSong, *open, *save, *saveAs, *importMidi, *exportMidi, *exportPianoroll, *exportAudio, *exportPng,
        *exportSvg, *quit;
    QMenu* recentMenu;
    // Edit; the tools exclude each other
    QAction *undo, *redo, *cut, *copy, *paste, *duplicate, *erase, *selectAll;
    QAction *semitoneUp, *semitoneDown, *octaveUp, *octaveDown;
    QAction *selectTool, *drawTool, *eraseTool;
    // View
    QAction *zoomIn, *zoomOut, *zoomFit, *follow, *fullScreen;
    QMenu* viewMenu; ///< docks add their toggles
    // Playback
    QAction *playStop, *toStart, *loop;
    QMenu *soundFontMenu, *midiInputMenu, *midiOutputMenu;
    // Generate
    QAction *generateOthers, *generateScratch, *cancelGeneration;
    // Help
    QAction* about;

private:
    QAction* add(QMenu* menu, const char* name, const QString& words, const QKeySequence& keys = {});
    QAction* addToggle(QMenu* menu, const char* name, const QString& words, const QKeySequence& keys = {});
    void makeFileMenu();
    void makeEditMenu(QUndoStack& undoStack);
    void makeToolMenu(QMenu* menu);
    void makeViewMenu();
    void makePlaybackMenu();
    void makeGenerateMenu();
    void makeHelpMenu();

    QMainWindow& m_window;
};

} // namespace muse
