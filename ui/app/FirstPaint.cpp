// SPDX-License-Identifier: MIT
#include "ui/app/FirstPaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace muse {

FirstPaint::FirstPaint(QWidget& window, std::function<void()> then) : QObject(&window), m_then(std::move(then)) {
    window.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject* window, QEvent* event) {
    if (event->type() != QEvent::Paint) return false;
    window->removeEventFilter(this);
    // Children are painted after their window, and all of it is shown at the end of this round.
    QTimer::singleShot(0, this, [this] {
        m_then();
        deleteLater();
    });
    return false;
}

} // namespace muse
