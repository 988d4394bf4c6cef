// SPDX-License-Identifier: MIT
#include "ui/features/history/HistoryFeature.h"

#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/features/history/HistoryPanel.h"
#include "ui/kit/ActionMaker.h"
#include "ui/window/Menus.h"
#include "widgets/language/Speech.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace muse {
namespace {

/// The stack lends its steps to be read alone, and their names are nothing that undoing depends on.
void retellSteps(QUndoStack& steps) {
    for (int i = 0; i < steps.count(); ++i) {
        auto* step = const_cast<QUndoCommand*>(steps.command(i));
        step->setText(speech().again(step->text()));
    }
}

} // namespace

HistoryFeature::HistoryFeature(Studio& studio) : m_panel(new HistoryPanel(studio.document.undoStack())) {
    QUndoStack& steps = studio.document.undoStack();
    auto* undo = new QAction(this);
    undo->setObjectName(QStringLiteral("actionUndo"));
    undo->setShortcut(QKeySequence::Undo);
    auto* redo = new QAction(this);
    redo->setObjectName(QStringLiteral("actionRedo"));
    redo->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    connect(undo, &QAction::triggered, &steps, &QUndoStack::undo);
    connect(redo, &QAction::triggered, &steps, &QUndoStack::redo);
    connect(&steps, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(&steps, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    const auto showSteps = [&steps, undo, redo] {
        undo->setText(QStringLiteral("%1 %2").arg(tr("&Undo"), steps.undoText()).trimmed());
        redo->setText(QStringLiteral("%1 %2").arg(tr("&Redo"), steps.redoText()).trimmed());
    };
    connect(&steps, &QUndoStack::undoTextChanged, this, showSteps);
    connect(&steps, &QUndoStack::redoTextChanged, this, showSteps);
    connect(&speech(), &Speech::changed, this, [&steps, showSteps] {
        retellSteps(steps);
        showSteps();
    });
    undo->setEnabled(steps.canUndo());
    redo->setEnabled(steps.canRedo());
    showSteps();
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
