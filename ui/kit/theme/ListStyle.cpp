// SPDX-License-Identifier: MIT
#include "ui/kit/theme/ListStyle.h"

#include "ui/kit/theme/Motion.h"
#include "widgets/Palette.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>
#include <QTreeView>

namespace muse {
namespace {

constexpr int kRowRoom = 4;
constexpr double kBox = 13;
constexpr double kRounding = 4;

void paintTickBox(QPainter& painter, const QRectF& place, bool ticked, bool onAccent) {
    QRectF box(0, 0, kBox, kBox);
    box.moveCenter(place.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = ticked ? palette::accent() : palette::textMuted();
    painter.setPen(QPen(onAccent ? palette::onAccent() : edge, 1));
    painter.setBrush(ticked ? palette::accent() : palette::field());
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), kRounding, kRounding);
    if (ticked) {
        painter.setPen(QPen(palette::onAccent(), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF(
            {box.topLeft() + QPointF(3.2, 6.8), box.topLeft() + QPointF(5.6, 9.2), box.topLeft() + QPointF(9.8, 4.2)}));
    }
    painter.restore();
}

} // namespace

void ListStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (auto* view = qobject_cast<QAbstractItemView*>(widget))
        // The sheet's part of the dressing comes after this.
        QMetaObject::invokeMethod(
            view, [view] { view->doItemsLayout(); }, Qt::QueuedConnection);
}

QSize ListStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const {
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    const bool row = type == CT_ItemViewItem && qobject_cast<const QTreeView*>(widget);
    return row ? usual + QSize(0, kRowRoom) : usual;
}

int ListStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* more) const {
    if (hint == SH_Widget_Animation_Duration && motionReduced()) return 0;
    return QProxyStyle::styleHint(hint, option, widget, more);
}

void ListStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    if (element != PE_IndicatorItemViewItemCheck) return QProxyStyle::drawPrimitive(element, option, painter, widget);
    paintTickBox(*painter, option->rect, option->state.testFlag(State_On), option->state.testFlag(State_Selected));
}

} // namespace muse
