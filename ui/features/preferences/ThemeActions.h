// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QMainWindow;
class QMenu;
class QSettings;

namespace muse {

/// View > Theme: dark, light or the desktop's, at once and remembered.
class ThemeActions : public QObject {
    Q_OBJECT

public:
    ThemeActions(QMainWindow& window, QMenu* viewMenu, QSettings& settings);
};

} // namespace muse
