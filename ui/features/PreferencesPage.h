// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace muse {

/// A page that a feature adds to the preferences; made when they are first opened.
struct PreferencesPage {
    QString name;
    std::function<QWidget*()> make;
};

} // namespace muse
