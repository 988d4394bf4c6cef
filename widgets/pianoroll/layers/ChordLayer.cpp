// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"
#include "widgets/pianoroll/RollScene.h"
#include "widgets/pianoroll/layers/RollLayers.h"

#include <QPainter>

namespace muse {
namespace {

constexpr double kHeight = 18;
constexpr double kMargin = 3;
constexpr double kPadding = 6;
constexpr int kBackAlpha = 225;

/// Returns where it ends.
double paintName(QPainter& painter, const QString& name, QPointF at) {
    const double width = painter.fontMetrics().horizontalAdvance(name) + 2 * kPadding;
    const QRectF pill(at, QSizeF(width, kHeight));
    QColor back = palette::panel();
    back.setAlpha(kBackAlpha);
    painter.setPen(palette::border());
    painter.setBrush(back);
    painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(palette::text());
    painter.drawText(pill, Qt::AlignCenter, name);
    return pill.right();
}

} // namespace

void paintChords(QPainter& painter, const RollScene& scene) {
    if (!scene.chordNames) return;
    const PianoRollGeometry& geometry = scene.geometry;
    const QRectF grid = geometry.gridRect();
    const bool flats = scene.scale && scene.scale->flats();
    painter.save();
    painter.setClipRect(grid, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = painter.font();
    font.setPixelSize(11);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const Tick last = std::min(geometry.lastTick(), scene.song.end());
    // From afar every so many are named: those that have room, and no others are looked at.
    double free = -1e9;
    for (Bar bar = barAt(scene.song, geometry.firstTick()); bar.start < last;
         bar = barAt(scene.song, std::max(bar.end(), geometry.tickAt(free)))) {
        const auto& chords = scene.chords.chordsOf(scene, bar);
        for (const auto& chord : chords) {
            const double left = geometry.x(chord.at) + kMargin;
            if (left < free) continue;
            free = kMargin + paintName(painter, QString::fromStdString(chord.chord.name(flats)),
                                       QPointF(left, grid.top() + kMargin));
        }
    }
    painter.restore();
}

} // namespace muse
