// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace muse {

/// Does something once a window has been painted for the first time and has answered what came in meanwhile.
class FirstPaint : public QObject {
    Q_OBJECT

public:
    FirstPaint(QWidget& window, std::function<void()> then);

    bool eventFilter(QObject* window, QEvent* event) override;

private:
    std::function<void()> m_then;
};

} // namespace muse
