// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"
#include "widgets/pianoroll/RollScene.h"
#include "widgets/pianoroll/layers/DrumDiamond.h"
#include "widgets/pianoroll/layers/GhostStyle.h"
#include "widgets/pianoroll/layers/RollLayers.h"
#include "widgets/words/Words.h"

#include <QPainter>

namespace muse {
namespace {

constexpr int kPreviewAlpha = 150;
constexpr qsizetype kLetters = 2; ///< of a family's name
constexpr double kLettersWidth = 20;
constexpr double kLettersHeight = 11;

/// Brighter than other dimmed notes, as they are what is being looked at.
void paintPreviewed(QPainter& painter, const QRectF& rect, Family family) {
    QColor colour = palette::family(family);
    const QPen ink = painter.pen();
    painter.setPen(QPen(colour, 1));
    colour.setAlpha(kPreviewAlpha);
    painter.setBrush(colour);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(ink);
}

/// What the faint filling of a muted track's notes leaves too weak to be told from the ground.
void paintOutline(QPainter& painter, const QRectF& rect, const QColor& colour) {
    const QPen ink = painter.pen();
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(ink);
}

void paintDiamond(QPainter& painter, const QRectF& rect, const QColor& colour) {
    const QPen ink = painter.pen();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette::ghost(Family::Drums), 1));
    painter.setBrush(colour);
    painter.drawPolygon(drumDiamond(rect));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(ink);
}

} // namespace

QColor ghostColour(const RollScene& scene, Family family) {
    return scene.song.audible(family) ? palette::ghost(family) : palette::silentGhost(family);
}

/// The other four tracks, dimmed behind the active one, each with the first letters of its family, two of
/// them, as one would be a pitch: colour is never the only cue.
void paintGhostNotes(QPainter& painter, const RollScene& scene) {
    if (scene.dense()) return;
    // A rectangle between two pixels is painted on the nearer one.
    const QRectF area = (painter.clipBoundingRect() & scene.geometry.gridRect()).adjusted(-1, -1, 1, 1);
    const Tick from = scene.geometry.tickAt(area.left() - kLettersWidth);
    const Tick to = scene.geometry.tickAt(area.right()) + 1;
    QFont font = painter.font();
    font.setPixelSize(9);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    for (const Family family : kAllFamilies) {
        if (!scene.ghost(family)) continue;
        const QColor colour = ghostColour(scene, family);
        painter.setPen(scene.song.audible(family) ? palette::inkOn(colour) : palette::text());
        const QString letters = nameWords(family).left(kLetters);
        scene.forEachIn(family, from, to, [&](const Note& note) {
            if (!scene.geometry.shows(note.pitch)) return;
            const QRectF rect = scene.rectOf(family, note).adjusted(0, 1, -1, -1);
            if (!rect.intersects(area)) return;
            if (scene.preview && scene.preview->has(family, note)) {
                paintPreviewed(painter, rect, family);
                return;
            }
            if (family == Family::Drums && scene.drumDiamonds) return paintDiamond(painter, rect, colour);
            painter.fillRect(rect, colour);
            if (!scene.song.audible(family)) paintOutline(painter, rect, palette::ghost(family));
            if (rect.width() >= kLettersWidth && rect.height() >= kLettersHeight)
                painter.drawText(rect.adjusted(4, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, letters);
        });
    }
}

} // namespace muse
