// SPDX-License-Identifier: MIT
#include "ui/features/roll/RollMenus.h"

#include "ui/document/EditorState.h"
#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/services/PlaybackController.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace muse {

RollMenus::RollMenus(Studio& studio, PianoRollView& roll, QObject* parent) : QObject(parent), m_studio(studio) {
    connect(&roll, &PianoRollView::rulerMenuRequested, this, &RollMenus::showRulerMenu);
    connect(&roll, &PianoRollView::notesMenuRequested, this, &RollMenus::showNotesMenu);
}

void RollMenus::addCommands(QMenu& menu, std::initializer_list<const char*> names) const {
    for (const char* name : names) {
        if (*name == '\0')
            menu.addSeparator();
        else if (auto* action = m_studio.window.findChild<QAction*>(QLatin1String(name)))
            menu.addAction(action);
    }
}

void RollMenus::showRulerMenu(Tick tick, const QPoint& global) {
    const Bar bar = barAt(m_studio.document.song(), tick);
    EditorState* editor = &m_studio.editor;
    QMenu menu;
    menu.setObjectName(QStringLiteral("rulerMenu"));
    menu.addAction(tr("Play from bar %1").arg(bar.number + 1), this, [this, bar] {
        m_studio.playback.seek(bar.start);
        if (!m_studio.playback.playing()) m_studio.playback.play();
    });
    menu.addAction(tr("Choose bar %1").arg(bar.number + 1), editor,
                   [editor, bar] { editor->setChosenBars(EditorState::Range(bar.start, bar.end())); });
    QAction* none = menu.addAction(tr("Choose no bars"), editor, [editor] { editor->setChosenBars(std::nullopt); });
    none->setEnabled(editor->chosenBars().has_value());
    QAction* zoom = menu.addAction(tr("Zoom to the chosen bars"), editor, [editor] {
        editor->showTime({editor->chosenBars()->first, editor->chosenBars()->second});
    });
    zoom->setEnabled(editor->chosenBars().has_value());
    menu.addSeparator();
    addCommands(menu, {"actionLoop", "actionGenerateOthers", "", "actionCut", "actionCopy", "actionPaste",
                       "actionDelete", "", "actionCutBars", "actionCopyBars", "actionPasteBars", "actionRepeatBars",
                       "actionMoveBarsEarlier", "actionMoveBarsLater", "", "actionInsertBars", "actionDeleteBars"});
    menu.exec(global);
}

void RollMenus::showNotesMenu(const QPoint& global) {
    QMenu menu;
    menu.setObjectName(QStringLiteral("notesMenu"));
    addCommands(menu, {"actionCut", "actionCopy", "actionPaste", "actionDuplicate", "actionDelete", "",
                       "actionSelectAll", "", "actionSemitoneUp", "actionSemitoneDown", "actionOctaveUp",
                       "actionOctaveDown", "", "actionQuantiseSettings", "actionSnapToScale"});
    menu.exec(global);
}

} // namespace muse
