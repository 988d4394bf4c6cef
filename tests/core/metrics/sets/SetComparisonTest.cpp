// SPDX-License-Identifier: MIT
#include "core/metrics/sets/SetComparison.h"

#include "core/metrics/sets/Auc.h"
#include "core/metrics/sets/FrechetDistance.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <random>

using namespace muse;

namespace {

using enum FeatureGroupId;

/// Drum loops: a kick on each beat, hi-hats on eighths that are sometimes left out, and `stray` hits of a hundred
/// anywhere.
PhraseSet loops(std::size_t phrases, int stray, unsigned seed, const std::string& song, std::size_t songs) {
    std::vector<Pianoroll> rolls;
    std::mt19937 random(seed);
    PhraseSet set;
    for (std::size_t i = 0; i < phrases; ++i) {
        Pianoroll roll(kBarsPerPhrase);
        for (int bar = 0; bar < kBarsPerPhrase; ++bar)
            for (int step = 0; step < kStepsPerBar; step += 6) {
                if (step % 24 == 0) roll.set(bar, step, 12, Family::Drums);
                if (step % 12 == 0 && random() % 4 != 0) roll.set(bar, step, 18, Family::Drums);
                if (static_cast<int>(random() % 100) < stray) roll.set(bar, step, 14, Family::Drums);
            }
        rolls.push_back(std::move(roll));
        set.songs.push_back(song + std::to_string(i % songs));
    }
    set.table = measurePhrases(rolls.size(), [&](std::size_t i) { return rolls[i]; });
    return set;
}

const TellingFeature& telling(const TwoSampleResult& result, FeatureGroupId id, std::size_t column) {
    return *std::ranges::find(result.telling, featureGroup(id).first + column, &TellingFeature::feature);
}

} // namespace

class SetComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areasCountTies() {
        QCOMPARE(areaUnderCurve({1, 2, 3}, {4, 5}), 1.0);
        QCOMPARE(areaUnderCurve({4, 5}, {1, 2, 3}), 0.0);
        QCOMPARE(areaUnderCurve({1, 2}, {2, 2}), (1 + .5) / 2);
        QVERIFY(std::isnan(areaUnderCurve({}, {1})));
    }

    void densitiesAtTheirEnds() {
        const std::vector<double> low = {0, .1, .2, .1, 0};
        const std::vector<double> high = {9, 9.1, 9.2, 9.1, 9};
        QVERIFY(compareValues(low, low).overlap > 1 - 1e-9);
        QVERIFY(std::abs(compareValues(low, low).divergence) < 1e-9);
        QVERIFY(compareValues(low, high).overlap < 1e-3);
        QVERIFY(compareValues(low, high).divergence > 5);
        const std::vector<double> ones = {1, 1, 1};
        const std::vector<double> twos = {2, 2, 2};
        QCOMPARE(compareValues(ones, ones).overlap, 1.0);
        QVERIFY(compareValues(ones, twos).overlap < 1e-3);
        QVERIFY(std::isnan(compareValues(ones, std::vector<double>{2}).overlap));
        QVERIFY(std::isnan(compareDistances(std::vector<double>{1, 2}, ones).divergence));
    }

    void setsOfOneKindAreNotTold() {
        const auto a = loops(200, 5, 1, "a", 50);
        const auto b = loops(200, 5, 2, "b", 50);
        const SetComparison sets = compareSets(a, b);
        QVERIFY2(sets.test.auc.value > .3 && sets.test.auc.value < .7,
                 qPrintable(QString::number(sets.test.auc.value)));
        QVERIFY(sets.test.auc.low < .55 && sets.test.auc.high > .45);
        QVERIFY(sets.treesTest.auc.low < .55 && sets.treesTest.auc.high > .45);
        QVERIFY(sets.meanOfValues.overlap > .85);
        QVERIFY(sets.meanOfDistances.overlap > .85);
    }

    void setsOfTwoKindsAre() {
        const auto real = loops(200, 2, 1, "a", 50);
        const auto made = loops(200, 12, 2, "b", 50);
        const SetComparison sets = compareSets(real, made);
        QVERIFY(sets.test.auc.value > .95);
        QVERIFY(sets.test.accuracy.value > .85);
        QVERIFY(sets.treesTest.auc.value > .95);
        QVERIFY(sets.treesTest.telling.empty());
        QVERIFY(sets.test.auc.low <= sets.test.auc.value && sets.test.auc.value <= sets.test.auc.high);
        QVERIFY(sets.frechet > 3 * frechetDistance(real.table, loops(200, 2, 3, "c", 50).table));
        // Strays fall on odd sixteenths, where the loops have nothing, and break the repetition.
        QVERIFY(telling(sets.test, OddSixteenths, 1).alone > .85);
        QVERIFY(telling(sets.test, RepeatedNotes1, 1).alone < .15);
        const auto strength = [](const TellingFeature& one) { return std::abs(one.alone - .5); };
        QVERIFY(strength(sets.test.telling.front()) >= strength(sets.test.telling.back()));
        QVERIFY(sets.values[featureGroup(OddSixteenths).first + 1].overlap <
                compareSets(real, loops(200, 2, 3, "c", 50)).values[featureGroup(OddSixteenths).first + 1].overlap);
    }

    void theSameSeedGivesTheSame() {
        const auto a = loops(60, 5, 1, "a", 30);
        const auto b = loops(60, 8, 2, "b", 30);
        TwoSampleSettings settings;
        const TwoSampleResult one = twoSampleTest(a, b, settings);
        QCOMPARE(twoSampleTest(a, b, settings).auc.value, one.auc.value);
        QCOMPARE(twoSampleTest(a, b, settings).auc.low, one.auc.low);
        settings.intervals.seed = 7;
        QVERIFY(twoSampleTest(a, b, settings).auc.value != one.auc.value);
    }

    /// Phrases that belong to a song of the data must not be learnt from while that song is tried: were they, a
    /// classifier of loops that are told by nothing but their song would know the answer.
    void songsAreNeverOnBothSides() {
        // Of each of twelve songs one set has all phrases, told by their number of pitches, which no other song has.
        PhraseSet a = loops(60, 0, 1, "song ", 6);
        PhraseSet b = loops(60, 0, 2, "other ", 6);
        const std::size_t pitches = featureGroup(UsedPitches).first;
        for (std::size_t i = 0; i < 60; ++i) {
            a.table.row(i)[pitches] = static_cast<double>(2 * (i % 6));
            b.table.row(i)[pitches] = static_cast<double>(2 * (i % 6) + 1);
        }
        TwoSampleSettings settings;
        settings.folds = 3;
        QVERIFY(twoSampleTest(a, b, settings).auc.value < .8);
        settings.folds = 4;
        QVERIFY(std::isnan(twoSampleTest(a, b, settings).auc.value));
    }

    void whatWasGivenIsLeftOut() {
        const FeatureChoice drums{false, Family::Drums};
        for (const std::size_t feature : chosenFeatures(drums)) {
            QVERIFY(familyOfFeature(feature) != Family::Drums);
            QVERIFY(!groupOfFeature(feature).finerThanGrid);
        }
        QVERIFY(chosenFeatures({true, {}}).size() == featureCount());
        QVERIFY(familyOfFeature(featureGroup(PositionsDrums).first + 3) == Family::Drums);
        QVERIFY(familyOfFeature(featureGroup(OddDrums).first) == Family::Drums);
        QVERIFY(familyOfFeature(featureGroup(NoteLength).first + 1) == Family::Guitar);
        QVERIFY(!familyOfFeature(featureGroup(KickBass).first));
    }

    void halvesShareNoSong() {
        const auto [first, second] = halves(loops(100, 5, 1, "a", 25), 3);
        QCOMPARE(first.table.size() + second.table.size(), std::size_t{100});
        QVERIFY(first.table.size() > 40 && second.table.size() > 40);
        for (const std::string& song : first.songs)
            QVERIFY(std::ranges::find(second.songs, song) == second.songs.end());
        QCOMPARE(thinned(first, 10).table.size(), std::size_t{10});
        QCOMPARE(thinned(first, 10).songs.front(), first.songs.front());
    }
};

MUSE_TEST(SetComparisonTest)
#include "SetComparisonTest.moc"
