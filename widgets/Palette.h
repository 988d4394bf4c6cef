// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Family.h"

#include <QColor>

/// The studio's colours: the paper's five families (reference.md section 1) on a dark theme with one accent.
namespace muse::palette {

QColor family(Family family);
/// The family's colour as loud as the note: velocity 1..127.
QColor note(Family family, int velocity);

inline QColor window() {
    return {0x1b, 0x1d, 0x23};
}
inline QColor panel() {
    return {0x22, 0x25, 0x2c};
}
inline QColor raised() {
    return {0x2d, 0x31, 0x3a};
}
inline QColor border() {
    return {0x3a, 0x3f, 0x4a};
}
inline QColor text() {
    return {0xe8, 0xea, 0xef};
}
inline QColor textMuted() {
    return {0x9a, 0xa2, 0xb1};
}
inline QColor accent() {
    return {0x7c, 0x9c, 0xff};
}
inline QColor danger() {
    return {0xff, 0x6b, 0x6b};
}

inline QColor rollBackground() {
    return {0x1e, 0x21, 0x27};
}
inline QColor rollBlackKeyRow() {
    return {0x19, 0x1b, 0x20};
}
inline QColor gridLine() {
    return {0x2a, 0x2e, 0x36};
}
inline QColor beatLine() {
    return {0x34, 0x39, 0x43};
}
inline QColor barLine() {
    return {0x4a, 0x51, 0x5f};
}

} // namespace muse::palette
