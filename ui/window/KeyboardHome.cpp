// SPDX-License-Identifier: MIT
#include "ui/window/KeyboardHome.h"

#include "ui/document/EditorState.h"
#include "ui/window/Workspaces.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QTimer>

namespace muse {
namespace {

/// The key of 1 on every keyboard under X11 and Wayland (evdev's code, and 8); those of 2 to 9 and 0 follow.
constexpr quint32 kFirstDigitKey = 10;
constexpr quint32 kDigitKeys = 10;

} // namespace

bool writesText(const QWidget& widget) {
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) return !line->isReadOnly();
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) return combo->isEditable();
    return qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QTextEdit*>(&widget) ||
           qobject_cast<const QPlainTextEdit*>(&widget);
}

KeyboardHome::KeyboardHome(QMainWindow& window, Workspaces& workspaces, EditorState& editor)
    : QObject(&window), m_window(window), m_workspaces(workspaces), m_editor(editor) {
    qApp->installEventFilter(this);
}

bool KeyboardHome::composing(const QWidget& focused) const {
    return focused.window() == &m_window && m_workspaces.current() == WorkspaceId::Compose;
}

bool KeyboardHome::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) return false;
    QWidget* focused = QApplication::focusWidget();
    // Events come by again for every parent; the first is the focus's own.
    if (!focused || watched != focused || !composing(*focused)) return false;
    auto& key = *static_cast<QKeyEvent*>(event);
    if (event->type() == QEvent::ShortcutOverride) return leavesUndo(key, *focused) || playsFromField(key, *focused);
    returnsFromField(key, *focused);
    return callsByDigit(key, *focused);
}

/// A field in which nothing was typed has nothing to undo, but the song may.
bool KeyboardHome::leavesUndo(QKeyEvent& key, const QWidget& focused) {
    const auto* line = qobject_cast<const QLineEdit*>(&focused);
    if (!line) return false;
    const bool leaves = (key.matches(QKeySequence::Undo) && !line->isUndoAvailable()) ||
                        (key.matches(QKeySequence::Redo) && !line->isRedoAvailable());
    if (leaves) key.ignore();
    return leaves;
}

/// The field keeps what was typed and leaves Space to the command that plays.
bool KeyboardHome::playsFromField(QKeyEvent& key, QWidget& focused) {
    auto* field = qobject_cast<QAbstractSpinBox*>(&focused);
    if (!field || key.key() != Qt::Key_Space || key.modifiers() != Qt::NoModifier) return false;
    field->interpretText();
    m_editor.takeFocus();
    key.ignore();
    return true;
}

void KeyboardHome::returnsFromField(const QKeyEvent& key, QWidget& focused) {
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter) return;
    if (qobject_cast<QAbstractSpinBox*>(&focused) || qobject_cast<QComboBox*>(&focused) ||
        qobject_cast<QLineEdit*>(&focused))
        QTimer::singleShot(0, this, [this] { m_editor.takeFocus(); }); // the field first takes what was typed
}

bool KeyboardHome::callsByDigit(const QKeyEvent& key, QWidget& focused) {
    const quint32 place = key.nativeScanCode() - kFirstDigitKey;
    const bool digit = key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9;
    if (place >= kDigitKeys || digit || key.modifiers() & (Qt::ShiftModifier | Qt::KeypadModifier)) return false;
    if (key.modifiers() == Qt::NoModifier && writesText(focused)) return false;
    const int number = place == kDigitKeys - 1 ? 0 : static_cast<int>(place) + 1;
    const QKeySequence wanted(static_cast<int>(key.modifiers()) | (Qt::Key_0 + number));
    for (QAction* action : m_window.findChildren<QAction*>())
        if (action->isEnabled() && action->shortcuts().contains(wanted)) {
            action->trigger();
            return true;
        }
    return false;
}

} // namespace muse
