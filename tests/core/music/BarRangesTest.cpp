// SPDX-License-Identifier: MIT
#include "core/music/transforms/BarRanges.h"
#include "core/music/transforms/Bars.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

namespace {

constexpr Tick kBar = kTicksPerBar;
constexpr Tick kWaltz = 1440;

/// A bar of 4/4, one of 3/4 with a tempo of its own, and another of 4/4.
Song threeBars() {
    Song song;
    song.track(Family::Bass).setNotes({{0, 100, 40, 90}, {kBar + 10, 100, 41, 90}, {kBar + kWaltz, 100, 42, 90}});
    song.track(Family::Drums).setNotes({{kBar, 10, 36, 90}});
    song.track(Family::Bass).setControls(Controller::Volume, {{0, 10}, {kBar, 20}, {kBar + kWaltz, 30}});
    song.signatures = {{0, 4, 4}, {kBar, 3, 4}, {kBar + kWaltz, 4, 4}};
    song.tempo = TempoMap({{0, 500000}, {kBar, 400000}, {kBar + kWaltz, 500000}});
    song.markers = {{0, "A"}, {kBar, "B"}, {kBar + kWaltz, "C"}};
    song.lyrics = {{kBar + 5, "la"}};
    song.generations = {{kBar, kBar + kWaltz, {Family::Bass}, "m", 1, "{}"}};
    return song;
}

} // namespace

class BarRangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRepeatedBarBringsItsMarksAndWhatComesAfterIsAsItWas() {
        const Song after = withBarsRepeated(threeBars(), 1, 1);
        QCOMPARE(after.track(Family::Bass).notes(), (std::vector<Note>{{0, 100, 40, 90},
                                                                       {kBar + 10, 100, 41, 90},
                                                                       {kBar + kWaltz + 10, 100, 41, 90},
                                                                       {kBar + 2 * kWaltz, 100, 42, 90}}));
        QCOMPARE(after.track(Family::Drums).notes().size(), std::size_t{2});
        QCOMPARE(after.signatures, (std::vector<TimeSignature>{{0, 4, 4}, {kBar, 3, 4}, {kBar + 2 * kWaltz, 4, 4}}));
        QCOMPARE(after.tempo, TempoMap({{0, 500000}, {kBar, 400000}, {kBar + 2 * kWaltz, 500000}}));
        QCOMPARE(after.track(Family::Bass).controls(Controller::Volume),
                 (ControlPoints{{0, 10}, {kBar, 20}, {kBar + 2 * kWaltz, 30}}));
        QCOMPARE(after.markers,
                 (std::vector<Marker>{{0, "A"}, {kBar, "B"}, {kBar + kWaltz, "B"}, {kBar + 2 * kWaltz, "C"}}));
        QCOMPARE(after.lyrics, (std::vector<Lyric>{{kBar + 5, "la"}, {kBar + kWaltz + 5, "la"}}));
        QCOMPARE(after.generations.size(), std::size_t{2});
        QCOMPARE(after.generations.back().from, kBar + kWaltz);
    }

    void aMovedBarTakesItsMarksAlong() {
        const Song after = withBarsMoved(threeBars(), 1, 1, -1);
        QCOMPARE(after.signatures, (std::vector<TimeSignature>{{0, 3, 4}, {kWaltz, 4, 4}}));
        QCOMPARE(after.tempo, TempoMap({{0, 400000}, {kWaltz, 500000}}));
        QCOMPARE(after.markers, (std::vector<Marker>{{0, "B"}, {kWaltz, "A"}, {kBar + kWaltz, "C"}}));
        QCOMPARE(after.track(Family::Bass).notes(),
                 (std::vector<Note>{{10, 100, 41, 90}, {kWaltz, 100, 40, 90}, {kBar + kWaltz, 100, 42, 90}}));
        QCOMPARE(after.track(Family::Bass).controls(Controller::Volume),
                 (ControlPoints{{0, 20}, {kWaltz, 10}, {kBar + kWaltz, 30}}));
    }

    void movedThereAndBackNothingIsOtherwise() {
        const Song song = threeBars();
        for (const std::int64_t first : {0, 1}) {
            const Song there = withBarsMoved(song, first, 1, 1);
            QVERIFY(there != song);
            Song back = withBarsMoved(there, first + 1, 1, -1);
            QCOMPARE(back.signatures, song.signatures);
            QCOMPARE(back.tempo, song.tempo);
            QCOMPARE(back.markers, song.markers);
            for (const Family family : kAllFamilies)
                QCOMPARE(back.track(family).notes(), song.track(family).notes());
        }
        QVERIFY(withBarsMoved(song, 0, 2, -5) == song); // never before the start
    }

    /// A bar of a song in 4/4 at 120 bpm among bars in 3/4 at 150.
    void barsOfAnotherSongKeepTheirOwnTime() {
        Song other;
        other.track(Family::Piano).setNotes({{0, 480, 60, 90}});
        const Song bar = excerptOfBars(other, 0, 1, {Family::Piano});
        Song song;
        song.signatures = {{0, 3, 4}};
        song.tempo = TempoMap({{0, 400000}});
        song.track(Family::Piano).setNotes({{kWaltz - 100, 200, 50, 90}});
        const Song after = withBarsPut(song, 1, bar);
        QCOMPARE(after.signatures, (std::vector<TimeSignature>{{0, 3, 4}, {kWaltz, 4, 4}, {kWaltz + kBar, 3, 4}}));
        QCOMPARE(after.tempo, TempoMap({{0, 400000}, {kWaltz, 500000}, {kWaltz + kBar, 400000}}));
        QCOMPARE(after.track(Family::Piano).notes(),
                 (std::vector<Note>{{kWaltz - 100, 100, 50, 90}, {kWaltz, 480, 60, 90}, {kWaltz + kBar, 100, 50, 90}}));
    }
};

MUSE_TEST(BarRangesTest)
#include "BarRangesTest.moc"
