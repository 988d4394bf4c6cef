// SPDX-License-Identifier: MIT
#include "ui/features/tracks/DragButton.h"

#include <QApplication>
#include <QMouseEvent>

namespace muse {

void DragButton::mousePressEvent(QMouseEvent* event) {
    m_pressedAt = event->pos();
    QToolButton::mousePressEvent(event);
}

void DragButton::mouseMoveEvent(QMouseEvent* event) {
    const bool far = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!isDown() || !event->buttons().testFlag(Qt::LeftButton) || !far) return QToolButton::mouseMoveEvent(event);
    // The drag takes the mouse's release with it.
    setDown(false);
    Q_EMIT dragged();
}

} // namespace muse
