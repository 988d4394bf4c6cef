// SPDX-License-Identifier: MIT
#include "core/metrics/Metrics.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <cmath>
#include <random>
#include <vector>

using namespace muse;

namespace {

constexpr std::size_t kBassGuitar = 0;
constexpr double kTolerance = 1e-6;

/// Sounds MIDI pitches in steps [from, to) of a bar.
void sound(Pianoroll& roll, int bar, Family family, const std::vector<int>& pitches, int from = 0,
           int to = kStepsPerBar) {
    for (int step = from; step < to; ++step)
        for (const int pitch : pitches)
            roll.set(bar, step, pitch - kLowestPitch, family);
}

Pianoroll randomRoll(unsigned seed, int bars) {
    std::mt19937 random(seed);
    Pianoroll roll(bars);
    for (int note = 0; note < bars * 40; ++note) {
        const int bar = static_cast<int>(random() % static_cast<unsigned>(bars));
        const int from = static_cast<int>(random() % kStepsPerBar);
        const int to = std::min(kStepsPerBar, from + 1 + static_cast<int>(random() % 30));
        sound(roll, bar, kAllFamilies[random() % kFamilies], {kLowestPitch + static_cast<int>(random() % kPitches)},
              from, to);
    }
    return roll;
}

/// Equal to rounding, or both undefined.
bool same(double a, double b) {
    return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) < 1e-9;
}

} // namespace

class MetricsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tonalDistanceHasTheHandCheckedValues_data() {
        QTest::addColumn<QList<int>>("bass");
        QTest::addColumn<QList<int>>("guitar");
        QTest::addColumn<double>("expected");
        // reference.md 3.2
        QTest::newRow("C, C") << QList{60} << QList{60} << 0.0;
        QTest::newRow("C, G") << QList{60} << QList{67} << 1.737225;
        QTest::newRow("C, E") << QList{60} << QList{64} << 1.936492;
        QTest::newRow("C, C sharp") << QList{60} << QList{61} << 2.545987;
        QTest::newRow("C, F sharp") << QList{60} << QList{66} << 2.828427;
        QTest::newRow("C major, G major") << QList{60, 64, 67} << QList{67, 71, 74} << 1.213352;
        QTest::newRow("C major, A minor") << QList{60, 64, 67} << QList{69, 72, 76} << 0.799305;
        QTest::newRow("C major, F sharp major") << QList{60, 64, 67} << QList{66, 70, 73} << 1.970003;
        QTest::newRow("C major, low C") << QList{60, 64, 67} << QList{36} << 1.029342;
        QTest::newRow("octaves of C") << QList{24} << QList{96} << 0.0;
    }

    void tonalDistanceHasTheHandCheckedValues() {
        QFETCH(QList<int>, bass);
        QFETCH(QList<int>, guitar);
        QFETCH(double, expected);
        Pianoroll roll(1);
        sound(roll, 0, Family::Bass, {bass.begin(), bass.end()});
        sound(roll, 0, Family::Guitar, {guitar.begin(), guitar.end()});
        QVERIFY(std::abs(evaluate(roll).tonalDistance.pitchClass[kBassGuitar] - expected) < kTolerance);
    }

    void paperTonalDistanceGroupsSevenSemitones() {
        Pianoroll roll(1);
        sound(roll, 0, Family::Bass, {60, 64, 67});
        sound(roll, 0, Family::Guitar, {36});
        QVERIFY(std::abs(evaluate(roll).tonalDistance.paper[kBassGuitar] - 1.437194) < kTolerance);
    }

    void tonalDistanceNeedsBothTracksInEveryBeat() {
        Pianoroll roll(2);
        sound(roll, 0, Family::Bass, {60});
        sound(roll, 0, Family::Guitar, {67});
        sound(roll, 1, Family::Bass, {60});
        sound(roll, 1, Family::Guitar, {61}, 0, 3 * kStepsPerQuarter);
        const auto report = evaluate(roll);
        QVERIFY(std::abs(report.tonalDistance.pitchClass[kBassGuitar] - 1.737225) < kTolerance);
        QVERIFY(std::isnan(report.tonalDistance.pitchClass[1])); // B-S: the strings are silent
    }

    void drumPatternHasTheHandCheckedValues_data() {
        QTest::addColumn<int>("spacing");
        QTest::addColumn<int>("extra");
        QTest::addColumn<double>("expected");
        QTest::newRow("straight eighths") << 12 << -1 << 100.0;
        QTest::newRow("eighth triplets") << 8 << -1 << 100.0 / 3;
        QTest::newRow("sixteenths and one off-beat 32nd") << 6 << 3 << 94.117647;
    }

    void drumPatternHasTheHandCheckedValues() {
        QFETCH(int, spacing);
        QFETCH(int, extra);
        QFETCH(double, expected);
        Pianoroll roll(1);
        for (int step = 0; step < kStepsPerBar; step += spacing)
            roll.set(0, step, 12, Family::Drums);
        if (extra >= 0) roll.set(0, extra, 12, Family::Drums);
        QVERIFY(std::abs(evaluate(roll).drumPattern - expected) < 1e-5);
    }

    void drumPatternTakesTheBestOfSixShifts() {
        Pianoroll roll(1);
        for (int step = 5; step < kStepsPerBar; step += 6)
            roll.set(0, step, 12, Family::Drums);
        QVERIFY(std::abs(evaluate(roll).drumPattern - 100) < kTolerance);
    }

    void emptyBarsAreCountedPerFamily() {
        Pianoroll roll(4);
        sound(roll, 2, Family::Bass, {40}, 95, 96);
        const auto report = evaluate(roll);
        QCOMPARE(report.bars, 4);
        QCOMPARE(report.emptyBars[index(Family::Bass)], 75.0);
        QCOMPARE(report.emptyBars[index(Family::Piano)], 100.0);
    }

    void usedPitchClassesUnderBothDefinitions_data() {
        QTest::addColumn<QList<int>>("pitches");
        QTest::addColumn<double>("paper");
        QTest::addColumn<double>("pitchClass");
        QTest::newRow("octaves") << QList{24, 36, 48, 60, 72, 84, 96} << 7.0 << 1.0;
        QTest::newRow("seven neighbours") << QList{24, 25, 26, 27, 28, 29, 30} << 1.0 << 7.0;
        QTest::newRow("the words' seam") << QList{86, 87, 88, 89} << 2.0 << 4.0; // indices 62..65 of 64-bit words
        QTest::newRow("highest") << QList{107, 101} << 1.0 << 2.0;
        QList<int> all;
        for (int pitch = 24; pitch < 108; ++pitch)
            all << pitch;
        QTest::newRow("all") << all << 12.0 << 12.0;
    }

    void usedPitchClassesUnderBothDefinitions() {
        QFETCH(QList<int>, pitches);
        QFETCH(double, paper);
        QFETCH(double, pitchClass);
        Pianoroll roll(2); // the second bar is empty and must not count
        for (int i = 0; i < pitches.size(); ++i)
            sound(roll, 0, Family::Piano, {pitches[i]}, i, i + 1);
        const auto report = evaluate(roll);
        QCOMPARE(report.usedPitchClasses.paper[index(Family::Piano)], paper);
        QCOMPARE(report.usedPitchClasses.pitchClass[index(Family::Piano)], pitchClass);
    }

    void qualifiedNotesAreAMeanOfBars() {
        Pianoroll roll(3);
        sound(roll, 0, Family::Guitar, {60}, 0, 1);  // one step
        sound(roll, 0, Family::Guitar, {60}, 2, 4);  // two
        sound(roll, 0, Family::Guitar, {61}, 3, 6);  // three
        sound(roll, 0, Family::Guitar, {90}, 0, 96); // the whole bar, in the upper word
        sound(roll, 1, Family::Guitar, {60}, 95, 96);
        const auto report = evaluate(roll);
        QCOMPARE(report.qualifiedNotesTwo[index(Family::Guitar)], (75.0 + 0.0) / 2);
        QCOMPARE(report.qualifiedNotesThree[index(Family::Guitar)], (50.0 + 0.0) / 2);
    }

    void aNoteAcrossTheBarLineIsCut() {
        Pianoroll roll(2);
        sound(roll, 0, Family::Strings, {60}, 95, 96);
        sound(roll, 1, Family::Strings, {60}, 0, 2);
        const auto report = evaluate(roll);
        QCOMPARE(report.qualifiedNotesTwo[index(Family::Strings)], 50.0);
        QCOMPARE(report.qualifiedNotesThree[index(Family::Strings)], 0.0);
    }

    void whatIsUndefinedIsNotANumber() {
        const auto report = evaluate(Pianoroll(1));
        QVERIFY(std::isnan(report.drumPattern));
        QVERIFY(std::isnan(report.usedPitchClasses.paper[index(Family::Bass)]));
        QVERIFY(std::isnan(report.qualifiedNotesTwo[index(Family::Bass)]));
        QVERIFY(std::isnan(report.tonalDistance.paper[kBassGuitar]));
        QVERIFY(std::isnan(evaluate(Pianoroll(0)).emptyBars[0]));
    }

    void joinedAccumulatorsEqualOne() {
        const Pianoroll roll = randomRoll(7, 40);
        MetricsAccumulator whole;
        whole.add(roll);
        MetricsAccumulator joined;
        for (int first = 0; first < roll.bars(); first += 8) {
            MetricsAccumulator part;
            part.add(roll.slice(first, 8));
            joined.add(part);
        }
        const auto a = whole.report();
        const auto b = joined.report();
        QCOMPARE(a.bars, b.bars);
        QVERIFY(same(a.drumPattern, b.drumPattern));
        for (std::size_t i = 0; i < kFamilies; ++i) {
            QVERIFY(same(a.emptyBars[i], b.emptyBars[i]));
            QVERIFY(same(a.usedPitchClasses.paper[i], b.usedPitchClasses.paper[i]));
            QVERIFY(same(a.usedPitchClasses.pitchClass[i], b.usedPitchClasses.pitchClass[i]));
            QVERIFY(same(a.qualifiedNotesTwo[i], b.qualifiedNotesTwo[i]));
            QVERIFY(same(a.qualifiedNotesThree[i], b.qualifiedNotesThree[i]));
        }
        for (std::size_t i = 0; i < kTrackPairs.size(); ++i) {
            QVERIFY(same(a.tonalDistance.paper[i], b.tonalDistance.paper[i]));
            QVERIFY(same(a.tonalDistance.pitchClass[i], b.tonalDistance.pitchClass[i]));
        }
    }
};

MUSE_TEST(MetricsTest)
#include "MetricsTest.moc"
