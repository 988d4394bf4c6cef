// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"
#include "widgets/pianoroll/RollScene.h"
#include "widgets/pianoroll/layers/RollLayers.h"

#include <QPainter>

namespace muse {
namespace {

constexpr int kRowAlpha = 20;
constexpr int kRootAlpha = 52;
constexpr double kRootMark = 4;

} // namespace

void paintScale(QPainter& painter, const RollScene& scene) {
    if (!scene.shadeScale || !scene.scale || scene.active == Family::Drums) return;
    const PianoRollGeometry& geometry = scene.geometry;
    const QRectF grid = geometry.gridRect();
    QColor wash = palette::accent();
    for (int pitch = geometry.pitchAt(grid.bottom()); pitch <= geometry.pitchAt(grid.top()); ++pitch) {
        if (!geometry.shows(pitch) || !scene.scale->contains(pitch)) continue;
        const bool root = pitch % kPitchClasses == scene.scale->root;
        wash.setAlpha(root ? kRootAlpha : kRowAlpha);
        const QRectF row(grid.left(), geometry.y(pitch), grid.width(), geometry.rowHeight() - 1);
        painter.fillRect(row, wash);
        // A bar at the keyboard's edge, so that the root is not told by brightness alone.
        if (root) painter.fillRect(QRectF(row.left(), row.top(), kRootMark, row.height()), palette::accent());
    }
}

} // namespace muse
