// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"
#include "widgets/pianoroll/RollScene.h"
#include "widgets/pianoroll/layers/RollLayers.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

namespace muse {
namespace {

constexpr double kAround = 3; ///< pixels from a note to the frame around it

QFont badgeFont() {
    QFont font;
    font.setPixelSize(12);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QRectF cursorRect(const RollScene& scene) {
    if (scene.cursorNote)
        return scene.rectOf(scene.active, *scene.cursorNote).adjusted(-kAround, -kAround, kAround, kAround);
    QRectF rect = scene.geometry.noteRect(scene.cursor.tick, scene.cursorStep(), scene.cursor.pitch);
    rect.setWidth(std::max(rect.width(), 8.0));
    return rect;
}

/// The keyboard's place: a frame around a cell, light on dark and dark on light, so that it is seen on any note; or
/// around a whole note, with a gap between, which tells it from a chosen note's outline.
void paintCursor(QPainter& painter, const RollScene& scene) {
    if (!scene.cursorShown) return;
    const QRectF rect = cursorRect(scene);
    painter.setBrush(Qt::NoBrush);
    const double width = scene.cursorNote ? 2 : 1;
    painter.setPen(QPen(palette::rollBackground(), width + 2));
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(QPen(palette::text(), width));
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

QRectF badgeRect(const RollScene& scene) {
    const auto& [at, words] = scene.badge;
    QRectF box(at + QPointF(14, -30), QSizeF(QFontMetricsF(badgeFont()).horizontalAdvance(words) + 14, 22));
    const QRectF grid = scene.geometry.gridRect();
    box.moveLeft(std::min(box.left(), grid.right() - box.width() - 4));
    box.moveTop(std::max(box.top(), grid.top() + 4));
    return box;
}

void paintBadge(QPainter& painter, const RollScene& scene) {
    const QString& words = scene.badge.second;
    if (words.isEmpty()) return;
    const QRectF box = badgeRect(scene);
    painter.setFont(badgeFont());
    painter.setPen(QPen(palette::border(), 1));
    painter.setBrush(palette::raised());
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(palette::text());
    painter.drawText(box, Qt::AlignCenter, words);
}

} // namespace muse
