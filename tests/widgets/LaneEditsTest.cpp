// SPDX-License-Identifier: MIT
#include "widgets/lanes/LaneEdits.h"
#include "tests/support/TestProgram.h"
#include "widgets/lanes/Lane.h"
#include "widgets/lanes/LaneGeometry.h"

#include <QtTest>

using namespace muse;

namespace {

Track chordAndMelody() {
    Track track;
    track.setNotes({{0, 480, 60, 100}, {0, 480, 64, 90}, {480, 480, 62, 80}, {960, 480, 65, 70}});
    return track;
}

std::vector<int> velocities(const std::vector<Note>& notes) {
    std::vector<int> values;
    for (const Note& note : notes)
        values.push_back(note.velocity);
    return values;
}

} // namespace

/// What strokes in the lane under the roll do to notes and controller points.
class LaneEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesLieBetweenTheMargins() {
        const LaneGeometry lane(100);
        QCOMPARE(lane.y(127), LaneGeometry::kMargin);
        QCOMPARE(lane.y(0), 100 - LaneGeometry::kMargin);
        for (int value = 0; value < 128; ++value)
            QCOMPARE(lane.valueAt(lane.y(value)), value);
        QCOMPARE(lane.valueAt(-50), 127);
        QCOMPARE(lane.valueAt(500), 0);
        const LaneGeometry bends(100, 16383);
        QCOMPARE(bends.y(16383), LaneGeometry::kMargin);
        QCOMPARE(bends.valueAt(-50), 16383);
        QCOMPARE(bends.valueAt(bends.y(8192)), 8192);
        QCOMPARE(LaneGeometry(0).valueAt(LaneGeometry(0).y(64)), 64);
    }

    void aStrokeIsStraightBetweenItsPlaces() {
        LaneStroke stroke(100, 10);
        QCOMPARE(stroke.valueAt(100), 10);
        QVERIFY(!stroke.valueAt(101));
        stroke.moveTo(200, 30);
        QCOMPARE(stroke.valueAt(150), 20);
        stroke.moveTo(0, 90);
        QCOMPARE(stroke.valueAt(200), 30);
        QCOMPARE(stroke.valueAt(100), 60); // the way back is the later one
        QCOMPARE(stroke.first(), Tick(0));
        QCOMPARE(stroke.last(), Tick(200));
        stroke.lineTo(300, 110);
        QCOMPARE(stroke.valueAt(200), 60);
        QVERIFY(!stroke.valueAt(50));
    }

    void aBrushChangesTheNotesUnderIt() {
        LaneStroke stroke(0, 40);
        stroke.moveTo(480, 60);
        const NoteChange change = withStrokeVelocities(chordAndMelody(), {}, stroke, 10);
        QCOMPARE(velocities(change.insert), (std::vector<int>{40, 40, 60}));
        QCOMPARE(change.remove.size(), std::size_t(3));
        QCOMPARE(change.remove.back().start, Tick(480));
    }

    void aClickBesideAStemHitsIt() {
        const LaneStroke stroke(485, 33);
        QCOMPARE(velocities(withStrokeVelocities(chordAndMelody(), {}, stroke, 10).insert), std::vector<int>{33});
        QVERIFY(withStrokeVelocities(chordAndMelody(), {}, LaneStroke(500, 33), 10).empty());
    }

    void whereNotesAreChosenTheOthersStay() {
        LaneStroke stroke(0, 20);
        stroke.moveTo(960, 20);
        const std::vector<Note> chosen = {{0, 480, 64, 90}};
        const NoteChange change = withStrokeVelocities(chordAndMelody(), chosen, stroke, 0);
        QCOMPARE(change.remove, chosen);
        QCOMPARE(velocities(change.insert), std::vector<int>{20});
    }

    void velocitiesStayInRangeAndEqualOnesChangeNothing() {
        const std::vector<Note> notes = {{0, 480, 60, 120}, {0, 480, 64, 5}};
        QCOMPARE(velocities(withVelocityMoved(notes, 10).insert), (std::vector<int>{127, 15}));
        QCOMPARE(velocities(withVelocityMoved(notes, -10).insert), (std::vector<int>{110, 1}));
        QCOMPARE(withVelocityOf(notes, 120).remove.size(), std::size_t(1));
        QVERIFY(withVelocityOf({notes.front()}, 120).empty());
    }

    void drawnPointsReplaceThoseUnderThemAndHoldAfterwards() {
        LaneStroke stroke(100, 0);
        stroke.moveTo(200, 100);
        const ControlPoints before = {{0, 64}, {150, 9}, {300, 20}};
        const ControlPoints after = withStrokePoints(Controller::Volume, before, stroke, 50);
        QCOMPARE(after, (ControlPoints{{0, 64}, {100, 0}, {150, 50}, {200, 100}, {300, 20}}));
    }

    void aFlatStrokeIsOnePoint() {
        LaneStroke stroke(100, 70);
        stroke.moveTo(900, 70);
        QCOMPARE(withStrokePoints(Controller::Pan, {}, stroke, 10), (ControlPoints{{100, 70}}));
    }

    void bendsHaveAllTheirBits() {
        LaneStroke stroke(0, 8192);
        stroke.moveTo(100, 16383);
        QCOMPARE(withStrokePoints(Controller::PitchBend, {}, stroke, 50),
                 (ControlPoints{{0, 8192}, {50, 12288}, {100, 16383}}));
    }

    void sustainIsOnOrOff() {
        LaneStroke stroke(0, 10);
        stroke.moveTo(100, 120);
        for (const ControlPoint& point : withStrokePoints(Controller::Sustain, {}, stroke, 5))
            QVERIFY(point.value == 0 || point.value == 127);
        QCOMPARE(withStrokePoints(Controller::Sustain, {}, stroke, 5).size(), std::size_t(2));
    }

    void pointsComeAndGo() {
        const ControlPoints points = {{0, 1}, {10, 2}, {20, 3}};
        QCOMPARE(withoutPoints(points, 10, 20), (ControlPoints{{0, 1}}));
        QCOMPARE(withPoint(points, {10, 99}), (ControlPoints{{0, 1}, {10, 99}, {20, 3}}));
        QCOMPARE(withPoint(points, {15, 7}), (ControlPoints{{0, 1}, {10, 2}, {15, 7}, {20, 3}}));
    }

    void valuesAreReadOutAsMusiciansSayThem() {
        QCOMPARE(laneValue(Lane::Velocity, 96), QString("96"));
        QCOMPARE(laneValue(Lane::Pan, 64), QString("centre"));
        QCOMPARE(laneValue(Lane::Pan, 44), QString("L 20"));
        QCOMPARE(laneValue(Lane::Pan, 127), QString("R 63"));
        QCOMPARE(laneValue(Lane::Sustain, 127), QString("on"));
        QCOMPARE(laneValue(Lane::PitchBend, 8192), QString("centre"));
        QCOMPARE(laneValue(Lane::PitchBend, 16383), QString("+2.00 semitones"));
        QCOMPARE(laneValue(Lane::PitchBend, 0), QString("-2.00 semitones"));
        QCOMPARE(laneValue(Lane::PitchBend, 4096, 12), QString("-6.00 semitones"));
        QCOMPARE(laneValue(Lane::Expression, 9), QString("9"));
    }
};

MUSE_TEST(LaneEditsTest)
#include "LaneEditsTest.moc"
