// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"
#include "widgets/pianoroll/RollScene.h"
#include "widgets/pianoroll/layers/RollLayers.h"

#include <QCoreApplication>
#include <QPainter>

namespace muse {

void paintEmptyHint(QPainter& painter, const RollScene& scene) {
    if (!scene.empty() || scene.split || !scene.floating.empty()) return;
    const QRectF grid = scene.geometry.gridRect();
    QFont font = painter.font();
    font.setPixelSize(20);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(palette::textMuted());
    painter.drawText(grid.adjusted(0, -20, 0, -20), Qt::AlignCenter,
                     QCoreApplication::translate("muse", "Draw a few notes with the pencil, or drop a MIDI file here"));
    font.setPixelSize(13);
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    painter.drawText(
        grid.adjusted(0, 24, 0, 24), Qt::AlignCenter,
        QCoreApplication::translate(
            "PianoRoll", "then press Ctrl+G to generate the other four tracks; Ctrl+Shift+G invents all five"));
}

} // namespace muse
