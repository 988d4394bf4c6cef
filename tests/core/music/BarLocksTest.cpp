// SPDX-License-Identifier: MIT
#include "core/music/BarLocks.h"
#include "tests/support/TestProgram.h"

#include <QTest>

using namespace muse;

class BarLocksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neighboursAreOneSpan() {
        Song song;
        song.signatures = {{0, 4, 4}, {2 * kTicksPerBar, 3, 4}};
        BarLocks locks;
        for (const int bar : {1, 2, 4, 9})
            locks.lock(Family::Bass, bar, true);
        QCOMPARE(locks.keptIn(song, Family::Bass, 0, 6),
                 (std::vector<TickSpan>{{kTicksPerBar, 2 * kTicksPerBar + 1440},
                                        {2 * kTicksPerBar + 2880, 2 * kTicksPerBar + 4320}}));
        QVERIFY(locks.keptIn(song, Family::Drums, 0, 6).empty());
        QVERIFY(locks.lockedThroughout(Family::Bass, 1, 2));
        QVERIFY(!locks.lockedThroughout(Family::Bass, 1, 3));
        QVERIFY(locks.any());
        for (const int bar : {1, 2, 4, 9})
            locks.lock(Family::Bass, bar, false);
        QVERIFY(!locks.any());
    }

    void locksMoveWithTheirBars() {
        BarLocks locks;
        for (const int bar : {1, 3, 6})
            locks.lock(Family::Piano, bar, true);
        QVERIFY(!locks.follow({3, 2}).any()); // two bars come before the fourth
        BarLocks expected;
        for (const int bar : {1, 5, 8})
            expected.lock(Family::Piano, bar, true);
        QCOMPARE(locks, expected);
        // Bars 5 to 7 go, and the lock on the first of them.
        const BarLocks gone = locks.follow({5, -3});
        expected = {};
        for (const int bar : {1, 5})
            expected.lock(Family::Piano, bar, true);
        QCOMPARE(locks, expected);
        BarLocks wasThere;
        wasThere.lock(Family::Piano, 5, true);
        QCOMPARE(gone, wasThere);
    }

    void onlyBarsInWhichNotesBeginAreNotEmpty() {
        Song song;
        // Rings from bar 1 into bar 2; another begins in bar 4, and one after the span.
        song.track(Family::Piano)
            .setNotes({{0, 3000, 60, 90}, {3 * kTicksPerBar, 480, 62, 90}, {5 * kTicksPerBar, 480, 62, 90}});
        const BarLocks locks = lockedWhereNotesBegin(song, 0, 4);
        for (int bar = 0; bar < 6; ++bar)
            QCOMPARE(locks.locked(Family::Piano, bar), bar == 0 || bar == 3);
        QVERIFY(!locks.locked(Family::Bass, 0));
        // Seen from bar 2 on, the first note still sounds.
        QVERIFY(lockedWhereNotesBegin(song, 1, 2).locked(Family::Piano, 0));
        QVERIFY(!lockedWhereNotesBegin(song, 2, 1).any());
    }
};

MUSE_TEST(BarLocksTest)
#include "BarLocksTest.moc"
