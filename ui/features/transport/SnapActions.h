// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/pianoroll/Snap.h"

#include <QObject>

#include <array>
#include <utility>

class QAction;

namespace muse {

struct Menus;

/// Edit > Snap: the note values, and what turns and steps among all grids.
class SnapActions : public QObject {
    Q_OBJECT

public:
    SnapActions(const Menus& menus, QObject* parent);

    /// Plain note values, bar and off; they exclude each other.
    std::array<std::pair<QAction*, Snap>, 7> values;
    QAction *coarser, *finer, *dotted, *triplet;
};

} // namespace muse
