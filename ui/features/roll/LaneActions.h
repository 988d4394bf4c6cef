// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QMainWindow;

namespace muse {

class Menus;

/// The lane under the roll: shown or not.
class LaneActions : public QObject {
    Q_OBJECT

public:
    LaneActions(QMainWindow& window, const Menus& menus);

    QAction* shown;
};

} // namespace muse
