// SPDX-License-Identifier: MIT
#include "core/midi/SongImport.h"
#include "tests/support/RandomSong.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace muse;

class MidiWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip() {
        for (std::uint32_t seed = 1; seed <= 40; ++seed) {
            Song song = test::randomSong(seed);
            song.signatures = {{0, 4, 4}, {2 * kTicksPerBar, 3, 4}};
            song.markers = {{0, "Verse"}, {kTicksPerBar, "Refrän"}};
            song.lyrics = {{0, "Sum-"}, {240, "mer "}, {480, "time"}};
            const auto file = parseMidi(writeMidi(song));
            QVERIFY(file.ok());
            QVERIFY2(file->warnings.empty(), file->warnings.empty() ? "" : file->warnings[0].c_str());
            QCOMPARE(file->format, 1);
            QCOMPARE(file->tracks.size(), 6u);
            const Song again = toSong(*file);
            QCOMPARE(again.title, song.title);
            QVERIFY(again.tempo == song.tempo);
            QCOMPARE(again.signatures, song.signatures);
            QCOMPARE(again.key, song.key);
            QVERIFY(again.markers == song.markers);
            QVERIFY(again.lyrics == song.lyrics);
            for (const Family family : kAllFamilies) {
                QCOMPARE(again.track(family).notes(), song.track(family).notes());
                QCOMPARE(again.track(family).settings.name, song.track(family).settings.name);
                QCOMPARE(again.track(family).settings.program, song.track(family).settings.program);
            }
        }
    }

    /// Players that start a track before its program change sound as a piano (peers.md, signal#526).
    void programComesBeforeTheFirstNote() {
        Song song;
        song.track(Family::Bass).setNotes({{0, 480, 40, 90}});
        const auto bytes = writeMidi(song);
        const auto at = [&](std::uint8_t status) { return std::ranges::find(bytes, status) - bytes.begin(); };
        QVERIFY(at(0xC0) < at(0x90));
        QVERIFY(at(0x90) < static_cast<std::ptrdiff_t>(bytes.size()));
    }

    void drumsAreOnChannelTen() {
        Song song;
        song.track(Family::Drums).setNotes({{0, 10, 36, 90}});
        const auto file = parseMidi(writeMidi(song));
        int drums = 0;
        for (const MidiTrack& track : file->tracks)
            for (const MidiNote& note : track.notes)
                drums += note.channel == 9;
        QCOMPARE(drums, 1);
    }

    void sameKeyAgainAtOnce() {
        Song song;
        song.track(Family::Piano).setNotes({{0, 480, 60, 90}, {480, 480, 60, 91}});
        QCOMPARE(toSong(*parseMidi(writeMidi(song))).track(Family::Piano).notes(), song.track(Family::Piano).notes());
    }

    void mixerAndLanes() {
        Song song;
        Track& piano = song.track(Family::Piano);
        piano.setNotes({{960, 480, 60, 90}});
        piano.settings.volume = 0.55;
        piano.settings.pan = -0.3;
        piano.settings.reverb = 0.7;
        piano.settings.chorus = 0.2;
        piano.setControls(Controller::Sustain, {{0, 127}, {480, 0}});
        Track& bass = song.track(Family::Bass);
        bass.setNotes({{0, 4800, 40, 90}});
        bass.settings.volume = 1;
        bass.settings.pan = 0;
        bass.setControls(Controller::Volume, {{0, 20}, {480, 127}, {960, 64}});
        bass.setControls(Controller::Pan, {{0, 0}, {1200, 127}});
        const Song again = toSong(*parseMidi(writeMidi(song)));
        QVERIFY(again.track(Family::Piano) == piano);
        QVERIFY(again.track(Family::Bass) == bass);
    }

    /// A faded track comes out as loud as it is played: fader times lane.
    void aFaderScalesItsLane() {
        Song song;
        Track& bass = song.track(Family::Bass);
        bass.setNotes({{0, 4800, 40, 90}});
        bass.settings.volume = 0.5;
        bass.setControls(Controller::Volume, {{480, 127}, {960, 64}});
        const Song again = toSong(*parseMidi(writeMidi(song)));
        QVERIFY(again.track(Family::Bass).controls(Controller::Volume) == (ControlPoints{{0, 64}, {960, 32}}));
    }

    void whatIsTooLongForItsTimesIsRefused() {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "long.mid";
        constexpr Tick last = (Tick{1} << 28) / kTicksPerBar * kTicksPerBar;
        Song song;
        song.track(Family::Piano).setNotes({{last - 480, 480, 60, 90}});
        QVERIFY(writeMidi(song, path).ok());
        QVERIFY(std::filesystem::remove(path));
        std::array<Song, 4> beyond = {song, song, song, song};
        beyond[0].track(Family::Piano).setNotes({{last, 480, 60, 90}});
        beyond[1].markers = {{last * 2, "far"}};
        beyond[2].track(Family::Bass).setControls(Controller::Pan, {{last * 2, 3}});
        beyond[3].tempo = TempoMap({{0, 500000}, {last * 2, 400000}});
        for (const Song& each : beyond) {
            const auto written = writeMidi(each, path);
            QVERIFY(!written.ok());
            QVERIFY(written.error().message.find("too long for a MIDI file") != std::string::npos);
            QVERIFY(!std::filesystem::exists(path));
        }
    }

    void mergeRules() {
        QCOMPARE(familyOf(9, 0, MergeRule::Lpd5), std::optional(Family::Drums));
        QCOMPARE(familyOf(0, 33, MergeRule::Paper), std::optional(Family::Bass));
        QCOMPARE(familyOf(0, 60, MergeRule::Lpd5), std::optional(Family::Strings));
        QCOMPARE(familyOf(0, 97, MergeRule::Lpd5), std::optional<Family>());
        QCOMPARE(familyOf(0, 104, MergeRule::Lpd5), std::optional(Family::Strings));
        QCOMPARE(familyOf(0, 120, MergeRule::Paper), std::optional(Family::Strings));
        QCOMPARE(familyOf(0, 18, MergeRule::BestTrack), std::optional(Family::Piano));
        QCOMPARE(familyOf(0, 60, MergeRule::BestTrack), std::optional<Family>());
        for (const MergeRule rule : {MergeRule::Lpd5, MergeRule::Paper, MergeRule::BestTrack})
            QCOMPARE(mergeRuleNamed(name(rule)), std::optional(rule));
    }

    void tracksOfAFamilyMergeOrCompete() {
        MidiFile file;
        file.tracks = {{"Lead", {{{0, 480, 60, 90}, 0, 25}, {{480, 480, 62, 90}, 0, 25}}, {}},
                       {"Rhythm", {{{0, 960, 60, 50}, 1, 27}}, {}}};
        const Song merged = toSong(file, MergeRule::Lpd5);
        QCOMPARE(merged.track(Family::Guitar).notes(), (std::vector<Note>{{0, 960, 60, 90}, {480, 480, 62, 90}}));
        QCOMPARE(merged.track(Family::Guitar).settings.program, 25);
        QCOMPARE(merged.track(Family::Guitar).settings.name, std::string("Lead"));
        QCOMPARE(toSong(file, MergeRule::BestTrack).track(Family::Guitar).notes().size(), 2u);
    }
};

QTEST_GUILESS_MAIN(MidiWriterTest)
#include "MidiWriterTest.moc"
