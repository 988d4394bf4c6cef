// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Family.h"

#include <QColor>

#include <span>

/// The studio's colours: the paper's five families (reference.md section 1) on a dark and on a light ground, with one
/// accent. Text keeps a contrast of 4.5 to what it stands on, and the families keep apart for colour-blind eyes; both
/// are tested (tests/widgets/PaletteTest.cpp).
namespace muse::palette {

enum class Scheme { Dark, Light };

/// The scheme in force, dark at first. Whoever changes it has every window painted anew (ui/theme). GUI thread only.
Scheme scheme();
void setScheme(Scheme scheme);
/// A colour that was taken while the other scheme was in force, as this one has it; any other colour as it is. For what
/// keeps colours, such as the curves of a plot.
QColor inForce(const QColor& colour);

QColor family(Family family);
/// The family's colour as loud as the note: velocity 1..127. The softest still stands out from the roll.
QColor note(Family family, int velocity);
/// The family's colour, dimmed as far as its shapes can be told from the roll (kLeastContrast).
QColor ghost(Family family);
/// The same of a track that does not sound: a wash over the roll; what is written on it is in text().
QColor silentGhost(Family family);
/// A wash over the ruler's panel where bars are chosen; what is written on it is in text().
QColor chosenBand();
/// A colour dimmed towards a ground, as far as its shapes can be told from it.
QColor dimmed(const QColor& colour, const QColor& ground);
/// WCAG 2's ratio of what carries meaning to what is behind it.
inline constexpr double kLeastContrast = 3;
/// Text on a ground of that colour, whichever of black and white is easier to read.
QColor inkOn(const QColor& ground);
/// Colours for curves that belong to no family: four of losses, then six of pairs of tracks.
std::span<const QColor> curves();

QColor window();
QColor panel();
QColor raised();
/// What is written or chosen in: text fields, lists, boxes to tick.
QColor field();
QColor border();
QColor text();
QColor textMuted();
/// Of what cannot be used now.
QColor textFaint();
QColor accent();
/// A link that was followed.
QColor linkVisited();
/// Text on the accent.
QColor onAccent();
QColor danger();

QColor rollBackground();
QColor rollBlackKeyRow();
QColor gridLine();
QColor beatLine();
QColor barLine();
/// The outline of a chosen note.
QColor selection();

QColor whiteKey();
QColor blackKey();
QColor keyGap();

} // namespace muse::palette
