// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>

namespace muse {

/// The Qt application, in which an exception that leaves an event's handler neither ends the program nor loses the
/// song.
class GuardedApplication : public QApplication {
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

Q_SIGNALS:
    /// One sentence, of what was thrown.
    void caught(const QString& sentence);
};

} // namespace muse
