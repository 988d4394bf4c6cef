// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QMainWindow;

namespace muse {

class Menus;

/// The commands of the time line: markers, tempo changes and signatures at the playhead, and the overview.
class TimeActions : public QObject {
    Q_OBJECT

public:
    TimeActions(QMainWindow& window, const Menus& menus);

    QAction *addMarker, *addTempo, *addSignature, *previousMarker, *nextMarker, *overview;
};

} // namespace muse
