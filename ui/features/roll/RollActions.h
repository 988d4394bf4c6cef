// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Family.h"
#include "core/music/Time.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QObject>

#include <array>
#include <utility>
#include <vector>

class QAction;

namespace muse {

struct Menus;

/// The piano roll's own commands: tools, note lengths, tracks to go to, and how it shows them.
class RollActions : public QObject {
    Q_OBJECT

public:
    RollActions(const Menus& menus, QObject* parent);

    /// In the order of the toolbar; they exclude each other.
    std::vector<std::pair<QAction*, PianoRollView::Tool>> tools;
    /// What the number keys choose, whole note first.
    std::array<std::pair<QAction*, Tick>, 6> lengths;
    std::array<QAction*, kFamilies> tracks;
    QAction* splitView;
    QAction* follow; ///< the playhead
    QAction* fold;   ///< to the rows that the track uses
    QAction* foldTracks;
    QAction* diamonds; ///< for drum hits

private:
    void makeTools(const Menus& menus);
    void makeLengths(const Menus& menus);
    void makeTracks(const Menus& menus);
    void makeRows(const Menus& menus);
};

} // namespace muse
