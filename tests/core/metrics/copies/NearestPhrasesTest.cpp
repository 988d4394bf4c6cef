// SPDX-License-Identifier: MIT
#include "core/metrics/copies/NearestPhrases.h"

#include "core/metrics/copies/CommonOnsets.h"
#include "core/metrics/copies/CopyReport.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <bit>
#include <cmath>
#include <random>

using namespace muse;

namespace {

OnsetPrint randomPrint(std::mt19937_64& random, int thinning) {
    OnsetPrint print;
    const auto sparse = [&] {
        SixteenthSet set = random();
        for (int i = 0; i < thinning; ++i)
            set &= random();
        return set;
    };
    for (SixteenthSet& set : print.drums)
        set = sparse();
    for (auto& family : print.pitched)
        for (SixteenthSet& set : family)
            set = sparse();
    print.summarise();
    return print;
}

/// Straight from the definition.
NearestPhrase nearestByHand(const OnsetPrint& phrase, std::span<const OnsetPrint> among) {
    NearestPhrase nearest;
    for (std::size_t i = 0; i < among.size(); ++i)
        for (std::size_t up = 0; up < kFoldedPitches; ++up) {
            int common = 0;
            for (std::size_t part = 0; part < kDrumParts; ++part)
                common += std::popcount(phrase.drums[part] & among[i].drums[part]);
            for (std::size_t family = 0; family < kPitchedFamilies; ++family)
                for (std::size_t pitch = 0; pitch < kFoldedPitches; ++pitch)
                    common += std::popcount(phrase.pitched[family][pitch] &
                                            among[i].pitched[family][(pitch + up) % kFoldedPitches]);
            const double distance = 1 - static_cast<double>(common) / (phrase.count() + among[i].count() - common);
            if (distance < nearest.distance) nearest = {i, distance, static_cast<int>(up)};
        }
    return nearest;
}

Pianoroll riff(int root) {
    Pianoroll roll(kBarsPerPhrase);
    for (int bar = 0; bar < kBarsPerPhrase; ++bar)
        for (int beat = 0; beat < 4; ++beat) {
            roll.set(bar, 24 * beat, 12, Family::Drums);
            for (int step = 0; step < 11; ++step) {
                roll.set(bar, 24 * beat + step, root + bar, Family::Bass);
                roll.set(bar, 24 * beat + step, root + 12 + 4 * (beat % 2), Family::Piano);
            }
        }
    return roll;
}

} // namespace

class NearestPhrasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTransposedCopyIsOne() {
        const std::vector<OnsetPrint> among = {onsetPrint(Pianoroll(kBarsPerPhrase)), onsetPrint(riff(15))};
        const std::vector<OnsetPrint> phrases = {onsetPrint(riff(12)), onsetPrint(riff(27)),
                                                 onsetPrint(Pianoroll(kBarsPerPhrase))};
        const auto found = nearestPhrases(phrases, among);
        QCOMPARE(found[0].phrase, std::size_t{1});
        QCOMPARE(found[0].distance, 0.0);
        QCOMPARE(found[0].transposition, 3);
        QCOMPARE(found[1].distance, 0.0); // an octave away
        QCOMPARE(found[1].transposition, 0);
        QVERIFY(std::isnan(found[2].distance));
        QVERIFY(std::isnan(nearestPhrases(phrases, {})[0].distance));
    }

    void distancesAreShares() {
        Pianoroll half = riff(12);
        for (int bar = 2; bar < kBarsPerPhrase; ++bar)
            for (int step = 0; step < kStepsPerBar; ++step)
                for (const Family family : kAllFamilies)
                    half.row(bar, step, family) = {};
        const std::vector<OnsetPrint> among = {onsetPrint(half)};
        std::vector<OnsetPrint> phrases = {onsetPrint(riff(12))};
        QCOMPARE(phrases[0].count(), 48);
        QCOMPARE(nearestPhrases(phrases, among)[0].distance, .5);
        phrases[0].leaveOut(Family::Drums);
        QCOMPARE(nearestPhrases(phrases, among)[0].distance, 1 - 16.0 / (32 + 24 - 16));
        phrases[0].leaveOut(Family::Bass);
        QCOMPARE(phrases[0].count(), 16);
        QCOMPARE(nearestPhrases(phrases, among)[0].distance, 1 - 8.0 / (16 + 24 - 8));
    }

    /// What the bounds pass over is never the nearest, whatever the number of threads and the instructions.
    void everyPairIsAsByHand() {
        std::mt19937_64 random(5);
        std::vector<OnsetPrint> among;
        std::vector<OnsetPrint> phrases;
        for (int i = 0; i < 1200; ++i)
            among.push_back(randomPrint(random, 1 + i % 4));
        for (int i = 0; i < 70; ++i)
            phrases.push_back(randomPrint(random, 1 + i % 4));
        // Some that are near.
        for (std::size_t i = 0; i < 20; ++i) {
            phrases[i] = among[i * 50];
            std::swap(phrases[i].pitched[0], phrases[i].pitched[1]);
            phrases[i].summarise();
        }
        for (const int threads : {1, 3}) {
            const auto found = nearestPhrases(phrases, among, threads);
            for (std::size_t i = 0; i < phrases.size(); ++i) {
                const NearestPhrase expected = nearestByHand(phrases[i], among);
                QCOMPARE(found[i].phrase, expected.phrase);
                QCOMPARE(found[i].transposition, expected.transposition);
                QVERIFY(std::abs(found[i].distance - expected.distance) < 1e-12);
            }
        }
    }

    void aCancelledSearchLeavesNothingFound() {
        std::stop_source stop;
        stop.request_stop();
        const std::vector<OnsetPrint> prints = {onsetPrint(riff(12))};
        QVERIFY(std::isnan(nearestPhrases(prints, prints, 1, {{}, stop.get_token()})[0].distance));
    }

    void copiesAreWhatUnseenMusicLacks() {
        std::vector<NearestPhrase> unseen;
        for (int i = 0; i < 1000; ++i)
            unseen.push_back({0, .5 + i / 2000.0, 0});
        std::vector<NearestPhrase> generated = {{0, .9, 0}, {1, 0, 0}, {2, .4, 0}, {3, std::nan(""), 0}, {4, .8, 0}};
        const CopyReport report = compareNearness(generated, unseen);
        QCOMPARE(report.nearerThanUnseen, 2.0 / 4);
        QCOMPARE(report.generated.copies, std::size_t{1});
        QCOMPARE(report.generated.least, 0.0);
        QCOMPARE(report.unseen.least, .5);
        QCOMPARE(report.nearest, (std::vector<std::size_t>{1, 2, 4, 0, 3}));
        QCOMPARE(compareNearness(unseen, unseen).nearerThanUnseen, .01);
    }
};

MUSE_TEST(NearestPhrasesTest)
#include "NearestPhrasesTest.moc"
