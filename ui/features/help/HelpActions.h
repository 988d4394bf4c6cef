// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QMainWindow;

namespace muse {

class Menus;

/// Preferences, the sheet of shortcuts, and What's This.
class HelpActions : public QObject {
    Q_OBJECT

public:
    HelpActions(QMainWindow& window, const Menus& menus);

    QAction *preferences, *shortcuts, *whatsThis;
};

} // namespace muse
