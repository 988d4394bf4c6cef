// SPDX-License-Identifier: MIT
#include "ui/app/FirstPaint.h"
#include "tests/support/TestProgram.h"

#include <QWidget>
#include <QtTest>

using namespace muse;

namespace {

/// Counts how often it was painted.
class Window : public QWidget {
public:
    int paints = 0;

protected:
    void paintEvent(QPaintEvent*) override { ++paints; }
};

} // namespace

class FirstPaintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitsForThePaintAndHappensOnce() {
        Window window;
        int paintsThen = -1;
        int times = 0;
        new FirstPaint(window, [&] {
            paintsThen = window.paints;
            ++times;
        });
        QCoreApplication::processEvents();
        QCOMPARE(times, 0);
        window.show();
        QTRY_COMPARE(times, 1);
        QVERIFY(paintsThen >= 1);
        window.repaint();
        QCoreApplication::processEvents();
        QCOMPARE(times, 1);
    }
};

MUSE_WINDOW_TEST(FirstPaintTest)
#include "FirstPaintTest.moc"
