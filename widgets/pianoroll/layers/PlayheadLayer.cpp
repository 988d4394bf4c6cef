// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"
#include "widgets/pianoroll/RollScene.h"
#include "widgets/pianoroll/layers/RollLayers.h"

#include <QPainter>
#include <QPolygonF>

namespace muse {

void paintPlayhead(QPainter& painter, const RollScene& scene) {
    const double x = std::round(scene.geometry.x(scene.playhead));
    if (x < PianoRollGeometry::kKeyboardWidth || x > scene.geometry.size().width()) return;
    const double top = PianoRollGeometry::kRulerHeight;
    painter.fillRect(QRectF(x, top - 8, 1, scene.geometry.size().height()), palette::text());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette::text());
    painter.drawPolygon(QPolygonF({{x - 5, top - 10}, {x + 6, top - 10}, {x + 0.5, top - 2}}));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace muse
