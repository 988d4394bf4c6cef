// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"
#include "widgets/pianoroll/RollScene.h"
#include "widgets/pianoroll/layers/RollLayers.h"

#include <QPainter>

namespace muse {
namespace {

constexpr double kLeastNumberDistance = 34;
constexpr double kBracket = 8;

void paintChosen(QPainter& painter, const RollScene& scene) {
    if (!scene.bars) return;
    const double left = scene.geometry.x(scene.bars->first);
    const double right = scene.geometry.x(scene.bars->second);
    painter.fillRect(QRectF(left, 0, right - left, PianoRollGeometry::kRulerHeight - 1), palette::chosenBand());
    painter.fillRect(QRectF(left, 0, right - left, 3), palette::accent());
}

/// A bracket above the bars that generated phrases go to.
void paintTarget(QPainter& painter, const RollScene& scene) {
    if (!scene.target || scene.bars == scene.target) return;
    const double left = std::round(scene.geometry.x(scene.target->first));
    const double right = std::round(scene.geometry.x(scene.target->second));
    const QColor line = palette::accent();
    painter.fillRect(QRectF(left, 1, right - left, 2), line);
    painter.fillRect(QRectF(left, 1, 2, kBracket), line);
    painter.fillRect(QRectF(right - 2, 1, 2, kBracket), line);
}

} // namespace

void paintRuler(QPainter& painter, const RollScene& scene) {
    const PianoRollGeometry& geometry = scene.geometry;
    const QRectF ruler = geometry.rulerRect();
    painter.save();
    painter.setClipRect(ruler);
    painter.fillRect(ruler, palette::panel());
    paintChosen(painter, scene);
    paintTarget(painter, scene);
    QFont font = painter.font();
    font.setPixelSize(11);
    painter.setFont(font);
    // Numbers thin out by powers of two, so that they stay readable from one bar to a whole song.
    std::int64_t every = 1;
    while (static_cast<double>(every * kTicksPerBar) * geometry.pixelsPerTick() < kLeastNumberDistance)
        every *= 2;
    const Tick last = geometry.lastTick();
    const Bar begun = barAt(scene.song, geometry.firstTick());
    const std::int64_t first = begun.number;
    const auto number = [&](const Bar& bar, double x) {
        const bool chosen = scene.bars && bar.start >= scene.bars->first && bar.start < scene.bars->second;
        painter.setPen(chosen ? palette::text() : palette::textMuted());
        painter.drawText(QRectF(x + 5, 0, 60, ruler.height() - 6), Qt::AlignVCenter | Qt::AlignLeft,
                         QString::number(bar.number + 1));
    };
    // The bar in which the view begins is always named, if its own line is out of sight.
    const double next = geometry.x(begun.end());
    if (geometry.x(begun.start) < ruler.left() - 1 && next > ruler.left() + kLeastNumberDistance)
        number(begun, ruler.left());
    for (Bar bar = barNumber(scene.song, first / every * every); bar.start <= last;
         bar = barNumber(scene.song, bar.number + every)) {
        if (bar.start < geometry.firstTick() && geometry.x(bar.start) < ruler.left() - 60) continue;
        const double x = std::round(geometry.x(bar.start));
        painter.fillRect(QRectF(x, ruler.bottom() - 10, 1, 10), palette::barLine());
        if (x >= ruler.left() - 1) number(bar, x);
    }
    painter.fillRect(QRectF(ruler.left(), ruler.bottom() - 1, ruler.width(), 1), palette::border());
    painter.restore();
}

} // namespace muse
