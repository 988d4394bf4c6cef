// SPDX-License-Identifier: MIT
#pragma once

class QPainter;

namespace muse {

struct RollScene;

/// One function a painted layer, each in a file of its own, bottom layer first. All paint only what is visible.
void paintGrid(QPainter& painter, const RollScene& scene);
/// The scale's rows and its root, where the active track has pitches and shading is on.
void paintScale(QPainter& painter, const RollScene& scene);
void paintChosenBars(QPainter& painter, const RollScene& scene);
void paintGhostNotes(QPainter& painter, const RollScene& scene);
void paintNotes(QPainter& painter, const RollScene& scene);
void paintEmptyHint(QPainter& painter, const RollScene& scene);
void paintPlayhead(QPainter& painter, const RollScene& scene);
void paintRuler(QPainter& painter, const RollScene& scene);
/// Names of the chords that sound, in a strip below the ruler.
void paintChords(QPainter& painter, const RollScene& scene);
void paintKeyboard(QPainter& painter, const RollScene& scene);

} // namespace muse
