// SPDX-License-Identifier: MIT
#include "core/metrics/coherence/PhraseFeatures.h"

#include "core/metrics/coherence/FeatureEstimates.h"
#include "core/metrics/coherence/PhraseGrid.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <cmath>

using namespace muse;

namespace {

using enum FeatureGroupId;
constexpr int kSixteenth = kStepsPerSixteenth;

void play(Pianoroll& roll, Family family, int bar, int step, int pitch, int steps) {
    for (int i = step; i < step + steps; ++i)
        roll.set(bar + i / kStepsPerBar, i % kStepsPerBar, pitch - kLowestPitch, family);
}

void hit(Pianoroll& roll, int bar, int sixteenth, int number) {
    play(roll, Family::Drums, bar, sixteenth * kSixteenth, number, 1);
}

double feature(const Pianoroll& roll, FeatureGroupId id, std::string_view column) {
    const FeatureGroup& group = featureGroup(id);
    const auto at = std::ranges::find(group.columns, column);
    return phraseFeatures(roll).at(group.first + static_cast<std::size_t>(at - group.columns.begin()));
}

/// Kick on 1 and 3, snare on 2 and 4, in every bar.
Pianoroll rock() {
    Pianoroll roll(kBarsPerPhrase);
    for (int bar = 0; bar < kBarsPerPhrase; ++bar)
        for (int beat = 0; beat < 4; ++beat)
            hit(roll, bar, 4 * beat, beat % 2 == 0 ? 36 : 38);
    return roll;
}

} // namespace

