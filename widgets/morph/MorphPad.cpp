// SPDX-License-Identifier: MIT
#include "widgets/morph/MorphPad.h"

#include "widgets/Palette.h"
#include "widgets/accessible/Drawn.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace muse {
namespace {

constexpr int kHeight = 128;
constexpr int kEdge = 10; ///< room for the point at a corner
constexpr qreal kRadius = 7;
constexpr qreal kStep = 0.05; ///< of an arrow key
constexpr qreal kFarStep = 0.2;
constexpr qreal kLeastMove = 0.01; ///< of a path, so that a hand at rest adds nothing
constexpr qreal kMark = 3;
constexpr int kTwo = 2;

} // namespace

MorphPad::MorphPad(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("morphPad"));
    setLayoutDirection(Qt::LeftToRight); // time runs to the right for everybody
    setAccessibleName(tr("Between candidates"));
    actAs(*this, QAccessible::Canvas);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MorphPad::setCorners(const QStringList& names) {
    m_corners = names;
    m_point = {0.5, names.size() > kTwo ? 0.5 : 0.0};
    m_path.clear();
    m_drawing = m_marking = false;
    describePoint();
    update();
}

void MorphPad::setPathAllowed(bool allowed) {
    m_pathAllowed = allowed;
    if (allowed) return;
    m_path.clear();
    m_drawing = m_marking = false;
    update();
}

QSize MorphPad::sizeHint() const {
    return {280, kHeight};
}

QSize MorphPad::minimumSizeHint() const {
    return {120, kHeight};
}

QRectF MorphPad::field() const {
    return QRectF(rect()).adjusted(kEdge, kEdge, -kEdge, -kEdge);
}

QPointF MorphPad::onScreen(QPointF point) const {
    const QRectF inside = field();
    // Between two there is no up and down.
    const qreal y = m_corners.size() > kTwo ? point.y() : 0.5;
    return {inside.left() + point.x() * inside.width(), inside.top() + y * inside.height()};
}

QPointF MorphPad::inField(QPointF position) const {
    const QRectF inside = field();
    const qreal x = std::clamp((position.x() - inside.left()) / inside.width(), 0.0, 1.0);
    const qreal y = std::clamp((position.y() - inside.top()) / inside.height(), 0.0, 1.0);
    return {x, m_corners.size() > kTwo ? y : 0.0};
}

void MorphPad::describePoint() {
    const int right = qRound(m_point.x() * 100);
    const int down = qRound(m_point.y() * 100);
    setAccessibleDescription(m_corners.size() > kTwo ? tr("%1 % to the right, %2 % down").arg(right).arg(down)
                                                     : tr("%1 % to the right").arg(right));
}

void MorphPad::moveTo(QPointF point) {
    if (point == m_point) return;
    m_point = point;
    describePoint();
    update();
    Q_EMIT moved(m_point);
}

void MorphPad::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? palette::accent() : palette::border(), hasFocus() ? 2 : 1));
    painter.setBrush(palette::raised());
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);

    painter.setPen(palette::textMuted());
    const QRectF words = field();
    const std::array<Qt::Alignment, 4> places =
        m_corners.size() > kTwo
            ? std::array<Qt::Alignment, 4>{Qt::AlignLeft | Qt::AlignTop, Qt::AlignRight | Qt::AlignTop,
                                           Qt::AlignBottom | (m_corners.size() == 3 ? Qt::AlignHCenter : Qt::AlignLeft),
                                           Qt::AlignRight | Qt::AlignBottom}
            : std::array<Qt::Alignment, 4>{Qt::AlignLeft | Qt::AlignTop, Qt::AlignRight | Qt::AlignTop, {}, {}};
    for (qsizetype i = 0; i < m_corners.size() && i < static_cast<qsizetype>(places.size()); ++i)
        painter.drawText(words, static_cast<int>(places[static_cast<std::size_t>(i)]), m_corners[i]);
    if (m_corners.size() <= kTwo) painter.drawLine(onScreen({0, 0}), onScreen({1, 0}));

    if (!m_path.isEmpty()) {
        QPolygonF drawn;
        for (const QPointF& point : std::as_const(m_path))
            drawn << onScreen(point);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette::accent(), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(drawn);
        painter.setBrush(palette::accent());
        for (qsizetype i = 0; m_marking && i < drawn.size(); ++i)
            painter.drawEllipse(drawn[i], kMark, kMark);
    }
    painter.setPen(QPen(palette::text(), 2));
    painter.setBrush(palette::accent());
    painter.drawEllipse(onScreen(m_point), kRadius, kRadius);
}

void MorphPad::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    m_drawing = m_pathAllowed && event->modifiers().testFlag(Qt::ShiftModifier);
    m_marking = false;
    m_path.clear();
    if (m_drawing) m_path << inField(event->position());
    moveTo(inField(event->position()));
    update();
}

void MorphPad::mouseMoveEvent(QMouseEvent* event) {
    if (!event->buttons().testFlag(Qt::LeftButton)) return;
    const QPointF point = inField(event->position());
    if (m_drawing && (point - m_path.last()).manhattanLength() >= kLeastMove) m_path << point;
    moveTo(point);
}

void MorphPad::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !std::exchange(m_drawing, false)) return;
    if (m_path.size() < 2) m_path.clear();
    if (!m_path.isEmpty()) Q_EMIT pathDrawn(m_path);
    update();
}

/// Keys that are commands elsewhere in the window.
bool MorphPad::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down ||
            key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape || key == Qt::Key_P) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

/// The point where it is now is the next one of a path.
void MorphPad::markPoint() {
    if (!m_pathAllowed) return;
    if (!std::exchange(m_marking, true)) m_path.clear();
    if (m_path.isEmpty() || m_path.last() != m_point) m_path << m_point;
    if (m_path.size() > 1) Q_EMIT pathDrawn(m_path);
    update();
}

void MorphPad::keyPressEvent(QKeyEvent* event) {
    const qreal step = event->modifiers().testFlag(Qt::ShiftModifier) ? kFarStep : kStep;
    QPointF by;
    switch (event->key()) {
    case Qt::Key_Left:
        by = {-step, 0};
        break;
    case Qt::Key_Right:
        by = {step, 0};
        break;
    case Qt::Key_Up:
        by = {0, -step};
        break;
    case Qt::Key_Down:
        by = {0, step};
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT taken();
    case Qt::Key_Escape:
        return Q_EMIT left();
    case Qt::Key_P:
        return markPoint();
    default:
        return QWidget::keyPressEvent(event);
    }
    if (!m_marking) m_path.clear();
    const qreal y = m_corners.size() > kTwo ? std::clamp(m_point.y() + by.y(), 0.0, 1.0) : 0.0;
    moveTo({std::clamp(m_point.x() + by.x(), 0.0, 1.0), y});
}

} // namespace muse
