// SPDX-License-Identifier: MIT
#include "core/metrics/scores/Joint.h"

#include "core/metrics/scores/OnsetChange.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <cmath>

using namespace muse;

namespace {

/// A note on each of these beats, at that pitch, in every bar.
Pianoroll line(Family family, int pitch, std::initializer_list<int> beats, int bars = 1) {
    Pianoroll roll(bars);
    for (int bar = 0; bar < bars; ++bar)
        for (const int beat : beats)
            for (int step = 0; step < 20; ++step)
                roll.set(bar, beat * kStepsPerQuarter + step, pitch, family);
    return roll;
}

Pianoroll both(Pianoroll one, const Pianoroll& other, Family family) {
    one.copyFamily(other, family);
    return one;
}

} // namespace

/// How a piece goes on from a bar, and how much two pieces differ.
class JointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameBarAgainFits() {
        const Pianoroll bar = both(line(Family::Bass, 9, {0, 2}), line(Family::Drums, 12, {0, 1, 2, 3}), Family::Drums);
        QCOMPARE(jointMisfit(bar, bar, std::nullopt), 0.0);
        QCOMPARE(jointMisfit(Pianoroll(1), Pianoroll(1), std::nullopt), 0.0);
        QCOMPARE(jointMisfit(Pianoroll(), bar, std::nullopt), 0.0);
    }

    void rhythmHarmonyAndRegisterCountAThirdEach() {
        const Pianoroll before = line(Family::Bass, 12, {0, 2});
        QCOMPARE(jointMisfit(before, line(Family::Bass, 12, {1, 3}), std::nullopt), 1.0 / 3);
        QCOMPARE(jointMisfit(before, line(Family::Bass, 24, {0, 2}), std::nullopt), 1.0 / 3);
        QCOMPARE(jointMisfit(before, line(Family::Bass, 15, {0, 2}), std::nullopt), (1 + 0.25) / 3);
        // One of two rhythms in common, of three.
        QCOMPARE(jointMisfit(before, line(Family::Bass, 12, {0, 1}), std::nullopt), (1 - 1.0 / 3) / 3);
    }

    void drumsHaveNoRegister() {
        const Pianoroll before = line(Family::Drums, 12, {0, 2});
        QCOMPARE(jointMisfit(before, line(Family::Drums, 40, {0, 2}), std::nullopt), 0.5);
    }

    void whoStopsDoesNotFitAndTheGivenDoesNotCount() {
        const Pianoroll before = line(Family::Guitar, 30, {0});
        const Pianoroll after = line(Family::Piano, 30, {0});
        QCOMPARE(jointMisfit(before, after, std::nullopt), 1.0);
        QCOMPARE(jointMisfit(before, before, Family::Guitar), 0.0);
        QCOMPARE(jointMisfit(before, Pianoroll(1), Family::Guitar), 0.0);
    }

    void onlyTheBarsAtTheJointCount() {
        Pianoroll before = line(Family::Bass, 3, {1});
        before.append(line(Family::Bass, 12, {0, 2}));
        Pianoroll after = line(Family::Bass, 12, {0, 2});
        after.append(line(Family::Bass, 40, {3}));
        QCOMPARE(jointMisfit(before, after, std::nullopt), 0.0);
    }

    void changeIsWhatOnlyOneHas() {
        const Pianoroll one = line(Family::Bass, 12, {0, 2}, 6);
        const auto same = onsetChange(one, one);
        QCOMPARE(same[index(Family::Bass)], 0.0);
        QVERIFY(std::isnan(same[index(Family::Piano)]));
        const auto half = onsetChange(one, line(Family::Bass, 12, {0, 2, 3}, 6));
        QCOMPARE(half[index(Family::Bass)], 1.0 / 3);
        QCOMPARE(onsetChange(one, line(Family::Bass, 13, {0, 2}, 6))[index(Family::Bass)], 1.0);
        QCOMPARE(onsetChange(one, Pianoroll(6))[index(Family::Bass)], 1.0);
    }
};

MUSE_TEST(JointTest)
#include "JointTest.moc"
