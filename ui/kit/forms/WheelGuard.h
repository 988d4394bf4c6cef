// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace muse {

/// Lets the mouse wheel scroll a panel, and not change the values of fields and sliders in it that happen to be under
/// the pointer: only one that has the keyboard's focus listens to the wheel.
class WheelGuard : public QObject {
    Q_OBJECT

public:
    /// For all widgets of the application.
    explicit WheelGuard(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace muse
