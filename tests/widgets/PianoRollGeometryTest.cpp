// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/PianoRollGeometry.h"
#include "tests/support/TestProgram.h"

#include <QTest>

using namespace muse;
using G = PianoRollGeometry;

namespace {

PianoRollGeometry wide() {
    PianoRollGeometry geometry;
    geometry.resize({1000, 600});
    return geometry;
}

} // namespace

class PianoRollGeometryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticksAndPixelsAgree() {
        PianoRollGeometry geometry = wide();
        geometry.zoomTime(3.7, 400);
        geometry.scrollTo(777, 300);
        for (const Tick tick : {Tick{4000}, Tick{4801}, Tick{5555}}) {
            QVERIFY(std::abs(geometry.tickAt(geometry.x(tick) + 1e-6) - tick) <= 0);
            const QRectF rect = geometry.noteRect(tick, 240, 60);
            QCOMPARE(rect.left(), geometry.x(tick));
            QCOMPARE(rect.right(), geometry.x(tick + 240));
        }
        QCOMPARE(wide().x(0), G::kKeyboardWidth);
        QCOMPARE(wide().tickAt(0), Tick{0}); // never negative
    }

    void pitchesAndRowsAgree() {
        PianoRollGeometry geometry = wide();
        geometry.scrollTo(0, 333);
        for (int pitch = 0; pitch < 128; ++pitch) {
            QCOMPARE(geometry.pitchAt(geometry.y(pitch) + 0.01), pitch);
            QCOMPARE(geometry.pitchAt(geometry.y(pitch) + geometry.rowHeight() - 0.01), pitch);
        }
        QCOMPARE(geometry.pitchAt(-1e6), 127);
        QCOMPARE(geometry.pitchAt(1e6), 0);
    }

    void zoomKeepsWhatIsUnderTheAnchor() {
        PianoRollGeometry geometry = wide();
        geometry.scrollTo(900, 500);
        const double anchorX = 432, anchorY = 321;
        const Tick tick = geometry.tickAt(anchorX);
        const int pitch = geometry.pitchAt(anchorY);
        for (const double factor : {1.25, 1.25, 0.9, 1.1}) {
            geometry.zoomTime(factor, anchorX);
            geometry.zoomPitch(factor, anchorY);
            QVERIFY(std::abs(geometry.tickAt(anchorX) - tick) <= 1);
            QCOMPARE(geometry.pitchAt(anchorY), pitch);
        }
    }

    void zoomHasLimits() {
        PianoRollGeometry geometry = wide();
        geometry.zoomTime(1e9, 300);
        geometry.zoomPitch(1e9, 300);
        QCOMPARE(geometry.pixelsPerTick(), G::kMostPixelsPerTick);
        QCOMPARE(geometry.rowHeight(), G::kMostRowHeight);
        geometry.zoomTime(1e-9, 300);
        geometry.zoomPitch(1e-9, 300);
        QCOMPARE(geometry.mostScrollX(), 0.0); // all is in sight, and not eight pixels wide
        QVERIFY(geometry.pixelsPerTick() * static_cast<double>(geometry.reach()) > geometry.gridRect().width() * 0.99);
        QCOMPARE(geometry.rowHeight(), G::kLeastRowHeight);
    }

    void scrollingStopsAtTheEdges() {
        PianoRollGeometry geometry = wide();
        geometry.scrollTo(-50, -50);
        QCOMPARE(geometry.scrollX(), 0.0);
        QCOMPARE(geometry.scrollY(), 0.0);
        geometry.scrollTo(1e12, 1e12);
        QCOMPARE(geometry.scrollX(), geometry.mostScrollX());
        QCOMPARE(geometry.y(0) + geometry.rowHeight(), 600.0); // the lowest row rests on the bottom
        geometry.resize({1000, 5000});
        QCOMPARE(geometry.scrollY(), 0.0); // all rows fit
    }

    void theSongsEndLeavesRoomToDraw() {
        PianoRollGeometry geometry = wide();
        const Tick end = 100 * kTicksPerBar;
        geometry.setSongEnd(end);
        geometry.scrollTo(1e12, 0);
        QVERIFY(geometry.lastTick() >= end + 4 * kTicksPerBar);
        geometry.setSongEnd(0);
        QVERIFY(geometry.scrollX() <= geometry.mostScrollX());
        QVERIFY(geometry.lastTick() >= 16 * kTicksPerBar);
    }

    void fitShowsAllOfIt() {
        PianoRollGeometry geometry = wide();
        const Tick from = 4 * kTicksPerBar, to = 12 * kTicksPerBar;
        geometry.fit(from, to, 40, 70);
        QVERIFY(geometry.x(from) >= G::kKeyboardWidth - 0.5);
        QVERIFY(geometry.x(to) <= 1000.5);
        QVERIFY(geometry.y(70) >= G::kRulerHeight);
        QVERIFY(geometry.y(40) + geometry.rowHeight() <= 600);
        geometry.fit(0, 0, 60, 60); // nothing there: sane all the same
        QVERIFY(geometry.pixelsPerTick() <= G::kMostPixelsPerTick);
    }
};

MUSE_TEST(PianoRollGeometryTest)
#include "PianoRollGeometryTest.moc"
