// SPDX-License-Identifier: MIT
#include "core/metrics/scores/PieceScore.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <random>

using namespace muse;

namespace {

/// Eighths on a chord, a bass that follows the kick, a hi-hat; a little of it at random.
Pianoroll phrase(unsigned seed, bool samePlace = true, int bars = kBarsPerPhrase) {
    std::mt19937 random(seed);
    Pianoroll roll(bars);
    for (int bar = 0; bar < bars; ++bar)
        for (int eighth = 0; eighth < 8; ++eighth) {
            const int step = samePlace ? eighth * 12 : static_cast<int>(random() % 16) * 6;
            if (eighth % 2 == 0) roll.set(bar, step, 12, Family::Drums);
            roll.set(bar, step, 18, Family::Drums);
            for (int cell = 0; cell < 4; ++cell) {
                if (eighth % 2 == 0) roll.set(bar, std::min(step + cell, 95), 9, Family::Bass);
                for (const int pitch : {36, 40, 43 + static_cast<int>(random() % 3)})
                    roll.set(bar, std::min(step + cell, 95), pitch, Family::Guitar);
            }
        }
    return roll;
}

FeatureReference usual() {
    return referenceOf(measurePhrases(
        200, [](std::size_t i) { return phrase(static_cast<unsigned>(i), i % 8 != 0); }, 1));
}

const AspectScore& of(const PieceScore& score, Aspect aspect) {
    return *std::ranges::find(score.aspects, aspect, &AspectScore::aspect);
}

bool has(const PieceScore& score, Aspect aspect) {
    return std::ranges::find(score.aspects, aspect, &AspectScore::aspect) != score.aspects.end();
}

} // namespace

class PieceScoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meansAndDeviationsAreThoseOfTheTable() {
        FeatureTable table(12);
        for (std::size_t i = 0; i < table.size(); ++i)
            for (std::size_t feature = 0; feature < featureCount(); ++feature)
                table.row(i)[feature] = feature == 3 ? std::nan("") : static_cast<double>(i * (feature + 1));
        const auto reference = referenceOf(table);
        QCOMPARE(reference.mean[0], 5.5);
        QCOMPARE(reference.deviation[0], 3.60555);
        QCOMPARE(reference.mean[1], 11.0);
        QVERIFY(std::isnan(reference.mean[3]) && std::isnan(reference.deviation[3]));
    }

    void theReferenceComesBackFromItsText() {
        const auto reference = usual();
        const auto again = featureReference(toText(reference));
        QVERIFY(again.ok());
        QVERIFY(*again == reference);
        QVERIFY(!featureReference("[]").ok());
        QVERIFY(!featureReference(R"({"EB B":[1]})").ok());
        QVERIFY(featureReference(R"({"of a later version":[1,2]})").ok());
    }

    void theDatasOwnMusicIsNearerThanOther() {
        const auto reference = usual();
        const auto own = scoreOf(phrase(1001), reference, std::nullopt);
        const auto other = scoreOf(phrase(1001, false), reference, std::nullopt);
        QVERIFY(own && other);
        QVERIFY2(own->distance < 1.2, qPrintable(QString::number(own->distance)));
        QVERIFY(other->distance > own->distance + 0.3);
        QVERIFY(of(*own, Aspect::Repetition).value > 0.9);
        QVERIFY(of(*other, Aspect::Repetition).apart < -1);
        QVERIFY(std::abs(of(*own, Aspect::Density).apart) < 1);
    }

    void theGivenTrackIsNoMerit() {
        const auto reference = usual();
        auto roll = phrase(5);
        const auto before = scoreOf(roll, reference, Family::Bass);
        QVERIFY(has(*before, Aspect::Answer));
        QVERIFY(!has(*scoreOf(roll, reference, std::nullopt), Aspect::Answer));
        // Of the bass alone only what it shares with the others counts.
        for (std::size_t feature = 0; feature < featureCount(); ++feature)
            if (familyOfFeature(feature) == Family::Bass) QVERIFY(std::isnan(before->apart[feature]));
    }

    void whatIsNoPhraseHasNoScore() {
        const auto reference = usual();
        QVERIFY(!scoreOf(phrase(1).slice(0, 3), reference, std::nullopt));
        QVERIFY(scoreOf(phrase(1, true, 7), reference, std::nullopt));
        const FeatureReference nothing{std::vector<double>(featureCount(), std::nan("")),
                                       std::vector<double>(featureCount(), std::nan(""))};
        QVERIFY(!scoreOf(phrase(1), nothing, std::nullopt));
    }

    void orders() {
        const auto reference = usual();
        std::vector<PieceScore> scores;
        for (const auto& [seed, same] : {std::pair{1u, false}, {2u, true}, {3u, true}, {4u, false}})
            scores.push_back(*scoreOf(phrase(seed, same), reference, Family::Drums));
        QCOMPARE(ordered(scores, PieceOrder::AsMade), (std::vector<std::size_t>{0, 1, 2, 3}));
        const auto nearest = ordered(scores, PieceOrder::NearestToData);
        QVERIFY(scores[nearest[0]].distance <= scores[nearest[1]].distance);
        QVERIFY(nearest[0] == 1 || nearest[0] == 2);
        const auto different = ordered(scores, PieceOrder::MostDifferent);
        QCOMPARE(different.size(), scores.size());
        QCOMPARE(different[0], nearest[0]);
        QVERIFY(different[1] == 0 || different[1] == 3);
        auto sorted = different;
        std::ranges::sort(sorted);
        QCOMPARE(sorted, ordered(scores, PieceOrder::AsMade));
        const auto answers = ordered(scores, PieceOrder::BestAnswer);
        QVERIFY(of(scores[answers.front()], Aspect::Answer).value >= of(scores[answers.back()], Aspect::Answer).value);
        QVERIFY(ordered({}, PieceOrder::MostDifferent).empty());
    }
};

MUSE_TEST(PieceScoreTest)
#include "PieceScoreTest.moc"
