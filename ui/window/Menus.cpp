// SPDX-License-Identifier: MIT
#include "ui/window/Menus.h"

#include "widgets/Icons.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QUndoStack>

namespace muse {

Menus::Menus(QMainWindow& window, QUndoStack& undoStack)
    : QObject(&window), m_window(window), m_make(window) {
    makeFileMenu();
    makeEditMenu(undoStack);
    makeNotesMenu();
    makeViewMenu();
    makePlaybackMenu();
    makeGenerateMenu();
    makeHelpMenu();
}

void Menus::makeFileMenu() {
    QMenu* menu = fileMenu = m_make.addMenu("menuFile", tr("&File"));
    newSong = m_make.add(menu, "actionNew", tr("&New"), QKeySequence::New);
    open = m_make.add(menu, "actionOpen", tr("&Open..."), QKeySequence::Open);
    recentMenu = m_make.addMenu(menu, "recentMenu", tr("Open &recent"));
    menu->addSeparator();
    save = m_make.add(menu, "actionSave", tr("&Save"), QKeySequence::Save);
    saveAs = m_make.add(menu, "actionSaveAs", tr("Save &as..."), tr("Ctrl+Shift+S"));
    menu->addSeparator();
    importMidi = m_make.add(menu, "actionImportMidi", tr("&Import MIDI..."), tr("Ctrl+I"));
    QMenu* exports = m_make.addMenu(menu, "menuExport", tr("&Export"));
    exportMidi = m_make.add(exports, "actionExportMidi", tr("&MIDI..."), tr("Ctrl+Shift+M"));
    exportPianoroll = m_make.add(exports, "actionExportPianoroll", tr("Piano-&roll (.npz)..."));
    exportAudio = m_make.add(exports, "actionExportAudio", tr("&Audio..."), tr("Ctrl+Shift+E"));
    exportPng = m_make.add(exports, "actionExportPng", tr("Picture as &PNG..."));
    exportSvg = m_make.add(exports, "actionExportSvg", tr("Picture as S&VG..."));
    menu->addSeparator();
    quit = m_make.add(menu, "actionQuit", tr("&Quit"), QKeySequence(tr("Ctrl+Q")));
    quit->setMenuRole(QAction::QuitRole);
}

void Menus::makeEditMenu(QUndoStack& undoStack) {
    QMenu* menu = editMenu = m_make.addMenu("menuEdit", tr("&Edit"));
    undo = undoStack.createUndoAction(this, tr("&Undo"));
    undo->setObjectName(QStringLiteral("actionUndo"));
    undo->setShortcut(QKeySequence::Undo);
    redo = undoStack.createRedoAction(this, tr("&Redo"));
    redo->setObjectName(QStringLiteral("actionRedo"));
    redo->setShortcuts({QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))});
    menu->addActions({undo, redo});
    m_window.addActions({undo, redo});
    menu->addSeparator();
    cut = m_make.add(menu, "actionCut", tr("Cu&t"), QKeySequence::Cut);
    copy = m_make.add(menu, "actionCopy", tr("&Copy"), QKeySequence::Copy);
    paste = m_make.add(menu, "actionPaste", tr("&Paste"), QKeySequence::Paste);
    duplicate = m_make.add(menu, "actionDuplicate", tr("&Duplicate"), tr("Ctrl+D"));
    erase = m_make.add(menu, "actionDelete", tr("De&lete"), QKeySequence::Delete);
    selectAll = m_make.add(menu, "actionSelectAll", tr("Select &all"), QKeySequence::SelectAll);
    menu->addSeparator();
    makeToolMenu();
}

void Menus::makeNotesMenu() {
    notesMenu = m_make.addMenu("menuNotes", tr("&Notes"));
    QMenu* transpose = m_make.addMenu(notesMenu, "menuTranspose", tr("T&ranspose"));
    semitoneUp = m_make.add(transpose, "actionSemitoneUp", tr("Semitone &up"), tr("Ctrl+Up"));
    semitoneDown = m_make.add(transpose, "actionSemitoneDown", tr("Semitone &down"), tr("Ctrl+Down"));
    octaveUp = m_make.add(transpose, "actionOctaveUp", tr("&Octave up"), tr("Ctrl+Shift+Up"));
    octaveDown = m_make.add(transpose, "actionOctaveDown", tr("Octave do&wn"), tr("Ctrl+Shift+Down"));
}

