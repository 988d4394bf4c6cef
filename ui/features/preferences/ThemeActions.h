// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSettings;

namespace muse {

struct Menus;

/// View > Theme: dark, light or the desktop's, at once and remembered.
class ThemeActions : public QObject {
    Q_OBJECT

public:
    ThemeActions(const Menus& menus, QSettings& settings, QObject* parent);
};

} // namespace muse
