// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace muse {

/// The window's middle with room for bars above it; takes none while all of them are hidden.
class NotificationArea : public QWidget {
    Q_OBJECT

public:
    /// `centre` becomes its own.
    explicit NotificationArea(QWidget* centre, QWidget* parent = nullptr);

    /// Adds a bar under those that are there; it becomes the area's own.
    void addBar(QWidget* bar);

private:
    QVBoxLayout* m_bars = nullptr;
};

} // namespace muse
