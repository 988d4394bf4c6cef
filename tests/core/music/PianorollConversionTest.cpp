// SPDX-License-Identifier: MIT
#include "core/music/PianorollConversion.h"
#include "tests/support/RandomSong.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

namespace {

Song songOf(Family family, std::vector<Note> notes) {
    Song song;
    song.track(family).setNotes(std::move(notes));
    return song;
}

} // namespace

/// The paper's rules (reference.md 4.2), one by one, then together.
class PianorollConversionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRestOfOneStepClosesANote() {
        const auto roll = toPianoroll(songOf(Family::Piano, {{0, 480, 60, 90}}), 0, 1);
        QCOMPARE(roll.count(), 23u);
        QVERIFY(roll.at(0, 0, 36, Family::Piano) && roll.at(0, 22, 36, Family::Piano) &&
                !roll.at(0, 23, 36, Family::Piano));
    }

    void notesUnderTwoStepsAreDropped() {
        QCOMPARE(toPianoroll(songOf(Family::Bass, {{0, 20, 40, 90}}), 0, 1).count(), 0u);
        QCOMPARE(toPianoroll(songOf(Family::Bass, {{0, 40, 40, 90}}), 0, 1).count(), 1u);
    }

    void drumsAreOnsets() {
        const auto roll = toPianoroll(songOf(Family::Drums, {{480, 960, 36, 90}, {960, 1, 38, 90}}), 0, 1);
        QCOMPARE(roll.count(), 2u);
        QVERIFY(roll.at(0, 24, 12, Family::Drums) && roll.at(0, 48, 14, Family::Drums));
    }

    void pitchesBeyondTheRangeAreDropped() {
        QCOMPARE(toPianoroll(songOf(Family::Piano, {{0, 480, 23, 90}, {0, 480, 108, 90}}), 0, 1).count(), 0u);
        QCOMPARE(toPianoroll(songOf(Family::Piano, {{0, 480, 24, 90}, {0, 480, 107, 90}}), 0, 1).count(), 46u);
    }

    void notesReachIntoTheSpan() {
        const Song song = songOf(Family::Strings, {{0, 2 * kTicksPerBar, 60, 90}});
        const auto roll = toPianoroll(song, kTicksPerBar, 1);
        QCOMPARE(roll.count(), 95u);
        QVERIFY(roll.at(0, 0, 36, Family::Strings));
    }

    void runsBecomeNotesAndGetTheirRestBack() {
        const Song song = songOf(Family::Guitar, {{20, 480, 60, 100}, {500, 460, 60, 100}});
        const auto notes = toNotes(toPianoroll(song, 0, 1), Family::Guitar, 960);
        QCOMPARE(notes, (std::vector<Note>{{980, 480, 60, 100}, {1460, 460, 60, 100}}));
    }

    void quantisesToSixteenths() {
        Pianoroll roll(1);
        for (int step = 0; step < 9; ++step)
            roll.set(0, step, 36, Family::Piano);
        roll.set(0, 27, 40, Family::Piano);
        PianorollToNotes options;
        options.quantiseToSixteenths = true;
        QCOMPARE(toNotes(roll, Family::Piano, 0, options), (std::vector<Note>{{0, 240, 60, 100}}));
    }

    /// A roll that came from a song survives becoming notes and a roll again.
    void roundTrip_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 50; ++seed)
            QTest::addRow("song %d", seed) << seed;
    }

    void roundTrip() {
        QFETCH(int, seed);
        const auto roll = toPianoroll(test::randomSong(static_cast<std::uint32_t>(seed)), 0, 4);
        QVERIFY(roll.count() > 100);
        QCOMPARE(toPianoroll(toSong(roll), 0, 4), roll);
    }
};

MUSE_TEST(PianorollConversionTest)
#include "PianorollConversionTest.moc"
