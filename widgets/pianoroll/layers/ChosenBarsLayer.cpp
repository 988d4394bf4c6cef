// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"
#include "widgets/pianoroll/RollScene.h"
#include "widgets/pianoroll/layers/RollLayers.h"

#include <QPainter>

namespace muse {

void paintChosenBars(QPainter& painter, const RollScene& scene) {
    if (!scene.bars) return;
    const QRectF grid = scene.geometry.gridRect();
    const double left = scene.geometry.x(scene.bars->first);
    const double right = scene.geometry.x(scene.bars->second);
    QColor wash = palette::accent();
    wash.setAlpha(26);
    painter.fillRect(QRectF(left, grid.top(), right - left, grid.height()), wash);
    wash.setAlpha(140);
    painter.fillRect(QRectF(left, grid.top(), 1, grid.height()), wash);
    painter.fillRect(QRectF(right - 1, grid.top(), 1, grid.height()), wash);
}

} // namespace muse
