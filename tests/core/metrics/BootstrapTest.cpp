// SPDX-License-Identifier: MIT
#include "core/metrics/Bootstrap.h"

#include "core/metrics/EvaluatePhrases.h"
#include "core/metrics/MetricsFields.h"
#include "core/metrics/MetricsJson.h"
#include "core/metrics/PaperTables.h"
#include "core/metrics/ShuffledBars.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <cmath>
#include <cstring>
#include <random>

using namespace muse;

namespace {

/// Phrases in which the bass plays so many pitches a bar, two on the average.
std::vector<Pianoroll> phrases(int count) {
    std::mt19937 random(3);
    std::vector<Pianoroll> rolls;
    for (int i = 0; i < count; ++i) {
        Pianoroll roll(kBarsPerPhrase);
        for (int bar = 0; bar < kBarsPerPhrase; ++bar) {
            const unsigned highest = random() % 3;
            for (unsigned pitch = 0; pitch <= highest; ++pitch)
                roll.set(bar, static_cast<int>(pitch) * 10, 7 * static_cast<int>(pitch), Family::Bass);
            for (int step = 0; step < kStepsPerBar; ++step)
                roll.set(bar, step, static_cast<int>(random() % kPitches), Family::Piano);
        }
        rolls.push_back(std::move(roll));
    }
    return rolls;
}

std::vector<MetricsAccumulator> accumulators(const std::vector<Pianoroll>& rolls) {
    std::vector<MetricsAccumulator> all;
    for (const Pianoroll& roll : rolls)
        all.emplace_back().add(roll);
    return all;
}

bool sameBits(const MetricsReport& a, const MetricsReport& b) {
    const auto x = metricsFields(a);
    const auto y = metricsFields(b);
    return x.size() == y.size() && std::memcmp(x.data(), y.data(), x.size() * sizeof(double)) == 0;
}

} // namespace

class BootstrapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theIntervalHoldsTheValueAndNarrowsWithData() {
        const auto few = bootstrap(accumulators(phrases(50)));
        const auto many = bootstrap(accumulators(phrases(800)));
        const std::size_t bass = index(Family::Bass);
        const double mean = 2; // 1, 2 or 3 blocks of seven, each a third of the time
        QVERIFY(few.low.usedPitchClasses.paper[bass] < mean && mean < few.high.usedPitchClasses.paper[bass]);
        const double wide = few.high.usedPitchClasses.paper[bass] - few.low.usedPitchClasses.paper[bass];
        const double narrow = many.high.usedPitchClasses.paper[bass] - many.low.usedPitchClasses.paper[bass];
        // A sixteenth of the variance: four times as narrow, give or take.
        QVERIFY(wide / narrow > 2.5 && wide / narrow < 6.5);
        // The theory of means: deviation sqrt(2/3) over sqrt(bars), times 2 * 1.96.
        const double expected = 2 * 1.96 * std::sqrt(2.0 / 3.0 / 3200);
        QVERIFY(std::abs(narrow / expected - 1) < 0.25);
    }

    /// Songs that say everything four times know no more: drawn whole, the interval is twice as wide as by phrases.
    void whatIsAlikeIsDrawnWhole() {
        const auto once = accumulators(phrases(200));
        std::vector<MetricsAccumulator> repeated;
        std::vector<MetricsAccumulator> songs;
        for (const MetricsAccumulator& phrase : once) {
            songs.emplace_back();
            for (int i = 0; i < 4; ++i) {
                songs.back().add(phrase);
                repeated.push_back(phrase);
            }
        }
        const auto width = [](const std::vector<MetricsAccumulator>& parts) {
            const auto interval = bootstrap(parts);
            const std::size_t bass = index(Family::Bass);
            return interval.high.usedPitchClasses.paper[bass] - interval.low.usedPitchClasses.paper[bass];
        };
        const double ratio = width(songs) / width(repeated);
        QVERIFY2(ratio > 1.6 && ratio < 2.5, qPrintable(QString::number(ratio)));
    }

    void whatNeverVariesHasNoWidth() {
        const auto interval = bootstrap(accumulators(phrases(20)));
        QCOMPARE(interval.low.emptyBars[index(Family::Drums)], 100.0);
        QCOMPARE(interval.high.emptyBars[index(Family::Drums)], 100.0);
        QVERIFY(std::isnan(interval.low.drumPattern));
    }

    void theSameSeedGivesTheSameInterval() {
        const auto all = accumulators(phrases(30));
        QVERIFY(sameBits(bootstrap(all, 0.9, 100, 5).low, bootstrap(all, 0.9, 100, 5).low));
        QVERIFY(!sameBits(bootstrap(all, 0.9, 100, 5).low, bootstrap(all, 0.9, 100, 6).low));
        QVERIFY(bootstrap(all, 0.5).low.usedPitchClasses.paper[0] > bootstrap(all, 0.99).low.usedPitchClasses.paper[0]);
    }

    void anyNumberOfThreadsGivesTheSameBits() {
        const auto rolls = phrases(300);
        const auto phrase = [&](std::size_t i) { return rolls[i]; };
        const MetricsReport one = evaluatePhrases(rolls.size(), phrase, 1);
        for (const int threads : {2, 3, 8})
            QVERIFY(sameBits(one, evaluatePhrases(rolls.size(), phrase, threads)));
        QCOMPARE(one.bars, 1200);
        QCOMPARE(evaluatePhrases(0, phrase).bars, 0);
    }

    void shufflingKeepsEachTrackAndBreaksThePairs() {
        Pianoroll roll;
        for (const Pianoroll& phrase : phrases(40))
            roll.append(phrase);
        const Pianoroll shuffled = shuffledBars(roll, 1);
        QVERIFY(shuffled != roll);
        const MetricsReport before = evaluate(roll);
        const MetricsReport after = evaluate(shuffled);
        for (std::size_t family = 0; family < kFamilies; ++family) {
            QCOMPARE(after.emptyBars[family], before.emptyBars[family]);
            QCOMPARE(shuffled.count(kAllFamilies[family]), roll.count(kAllFamilies[family]));
        }
        QCOMPARE(after.usedPitchClasses.pitchClass[0], before.usedPitchClasses.pitchClass[0]);
        QVERIFY(shuffledBars(roll, 1) == shuffled);
        QVERIFY(shuffledBars(roll, 2) != shuffled);
    }

    void reportsGoThroughJson() {
        const MetricsReport report = evaluate(phrases(1).front());
        const auto back = metricsFromJson(metricsJson(report));
        QVERIFY2(back.ok(), back ? "" : back.error().message.c_str());
        QCOMPARE(back->bars, report.bars);
        const auto before = metricsFields(report);
        const auto after = metricsFields(*back);
        for (std::size_t i = 0; i < before.size(); ++i)
            QVERIFY(before[i] == after[i] || (std::isnan(before[i]) && std::isnan(after[i])));
        for (const char* wrong : {"", "{}", "[]", R"({"bars": "many"})", R"({"bars": 1e23})"})
            QVERIFY(!metricsFromJson(wrong).ok());
    }

    /// Some of the figures as the paper prints them.
    void thePapersRowsAreThePapers() {
        const auto rows = paperRows();
        QCOMPARE(rows.size(), std::size_t{9});
        QCOMPARE(rows[0].report.usedPitchClasses.paper[index(Family::Bass)], 1.71);
        QCOMPARE(rows[0].report.emptyBars[index(Family::Piano)], 24.8);
        QCOMPARE(rows[1].report.tonalDistance.paper[5], 1.13);
        QCOMPARE(rows[3].report.qualifiedNotesTwo[index(Family::Strings)], 52.5);
        QCOMPARE(rows[8].report.drumPattern, 71.8);
        QVERIFY(std::isnan(rows[0].report.usedPitchClasses.pitchClass[0]));
        QVERIFY(std::isnan(rows[6].report.usedPitchClasses.paper[index(Family::Piano)]));
    }
};

MUSE_TEST(BootstrapTest)
#include "BootstrapTest.moc"
