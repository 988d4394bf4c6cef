// SPDX-License-Identifier: MIT
#include "core/music/Song.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

class SongTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tempoMapGoesBothWays() {
        const TempoMap map({{0, 500000}, {960, 250000}, {4800, 1000000}});
        QCOMPARE(map.seconds(960), 1.0);
        QCOMPARE(map.seconds(4800), 3.0);
        QCOMPARE(map.seconds(5280), 4.0);
        for (const Tick tick : {0, 1, 479, 960, 961, 4799, 4800, 100000})
            QCOMPARE(map.tick(map.seconds(tick)), tick);
        QCOMPARE(map.tick(-1), 0);
        QCOMPARE(map.beatsPerMinuteAt(1000), 240.0);
        QCOMPARE(TempoMap({{10, 400000}}).beatsPerMinuteAt(0), 120.0);
        QCOMPARE(TempoMap({{0, 1}, {0, 500000}}), TempoMap());
    }

    void barsFollowTheSignatures() {
        Song song;
        song.signatures = {{0, 3, 4}, {2 * 1440, 4, 4}, {2 * 1440 + 2000, 6, 8}};
        QCOMPARE(barAt(song, 1439).number, 0);
        QCOMPARE(barAt(song, 1440).start, 1440);
        QCOMPARE(barAt(song, 2880).number, 2);
        // The change comes 80 ticks into bar 4: that bar is cut short.
        const Bar cut = barAt(song, 4850);
        QCOMPARE(cut.number, 3);
        QCOMPARE(cut.length, 80);
        QCOMPARE(barAt(song, 4880).length, 1440);
        for (std::int64_t number = 0; number < 8; ++number)
            QCOMPARE(barNumber(song, number).number, number);
        for (Tick tick = 0; tick < 12000; tick += 37) {
            const Bar bar = barAt(song, tick);
            QVERIFY(tick >= bar.start && tick < bar.end());
            QCOMPARE(barAt(song, bar.end()).number, bar.number + 1);
        }
    }

    void countsBarsThatSound() {
        Song song;
        QCOMPARE(barCount(song), 0);
        song.track(Family::Bass).insert(Note{kTicksPerBar - 1, 1, 40, 90});
        QCOMPARE(barCount(song), 1);
        song.track(Family::Bass).insert(Note{kTicksPerBar - 1, 2 + kTicksPerStep, 41, 90});
        QCOMPARE(barCount(song), 2);
        // The rest that closes a piano-roll's last note is no bar of its own; a note that begins there is one.
        song.track(Family::Bass).setNotes({{960, 960 + kTicksPerStep, 40, 90}});
        QCOMPARE(barCount(song), 1);
        QCOMPARE(song.length(), kTicksPerBar);
        song.track(Family::Bass).setNotes({{960, 960 + kTicksPerStep + 1, 40, 90}});
        QCOMPARE(barCount(song), 2);
        song.track(Family::Bass).setNotes({{1920, 10, 40, 90}});
        QCOMPARE(barCount(song), 2);
    }

    void soloAndMute() {
        Song song;
        QVERIFY(song.audible(Family::Bass));
        song.track(Family::Piano).settings.solo = true;
        QVERIFY(!song.audible(Family::Bass) && song.audible(Family::Piano));
        song.track(Family::Piano).settings.mute = true;
        QVERIFY(!song.audible(Family::Piano));
    }

    void tracksStaySorted() {
        Track track(Family::Guitar);
        track.setNotes({{960, 10, 60, 1}, {0, 10, 61, 1}, {0, 10, 60, 1}});
        track.insert(Note{480, 10, 60, 1});
        track.insert(std::vector<Note>{{0, 5, 60, 1}, {2000, 1, 1, 1}});
        QVERIFY(std::ranges::is_sorted(track.notes()));
        QCOMPARE(track.notes().size(), 6u);
        QCOMPARE(track.notesIn(5, 481).size(), 3u);
        QCOMPARE(track.end(), 2001);
        const std::vector<Note> some = {{480, 10, 60, 1}, {481, 10, 60, 1}};
        QCOMPARE(track.remove(some), 1u);
        QVERIFY(!track.contains(some[0]));
    }

    void equalNotesAreOne() {
        Track track(Family::Piano);
        track.setNotes({{0, 480, 60, 90}, {0, 480, 60, 70}, {0, 480, 60, 90}, {0, 240, 60, 90}, {0, 480, 61, 90}});
        QCOMPARE(track.notes(), (std::vector<Note>{{0, 240, 60, 90}, {0, 480, 60, 90}, {0, 480, 61, 90}}));
        // What comes takes the place of what is there.
        QCOMPARE(track.insert(std::vector<Note>{{0, 480, 60, 50}, {0, 480, 60, 40}}),
                 (std::vector<Note>{{0, 480, 60, 90}}));
        QCOMPARE(track.notes(), (std::vector<Note>{{0, 240, 60, 90}, {0, 480, 60, 50}, {0, 480, 61, 90}}));
    }

    void aSongLastsToItsBarOrLonger() {
        Song song;
        song.lastsTo = 9000;
        QCOMPARE(song.length(), 0);
        song.track(Family::Bass).insert(Note{0, 480, 40, 90});
        QCOMPARE(song.length(), 9000);
        song.lastsTo = 500;
        QCOMPARE(song.length(), kTicksPerBar);
        song.signatures = {{0, 3, 4}};
        QCOMPARE(song.length(), 1440);
    }

    void silentTracksAreLeftOut() {
        Song song;
        for (const Family family : {Family::Bass, Family::Guitar})
            song.track(family).insert(Note{0, 480, 40, 90});
        song.track(Family::Guitar).settings.mute = true;
        song.track(Family::Piano).settings.mute = true;
        QCOMPARE(silentTracks(song), (std::vector<Family>{Family::Guitar}));
        const Song heard = withoutSilentTracks(song);
        QVERIFY(heard.track(Family::Guitar).notes().empty() && heard.track(Family::Guitar).settings.mute);
        QCOMPARE(heard.noteCount(), std::size_t{1});
        song.track(Family::Piano).settings = {};
        song.track(Family::Piano).settings.solo = true;
        QCOMPARE(silentTracks(song).size(), std::size_t{2});
    }

    void familiesByName() {
        QCOMPARE(familyNamed("STRINGS"), std::optional(Family::Strings));
        QCOMPARE(familyNamed("flute"), std::optional<Family>());
        QCOMPARE(name(Family::Drums), std::string_view("Drums"));
    }
};

MUSE_TEST(SongTest)
#include "SongTest.moc"
