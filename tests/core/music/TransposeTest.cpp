// SPDX-License-Identifier: MIT
#include "core/music/Transpose.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

namespace {

Pianoroll corners() {
    Pianoroll roll(2);
    roll.set(0, 0, 5, Family::Bass);
    roll.set(1, 95, 70, Family::Strings);
    roll.set(0, 7, 63, Family::Guitar);
    roll.set(0, 8, 64, Family::Piano);
    roll.set(1, 3, 0, Family::Drums);
    roll.set(1, 3, 83, Family::Drums);
    return roll;
}

} // namespace

class TransposeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMoveIsWhatMovingCellsGives() {
        const Pianoroll roll = corners();
        for (int by = -90; by <= 90; ++by) {
            Pianoroll expected(roll.bars());
            for (int bar = 0; bar < roll.bars(); ++bar)
                for (int step = 0; step < kStepsPerBar; ++step)
                    for (int pitch = 0; pitch < kPitches; ++pitch)
                        for (const Family family : kAllFamilies) {
                            if (!roll.at(bar, step, pitch, family)) continue;
                            const int to = family == Family::Drums ? pitch : pitch + by;
                            if (to >= 0 && to < kPitches) expected.set(bar, step, to, family);
                        }
            QVERIFY2(transposed(roll, by) == expected, qPrintable(QString::number(by)));
        }
    }

    void theRangeLosesNothing() {
        const TransposeRange range = transposeRange(corners());
        QCOMPARE(range.lowest, -5);
        QCOMPARE(range.highest, 13);
        QCOMPARE(transposed(corners(), range.lowest).count(), corners().count());
        QCOMPARE(transposed(corners(), range.highest).count(), corners().count());
        QVERIFY(transposed(corners(), range.highest + 1).count() < corners().count());
        QVERIFY(transposed(corners(), range.lowest - 1).count() < corners().count());
    }

    void drumsAloneDoNotMove() {
        Pianoroll roll(1);
        roll.set(0, 0, 12, Family::Drums);
        QCOMPARE(transposeRange(roll).lowest, 0);
        QCOMPARE(transposeRange(roll).highest, 0);
    }
};

MUSE_TEST(TransposeTest)
#include "TransposeTest.moc"
