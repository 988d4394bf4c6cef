// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"
#include "widgets/pianoroll/RollScene.h"
#include "widgets/pianoroll/layers/RollLayers.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

namespace muse {

QRectF cursorRect(const RollScene& scene) {
    const Tick grid = scene.snap == Snap::Off ? kTicksPerStep : gridTicks(scene.snap, scene.song, scene.cursor.tick);
    QRectF rect = scene.geometry.noteRect(scene.cursor.tick, grid, scene.cursor.pitch);
    rect.setWidth(std::max(rect.width(), 8.0));
    return rect;
}

/// The keyboard's place: a frame around a cell, light on dark and dark on light, so that it is seen on any note.
void paintCursor(QPainter& painter, const RollScene& scene) {
    if (!scene.cursorShown) return;
    const QRectF rect = cursorRect(scene);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette::rollBackground(), 3));
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(QPen(palette::text(), 1));
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintBadge(QPainter& painter, const RollScene& scene) {
    const auto& [at, words] = scene.badge;
    if (words.isEmpty()) return;
    QFont font = painter.font();
    font.setPixelSize(12);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    QRectF box(at + QPointF(14, -30), QSizeF(QFontMetricsF(font).horizontalAdvance(words) + 14, 22));
    const QRectF grid = scene.geometry.gridRect();
    box.moveLeft(std::min(box.left(), grid.right() - box.width() - 4));
    box.moveTop(std::max(box.top(), grid.top() + 4));
    painter.setPen(QPen(palette::border(), 1));
    painter.setBrush(palette::raised());
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(palette::text());
    painter.drawText(box, Qt::AlignCenter, words);
}

} // namespace muse
