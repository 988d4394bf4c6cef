// SPDX-License-Identifier: MIT
#include "core/metrics/coherence/CoherenceReport.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <cmath>

using namespace muse;

namespace {

constexpr int kSixteenth = kStepsPerBar / 16;
constexpr int kKick = 36 - kLowestPitch;

/// Kicks and bass notes of a quarter on every other beat, the same in all bars; `late`: the bass a sixteenth later.
Pianoroll figure(bool late) {
    Pianoroll roll(kBarsPerPhrase);
    for (int bar = 0; bar < kBarsPerPhrase; ++bar)
        for (int beat = 0; beat < 4; beat += 2) {
            const int step = beat * kStepsPerBar / 4;
            roll.set(bar, step, kKick, Family::Drums);
            for (int i = 0; i < 4 * kSixteenth - 1; ++i)
                roll.set(bar, step + i + (late ? kSixteenth : 0), 10, Family::Bass);
        }
    return roll;
}

CoherenceReport reportOf(const Pianoroll& phrase) {
    return coherenceOf(measurePhrases(
        3, [&](std::size_t) { return phrase; }, 1));
}

double at(const CoherenceReport::ByFamily& values, Family family) {
    return values[index(family)];
}

} // namespace

/// Figures small enough to count by hand.
class CoherenceReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWhatBarsAndTracksHaveInCommon() {
        const CoherenceReport report = reportOf(figure(false));
        QCOMPARE(at(report.repeatedRhythm, Family::Bass), 1.0);
        QCOMPARE(at(report.repeatedRhythm, Family::Drums), 1.0);
        QVERIFY(std::isnan(at(report.repeatedRhythm, Family::Strings)));
        QCOMPARE(at(report.onsetsPerBar, Family::Bass), 2.0);
        QCOMPARE(at(report.noteLength, Family::Bass), 4.0);
        QVERIFY(std::isnan(at(report.noteLength, Family::Drums)));
        QCOMPARE(at(report.sharedOnsets, Family::Bass), 1.0);
        QCOMPARE(report.oddDrums, 0.0);
        QCOMPARE(report.kickBass, 1.0);
    }

    void lateBassLeavesTheKick() {
        const CoherenceReport late = reportOf(figure(true));
        QCOMPARE(late.kickBass, 0.0);
        QCOMPARE(at(late.sharedOnsets, Family::Drums), 0.0);
    }

    void deviationIsTheMeanOverWhatIsCompared() {
        const CoherenceReport data = reportOf(figure(false));
        QCOMPARE(coherenceDeviation(data, data), 0.0);
        // Of repetition, onsets, lengths, shared onsets and kicks only the last two differ, and wholly; the odd
        // sixteenths, 0 in the data, do not count.
        const CoherenceReport late = reportOf(figure(true));
        QVERIFY(std::abs(coherenceDeviation(late, data) - 2.0 / 5) < 1e-12);
        // What the given track has by itself is the data's own.
        CoherenceReport other = data;
        other.onsetsPerBar[index(Family::Bass)] = 20;
        // Nine times as many for one of the two that play, of five kinds.
        QVERIFY(std::abs(coherenceDeviation(other, data) - 9.0 / 2 / 5) < 1e-12);
        QCOMPARE(coherenceDeviation(other, data, Family::Bass), 0.0);
        QVERIFY(std::isnan(coherenceDeviation(data, CoherenceReport())));
    }
};

MUSE_TEST_WITHOUT_APPLICATION(CoherenceReportTest)
#include "CoherenceReportTest.moc"
