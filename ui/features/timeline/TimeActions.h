// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;

namespace muse {

struct Menus;

/// The commands of the time line: markers, tempo changes and signatures at the playhead, and the overview.
class TimeActions : public QObject {
    Q_OBJECT

public:
    TimeActions(const Menus& menus, QObject* parent);

    QAction *addMarker, *addTempo, *addSignature, *previousMarker, *nextMarker, *overview;
};

} // namespace muse
