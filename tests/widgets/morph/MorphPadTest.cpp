// SPDX-License-Identifier: MIT
#include "widgets/morph/MorphPad.h"
#include "tests/support/TestProgram.h"

#include <QSignalSpy>
#include <QTest>

using namespace muse;

class MorphPadTest : public QObject {
    Q_OBJECT

    static void shown(MorphPad& pad, const QStringList& corners) {
        pad.resize(220, 120); // a field of 200 x 100 behind an edge of 10
        pad.setCorners(corners);
        pad.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pad));
    }

private Q_SLOTS:
    void thePointFollowsThePointer() {
        MorphPad pad;
        shown(pad, {"1", "2", "3", "4"});
        QCOMPARE(pad.point(), QPointF(0.5, 0.5));
        QSignalSpy moved(&pad, &MorphPad::moved);
        QTest::mousePress(&pad, Qt::LeftButton, {}, QPoint(60, 35));
        QCOMPARE(pad.point(), QPointF(0.25, 0.25));
        QTest::mouseMove(&pad, QPoint(400, -50));
        QTest::mouseRelease(&pad, Qt::LeftButton, {}, QPoint(400, -50));
        QCOMPARE(pad.point(), QPointF(1, 0));
        QCOMPARE(moved.size(), 2);
        QVERIFY(pad.path().isEmpty());
        QVERIFY(pad.accessibleDescription().contains("100 %"));
    }

    void betweenTwoThereIsNoUpAndDown() {
        MorphPad pad;
        shown(pad, {"1", "2"});
        QTest::mouseClick(&pad, Qt::LeftButton, {}, QPoint(60, 100));
        QCOMPARE(pad.point(), QPointF(0.25, 0));
        QTest::keyClick(&pad, Qt::Key_Down);
        QCOMPARE(pad.point(), QPointF(0.25, 0));
    }

    void arrowKeysMoveItWithinTheField() {
        MorphPad pad;
        shown(pad, {"1", "2", "3"});
        QTest::keyClick(&pad, Qt::Key_Right);
        QTest::keyClick(&pad, Qt::Key_Down);
        QVERIFY(qFuzzyCompare(pad.point().x(), 0.55) && qFuzzyCompare(pad.point().y(), 0.55));
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&pad, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(pad.point().x(), 1.0);
    }

    void shiftDrawsAPath() {
        MorphPad pad;
        shown(pad, {"1", "2", "3", "4"});
        QSignalSpy drawn(&pad, &MorphPad::pathDrawn);
        QTest::mousePress(&pad, Qt::LeftButton, Qt::ShiftModifier, QPoint(10, 10));
        QTest::mouseMove(&pad, QPoint(110, 10));
        QTest::mouseMove(&pad, QPoint(210, 110));
        QTest::mouseRelease(&pad, Qt::LeftButton, Qt::ShiftModifier, QPoint(210, 110));
        QCOMPARE(drawn.size(), 1);
        QCOMPARE(pad.path(), QPolygonF({{0, 0}, {0.5, 0}, {1, 1}}));
        // A click is no path, and the next drag is none either.
        QTest::mouseClick(&pad, Qt::LeftButton, Qt::ShiftModifier, QPoint(50, 50));
        QCOMPARE(drawn.size(), 1);
        QVERIFY(pad.path().isEmpty());
    }

    void keysMarkAPathToo() {
        MorphPad pad;
        shown(pad, {"1", "2"});
        QSignalSpy drawn(&pad, &MorphPad::pathDrawn);
        QTest::keyClick(&pad, Qt::Key_P);
        QVERIFY(drawn.isEmpty() && pad.path().isEmpty());
        QTest::keyClick(&pad, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&pad, Qt::Key_P);
        QCOMPARE(drawn.size(), 1);
        QCOMPARE(pad.path(), QPolygonF({QPointF(0.5, 0), QPointF(0.7, 0)}));
        QTest::keyClick(&pad, Qt::Key_P); // it is there already
        QCOMPARE(pad.path().size(), 2);
        QTest::mouseClick(&pad, Qt::LeftButton, {}, QPoint(60, 35));
        QVERIFY(pad.path().isEmpty());
    }

    void whereNoneIsAllowedNoneIsDrawn() {
        MorphPad pad;
        shown(pad, {"1", "2"});
        pad.setPathAllowed(false);
        QTest::mousePress(&pad, Qt::LeftButton, Qt::ShiftModifier, QPoint(10, 10));
        QTest::mouseMove(&pad, QPoint(110, 10));
        QTest::mouseRelease(&pad, Qt::LeftButton, Qt::ShiftModifier, QPoint(110, 10));
        QTest::keyClick(&pad, Qt::Key_P);
        QTest::keyClick(&pad, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&pad, Qt::Key_P);
        QVERIFY(pad.path().isEmpty());
    }

    void enterAndEscapeAreForWhoeverShowsIt() {
        MorphPad pad;
        shown(pad, {"1", "2"});
        QSignalSpy taken(&pad, &MorphPad::taken);
        QSignalSpy left(&pad, &MorphPad::left);
        QTest::keyClick(&pad, Qt::Key_Return);
        QTest::keyClick(&pad, Qt::Key_Escape);
        QCOMPARE(taken.size(), 1);
        QCOMPARE(left.size(), 1);
    }
};

MUSE_WINDOW_TEST(MorphPadTest)
#include "MorphPadTest.moc"
