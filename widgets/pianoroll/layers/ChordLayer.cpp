// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"
#include "widgets/pianoroll/RollScene.h"
#include "widgets/pianoroll/layers/RollLayers.h"

#include <QPainter>

namespace muse {
namespace {

constexpr double kLeastBarWidth = 30;
constexpr double kHeight = 18;
constexpr double kMargin = 3;
constexpr double kPadding = 6;
constexpr int kBackAlpha = 225;

void paintName(QPainter& painter, const QString& name, QPointF at, double room) {
    const double width = painter.fontMetrics().horizontalAdvance(name) + 2 * kPadding;
    if (width + kMargin > room) return;
    const QRectF pill(at, QSizeF(width, kHeight));
    QColor back = palette::panel();
    back.setAlpha(kBackAlpha);
    painter.setPen(palette::border());
    painter.setBrush(back);
    painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(palette::text());
    painter.drawText(pill, Qt::AlignCenter, name);
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
    for (Bar bar = barAt(scene.song, geometry.firstTick()); bar.start < last; bar = barAt(scene.song, bar.end())) {
        if (static_cast<double>(bar.length) * geometry.pixelsPerTick() < kLeastBarWidth) continue;
        const auto& chords = scene.chords.chordsOf(scene, bar);
        for (std::size_t i = 0; i < chords.size(); ++i) {
            const Tick end = i + 1 < chords.size() ? chords[i + 1].at : bar.end();
            const double left = geometry.x(chords[i].at) + kMargin;
            paintName(painter, QString::fromStdString(chords[i].chord.name(flats)), QPointF(left, grid.top() + kMargin),
                      geometry.x(end) - left);
        }
    }
    painter.restore();
}

} // namespace muse
