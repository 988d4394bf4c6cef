// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"
#include "widgets/pianoroll/RollScene.h"
#include "widgets/pianoroll/layers/RollLayers.h"

#include <QPainter>

namespace muse {
namespace {

constexpr int kGround = 70;
constexpr int kEdge = 220;
constexpr double kEdgeWidth = 2;

} // namespace

void paintFlash(QPainter& painter, const RollScene& scene) {
    if (scene.flash.first >= scene.flash.second) return;
    const QRectF grid = scene.geometry.gridRect();
    const double left = scene.geometry.x(scene.flash.first);
    const double right = scene.geometry.x(scene.flash.second);
    QColor light = palette::accent();
    light.setAlpha(static_cast<int>(kGround * scene.flashStrength));
    painter.fillRect(QRectF(left, grid.top(), right - left, grid.height()), light);
    light.setAlpha(static_cast<int>(kEdge * scene.flashStrength));
    painter.fillRect(QRectF(left, grid.top(), kEdgeWidth, grid.height()), light);
    painter.fillRect(QRectF(right - kEdgeWidth, grid.top(), kEdgeWidth, grid.height()), light);
}

} // namespace muse
