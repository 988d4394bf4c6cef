// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>

class QPainter;

namespace muse {

struct RollScene;

/// One function a painted layer, each in a file of its own, bottom layer first. All paint only what is visible.
void paintGrid(QPainter& painter, const RollScene& scene);
/// The scale's rows and its root, where the active track has pitches and shading is on.
void paintScale(QPainter& painter, const RollScene& scene);
void paintChosenBars(QPainter& painter, const RollScene& scene);
/// Where the next note of step input goes.
void paintStep(QPainter& painter, const RollScene& scene);
/// A stretch of time that lights up for a moment.
void paintFlash(QPainter& painter, const RollScene& scene);
/// In the place of single notes when they are narrower than a pixel.
void paintDensity(QPainter& painter, const RollScene& scene);
void paintGhostNotes(QPainter& painter, const RollScene& scene);
void paintNotes(QPainter& painter, const RollScene& scene);
/// The keyboard's cursor, and where it is painted.
void paintCursor(QPainter& painter, const RollScene& scene);
QRectF cursorRect(const RollScene& scene);
/// The value that a gesture shows beside the pointer.
void paintBadge(QPainter& painter, const RollScene& scene);
QRectF badgeRect(const RollScene& scene);
void paintEmptyHint(QPainter& painter, const RollScene& scene);
/// In the view of five rolls: the active track's title and edge.
void paintTrackTitle(QPainter& painter, const RollScene& scene, bool active);
void paintPlayhead(QPainter& painter, const RollScene& scene);
void paintRuler(QPainter& painter, const RollScene& scene);
/// Names of the chords that sound, in a strip below the ruler.
void paintChords(QPainter& painter, const RollScene& scene);
void paintKeyboard(QPainter& painter, const RollScene& scene);

} // namespace muse
