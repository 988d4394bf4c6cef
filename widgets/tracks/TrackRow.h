// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Track.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace muse {

/// One line of the track list.
class TrackRow : public QFrame {
    Q_OBJECT

public:
    explicit TrackRow(Family family, QWidget* parent = nullptr);

    void setSettings(const TrackSettings& settings, bool audible);
    void setActive(bool active);
    /// Only the first line: no choice of instrument.
    void setCompact(bool compact);

Q_SIGNALS:
    void chosen();
    /// `what` names the change for the undo list.
    void settingsChanged(const QString& what, const muse::TrackSettings& settings);
    /// Whether the roll shows the track's notes while another is active.
    void shownChanged(bool shown);
    /// The row is being dragged out.
    void dragged();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// `role` names it; `on` and `off` name the change for the undo list.
    QToolButton* addToggle(const char* role, const QIcon& picture, const QString& tip, bool TrackSettings::*field,
                           const QString& on, const QString& off);
    void addShowButton();
    void showName();
    void beginRename();
    void rename();

    Family m_family;
    TrackSettings m_settings;
    QPoint m_pressedAt;
    bool m_active = false;
    bool m_audible = true;
    QLabel* m_familyLabel;
    QLineEdit* m_name;
    QComboBox* m_program;
    QToolButton* m_show;
    QToolButton* m_mute;
    QToolButton* m_solo;
    QToolButton* m_lock;
};

} // namespace muse
