// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace muse {

/// A button that something can be dragged out of; a press that goes nowhere is a click.
class DragButton : public QToolButton {
    Q_OBJECT

public:
    using QToolButton::QToolButton;

Q_SIGNALS:
    void dragged();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QPoint m_pressedAt;
};

} // namespace muse
