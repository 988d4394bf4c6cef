// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"
#include "widgets/pianoroll/RollScene.h"
#include "widgets/pianoroll/layers/RollLayers.h"
#include "widgets/pianoroll/words/PitchNames.h"

#include <QPainter>
#include <QVarLengthArray>

namespace muse {
namespace {

constexpr double kLeastLineDistance = 7;

void paintRows(QPainter& painter, const RollScene& scene) {
    const PianoRollGeometry& geometry = scene.geometry;
    const QRectF grid = painter.clipBoundingRect() & geometry.gridRect();
    painter.fillRect(grid, palette::rollBackground());
    for (int pitch = geometry.pitchAt(grid.bottom()); pitch <= geometry.pitchAt(grid.top()); ++pitch) {
        if (!geometry.shows(pitch)) continue;
        const double top = geometry.y(pitch);
        if (isBlackKey(pitch))
            painter.fillRect(QRectF(grid.left(), top, grid.width(), geometry.rowHeight()), palette::rollBlackKeyRow());
        const int below = geometry.stepped(pitch, -1).value_or(0);
        const bool octave = geometry.folded() ? below / 12 != pitch / 12 : pitch % 12 == 0;
        if (octave || geometry.rowHeight() >= kLeastLineDistance)
            painter.fillRect(QRectF(grid.left(), top + geometry.rowHeight() - 1, grid.width(), 1),
                             octave ? palette::beatLine() : palette::gridLine());
    }
}

/// Lines of one bar every `step` ticks, where they lie far enough apart to help.
void paintDivisions(QPainter& painter, const RollScene& scene, const Bar& bar, Tick step, const QColor& colour) {
    const PianoRollGeometry& geometry = scene.geometry;
    if (step <= 1 || static_cast<double>(step) * geometry.pixelsPerTick() < kLeastLineDistance) return;
    const QRectF grid = geometry.gridRect();
    for (Tick tick = bar.start + step; tick < bar.end(); tick += step)
        painter.fillRect(QRectF(std::round(geometry.x(tick)), grid.top(), 1, grid.height()), colour);
}

} // namespace

void paintGrid(QPainter& painter, const RollScene& scene) {
    paintRows(painter, scene);
    const PianoRollGeometry& geometry = scene.geometry;
    const QRectF grid = geometry.gridRect();
    const QRectF area = painter.clipBoundingRect() & grid;
    const Tick last = geometry.tickAt(area.right());
    // From afar only every 4th, 16th ... bar has a line, and only those are looked at.
    std::int64_t every = 1;
    while (static_cast<double>(every * kTicksPerBar) * geometry.pixelsPerTick() < kLeastLineDistance)
        every *= 4;
    Bar bar = barAt(scene.song, geometry.tickAt(area.left()));
    if (bar.number % every != 0) bar = barNumber(scene.song, bar.number / every * every);
    for (; bar.start <= last;
         bar = every == 1 ? barAt(scene.song, bar.end()) : barNumber(scene.song, bar.number + every)) {
        if (every == 1) {
            if (scene.snap != Snap::Bar)
                paintDivisions(painter, scene, bar, gridTicks(scene.snap, scene.song, bar.start), palette::gridLine());
            paintDivisions(painter, scene, bar, beatTicks(scene.song, bar.start), palette::beatLine());
        }
        painter.fillRect(QRectF(std::round(geometry.x(bar.start)), grid.top(), 1, grid.height()), palette::barLine());
    }
}

} // namespace muse
