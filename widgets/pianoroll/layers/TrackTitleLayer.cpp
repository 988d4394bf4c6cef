// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"
#include "widgets/pianoroll/RollScene.h"
#include "widgets/pianoroll/layers/RollLayers.h"

#include <QFontMetricsF>
#include <QPainter>

namespace muse {
namespace {

constexpr double kMark = 4;
constexpr double kPadding = 7;
constexpr double kTitleHeight = 20;

} // namespace

/// A track's title and edge; the active track has its colour all around.
void paintTrackTitle(QPainter& painter, const RollScene& scene, bool active) {
    const QRectF grid = scene.geometry.gridRect();
    const QRectF roll = scene.geometry.rollRect();
    const QColor colour = palette::family(scene.active);
    const QString words = QString::fromLatin1(name(scene.active).data(), static_cast<int>(name(scene.active).size()));
    painter.save();
    QFont font = painter.font();
    font.setPixelSize(12);
    font.setWeight(active ? QFont::Bold : QFont::Normal);
    painter.setFont(font);
    const double width = QFontMetricsF(font).horizontalAdvance(words) + 2 * kPadding + kMark;
    const QRectF title(grid.right() - width - 6, grid.top() + 5, width, kTitleHeight);
    painter.fillRect(title, palette::panel());
    painter.fillRect(QRectF(title.topLeft(), QSizeF(kMark, title.height())), colour);
    painter.setPen(active ? palette::text() : palette::textMuted());
    painter.drawText(title.adjusted(kMark, 0, 0, 0), Qt::AlignCenter, words);
    painter.fillRect(QRectF(roll.left(), roll.bottom() - 1, roll.width(), 1), palette::border());
    if (active) {
        painter.fillRect(QRectF(grid.left(), grid.top(), grid.width(), 2), colour);
        painter.fillRect(QRectF(grid.left(), grid.bottom() - 3, grid.width(), 2), colour);
        painter.fillRect(QRectF(grid.left(), grid.top(), 2, grid.height()), colour);
    }
    painter.restore();
}

} // namespace muse
