// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"
#include "widgets/pianoroll/RollScene.h"
#include "widgets/pianoroll/layers/RollLayers.h"

#include <QPainter>

namespace muse {
namespace {

constexpr int kWash = 46;
constexpr double kHead = 4; ///< a bar on top, so that it is not told by brightness alone
constexpr double kLeastWidth = 3;

} // namespace

void paintStep(QPainter& painter, const RollScene& scene) {
    if (!scene.step) return;
    const QRectF grid = scene.geometry.gridRect();
    const double left = scene.geometry.x(scene.step->from);
    const double width = std::max(scene.geometry.x(scene.step->to) - left, kLeastWidth);
    QColor colour = palette::family(scene.active);
    painter.fillRect(QRectF(left, grid.top(), width, kHead), colour);
    painter.fillRect(QRectF(left, grid.top(), 1, grid.height()), colour);
    painter.fillRect(QRectF(left + width - 1, grid.top(), 1, grid.height()), colour);
    colour.setAlpha(kWash);
    painter.fillRect(QRectF(left, grid.top(), width, grid.height()), colour);
}

} // namespace muse
