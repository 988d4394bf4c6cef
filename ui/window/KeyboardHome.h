// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QKeyEvent;
class QMainWindow;
class QWidget;

namespace muse {

class EditorState;
class Workspaces;

/// Whether keys are letters in it, and not commands.
bool writesText(const QWidget& widget);

/// What keys do anywhere in the window, so that the keyboard is never lost in a field: Return in a number's field goes
/// back to the notes, Space plays from there too, and the row of digits calls the commands of the digits on keyboards
/// where it types other signs.
class KeyboardHome : public QObject {
    Q_OBJECT

public:
    KeyboardHome(QMainWindow& window, Workspaces& workspaces, EditorState& editor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool composing(const QWidget& focused) const;
    static bool leavesUndo(QKeyEvent& key, const QWidget& focused);
    bool playsFromField(QKeyEvent& key, QWidget& focused);
    void returnsFromField(const QKeyEvent& key, QWidget& focused);
    bool callsByDigit(const QKeyEvent& key, QWidget& focused);

    QMainWindow& m_window;
    Workspaces& m_workspaces;
    EditorState& m_editor;
};

} // namespace muse
