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

Track trackOf(Notes notes) {
    Track track(Family::Piano);
    track.setNotes(std::move(notes));
    return track;
}

Track trackOf(Controller controller, ControlPoints points) {
    Track track(Family::Piano);
    track.setControls(controller, std::move(points));
    return track;
}

constexpr Controller kBend = Controller::PitchBend;
constexpr ControlValue kCentre = 8192;

} // namespace

class TakeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overdubAddsToWhatIsThere() {
        Take take(trackOf(before()), TakeMode::Overdub, 480);
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
        Take take(trackOf(before()), TakeMode::Replace, 600);
        take.noteOn(60, 90, 700);
        take.noteOff(60, 800);
        take.advance(1000);
        take.finish(1100);
        // The second note reached into the passage; the third began in it.
        QVERIFY((take.notes() == Notes{{0, 240, 50, 80}, {480, 120, 50, 80}, {700, 100, 60, 90}, {1440, 240, 50, 80}}));
    }

    void keysThatAreDownAtTheEndEndThere() {
        Take take({}, TakeMode::Overdub, 0);
        take.noteOn(60, 90, 100);
        take.noteOn(64, 91, 110);
        take.finish(600);
        take.noteOff(60, 700);
        QVERIFY((take.notes() == Notes{{100, 500, 60, 90}, {110, 490, 64, 91}}));
    }

    void aKeyStruckTwiceAndAShortOne() {
        Take take({}, TakeMode::Overdub, 0);
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
            Take take({}, mode, 0);
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
            Take take(trackOf(Controller::Sustain, old), mode, 400);
            take.move(Controller::Sustain, 127, 420);
            QVERIFY(take.takeChange());
            take.move(Controller::Sustain, 0, 450);
            take.advance(700);
            take.move(Controller::Sustain, 100, 720);
            take.finish(960);
            ControlPoints expected = {{0, 127}, {420, 127}, {450, 0}, {500, 0}, {720, 100}, {960, 0}, {2000, 127}};
            if (mode == TakeMode::Replace)
                expected = {{0, 127}, {400, 0}, {420, 127}, {450, 0}, {720, 100}, {960, 0}, {2000, 127}};
            QVERIFY(take.controls(Controller::Sustain) == expected);
        }
    }

    void aSweepLeavesOnePointAStepAndRestsAtTheEnd() {
        Take take({}, TakeMode::Overdub, 0);
        // Ten thousand places of the wheel in a hundred steps.
        for (int i = 0; i < 10'000; ++i)
            take.move(kBend, static_cast<ControlValue>(kCentre + 1 + i / 2), 1000 + i / 5);
        take.finish(4000);
        const ControlPoints points = take.controls(kBend);
        QCOMPARE(points.size(), std::size_t{101});
        // The last of each step, where it was.
        QCOMPARE(points[0], (ControlPoint{1019, kCentre + 50}));
        QCOMPARE(points[99], (ControlPoint{2999, kCentre + 5000}));
        QCOMPARE(points[100], (ControlPoint{4000, kCentre}));
        QVERIFY(take.controls(Controller::Modulation).empty());
    }

    void aPedalThatIsLiftedForAMomentStaysSo() {
        Take take({}, TakeMode::Overdub, 0);
        take.move(Controller::Sustain, 127, 100);
        take.move(Controller::Sustain, 0, 200);
        take.move(Controller::Sustain, 127, 205);
        QVERIFY((take.controls(Controller::Sustain) == ControlPoints{{100, 127}, {200, 0}, {205, 127}}));
    }

    void whatALaneHadGoesOnlyWhereAWheelIsAway_data() {
        QTest::addColumn<bool>("replace");
        QTest::addColumn<ControlPoints>("expected");
        QTest::newRow("overdub") << false << ControlPoints{{0, 40},   {100, 50},  {500, 100}, {700, 0},
                                                           {800, 70}, {1000, 80}, {2000, 90}};
        QTest::newRow("replace") << true << ControlPoints{{0, 40},  {100, 50}, {400, 0},   {500, 100},
                                                          {700, 0}, {960, 70}, {1000, 80}, {2000, 90}};
    }
    void whatALaneHadGoesOnlyWhereAWheelIsAway() {
        QFETCH(const bool, replace);
        QFETCH(const ControlPoints, expected);
        constexpr Controller kWheel = Controller::Modulation;
        const ControlPoints old = {{0, 40}, {100, 50}, {600, 60}, {800, 70}, {1000, 80}, {2000, 90}};
        Take take(trackOf(kWheel, old), replace ? TakeMode::Replace : TakeMode::Overdub, 400);
        take.move(kWheel, 100, 500);
        take.advance(690);
        take.move(kWheel, 0, 700);
        take.finish(960);
        QCOMPARE(take.controls(kWheel), expected);
    }

    void aLaneHasItsOldValueAgainBehindThePassage() {
        Take take(trackOf(Controller::Expression, {{0, 100}}), TakeMode::Overdub, 400);
        take.move(Controller::Expression, 30, 500);
        take.finish(960);
        QVERIFY((take.controls(Controller::Expression) == ControlPoints{{0, 100}, {500, 30}, {960, 100}}));
        // What was not touched stays as it was.
        Take other(trackOf(Controller::Expression, {{0, 100}}), TakeMode::Overdub, 400);
        other.move(kBend, 9000, 500);
        other.finish(960);
        QVERIFY((other.controls(Controller::Expression) == ControlPoints{{0, 100}}));
        QVERIFY((other.controls(kBend) == ControlPoints{{500, 9000}, {960, kCentre}}));
    }

    void aWheelThatIsHeldGoesOnInTheNextRound() {
        Take take({}, TakeMode::Overdub, 0);
        take.move(kBend, 9000, 500);
        take.move(Controller::Sustain, 127, 500);
        take.advance(955);
        take.jump(960, 0);
        take.advance(10);
        // Let go at the end of the first round, noticed in the second; nothing of the first is lost by it.
        take.move(kBend, kCentre, 957);
        take.advance(700);
        take.finish(800);
        QVERIFY((take.controls(kBend) == ControlPoints{{0, kCentre}, {500, 9000}, {960, kCentre}}));
        // A pedal comes up, as keys do.
        QVERIFY((take.controls(Controller::Sustain) == ControlPoints{{500, 127}, {960, 0}}));
    }

    void aLaterRoundKeepsOrReplacesWhatAnEarlierOneBent() {
        for (const TakeMode mode : {TakeMode::Overdub, TakeMode::Replace}) {
            Take take(trackOf(kBend, {{700, 7000}, {2000, 6000}}), mode, 0);
            take.move(kBend, 9000, 100);
            take.move(kBend, kCentre, 200);
            take.advance(955);
            take.jump(960, 0);
            take.move(kBend, 10000, 300);
            take.advance(500);
            take.finish(500);
            ControlPoints expected = {{100, 9000},    {200, kCentre}, {300, 10000},
                                      {500, kCentre}, {700, 7000},    {2000, 6000}};
            if (mode == TakeMode::Replace) expected = {{300, 10000}, {500, kCentre}, {960, 7000}, {2000, 6000}};
            QCOMPARE(take.controls(kBend), expected);
        }
    }

    void whatOthersTakeBackInALaneStaysSo() {
        Take take({}, TakeMode::Overdub, 0);
        take.move(kBend, 9000, 100);
        take.rebase({});
        take.move(kBend, 10000, 105);
        take.finish(500);
        QVERIFY((take.controls(kBend) == ControlPoints{{105, 10000}, {500, kCentre}}));
    }

    void volumeAndPanStayTheMixers() {
        Take take({}, TakeMode::Overdub, 0);
        take.move(Controller::Volume, 20, 100);
        take.move(Controller::Pan, 20, 100);
        QVERIFY(!take.takeChange());
    }

    void goesOnFromWhatOthersChanged() {
        Take take({}, TakeMode::Replace, 0);
        take.noteOn(60, 90, 100);
        take.noteOff(60, 200);
        Notes changed = take.notes();
        changed.push_back({300, 100, 70, 80});
        changed.push_back({2000, 100, 71, 80});
        take.rebase(trackOf(changed));
        take.finish(1000);
        QVERIFY((take.notes() == Notes{{100, 100, 60, 90}, {2000, 100, 71, 80}}));
    }
};

MUSE_TEST(TakeTest)
#include "TakeTest.moc"
