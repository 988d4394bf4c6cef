// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/pianoroll/Snap.h"

#include <QObject>

#include <array>
#include <utility>

class QAction;
class QMainWindow;

namespace muse {

class Menus;

/// Edit > Snap: the note values, and what turns and steps among all grids.
class SnapActions : public QObject {
    Q_OBJECT

public:
    SnapActions(QMainWindow& window, const Menus& menus);

    /// Plain note values, bar and off; they exclude each other.
    std::array<std::pair<QAction*, Snap>, 7> values;
    QAction *coarser, *finer, *dotted, *triplet;
};

} // namespace muse
