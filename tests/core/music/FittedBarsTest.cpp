// SPDX-License-Identifier: MIT
#include "core/music/FittedBars.h"
#include "core/music/PianorollConversion.h"
#include "tests/support/RandomSong.h"
#include "tests/support/TestProgram.h"

#include <QTest>

#include <algorithm>

using namespace muse;

namespace {

constexpr Tick kQuarter = kTicksPerQuarter;

Song inSignature(int numerator, int denominator) {
    Song song;
    song.signatures = {{0, numerator, denominator}};
    return song;
}

} // namespace

class FittedBarsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeBarsAreAsEver() {
        for (std::uint32_t seed = 0; seed < 20; ++seed) {
            const Song song = test::randomSong(seed, 6);
            const auto bars = fittedBars(song, 1, 4);
            QVERIFY(wholeBars(bars));
            const Pianoroll roll = toPianoroll(song, bars);
            QCOMPARE(roll, toPianoroll(song, kTicksPerBar, 4));
            for (const Family family : kAllFamilies) {
                auto expected = toNotes(roll, family, kTicksPerBar);
                if (family == Family::Drums)
                    std::erase_if(expected, [](const Note& note) {
                        return note.pitch < kLowestDrum || note.pitch > kHighestDrum;
                    });
                QCOMPARE(toNotes(roll, family, bars), expected);
            }
        }
    }

    void barsOfEverySignatureAreFitted_data() {
        QTest::addColumn<int>("numerator");
        QTest::addColumn<int>("denominator");
        QTest::addColumn<int>("rollBars"); ///< of two bars
        QTest::newRow("3/4") << 3 << 4 << 2;
        QTest::newRow("6/8") << 6 << 8 << 2;
        QTest::newRow("7/8") << 7 << 8 << 2;
        QTest::newRow("5/4") << 5 << 4 << 4;
        QTest::newRow("1/4, a pickup") << 1 << 4 << 2;
        QTest::newRow("12/8") << 12 << 8 << 4;
    }
    void barsOfEverySignatureAreFitted() {
        QFETCH(int, numerator);
        QFETCH(int, denominator);
        QFETCH(int, rollBars);
        Song song = inSignature(numerator, denominator);
        const Tick bar = numerator * 4 * kQuarter / denominator;
        // An eighth on each eighth, for two bars, and one beyond.
        std::vector<Note> notes;
        for (Tick at = 0; at <= 2 * bar; at += kQuarter / 2)
            notes.push_back({at, kQuarter / 2, 60, 100});
        song.track(Family::Piano).setNotes(notes);
        const auto bars = fittedBars(song, 0, 2);
        QCOMPARE(static_cast<int>(bars.size()), rollBars);
        QCOMPARE(bars.back().end(), 2 * bar);
        const Pianoroll roll = toPianoroll(song, bars);
        QCOMPARE(roll.bars(), rollBars);
        notes.pop_back();
        QCOMPARE(toNotes(roll, Family::Piano, bars), notes);
    }

    void aPickupIsTheEndOfABar() {
        Song song;
        song.signatures = {{0, 1, 4}, {kQuarter, 3, 4}};
        const std::vector<Note> notes{{0, kQuarter, 60, 100}, {kQuarter, 2 * kQuarter, 62, 100}};
        song.track(Family::Piano).setNotes(notes);
        const auto bars = fittedBars(song, 0, 2);
        QCOMPARE(bars, (std::vector<FittedBar>{{0, kQuarter, 2 * kQuarter}, {kQuarter, 3 * kQuarter}}));
        const Pianoroll roll = toPianoroll(song, bars);
        QVERIFY(!roll.at(0, 47, 60 - kLowestPitch, Family::Piano));
        QVERIFY(roll.at(0, 48, 60 - kLowestPitch, Family::Piano));
        QVERIFY(roll.at(1, 0, 62 - kLowestPitch, Family::Piano));
        QCOMPARE(toNotes(roll, Family::Piano, bars), notes);
        // Neither of these is heard, before the pickup or behind the end of 3/4.
        Pianoroll made(2);
        made.set(0, 12, 36, Family::Drums);
        made.set(0, 72, 36, Family::Drums);
        made.set(0, 60, 36, Family::Drums);
        QCOMPARE(toNotes(made, Family::Drums, bars).size(), 1u);
        QCOMPARE(toNotes(made, Family::Drums, bars).front().start, kQuarter / 2);
        Pianoroll heard(2);
        heard.set(0, 60, 36, Family::Drums);
        QCOMPARE(asHeard(made, bars), heard);
        // Without a longer bar after it, it is just a short one.
        song.signatures = {{0, 1, 4}};
        QCOMPARE(fittedBars(song, 0, 1).front().offset, Tick{0});
    }

    void drumsThatNoKitHasAreLeftOut() {
        Pianoroll roll(1);
        for (const int pitch : {kLowestDrum - 1, kLowestDrum, kHighestDrum, kHighestDrum + 1})
            for (const Family family : {Family::Drums, Family::Piano})
                roll.set(0, 0, pitch - kLowestPitch, family);
        const auto bars = fittedBars(Song(), 0, 1);
        QCOMPARE(toNotes(roll, Family::Piano, bars).size(), 4u);
        const auto drums = toNotes(roll, Family::Drums, bars);
        QCOMPARE(drums.size(), 2u);
        QCOMPARE(int(drums.front().pitch), kLowestDrum);
        QCOMPARE(int(drums.back().pitch), kHighestDrum);
    }

    void whatIsNotHeardIsLeftOut() {
        const Song song = inSignature(3, 4);
        const auto bars = fittedBars(song, 0, 2);
        Pianoroll roll(2);
        for (int step = 60; step < 90; ++step) // over the end of the third quarter
            roll.set(0, step, 36, Family::Guitar);
        for (int step = 80; step < 90; ++step) // in the fourth
            roll.set(0, step, 40, Family::Guitar);
        roll.set(1, 0, 12, Family::Drums);
        roll.set(1, 72, 12, Family::Drums);
        QCOMPARE(toNotes(roll, Family::Guitar, bars),
                 (std::vector<Note>{{60 * kTicksPerStep, 12 * kTicksPerStep, 60, 100}}));
        const auto drums = toNotes(roll, Family::Drums, bars);
        QCOMPARE(drums.size(), std::size_t{1});
        QCOMPARE(drums.front().start, 3 * kQuarter);
    }

    void aNoteOverBarLinesStaysOne() {
        Song song = inSignature(3, 4);
        song.track(Family::Strings).setNotes({{kQuarter, 4 * kQuarter, 60, 100}});
        const auto bars = fittedBars(song, 0, 2);
        QCOMPARE(toNotes(toPianoroll(song, bars), Family::Strings, bars), song.track(Family::Strings).notes());
    }

    void aRollFillsAsManyBarsAsItHas() {
        const Song song = inSignature(5, 4);
        const auto bars = fittedBarsForRoll(song, 1, 4);
        QCOMPARE(bars.size(), std::size_t{4});
        QCOMPARE(bars.front().start, 5 * kQuarter);
        QCOMPARE(bars.back().end(), 15 * kQuarter);
    }
};

MUSE_TEST(FittedBarsTest)
#include "FittedBarsTest.moc"
