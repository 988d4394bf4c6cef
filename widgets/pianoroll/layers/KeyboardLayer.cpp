// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"
#include "widgets/pianoroll/RollScene.h"
#include "widgets/pianoroll/layers/RollLayers.h"
#include "widgets/pianoroll/words/PitchNames.h"

#include <QPainter>
#include <cmath>

namespace muse {
namespace {

constexpr double kLeastTextRow = 9;

void paintPianoKey(QPainter& painter, const RollScene& scene, int pitch, const QRectF& row) {
    const bool held = scene.heldKeys.contains(pitch);
    painter.fillRect(row, held && !isBlackKey(pitch) ? palette::family(scene.active) : palette::whiteKey());
    if (isBlackKey(pitch)) {
        const double front = std::round(row.width() * 0.62);
        // The white keys on both sides meet in the middle, in front of the black one.
        painter.fillRect(QRectF(front, std::round(row.center().y()), row.width() - front, 1), palette::keyGap());
        painter.fillRect(QRectF(row.left(), row.top(), front, row.height() - 1),
                         held ? palette::family(scene.active) : palette::blackKey());
    }
    const int inOctave = pitch % 12;
    if (inOctave == 0 || inOctave == 5) // two white keys meet below C and F
        painter.fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), palette::keyGap());
}

void paintOctaveName(QPainter& painter, int pitch, const QRectF& row) {
    painter.setPen(palette::inkOn(palette::whiteKey()));
    painter.drawText(row.adjusted(0, -6, -4, 6), Qt::AlignVCenter | Qt::AlignRight, pitchName(pitch));
}

void paintDrumKey(QPainter& painter, const RollScene& scene, int pitch, const QRectF& row) {
    const bool held = scene.heldKeys.contains(pitch);
    const PianoRollGeometry& geometry = scene.geometry;
    painter.fillRect(row.adjusted(0, 0, 0, -1), held                             ? palette::family(Family::Drums)
                                                : geometry.rowOf(pitch) % 2 == 0 ? palette::panel()
                                                                                 : palette::raised());
    if (row.height() < kLeastTextRow) return;
    const QString label = drumName(pitch);
    const bool drum = label != pitchName(pitch);
    painter.setPen(held   ? palette::inkOn(palette::family(Family::Drums))
                   : drum ? palette::text()
                          : palette::textMuted());
    painter.drawText(row.adjusted(6, 0, -2, 0), Qt::AlignVCenter | Qt::AlignLeft, label);
}

/// A row of a folded roll, whose neighbours are no neighbours on a piano: each says its name.
void paintFoldedKey(QPainter& painter, const RollScene& scene, int pitch, const QRectF& row) {
    const QColor ground = scene.heldKeys.contains(pitch) ? palette::family(scene.active)
                          : isBlackKey(pitch)            ? palette::blackKey()
                                                         : palette::whiteKey();
    painter.fillRect(row.adjusted(0, 0, 0, -1), ground);
    painter.fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), palette::keyGap());
    if (row.height() < kLeastTextRow) return;
    painter.setPen(palette::inkOn(ground));
    painter.drawText(row.adjusted(0, -6, -4, 6), Qt::AlignVCenter | Qt::AlignRight, pitchName(pitch));
}

} // namespace

void paintKeyboard(QPainter& painter, const RollScene& scene) {
    const PianoRollGeometry& geometry = scene.geometry;
    const QRectF keyboard = geometry.keyboardRect();
    painter.save();
    painter.setClipRect(keyboard);
    QFont font = painter.font();
    font.setPixelSize(10);
    painter.setFont(font);
    const int lowest = geometry.pitchAt(keyboard.bottom());
    const int highest = geometry.pitchAt(keyboard.top());
    const bool drums = scene.active == Family::Drums;
    const auto row = [&](int pitch) {
        return QRectF(0, geometry.y(pitch), keyboard.width() - 1, geometry.rowHeight());
    };
    const auto paint = drums ? paintDrumKey : geometry.folded() ? paintFoldedKey : paintPianoKey;
    for (int pitch = lowest; pitch <= highest; ++pitch)
        if (geometry.shows(pitch)) paint(painter, scene, pitch, row(pitch));
    // After all keys, which would paint over them: a name reaches over the keys beside its C, but, low as rows may be,
    // not into the next octave's.
    for (int pitch = lowest; pitch <= highest && !drums && !geometry.folded(); ++pitch)
        if (pitch % 12 == 0) paintOctaveName(painter, pitch, row(pitch));
    painter.restore();
    painter.fillRect(QRectF(keyboard.right() - 1, 0, 1, geometry.size().height()), palette::border());
    painter.fillRect(QRectF(0, 0, keyboard.width() - 1, PianoRollGeometry::kRulerHeight), palette::panel());
    painter.fillRect(QRectF(0, PianoRollGeometry::kRulerHeight - 1, keyboard.width(), 1), palette::border());
}

} // namespace muse