void Menus::makeToolMenu() {
    toolMenu = m_make.addMenu(editMenu, "menuTool", tr("T&ool"));
    tools = new QActionGroup(this);
    selectTool = tools->addAction(m_make.addToggle(toolMenu, "actionSelectTool", tr("&Select"), tr("V")));
    drawTool = tools->addAction(m_make.addToggle(toolMenu, "actionDrawTool", tr("&Draw"), tr("D")));
    eraseTool = tools->addAction(m_make.addToggle(toolMenu, "actionEraseTool", tr("&Erase"), tr("E")));
    for (QAction* tool : tools->actions())
        tool->setToolTip(tr("%1 notes (%2)").arg(tool->text().remove(QLatin1Char('&')), tool->shortcut().toString()));
    selectTool->setIcon(icon(QStringLiteral("select")));
    drawTool->setIcon(icon(QStringLiteral("draw")));
    eraseTool->setIcon(icon(QStringLiteral("erase")));
}

void Menus::makeViewMenu() {
    viewMenu = m_make.addMenu("menuView", tr("&View"));
    zoomIn = m_make.add(viewMenu, "actionZoomIn", tr("Zoom &in"));
    zoomIn->setShortcuts({QKeySequence(tr("Ctrl++")), QKeySequence(tr("Ctrl+="))});
    zoomOut = m_make.add(viewMenu, "actionZoomOut", tr("Zoom &out"), tr("Ctrl+-"));
    zoomFit = m_make.add(viewMenu, "actionZoomFit", tr("Show &whole song"), tr("Ctrl+0"));
    follow = m_make.addToggle(viewMenu, "actionFollow", tr("&Follow the playhead"), tr("F"));
    follow->setChecked(true);
    viewMenu->addSeparator();
    fullScreen = m_make.addToggle(viewMenu, "actionFullScreen", tr("F&ull screen"), tr("F11"));
    viewMenu->addSeparator();
}

void Menus::makePlaybackMenu() {
    QMenu* menu = playbackMenu = m_make.addMenu("menuPlayback", tr("&Playback"));
    playStop = m_make.add(menu, "actionPlayStop", tr("&Play or stop"), QKeySequence(Qt::Key_Space));
    toStart = m_make.add(menu, "actionToStart", tr("Return to &start"), QKeySequence(Qt::Key_Home));
    menu->addSeparator();
    loop = m_make.addToggle(menu, "actionLoop", tr("&Loop"), tr("L"));
    menu->addSeparator();
    soundFontMenu = m_make.addMenu(menu, "soundFontMenu", tr("Sound&font"));
    midiInputMenu = m_make.addMenu(menu, "midiInputMenu", tr("MIDI &input"));
    midiOutputMenu = m_make.addMenu(menu, "midiOutputMenu", tr("MIDI &output"));
}

void Menus::makeGenerateMenu() {
    QMenu* menu = generateMenu = m_make.addMenu("menuGenerate", tr("&Generate"));
    generateOthers = m_make.add(menu, "actionGenerateOthers", tr("Generate the &other four"), tr("Ctrl+G"));
    generateScratch = m_make.add(menu, "actionGenerateScratch", tr("Generate from &scratch"), tr("Ctrl+Shift+G"));
    menu->addSeparator();
    cancelGeneration = m_make.add(menu, "actionCancelGeneration", tr("&Cancel"), QKeySequence(tr("Ctrl+.")));
    cancelGeneration->setEnabled(false);
}

void Menus::makeHelpMenu() {
    QMenu* menu = helpMenu = m_make.addMenu("menuHelp", tr("&Help"));
    about = m_make.add(menu, "actionAbout", tr("&About MuseGAN Studio"));
    about->setMenuRole(QAction::AboutRole);
}

} // namespace muse
