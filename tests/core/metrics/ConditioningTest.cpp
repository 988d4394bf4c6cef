// SPDX-License-Identifier: MIT
#include "core/metrics/Conditioning.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <cmath>
#include <random>
#include <set>

using namespace muse;

namespace {

constexpr std::size_t kBass = index(Family::Bass);
constexpr std::size_t kDrums = index(Family::Drums);
constexpr std::size_t kGuitar = index(Family::Guitar);
constexpr std::size_t kPiano = index(Family::Piano);

void hold(Pianoroll& roll, int bar, int from, int steps, int pitch, Family family) {
    for (int step = from; step < from + steps; ++step)
        roll.set(bar, step, pitch, family);
}

/// Holds a pitch through a bar.
Pianoroll held(int pitch, Family family) {
    Pianoroll roll(1);
    hold(roll, 0, 0, kStepsPerBar, pitch, family);
    return roll;
}

/// Begins notes of three steps at those steps.
Pianoroll beginning(const std::vector<int>& steps, Family family) {
    Pianoroll roll(1);
    for (const int step : steps)
        hold(roll, 0, step, 3, 30, family);
    return roll;
}

/// Phrases of `songs` songs with `each` phrases: the bass holds a note, the guitar the same class two octaves above
/// where `answers`, else some class of its own.
struct Phrases {
    std::vector<Pianoroll> conditions;
    std::vector<Pianoroll> answers;
    std::vector<std::string> songs;
};
Phrases makePhrases(int songs, int each, bool answers) {
    std::mt19937 random(7);
    Phrases made;
    for (int i = 0; i < songs * each; ++i) {
        const int bass = static_cast<int>(random() % 12);
        const int other = static_cast<int>(random() % 12);
        made.conditions.push_back(held(bass, Family::Bass));
        made.answers.push_back(held(24 + (answers ? bass : other), Family::Guitar));
        made.songs.push_back("song" + std::to_string(i % songs));
    }
    return made;
}

} // namespace

class ConditioningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// C against C, E and F# in the tonal space (docs/manual/metrics.md), whatever the octave.
    void distanceIsOverPitchClasses_data() {
        QTest::addColumn<int>("pitch");
        QTest::addColumn<double>("distance");
        QTest::newRow("same class, two octaves up") << 36 << 0.0;
        QTest::newRow("third") << 40 << 1.936492;
        QTest::newRow("tritone") << 42 << 2.828427;
    }

    void distanceIsOverPitchClasses() {
        QFETCH(int, pitch);
        QFETCH(double, distance);
        const auto values =
            accompanimentSums(Family::Bass, held(12, Family::Bass), held(pitch, Family::Piano)).values();
        QVERIFY(std::abs(values.tonalDistance[kPiano] - distance) < 1e-6);
        QVERIFY(std::isnan(values.tonalDistance[kBass]));
        QVERIFY(std::isnan(values.tonalDistance[kDrums]));
        QVERIFY(std::isnan(values.tonalDistance[kGuitar]));
    }

    /// A bar counts for TD only if both tracks sound in all four beats, as in the paper's.
    void distanceNeedsBothTracks() {
        Pianoroll half(1);
        hold(half, 0, 0, kStepsPerBar / 2, 36, Family::Piano);
        QVERIFY(
            std::isnan(accompanimentSums(Family::Bass, held(12, Family::Bass), half).values().tonalDistance[kPiano]));
    }

    void onsetsAreSharedStepForStep() {
        const auto drums = beginning({0, 24, 48, 72}, Family::Drums);
        const auto shared = [&](const std::vector<int>& steps) {
            return accompanimentSums(Family::Drums, drums, beginning(steps, Family::Guitar))
                .values()
                .sharedOnsets[kGuitar];
        };
        QCOMPARE(shared({0, 24}), 100.0);
        QCOMPARE(shared({0, 12, 24, 36}), 50.0);
        QCOMPARE(shared({1, 25}), 0.0);
        QVERIFY(std::isnan(shared({})));
        const auto values = accompanimentSums(Family::Drums, drums, beginning({0}, Family::Guitar)).values();
        QVERIFY(std::isnan(values.tonalDistance[kGuitar]));
        QVERIFY(std::isnan(values.sharedOnsets[kDrums]));
    }

    /// Generated drums have no distance to a given bass, but a rhythm in common with it.
    void drumsAnswerABass() {
        const auto values =
            accompanimentSums(Family::Bass, beginning({0, 48}, Family::Bass), beginning({0, 24, 48, 72}, Family::Drums))
                .values();
        QCOMPARE(values.sharedOnsets[kDrums], 50.0);
        QVERIFY(std::isnan(values.tonalDistance[kDrums]));
    }

    void aHeldNoteBeginsOnce() {
        Pianoroll bass(2);
        Pianoroll piano(2);
        for (int bar = 0; bar < 2; ++bar) {
            hold(bass, bar, 0, kStepsPerBar, 12, Family::Bass);
            hold(piano, bar, 0, 10, 40, Family::Piano);
        }
        // In the second bar the bass begins nothing, so the bar is left out.
        QCOMPARE(accompanimentSums(Family::Bass, bass, piano).sharedOnsets[kPiano].count, 1);
        QCOMPARE(accompanimentSums(Family::Bass, bass, piano).values().sharedOnsets[kPiano], 100.0);
    }

    void partnersAreOfOtherSongs() {
        std::vector<std::string> songs(40, "long");
        for (int i = 0; i < 60; ++i)
            songs.push_back("short" + std::to_string(i % 13));
        const auto partners = partnersFromOtherSongs(songs, 1);
        for (std::size_t i = 0; i < songs.size(); ++i)
            QVERIFY(songs[i] != songs[partners[i]]);
        QCOMPARE(std::set(partners.begin(), partners.end()).size(), songs.size());
        QCOMPARE(partnersFromOtherSongs(songs, 1), partners);
        QVERIFY(partnersFromOtherSongs(songs, 2) != partners);
        const std::vector<std::string> one(3, "only");
        const auto among = partnersFromOtherSongs(one, 1);
        for (std::size_t i = 0; i < one.size(); ++i)
            QVERIFY(among[i] != i);
    }

    void answersStandOutFromChance() {
        const Phrases made = makePhrases(50, 4, true);
        const auto report = measureConditioning(Family::Bass, made.conditions, made.answers, made.songs);
        QVERIFY(std::abs(report.matched.value.tonalDistance[kGuitar]) < 1e-6);
        QVERIFY(report.shuffled.value.tonalDistance[kGuitar] > 1.5);
        const double difference = report.difference.value.tonalDistance[kGuitar];
        QCOMPARE(difference,
                 report.matched.value.tonalDistance[kGuitar] - report.shuffled.value.tonalDistance[kGuitar]);
        QVERIFY(report.difference.low.tonalDistance[kGuitar] < difference);
        QVERIFY(report.difference.high.tonalDistance[kGuitar] > difference);
        QVERIFY(report.difference.high.tonalDistance[kGuitar] < -1);
    }

    /// Tracks that never heard the given one stand where chance does: zero lies inside the interval.
    void deafTracksDoNot() {
        const Phrases made = makePhrases(50, 4, false);
        const auto report = measureConditioning(Family::Bass, made.conditions, made.answers, made.songs);
        QVERIFY(report.difference.low.tonalDistance[kGuitar] < 0);
        QVERIFY(report.difference.high.tonalDistance[kGuitar] > 0);
        QVERIFY(std::abs(report.difference.value.tonalDistance[kGuitar]) < 0.4);
    }

    void intervalsAreOptionalAndRepeatable() {
        const Phrases made = makePhrases(10, 2, false);
        const auto measured = [&](const ConditioningSettings& settings) {
            return measureConditioning(Family::Bass, made.conditions, made.answers, made.songs, settings)
                .matched.low.tonalDistance[kGuitar];
        };
        QVERIFY(std::isnan(measured({0, 500, 1})));
        QCOMPARE(measured({0.9, 100, 3}), measured({0.9, 100, 3}));
        QVERIFY(measured({0.5, 200, 3}) > measured({0.99, 200, 3}));
    }
};

MUSE_TEST(ConditioningTest)
#include "ConditioningTest.moc"
