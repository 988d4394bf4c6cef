// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

namespace muse {

class MainWindow;

/// Waits until the window has nothing left to load, saves a picture of it as PNG and quits the program: status 0, or 1
/// with a sentence on stderr.
class ScreenshotTaker : public QObject {
    Q_OBJECT

public:
    ScreenshotTaker(MainWindow& window, const QString& path);

private:
    void look();

    MainWindow& m_window;
    QString m_path;
    QTimer m_timer;
    QElapsedTimer m_waited;
    int m_idleLooks = 0;
};

} // namespace muse
