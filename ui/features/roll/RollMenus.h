// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Time.h"

#include <QObject>

class QMenu;
class QPoint;

namespace muse {

class PianoRollView;
struct Studio;

/// What the right button offers in the roll: on bars in the ruler, on notes in the grid.
class RollMenus : public QObject {
    Q_OBJECT

public:
    RollMenus(Studio& studio, PianoRollView& roll, QObject* parent);

private:
    void showRulerMenu(Tick tick, const QPoint& global);
    void showNotesMenu(const QPoint& global);
    /// Adds the window's commands of these names; "" separates.
    void addCommands(QMenu& menu, std::initializer_list<const char*> names) const;

    Studio& m_studio;
};

} // namespace muse
