// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QMainWindow;

namespace muse {

class Menus;

/// Help from music theory: what the roll shows of the key, and what it does to notes.
class ScaleActions : public QObject {
    Q_OBJECT

public:
    ScaleActions(QMainWindow& window, const Menus& menus);

    QAction *shadeRows, *keepToScale, *chordNames, *selectOutside, *snapToScale;
};

} // namespace muse
