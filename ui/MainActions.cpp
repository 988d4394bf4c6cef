// SPDX-License-Identifier: MIT
#include "ui/MainActions.h"

#include "widgets/Icons.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

namespace muse {

MainActions::MainActions(QMainWindow& window, QUndoStack& undoStack) : QObject(&window), m_window(window) {
    makeFileMenu();
    makeEditMenu(undoStack);
    makeViewMenu();
    makePlaybackMenu();
    makeGenerateMenu();
    makeHelpMenu();
}

QAction* MainActions::add(QMenu* menu, const char* name, const QString& words, const QKeySequence& keys) {
    QAction* action = menu->addAction(words);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    // Menus are hidden in full-screen picture mode of some desktops; the window itself keeps the shortcut alive.
    m_window.addAction(action);
    return action;
}

QAction* MainActions::addToggle(QMenu* menu, const char* name, const QString& words, const QKeySequence& keys) {
    QAction* action = add(menu, name, words, keys);
    action->setCheckable(true);
    return action;
}

void MainActions::makeFileMenu() {
    QMenu* menu = m_window.menuBar()->addMenu(tr("&File"));
    newSong = add(menu, "actionNew", tr("&New"), QKeySequence::New);
    open = add(menu, "actionOpen", tr("&Open..."), QKeySequence::Open);
    recentMenu = menu->addMenu(tr("Open &recent"));
    recentMenu->setObjectName(QStringLiteral("recentMenu"));
    menu->addSeparator();
    save = add(menu, "actionSave", tr("&Save"), QKeySequence::Save);
    saveAs = add(menu, "actionSaveAs", tr("Save &as..."), tr("Ctrl+Shift+S"));
    menu->addSeparator();
    importMidi = add(menu, "actionImportMidi", tr("&Import MIDI..."), tr("Ctrl+I"));
    QMenu* exports = menu->addMenu(tr("&Export"));
    exportMidi = add(exports, "actionExportMidi", tr("&MIDI..."), tr("Ctrl+Shift+M"));
    exportPianoroll = add(exports, "actionExportPianoroll", tr("Piano-&roll (.npz)..."));
    exportAudio = add(exports, "actionExportAudio", tr("&Audio..."), tr("Ctrl+Shift+E"));
    exportPng = add(exports, "actionExportPng", tr("Picture as &PNG..."));
    exportSvg = add(exports, "actionExportSvg", tr("Picture as S&VG..."));
    menu->addSeparator();
    quit = add(menu, "actionQuit", tr("&Quit"), QKeySequence(tr("Ctrl+Q")));
    quit->setMenuRole(QAction::QuitRole);
}

void MainActions::makeEditMenu(QUndoStack& undoStack) {
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Edit"));
    undo = undoStack.createUndoAction(this, tr("&Undo"));
    undo->setObjectName(QStringLiteral("actionUndo"));
    undo->setShortcut(QKeySequence::Undo);
    redo = undoStack.createRedoAction(this, tr("&Redo"));
    redo->setObjectName(QStringLiteral("actionRedo"));
    redo->setShortcuts({QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))});
    menu->addActions({undo, redo});
    m_window.addActions({undo, redo});
    menu->addSeparator();
    cut = add(menu, "actionCut", tr("Cu&t"), QKeySequence::Cut);
    copy = add(menu, "actionCopy", tr("&Copy"), QKeySequence::Copy);
    paste = add(menu, "actionPaste", tr("&Paste"), QKeySequence::Paste);
    duplicate = add(menu, "actionDuplicate", tr("&Duplicate"), tr("Ctrl+D"));
    erase = add(menu, "actionDelete", tr("De&lete"), QKeySequence::Delete);
    selectAll = add(menu, "actionSelectAll", tr("Select &all"), QKeySequence::SelectAll);
    menu->addSeparator();
    QMenu* transpose = menu->addMenu(tr("T&ranspose"));
    semitoneUp = add(transpose, "actionSemitoneUp", tr("Semitone &up"), tr("Ctrl+Up"));
    semitoneDown = add(transpose, "actionSemitoneDown", tr("Semitone &down"), tr("Ctrl+Down"));
    octaveUp = add(transpose, "actionOctaveUp", tr("&Octave up"), tr("Ctrl+Shift+Up"));
    octaveDown = add(transpose, "actionOctaveDown", tr("Octave do&wn"), tr("Ctrl+Shift+Down"));
    makeToolMenu(menu->addMenu(tr("T&ool")));
}

void MainActions::makeToolMenu(QMenu* menu) {
    auto* group = new QActionGroup(this);
    selectTool = group->addAction(addToggle(menu, "actionSelectTool", tr("&Select"), tr("V")));
    drawTool = group->addAction(addToggle(menu, "actionDrawTool", tr("&Draw"), tr("D")));
    eraseTool = group->addAction(addToggle(menu, "actionEraseTool", tr("&Erase"), tr("E")));
    for (QAction* tool : group->actions())
        tool->setToolTip(tr("%1 notes (%2)").arg(tool->text().remove(QLatin1Char('&')), tool->shortcut().toString()));
    selectTool->setIcon(icon(QStringLiteral("select")));
    drawTool->setIcon(icon(QStringLiteral("draw")));
    eraseTool->setIcon(icon(QStringLiteral("erase")));
}

void MainActions::makeViewMenu() {
    viewMenu = m_window.menuBar()->addMenu(tr("&View"));
    zoomIn = add(viewMenu, "actionZoomIn", tr("Zoom &in"));
    zoomIn->setShortcuts({QKeySequence(tr("Ctrl++")), QKeySequence(tr("Ctrl+="))});
    zoomOut = add(viewMenu, "actionZoomOut", tr("Zoom &out"), tr("Ctrl+-"));
    zoomFit = add(viewMenu, "actionZoomFit", tr("Show &whole song"), tr("Ctrl+0"));
    follow = addToggle(viewMenu, "actionFollow", tr("&Follow the playhead"), tr("F"));
    follow->setChecked(true);
    viewMenu->addSeparator();
    fullScreen = addToggle(viewMenu, "actionFullScreen", tr("F&ull screen"), tr("F11"));
    viewMenu->addSeparator();
}

void MainActions::makePlaybackMenu() {
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Playback"));
    playStop = add(menu, "actionPlayStop", tr("&Play or stop"), QKeySequence(Qt::Key_Space));
    toStart = add(menu, "actionToStart", tr("Return to &start"), QKeySequence(Qt::Key_Home));
    menu->addSeparator();
    loop = addToggle(menu, "actionLoop", tr("&Loop"), tr("L"));
    menu->addSeparator();
    soundFontMenu = menu->addMenu(tr("Sound&font"));
    midiInputMenu = menu->addMenu(tr("MIDI &input"));
    midiOutputMenu = menu->addMenu(tr("MIDI &output"));
}

void MainActions::makeGenerateMenu() {
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Generate"));
    generateOthers = add(menu, "actionGenerateOthers", tr("Generate the &other four"), tr("Ctrl+G"));
    generateScratch = add(menu, "actionGenerateScratch", tr("Generate from &scratch"), tr("Ctrl+Shift+G"));
    menu->addSeparator();
    cancelGeneration = add(menu, "actionCancelGeneration", tr("&Cancel"), QKeySequence(tr("Ctrl+.")));
    cancelGeneration->setEnabled(false);
}

void MainActions::makeHelpMenu() {
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Help"));
    about = add(menu, "actionAbout", tr("&About MuseGAN Studio"));
    about->setMenuRole(QAction::AboutRole);
}

} // namespace muse
