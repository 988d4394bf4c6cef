// SPDX-License-Identifier: MIT
#include "core/metrics/Metrics.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <cmath>

using namespace muse;

namespace {

constexpr std::size_t kBassPiano = 2;

void sound(Pianoroll& roll, Family family, int pitch, int from, int steps, int bar = 0) {
    for (int step = from; step < from + steps; ++step)
        roll.set(bar, step, pitch - kLowestPitch, family);
}

MetricsReport drums(std::initializer_list<int> hits) {
    Pianoroll roll(1);
    for (const int hit : hits)
        sound(roll, Family::Drums, 38, hit, 1);
    return evaluate(roll);
}

BothChromas<double> distance(int bass, std::initializer_list<int> chord) {
    Pianoroll roll(1);
    sound(roll, Family::Bass, bass, 0, kStepsPerBar);
    for (const int pitch : chord)
        sound(roll, Family::Piano, pitch, 0, kStepsPerBar);
    const auto report = evaluate(roll);
    return {report.tonalDistance.paper[kBassPiano], report.tonalDistance.pitchClass[kBassPiano]};
}

bool printedAs(double value, double printed, double unit) {
    return std::abs(value - printed) <= unit / 2 + 1e-9;
}

} // namespace

/// The examples that docs/manual/figures/metric_examples.py draws have the values that it prints.
class ManualExamplesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyBars() {
        Pianoroll roll(4);
        for (const int bar : {0, 1, 3})
            sound(roll, Family::Guitar, 60, 0, 23, bar);
        QCOMPARE(evaluate(roll).emptyBars[index(Family::Guitar)], 25.0);
    }

    void usedPitchClasses() {
        Pianoroll roll(1);
        int start = 0;
        for (const int pitch : {60, 64, 67, 72}) {
            sound(roll, Family::Guitar, pitch, start, 23);
            start += kStepsPerQuarter;
        }
        const auto report = evaluate(roll);
        QCOMPARE(report.usedPitchClasses.pitchClass[index(Family::Guitar)], 3.0);
        QCOMPARE(report.usedPitchClasses.paper[index(Family::Guitar)], 2.0);
    }

    void qualifiedNotes() {
        Pianoroll roll(1);
        sound(roll, Family::Strings, 60, 0, 1);
        sound(roll, Family::Strings, 62, 6, 2);
        sound(roll, Family::Strings, 64, 12, 3);
        sound(roll, Family::Strings, 65, 18, 5);
        const auto report = evaluate(roll);
        QCOMPARE(report.qualifiedNotesTwo[index(Family::Strings)], 75.0);
        QCOMPARE(report.qualifiedNotesThree[index(Family::Strings)], 50.0);
    }

    void drumPattern() {
        QCOMPARE(drums({0, 12, 24, 36, 48, 60, 72, 84}).drumPattern, 100.0);
        QVERIFY(printedAs(drums({0, 8, 16, 24, 32, 40, 48, 56, 64, 72, 80, 88}).drumPattern, 33.3, 0.1));
        const auto late = drums({0, 6, 12, 18, 24, 30, 36, 42, 48, 54, 60, 66, 72, 78, 84, 91});
        QVERIFY(printedAs(late.drumPattern, 95.6, 0.1));
        QVERIFY(printedAs(late.drumPatternStrict, 94.4, 0.1));
    }

    void tonalDistance() {
        const double fromC[] = {0, 2.546, 2.3979, 2.0, 1.9365, 1.7372, 2.8284, 1.7372, 1.9365, 2.0, 2.3979, 2.546};
        for (int k = 0; k < 12; ++k)
            QVERIFY(printedAs(distance(36, {60 + k}).pitchClass, fromC[k], 1e-4));
    }

    /// An octave that changes nothing in harmony counts more than a tritone that changes all of it.
    void theChromaTrap() {
        const auto low = distance(36, {60, 64, 67});
        const auto high = distance(48, {60, 64, 67});
        const auto tritone = distance(42, {60, 64, 67});
        QVERIFY(printedAs(low.pitchClass, 1.0293, 1e-4) && printedAs(low.paper, 1.4372, 1e-4));
        QVERIFY(printedAs(high.pitchClass, 1.0293, 1e-4) && printedAs(high.paper, 1.9303, 1e-4));
        QVERIFY(printedAs(tritone.pitchClass, 2.3553, 1e-4) && printedAs(tritone.paper, 1.5736, 1e-4));
    }

    /// The lowest DP: hits spread evenly over the six places of a sixteenth.
    void theLeastDrumPattern() {
        const auto even = drums({0, 13, 26, 39, 52, 65}); // each place once, never two neighbouring steps
        QVERIFY(printedAs(even.drumPattern, 26.7, 0.1));
        QVERIFY(printedAs(even.drumPatternStrict, 20.0, 0.1));
    }
};

MUSE_TEST(ManualExamplesTest)
#include "ManualExamplesTest.moc"
