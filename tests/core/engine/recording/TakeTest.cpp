// SPDX-License-Identifier: MIT
#include "core/engine/recording/Take.h"
#include "tests/support/TestProgram.h"

#include <QTest>

using namespace muse;

namespace {

using Notes = std::vector<Note>;

/// One old note in each of four beats.
Notes before() {
    return {{0, 240, 50, 80}, {480, 240, 50, 80}, {960, 240, 50, 80}, {1440, 240, 50, 80}};
}

} // namespace

class TakeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overdubAddsToWhatIsThere() {
        Take take(before(), {}, TakeMode::Overdub, 480);
        QVERIFY(!take.takeChange());
        take.noteOn(60, 90, 500);
        QVERIFY(!take.takeChange());
        take.noteOff(60, 700);
        QVERIFY(take.takeChange());
        QVERIFY(!take.takeChange());
        take.advance(1200);
        Notes expected = before();
        expected.insert(expected.begin() + 2, Note{500, 200, 60, 90});
        QVERIFY(take.notes() == expected);
    }

    void replaceMakesRoomWhereItRecords() {
        Take take(before(), {}, TakeMode::Replace, 600);
        take.noteOn(60, 90, 700);
        take.noteOff(60, 800);
        take.advance(1000);
        take.finish(1100);
        // The second note reached into the passage; the third began in it.
        QVERIFY((take.notes() == Notes{{0, 240, 50, 80}, {480, 120, 50, 80}, {700, 100, 60, 90}, {1440, 240, 50, 80}}));
    }

    void keysThatAreDownAtTheEndEndThere() {
        Take take({}, {}, TakeMode::Overdub, 0);
        take.noteOn(60, 90, 100);
        take.noteOn(64, 91, 110);
        take.finish(600);
        take.noteOff(60, 700);
        QVERIFY((take.notes() == Notes{{100, 500, 60, 90}, {110, 490, 64, 91}}));
    }

    void aKeyStruckTwiceAndAShortOne() {
        Take take({}, {}, TakeMode::Overdub, 0);
        take.noteOn(60, 90, 100);
        take.noteOn(60, 91, 200);
        take.noteOff(60, 201);
        take.noteOff(60, 202);
        take.noteOff(61, 300);
        take.noteOn(300, 90, 0);
        QVERIFY((take.notes() == Notes{{100, 100, 60, 90}, {200, Take::kShortest, 60, 91}}));
    }

    void roundsOfALoopAddUpOrReplaceEachOther() {
        for (const TakeMode mode : {TakeMode::Overdub, TakeMode::Replace}) {
            Take take({}, {}, mode, 0);
            take.noteOn(60, 90, 100);
            take.noteOff(60, 200);
            take.noteOn(61, 90, 900);
            take.advance(950);
            take.jump(960, 0);
            // Let go in the second round, noticed late.
            take.noteOn(62, 90, 955);
            take.noteOff(62, 30);
            take.advance(500);
            take.noteOn(63, 90, 510);
            take.finish(700);
            Notes expected = {
                {100, 100, 60, 90}, {510, 190, 63, 90}, {900, 60, 61, 90}, {955, Take::kShortest, 62, 90}};
            if (mode == TakeMode::Replace) expected.erase(expected.begin());
            QVERIFY(take.notes() == expected);
        }
    }

    void thePedalIsRecordedAndComesUpAtTheEnd() {
        const ControlPoints old = {{0, 127}, {500, 0}, {2000, 127}};
        for (const TakeMode mode : {TakeMode::Overdub, TakeMode::Replace}) {
            Take take({}, old, mode, 400);
            take.pedal(127, 420);
            QVERIFY(take.takeChange());
            take.pedal(0, 450);
            take.advance(700);
            take.pedal(100, 720);
            take.finish(960);
            ControlPoints expected = {{0, 127}, {420, 127}, {450, 0}, {500, 0}, {720, 100}, {960, 0}, {2000, 127}};
            if (mode == TakeMode::Replace) expected.erase(expected.begin() + 3);
            QVERIFY(take.sustain() == expected);
        }
    }

    void goesOnFromWhatOthersChanged() {
        Take take({}, {}, TakeMode::Replace, 0);
        take.noteOn(60, 90, 100);
        take.noteOff(60, 200);
        Notes changed = take.notes();
        changed.push_back({300, 100, 70, 80});
        changed.push_back({2000, 100, 71, 80});
        take.rebase(changed, {});
        take.finish(1000);
        QVERIFY((take.notes() == Notes{{100, 100, 60, 90}, {2000, 100, 71, 80}}));
    }
};

MUSE_TEST(TakeTest)
#include "TakeTest.moc"
