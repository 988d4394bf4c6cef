// SPDX-License-Identifier: MIT
#include "widgets/mixer/MixerControl.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace muse {
namespace {

constexpr int kStep = MixerControl::kScale / 100;
constexpr int kPage = MixerControl::kScale / 10;
constexpr double kFine = 0.1;       ///< of a drag with Shift
constexpr int kStepsTogether = 800; ///< ms between steps that are one gesture
constexpr double kNotch = 120;      ///< of a wheel

int nextGesture() {
    static int last = 0;
    return ++last;
}

} // namespace

MixerControl::MixerControl(int minimum, int maximum, int rest, QWidget* parent)
    : QAbstractSlider(parent), m_rest(rest) {
    setRange(minimum, maximum);
    setSingleStep(kStep);
    setPageStep(kPage);
    setValue(rest);
    setFocusPolicy(Qt::StrongFocus);
}

void MixerControl::setShare(double share) {
    const QSignalBlocker quiet(this);
    setValue(static_cast<int>(std::lround(share * kScale)));
    update();
}

void MixerControl::beginGesture() {
    m_gesture = nextGesture();
    m_sinceStep.invalidate();
}

void MixerControl::continueSteps() {
    if (!m_sinceStep.isValid() || m_sinceStep.elapsed() > kStepsTogether) m_gesture = nextGesture();
    m_sinceStep.start();
}

void MixerControl::moveTo(int value) {
    const int before = this->value();
    setValue(value);
    if (this->value() != before) Q_EMIT moved(share(), m_gesture);
}

void MixerControl::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    beginGesture();
    m_dragging = true;
    m_exact = value();
    m_lastY = event->position().y();
}

void MixerControl::mouseMoveEvent(QMouseEvent* event) {
    if (!m_dragging) return event->ignore();
    const double pixels = m_lastY - event->position().y();
    m_lastY = event->position().y();
    const double fine = event->modifiers().testFlag(Qt::ShiftModifier) ? kFine : 1;
    m_exact += pixels * fine * (maximum() - minimum()) / std::max(travel(), 1);
    // Beyond an end the hand comes back at once.
    m_exact = std::clamp(m_exact, static_cast<double>(minimum()), static_cast<double>(maximum()));
    moveTo(static_cast<int>(std::lround(m_exact)));
}

void MixerControl::mouseReleaseEvent(QMouseEvent*) {
    m_dragging = false;
}

void MixerControl::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    m_dragging = false;
    beginGesture();
    moveTo(m_rest);
}

void MixerControl::wheelEvent(QWheelEvent* event) {
    const int steps = static_cast<int>(std::lround(event->angleDelta().y() / kNotch));
    event->accept();
    if (steps == 0) return;
    continueSteps();
    moveTo(value() + steps * singleStep());
}

void MixerControl::keyPressEvent(QKeyEvent* event) {
    const auto go = [this](int value) {
        continueSteps();
        moveTo(value);
    };
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Right:
        return go(value() + singleStep());
    case Qt::Key_Down:
    case Qt::Key_Left:
        return go(value() - singleStep());
    case Qt::Key_PageUp:
        return go(value() + pageStep());
    case Qt::Key_PageDown:
        return go(value() - pageStep());
    case Qt::Key_Home:
        return go(minimum());
    case Qt::Key_End:
        return go(maximum());
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return go(m_rest);
    default:
        QAbstractSlider::keyPressEvent(event);
    }
}

} // namespace muse
