// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/pianoroll/Snap.h"

#include <QObject>

#include <array>

class QAction;
class QMainWindow;

namespace muse {

class MainActions;

/// Edit > Snap: every grid by name, and keys that step and turn among them.
class SnapActions : public QObject {
    Q_OBJECT

public:
    SnapActions(QMainWindow& window, const MainActions& menus);

    /// In the order of kAllSnaps; they exclude each other.
    std::array<QAction*, kAllSnaps.size()> snaps;
    QAction *coarser, *finer, *dotted, *triplet;
};

} // namespace muse
