// SPDX-License-Identifier: MIT
#include "core/music/Pianoroll.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <random>

using namespace muse;

class PianorollTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void packsInNumpysOrder() {
        Pianoroll roll(2);
        const int bar = 1, step = 37, pitch = 70;
        roll.set(bar, step, pitch, Family::Guitar);
        const auto bytes = roll.packed();
        QCOMPARE(bytes.size(), 2 * kBytesPerBar);
        const std::size_t cell = ((std::size_t{bar} * 96 + step) * 84 + pitch) * 5 + 2;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            QCOMPARE(int(bytes[i]), i == cell / 8 ? 0x80 >> (cell % 8) : 0);
    }

    void unpacksWhatItPacked() {
        std::mt19937 random(1);
        Pianoroll roll(3);
        for (int i = 0; i < 3000; ++i)
            roll.set(int(random() % 3), int(random() % 96), int(random() % 84), kAllFamilies[random() % 5],
                     random() % 4 != 0);
        QCOMPARE(*Pianoroll::fromPacked(roll.packed()), roll);
        QVERIFY(!Pianoroll::fromPacked(std::vector<std::uint8_t>(kBytesPerBar + 1)).ok());
    }

    void slicesAppendsAndCounts() {
        Pianoroll roll(4);
        for (int bar = 0; bar < 4; ++bar)
            roll.set(bar, bar, bar, Family::Piano);
        Pianoroll middle = roll.slice(1, 2);
        QCOMPARE(middle.bars(), 2);
        QVERIFY(middle.at(0, 1, 1, Family::Piano) && middle.at(1, 2, 2, Family::Piano));
        middle.append(roll.slice(3, 9));
        QCOMPARE(middle.bars(), 3);
        QCOMPARE(middle.count(), 3u);
        QCOMPARE(roll.count(Family::Bass), 0u);
        Pianoroll other(4);
        other.copyFamily(roll, Family::Piano);
        QCOMPARE(other, roll);
    }
};

MUSE_TEST(PianorollTest)
#include "PianorollTest.moc"
