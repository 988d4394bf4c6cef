// SPDX-License-Identifier: MIT
#include "ui/features/generate/OtherGiven.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

namespace {

/// Quarters at these pitches, from that bar on.
std::vector<Note> quarters(int bar, std::initializer_list<int> pitches) {
    std::vector<Note> notes;
    Tick at = bar * kTicksPerBar;
    for (const int pitch : pitches) {
        notes.push_back({at, kTicksPerQuarter / 2, static_cast<std::uint8_t>(pitch), 100});
        at += kTicksPerQuarter;
    }
    return notes;
}

Song songOf(Family family, const std::vector<std::vector<Note>>& parts) {
    Song song;
    std::vector<Note> all;
    for (const auto& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    song.track(family).setNotes(std::move(all));
    return song;
}

} // namespace

class OtherGivenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSongsOwnWhereItDiffersMost() {
        const Song song = songOf(Family::Bass, {quarters(0, {36, 38, 40, 41}), quarters(1, {36, 38, 40, 43}),
                                                quarters(2, {48, 50, 52, 53}), quarters(3, {36, 38, 40, 41})});
        const OtherGiven other = otherGiven(song, Family::Bass, 0, 1);
        QVERIFY(other.from.has_value());
        QCOMPARE(*other.from, std::int64_t{2});
        QCOMPARE(other.roll.bars(), 1);
        QVERIFY(other.roll.at(0, 0, 48 - kLowestPitch, Family::Bass));
    }

    void movedWhereTheSongHasNothingElse() {
        const Song song = songOf(Family::Bass, {quarters(0, {36, 38, 40, 41}), quarters(1, {36, 38, 40, 41})});
        const OtherGiven other = otherGiven(song, Family::Bass, 0, 1);
        QVERIFY(!other.from);
        QVERIFY(other.roll.at(0, kStepsPerBar / 2, 36 + 5 - kLowestPitch, Family::Bass));
        QVERIFY(other.roll.at(0, 0, 40 + 5 - kLowestPitch, Family::Bass));
    }

    void drumsKeepTheirInstruments() {
        const Song song = songOf(Family::Drums, {quarters(0, {36, 38})});
        const OtherGiven other = otherGiven(song, Family::Drums, 0, 1);
        QVERIFY(other.roll.at(0, kStepsPerBar / 2, 36 - kLowestPitch, Family::Drums));
        QCOMPARE(other.roll.count(), std::size_t{2});
    }

    void onlyTheGivenTrackIsThere() {
        Song song = songOf(Family::Bass, {quarters(0, {36}), quarters(1, {50})});
        song.track(Family::Piano).setNotes(quarters(1, {60}));
        QCOMPARE(otherGiven(song, Family::Bass, 0, 1).roll.count(Family::Piano), std::size_t{0});
    }
};

MUSE_TEST(OtherGivenTest)
#include "OtherGivenTest.moc"