/// Features of phrases small enough to count by hand.
class PhraseFeaturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCatalogueIsWhole() {
        std::size_t count = 0;
        QSet<QString> names;
        for (const FeatureGroup& group : featureGroups()) {
            QCOMPARE(group.first, count);
            for (std::size_t i = 0; i < group.columns.size(); ++i) {
                QCOMPARE(groupOfFeature(count + i).id, group.id);
                names << QString::fromStdString(featureName(count + i));
            }
            count += group.columns.size();
        }
        QCOMPARE(featureCount(), count);
        QCOMPARE(static_cast<std::size_t>(names.size()), count);
        QCOMPARE(featureName(0), std::string("repeated_notes_1 B"));
    }

    void barsThatRepeat() {
        Pianoroll roll = rock();
        for (const auto id : {RepeatedNotes1, RepeatedNotes2, RepeatedNotes3, RepeatedRhythm1})
            QCOMPARE(feature(roll, id, "D"), 1.0);
        // The last bar's two snares become toms: the same rhythm, two of six onsets in common.
        for (const int beat : {1, 3}) {
            roll.set(3, beat * 24, 38 - kLowestPitch, Family::Drums, false);
            hit(roll, 3, 4 * beat, 45);
        }
        QCOMPARE(feature(roll, RepeatedRhythm1, "D"), 1.0);
        QCOMPARE(feature(roll, RepeatedNotes1, "D"), (1 + 1 + 2.0 / 6) / 3);
        QCOMPARE(feature(roll, RepeatedNotes2, "D"), (1 + 2.0 / 6) / 2);
        QCOMPARE(feature(roll, RepeatedNotes3, "D"), 2.0 / 6);
        QCOMPARE(feature(roll, SelfSimilarity, "1-2"), 1.0);
        QCOMPARE(feature(roll, SelfSimilarity, "3-4"), 2.0 / 6);
    }

    /// A rest repeats nothing and breaks nothing, but the bars are not alike.
    void aBarOfRestIsNoPair() {
        Pianoroll roll = rock();
        for (int step = 0; step < kStepsPerBar; ++step)
            roll.row(1, step, Family::Drums) = {};
        QCOMPARE(feature(roll, RepeatedNotes1, "D"), 1.0);
        QCOMPARE(feature(roll, SelfSimilarity, "1-2"), 0.0);
        QVERIFY(std::isnan(feature(roll, RepeatedNotes1, "B")));
        QVERIFY(std::isnan(feature(Pianoroll(kBarsPerPhrase), SelfSimilarity, "1-2")));
        QCOMPARE(feature(roll, EmptyBars, "D"), 25.0);
    }

    void grooveCountsSixteenthsThatDiffer() {
        Pianoroll roll = rock();
        hit(roll, 3, 15, 42);
        QCOMPARE(feature(roll, Groove, "D"), 1 - 1.0 / (3 * 16));
        QCOMPARE(feature(roll, Groove, "all"), 1 - 1.0 / (3 * 16));
        QVERIFY(std::isnan(feature(roll, Groove, "P")));
    }

    void onsetsGoToTheNearestSixteenth() {
        QCOMPARE(nearestSixteenth(0), std::size_t{0});
        QCOMPARE(nearestSixteenth(2), std::size_t{0});
        QCOMPARE(nearestSixteenth(3), std::size_t{1});
        QCOMPARE(nearestSixteenth(383), std::size_t{63});
        Pianoroll roll(kBarsPerPhrase);
        play(roll, Family::Piano, 0, 95, 60, 10); // a step early
        QCOMPARE(trackGrid(roll, Family::Piano).rhythm, SixteenthSet{1} << 16);
        QCOMPARE(feature(roll, OffGrid, "P"), 1.0);
        QCOMPARE(feature(roll, PositionsPiano, "1"), 1.0);
    }

    /// The third note of a triplet is nearest to an odd sixteenth but is none; one played a step late is.
    void tripletsAreNoOddSixteenths() {
        Pianoroll triplets(kBarsPerPhrase);
        for (int step = 0; step < kStepsPerBar; step += 8)
            play(triplets, Family::Drums, 0, step, 42, 1);
        QCOMPARE(feature(triplets, OddSixteenths, "D"), 0.0);
        QCOMPARE(feature(triplets, OddDrums, "hi-hat"), 0.0);
        Pianoroll late(kBarsPerPhrase);
        play(late, Family::Drums, 0, kSixteenth + 1, 42, 1);
        QCOMPARE(feature(late, OddDrums, "hi-hat"), 1.0 / 32);
        QCOMPARE(feature(late, OddDrums, "snare"), 0.0);
        QVERIFY(std::isnan(feature(late, OddSixteenths, "G")));
    }

    void lengthsHaveTheirRestBack() {
        Pianoroll roll(kBarsPerPhrase);
        play(roll, Family::Guitar, 0, 0, 60, kSixteenth - 1);       // one sixteenth
        play(roll, Family::Guitar, 0, 24, 62, 4 * kSixteenth - 1);  // a beat
        play(roll, Family::Guitar, 1, 48, 64, 12 * kSixteenth - 1); // three beats, over the bar line
        QCOMPARE(feature(roll, NoteLength, "G"), (1 + 4 + 12) / 3.0);
        for (const auto id : {Length1, Length4, LengthLonger})
            QCOMPARE(feature(roll, id, "G"), 1.0 / 3);
        QCOMPARE(feature(roll, Length8, "G"), 0.0);
        QCOMPARE(feature(roll, OnsetsPerBar, "G"), 3.0 / 4);
        QCOMPARE(feature(roll, InterOnset, "G"), (4 + 20) / 2.0);
    }

    void pitchesOfATriadAndABass() {
        Pianoroll roll(kBarsPerPhrase);
        for (const int pitch : {60, 64, 67})
            play(roll, Family::Piano, 0, 0, pitch, 5);
        play(roll, Family::Bass, 0, 12, 42, 5); // F#
        QCOMPARE(feature(roll, ChordSize, "P"), 3.0);
        QCOMPARE(feature(roll, PitchRange, "P"), 7.0);
        QCOMPARE(feature(roll, MeanPitch, "P"), (60 + 64 + 67) / 3.0);
        QCOMPARE(feature(roll, UsedPitches, "P"), 3.0);
        QVERIFY(std::abs(feature(roll, PitchClassEntropy, "P") - std::log2(3.0)) < 1e-12);
        QCOMPARE(feature(roll, PitchClassEntropy, "all"), 2.0);
        QCOMPARE(feature(roll, PitchClassEntropy, "B"), 0.0);
        QCOMPARE(feature(roll, ScaleConsistency, "all"), 1.0); // all four are in G major
        play(roll, Family::Bass, 1, 0, 41, 5);                 // F, with F#, is in no scale that has C, E and G
        QCOMPARE(feature(roll, ScaleConsistency, "all"), 4.0 / 5);
    }

    void kickAndBass() {
        Pianoroll roll = rock();
        play(roll, Family::Bass, 0, 0, 36, 5);  // with a kick
        play(roll, Family::Bass, 0, 24, 36, 5); // with a snare
        QCOMPARE(feature(roll, KickBass, "of bass"), 1.0 / 2);
        QCOMPARE(feature(roll, KickBass, "of kick"), 1.0 / 8);
        QCOMPARE(feature(roll, SharedOnsets, "B-D"), 2.0 / 16);
        QVERIFY(std::isnan(feature(roll, SharedOnsets, "B-G")));
    }

    void intervalsDrawSongs() {
        // Two songs, whose phrases never differ: the mean is one of theirs, or between.
        const auto phrase = [](std::size_t i) {
            Pianoroll roll(kBarsPerPhrase);
            for (int k = 0; k < (i < 10 ? 1 : 3); ++k)
                play(roll, Family::Bass, 0, 24 * k, 36, 5);
            return roll;
        };
        const FeatureTable table = measurePhrases(20, phrase);
        std::vector<std::string> songs(20, "first");
        std::fill(songs.begin() + 10, songs.end(), "second");
        const std::size_t onsets = featureGroup(OnsetsPerBar).first;
        const FeatureEstimates bySong = estimateFeatures(table, songs);
        QCOMPARE(bySong.value[onsets], 2.0 / 4);
        QCOMPARE(bySong.low[onsets], 1.0 / 4);
        QCOMPARE(bySong.high[onsets], 3.0 / 4);
        const FeatureEstimates alone = estimateFeatures(table, {});
        QVERIFY(alone.low[onsets] > bySong.low[onsets] && alone.high[onsets] < bySong.high[onsets]);
        QVERIFY(alone.low[onsets] < alone.value[onsets] && alone.high[onsets] > alone.value[onsets]);
        QVERIFY(std::isnan(bySong.value[featureGroup(NoteLength).first + 1]));
        QVERIFY(std::isnan(estimateFeatures(table, songs, {0}).low[onsets]));
    }

    void anyNumberOfThreadsGivesTheSame() {
        const auto phrase = [](std::size_t i) {
            Pianoroll roll = rock();
            hit(roll, static_cast<int>(i % 4), static_cast<int>(i % 16), 42);
            return roll;
        };
        const FeatureTable one = measurePhrases(50, phrase, 1);
        const FeatureTable many = measurePhrases(50, phrase, 4);
        for (std::size_t i = 0; i < 50; ++i)
            for (std::size_t j = 0; j < featureCount(); ++j)
                QVERIFY(one.row(i)[j] == many.row(i)[j] || (std::isnan(one.row(i)[j]) && std::isnan(many.row(i)[j])));
    }
};

MUSE_TEST(PhraseFeaturesTest)
#include "PhraseFeaturesTest.moc"
