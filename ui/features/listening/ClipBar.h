// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QToolButton;

namespace muse {

class ClipPlayer;

/// What is seen of a ClipPlayer: its button, its name, how far it is, and whether it was heard to its end.
class ClipBar : public QFrame {
    Q_OBJECT

public:
    /// Takes the player. `name` is for people, `objectName` for tests.
    ClipBar(ClipPlayer* player, const QString& name, const QString& objectName, QWidget* parent = nullptr);

    [[nodiscard]] ClipPlayer& player() { return *m_player; }
    void toggle();

private:
    void refresh();

    ClipPlayer* m_player;
    QString m_name;
    QToolButton* m_button;
    QProgressBar* m_progress;
    QLabel* m_time;
    QLabel* m_state;
};

} // namespace muse
