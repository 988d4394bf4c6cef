// SPDX-License-Identifier: MIT
#include "ui/kit/forms/WheelGuard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QSlider>
#include <QWheelEvent>

namespace muse {
namespace {

bool listensToTheWheel(const QWidget& widget) {
    return qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QSlider*>(&widget);
}

bool isInPanel(const QWidget& widget) {
    for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget())
        if (qobject_cast<const QScrollArea*>(parent)) return true;
    return false;
}

} // namespace

WheelGuard::WheelGuard(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
    if (!watched->isWidgetType()) return false;
    auto* widget = static_cast<QWidget*>(watched);
    // Qt gives the focus to what the wheel turns over, before anybody is asked.
    if (event->type() == QEvent::Show && widget->focusPolicy() == Qt::WheelFocus && listensToTheWheel(*widget) &&
        isInPanel(*widget))
        widget->setFocusPolicy(Qt::StrongFocus);
    if (event->type() != QEvent::Wheel) return false;
    if (!listensToTheWheel(*widget) || widget->hasFocus() || !isInPanel(*widget)) return false;
    // Ignored, it goes on to whatever scrolls.
    event->ignore();
    return true;
}

} // namespace muse
