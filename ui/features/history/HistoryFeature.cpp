// SPDX-License-Identifier: MIT
#include "ui/features/history/HistoryFeature.h"

#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/features/history/HistoryPanel.h"
#include "ui/kit/ActionMaker.h"
#include "ui/window/Menus.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace muse {

HistoryFeature::HistoryFeature(Studio& studio) : m_panel(new HistoryPanel(studio.document.undoStack())) {
    QUndoStack& steps = studio.document.undoStack();
    QAction* undo = steps.createUndoAction(this, tr("&Undo"));
    undo->setObjectName(QStringLiteral("actionUndo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = steps.createRedoAction(this, tr("&Redo"));
    redo->setObjectName(QStringLiteral("actionRedo"));
    redo->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    // Their texts name the step that they would take back, which is not what a list of commands should say.
    undo->setProperty(kCommandWords, tr("Undo"));
    redo->setProperty(kCommandWords, tr("Redo"));
    studio.menus.edit->addActions({undo, redo});
    studio.menus.edit->addSeparator();
    studio.window.addActions({undo, redo});
}

/// The list looks at the undo stack to the last.
HistoryFeature::~HistoryFeature() {
    delete m_panel;
}

std::vector<Panel> HistoryFeature::panels() {
    Panel panel{m_panel, QStringLiteral("historyDock"), tr("History"), WorkspaceId::Compose, PanelPlace::Below};
    panel.shownAtFirst = false;
    panel.action = QStringLiteral("actionHistory");
    panel.actionWords = tr("&History");
    panel.keys = QStringLiteral("Ctrl+H");
    panel.toolTip = tr("Every step of undo; a click goes there and back (Ctrl+H)");
    return {panel};
}

} // namespace muse
