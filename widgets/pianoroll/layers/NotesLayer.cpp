// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"
#include "widgets/pianoroll/PitchNames.h"
#include "widgets/pianoroll/RollScene.h"
#include "widgets/pianoroll/layers/RollLayers.h"

#include <QPainter>
#include <algorithm>

namespace muse {
namespace {

constexpr double kLabelHeight = 13;
constexpr double kLabelWidth = 30;
constexpr double kRounding = 2.5;
/// Below this width a note is a plain block: rounding would cost more than it shows.
constexpr double kLeastRoundedWidth = 6;

void paintNote(QPainter& painter, const RollScene& scene, const Note& note, bool selected) {
    const QRectF rect = scene.rectOf(scene.active, note).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor fill = palette::note(scene.active, note.velocity);
    if (rect.width() < kLeastRoundedWidth && !selected) {
        painter.fillRect(rect, fill);
        return;
    }
    painter.setPen(selected ? QPen(Qt::white, 1.5) : QPen(fill.darker(165), 1));
    painter.setBrush(selected ? fill.lighter(118) : fill);
    painter.drawRoundedRect(rect, kRounding, kRounding);
    if (scene.active == Family::Drums || rect.height() < kLabelHeight || rect.width() < kLabelWidth) return;
    painter.setPen(QColor(0, 0, 0, 190));
    painter.drawText(rect.adjusted(5, 0, -2, 0), Qt::AlignVCenter | Qt::AlignLeft, pitchName(note.pitch));
}

} // namespace

void paintNotes(QPainter& painter, const RollScene& scene) {
    QFont font = painter.font();
    font.setPixelSize(10);
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& notes = scene.activeNotes();
    const auto [first, last] = scene.reaching(scene.active, scene.geometry.firstTick(), scene.geometry.lastTick() + 1);
    for (std::size_t i = first; i < last; ++i)
        if (!std::ranges::binary_search(scene.lifted, notes[i]))
            paintNote(painter, scene, notes[i], scene.selected(notes[i]));
    for (const Note& note : scene.floating)
        paintNote(painter, scene, note, true);
    if (!scene.marquee.isNull()) {
        QColor wash = palette::accent();
        painter.setPen(QPen(wash, 1));
        wash.setAlpha(40);
        painter.setBrush(wash);
        painter.drawRect(scene.marquee.normalized());
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace muse
