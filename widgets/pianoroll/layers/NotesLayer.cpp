// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"
#include "widgets/pianoroll/RollScene.h"
#include "widgets/pianoroll/layers/DrumDiamond.h"
#include "widgets/pianoroll/layers/RollLayers.h"
#include "widgets/pianoroll/words/PitchNames.h"

#include <QPainter>
#include <algorithm>

namespace muse {
namespace {

constexpr double kLabelHeight = 12;
constexpr double kLabelWidth = 20; ///< the least that a name takes
constexpr double kLabelMargin = 4;
constexpr double kRounding = 2.5;
constexpr double kOutline = 2;
constexpr int kPreviewAlpha = 120;
constexpr int kPromisedAlpha = 40;
/// Below this width a note is a plain block: rounding would cost more than it shows.
constexpr double kLeastRoundedWidth = 6;

void paintNote(QPainter& painter, const RollScene& scene, const Note& note, bool selected, bool plain) {
    const QRectF rect = scene.rectOf(scene.active, note).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor fill = palette::note(scene.active, note.velocity);
    const bool diamond = scene.active == Family::Drums && scene.drumDiamonds;
    if (scene.preview && scene.preview->has(scene.active, note)) {
        painter.setPen(QPen(fill, 1, Qt::DashLine));
        fill.setAlpha(kPreviewAlpha);
        painter.setBrush(fill);
        diamond ? painter.drawPolygon(drumDiamond(rect)) : painter.drawRect(rect);
        return;
    }
    if ((plain || rect.width() < kLeastRoundedWidth) && !selected) {
        painter.fillRect(rect.toRect().adjusted(0, 0, rect.width() > 4 ? -1 : 0, 0), fill);
        return;
    }
    painter.setPen(selected ? QPen(palette::selection(), 1.5) : QPen(fill.darker(165), 1));
    painter.setBrush(selected ? fill.lighter(118) : fill);
    diamond ? painter.drawPolygon(drumDiamond(rect)) : painter.drawRoundedRect(rect, kRounding, kRounding);
    if (scene.active == Family::Drums || rect.height() < kLabelHeight || rect.width() < kLabelWidth) return;
    const QString name = pitchName(note.pitch);
    if (rect.width() < painter.fontMetrics().horizontalAdvance(name) + 2 * kLabelMargin) return;
    painter.setPen(palette::inkOn(fill));
    painter.drawText(rect.adjusted(kLabelMargin, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, name);
}

/// What a click would draw: an outline of it, as pale as can still be told from the ground.
void paintPromised(QPainter& painter, const RollScene& scene, const QRectF& area) {
    QColor colour = palette::family(scene.active);
    for (const Note& note : scene.promised) {
        const QRectF rect = scene.rectOf(scene.active, note).adjusted(0.5, 0.5, -0.5, -0.5);
        if (!scene.geometry.shows(note.pitch) || !rect.intersects(area)) continue;
        painter.setPen(QPen(palette::ghost(scene.active), 1));
        colour.setAlpha(kPromisedAlpha);
        painter.setBrush(colour);
        if (scene.active == Family::Drums && scene.drumDiamonds)
            painter.drawPolygon(drumDiamond(rect));
        else
            painter.drawRoundedRect(rect, kRounding, kRounding);
    }
}

/// Over the painted density: the chosen notes as light strokes.
void paintChosenNotes(QPainter& painter, const RollScene& scene, const QRectF& area) {
    for (const Note& note : scene.selection) {
        const QRectF rect = scene.rectOf(scene.active, note);
        if (rect.intersects(area)) painter.fillRect(rect.toRect(), palette::text());
    }
}

} // namespace

void paintNotes(QPainter& painter, const RollScene& scene) {
    QFont font = painter.font();
    font.setPixelSize(10);
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    // Outlines reach beyond their notes.
    const QRectF area =
        (painter.clipBoundingRect() & scene.geometry.gridRect()).adjusted(-kOutline, -kOutline, kOutline, kOutline);
    const Tick from = scene.geometry.tickAt(area.left() - kLabelWidth);
    const Tick to = scene.geometry.tickAt(area.right()) + 1;
    if (scene.dense()) {
        paintChosenNotes(painter, scene, area);
    } else {
        const bool plain = scene.crowded();
        scene.forEachIn(scene.active, from, to, [&](const Note& note) {
            if (!scene.rectOf(scene.active, note).intersects(area)) return;
            if (std::ranges::binary_search(scene.lifted, note)) return;
            paintNote(painter, scene, note, scene.selected(note), plain);
        });
    }
    paintPromised(painter, scene, area);
    for (const Note& note : scene.floating)
        if (scene.geometry.shows(note.pitch) && scene.rectOf(scene.active, note).intersects(area))
            paintNote(painter, scene, note, true, false);
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
