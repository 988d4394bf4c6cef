// SPDX-License-Identifier: MIT
#include "core/music/transforms/Bars.h"
#include "tests/support/RandomSong.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

namespace {

constexpr Tick kBar = kTicksPerBar;

/// Something of everything, around the third bar.
Song full() {
    Song song;
    song.track(Family::Bass).setNotes({{0, 100, 40, 90}, {2 * kBar - 50, 100, 41, 90}, {2 * kBar + 10, 100, 42, 90}});
    song.track(Family::Bass).setControls(Controller::Volume, {{0, 10}, {2 * kBar, 20}, {2 * kBar + 5, 30}});
    song.track(Family::Bass).setControls(Controller::PitchBend, {{0, 10}, {2 * kBar, 16000}, {2 * kBar + 5, 8192}});
    song.tempo = TempoMap({{0, 500000}, {2 * kBar, 400000}, {2 * kBar + 9, 300000}});
    song.signatures = {{0, 4, 4}, {2 * kBar, 3, 4}};
    song.markers = {{0, "A"}, {2 * kBar, "B"}};
    song.lyrics = {{5, "la"}, {2 * kBar + 5, "li"}};
    song.generations = {{0, 3 * kBar, {Family::Bass}, "m", 1, "{}"}};
    return song;
}

} // namespace

class BarsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void insertingMovesEverythingBehind() {
        const Song after = withBarsInserted(full(), 2, 2);
        const Tick by = 2 * 1440; // of the bar's own 3/4
        QCOMPARE(after.track(Family::Bass).notes(), (std::vector<Note>{{0, 100, 40, 90},
                                                                       {2 * kBar - 50, 50, 41, 90},
                                                                       {2 * kBar + by, 50, 41, 90},
                                                                       {2 * kBar + by + 10, 100, 42, 90}}));
        QCOMPARE(after.track(Family::Bass).controls(Controller::Volume),
                 (ControlPoints{{0, 10}, {2 * kBar + by, 20}, {2 * kBar + by + 5, 30}}));
        QCOMPARE(after.track(Family::Bass).controls(Controller::PitchBend),
                 (ControlPoints{{0, 10}, {2 * kBar + by, 16000}, {2 * kBar + by + 5, 8192}}));
        QCOMPARE(after.tempo, TempoMap({{0, 500000}, {2 * kBar, 400000}, {2 * kBar + by + 9, 300000}}));
        QCOMPARE(after.signatures, (std::vector<TimeSignature>{{0, 4, 4}, {2 * kBar, 3, 4}}));
        QCOMPARE(after.markers, (std::vector<Marker>{{0, "A"}, {2 * kBar + by, "B"}}));
        QCOMPARE(after.lyrics, (std::vector<Lyric>{{5, "la"}, {2 * kBar + by + 5, "li"}}));
        QCOMPARE(after.generations.front().to, 3 * kBar + by);
    }

    void anExcerptIsASongOfItsOwn() {
        Song song = full();
        song.track(Family::Drums).setNotes({{2 * kBar, 10, 36, 90}});
        const Song part = excerptOfBars(song, 2, 1, {Family::Bass});
        QCOMPARE(part.track(Family::Bass).notes(), (std::vector<Note>{{10, 100, 42, 90}}));
        QVERIFY(part.track(Family::Drums).notes().empty());
        QCOMPARE(part.tempo, TempoMap({{0, 400000}, {9, 300000}}));
        QCOMPARE(part.signatures, (std::vector<TimeSignature>{{0, 3, 4}}));
        QCOMPARE(part.markers, (std::vector<Marker>{{0, "B"}}));
        QCOMPARE(part.length(), Tick{1440});
        // What rings on ends with the last bar, and what comes later goes.
        const Song early = excerptOfBars(song, 1, 1, {Family::Bass, Family::Drums});
        QCOMPARE(early.track(Family::Bass).notes(), (std::vector<Note>{{kBar - 50, 50, 41, 90}}));
        QCOMPARE(early.tempo, TempoMap({{0, 500000}}));
        QCOMPARE(early.track(Family::Bass).controls(Controller::Volume), (ControlPoints{{0, 10}}));
        QCOMPARE(early.track(Family::Bass).controls(Controller::PitchBend), (ControlPoints{{0, 10}}));
        QCOMPARE(early.length(), kBar);
    }

    void deletingClosesTheGapAndKeepsWhatHeld() {
        const Song after = withBarsDeleted(full(), 1, 1);
        QCOMPARE(after.track(Family::Bass).notes(), (std::vector<Note>{{0, 100, 40, 90}, {kBar + 10, 100, 42, 90}}));
        QCOMPARE(after.tempo, TempoMap({{0, 500000}, {kBar, 400000}, {kBar + 9, 300000}}));
        QCOMPARE(after.signatures, (std::vector<TimeSignature>{{0, 4, 4}, {kBar, 3, 4}}));
        QCOMPARE(after.markers, (std::vector<Marker>{{0, "A"}, {kBar, "B"}}));
        const Song later = withBarsDeleted(full(), 2, 1);
        QCOMPARE(later.track(Family::Bass).notes(), (std::vector<Note>{{0, 100, 40, 90}, {2 * kBar - 50, 50, 41, 90}}));
        QCOMPARE(later.tempo, TempoMap({{0, 500000}, {2 * kBar, 300000}}));
        QCOMPARE(later.signatures, (std::vector<TimeSignature>{{0, 4, 4}, {2 * kBar, 3, 4}}));
        QCOMPARE(later.track(Family::Bass).controls(Controller::Volume), (ControlPoints{{0, 10}, {2 * kBar, 30}}));
        QCOMPARE(later.track(Family::Bass).controls(Controller::PitchBend), (ControlPoints{{0, 10}, {2 * kBar, 8192}}));
        QCOMPARE(later.markers, (std::vector<Marker>{{0, "A"}}));
        const Song first = withBarsDeleted(full(), 0, 2);
        QCOMPARE(first.signatures.front(), (TimeSignature{0, 3, 4}));
        QCOMPARE(first.tempo.changes().front().microsecondsPerQuarter, 400000);
    }

    /// Bars put in and taken out again leave the song as it was, but for notes cut in two.
    void deletingTakesInsertingBack() {
        for (std::uint32_t seed = 1; seed <= 60; ++seed)
            for (std::int64_t at = 0; at < 6; ++at) {
                Song song = test::randomSong(seed);
                for (Track& track : song.tracks) {
                    std::vector<Note> inside = track.notes();
                    std::erase_if(inside, [](const Note& n) { return n.start / kBar != (n.end() - 1) / kBar; });
                    track.setNotes(std::move(inside));
                }
                const Song longer = withBarsInserted(song, at, 3);
                QVERIFY(withBarsDeleted(longer, at, 3) == song);
                QVERIFY(longer.noteCount() == song.noteCount());
            }
    }
};

MUSE_TEST(BarsTest)
#include "BarsTest.moc"
