// SPDX-License-Identifier: MIT
#include "core/midi/SongImport.h"
#include "tests/core/midi/MidiBytes.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

#include <set>

using namespace muse;
using namespace muse::test;

namespace {

Bytes oneTrack(const Bytes& body) {
    return header(0, 1, 480) + track(body + kEnd);
}

std::vector<Note> allNotes(const MidiFile& file) {
    std::vector<Note> notes;
    for (const MidiTrack& each : file.tracks)
        for (const MidiNote& note : each.notes)
            notes.push_back(note.note);
    return notes;
}

Song band() {
    Song song;
    song.title = "First";
    for (const Family family : kAllFamilies) {
        song.track(family).settings.name = "My " + std::string(name(family));
        song.track(family).setNotes({{0, 480, static_cast<std::uint8_t>(40 + index(family)), 90}, {960, 960, 60, 80}});
    }
    song.track(Family::Bass).settings.program = 0;
    song.track(Family::Strings).settings.program = 28;
    return song;
}

/// All tracks of one of our files in one chunk, the events of each tick track by track, as other libraries merge them.
Bytes merged(const Bytes& whole, bool familiesFirst) {
    struct Event {
        std::uint32_t at;
        Bytes bytes;
    };
    std::vector<Event> events;
    for (std::size_t at = 14; at + 8 <= whole.size();) {
        const std::size_t length = whole[at + 6] * std::size_t{256} + whole[at + 7];
        std::size_t i = at + 8;
        const auto number = [&] {
            std::uint32_t value = 0;
            do
                value = value << 7 | (whole[i] & 0x7FU);
            while (whole[i++] & 0x80U);
            return value;
        };
        std::uint32_t now = 0;
        while (i < at + 8 + length) {
            now += number();
            const std::size_t begin = i;
            if (whole[i] == 0xFF) {
                i += 2;
                const std::uint32_t size = number();
                i += size;
            } else {
                i += (whole[i] & 0xF0) == 0xC0 ? 2 : 3;
            }
            const Bytes bytes(whole.begin() + std::ptrdiff_t(begin), whole.begin() + std::ptrdiff_t(i));
            if (bytes[0] != 0xFF || bytes[1] != 0x2F) events.push_back({now, bytes});
        }
        at += 8 + length;
    }
    const auto order = [&](const Event& event) {
        return std::pair(event.at, familiesFirst && event.bytes[0] != 0xFF ? 1 : 0);
    };
    std::ranges::stable_sort(events, {}, order);
    Bytes body;
    std::uint32_t now = 0;
    for (const Event& event : events) {
        body = body + variable(event.at - now) + event.bytes;
        now = event.at;
    }
    return header(0, 1, 480) + track(body + kEnd);
}

} // namespace

/// What other programs write, and what it means.
class ForeignFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ourTracksMergedIntoOneComeBackAsFive_data() {
        QTest::addColumn<bool>("familiesFirst");
        QTest::newRow("track by track") << false;
        QTest::newRow("names and families first") << true;
    }

    void ourTracksMergedIntoOneComeBackAsFive() {
        QFETCH(const bool, familiesFirst);
        const Song song = band();
        const Song back = toSong(parsed(merged(writeMidi(song), familiesFirst)));
        for (const Family family : kAllFamilies) {
            QCOMPARE(back.track(family).notes(), song.track(family).notes());
            QVERIFY(back.track(family).settings == song.track(family).settings);
        }
        QCOMPARE(back.title, song.title);
    }

    void aNotedFamilySpeaksOfItsOwnChannelAlone() {
        // Strings were noted; what another program put beside them goes by its program.
        const Song song =
            toSong(parsed(oneTrack(familyMark(Family::Strings) + midiEvent(0, {0xC3, 5}) + midiEvent(0, {0xC4, 33}) +
                                   quarter(3, 70) + quarter(4, 40) + quarter(9, 36))));
        QCOMPARE(song.track(Family::Strings).notes(), (std::vector<Note>{{0, 480, 70, 90}}));
        QCOMPARE(song.track(Family::Bass).notes(), (std::vector<Note>{{480, 480, 40, 90}}));
        QCOMPARE(song.track(Family::Drums).notes(), (std::vector<Note>{{960, 480, 36, 90}}));
    }

    void channelTenIsDrumsWhateverIsNoted() {
        const Song kit = toSong(parsed(oneTrack(familyMark(Family::Guitar) + quarter(9, 36))));
        QCOMPARE(kit.track(Family::Drums).notes().size(), std::size_t{1});
        const Song pitched =
            toSong(parsed(oneTrack(familyMark(Family::Drums) + midiEvent(0, {0xC0, 33}) + quarter(0, 36))));
        QCOMPARE(pitched.track(Family::Bass).notes().size(), std::size_t{1});
    }

    void aTrackOnAnotherChannelKeepsItsFamily() {
        const Song song =
            toSong(parsed(oneTrack(familyMark(Family::Strings) + midiEvent(0, {0xC7, 0}) + quarter(7, 70))));
        QCOMPARE(song.track(Family::Strings).notes().size(), std::size_t{1});
    }

    void signatureAndTempoATickLateBelongToTheStart() {
        for (const std::uint32_t late : {1U, 7U, 20U}) {
            const MidiFile file = parsed(oneTrack(meta(late, 0x58, std::string("\x03\x02\x18\x08", 4)) +
                                                  meta(0, 0x51, "\x09\x27\xC0") + quarter(0, 60)));
            QCOMPARE(file.signatures, (std::vector<TimeSignature>{{0, 3, 4}}));
            QCOMPARE(file.tempo, TempoMap({{0, 600000}}));
        }
        // Half a beat late is no mistake.
        const MidiFile late = parsed(oneTrack(meta(240, 0x58, std::string("\x03\x02\x18\x08", 4)) + quarter(0, 60)));
        QCOMPARE(late.signatures, (std::vector<TimeSignature>{{240, 3, 4}}));
    }

    void aSignatureNearABarLineIsOnIt() {
        for (const int away : {-20, -1, 2, 19}) {
            const auto at = static_cast<std::uint32_t>(2 * kTicksPerBar + away);
            const MidiFile file = parsed(oneTrack(meta(0, 0x58, std::string("\x04\x02\x18\x08", 4)) +
                                                  meta(at, 0x58, std::string("\x03\x02\x18\x08", 4)) +
                                                  meta(0, 0x51, "\x09\x27\xC0") + quarter(0, 60)));
            QCOMPARE(file.signatures, (std::vector<TimeSignature>{{0, 4, 4}, {2 * kTicksPerBar, 3, 4}}));
            QCOMPARE(file.tempo.changes().back().at, 2 * kTicksPerBar);
        }
    }

    void tempoThatChangesGraduallyStays() {
        Bytes body;
        for (int i = 0; i < 40; ++i)
            body = body + meta(95, 0x51, std::string("\x09\x27") + static_cast<char>(i));
        const MidiFile file = parsed(oneTrack(body));
        QCOMPARE(file.tempo.changes()[20].at, 20 * 95); // 20 ticks before the bar line, and one of many
    }

    void whatWeWroteStaysToTheTick() {
        Song song = band();
        song.signatures = {{0, 4, 4}, {kTicksPerBar + 3, 3, 4}};
        song.tempo = TempoMap({{0, 500000}, {7, 400000}});
        QVERIFY(toSong(parsed(writeMidi(song))) == song);
    }

    void aNoteWrittenOffBeforeOnHasNoLength() {
        // The grace note D5 is released, then struck, and never released again.
        const MidiFile grace = parsed(oneTrack(quarter(0, 60) + midiEvent(0, {0x80, 74, 0}) +
                                               midiEvent(0, {0x90, 74, 90}) + quarter(0, 62) + quarter(0, 64)));
        QCOMPARE(allNotes(grace),
                 (std::vector<Note>{
                     {0, 480, 60, 90}, {480, 480, 62, 90}, {480, kTicksPerStep, 74, 90}, {960, 480, 64, 90}}));
        QVERIFY(warns(grace, "has a note without length"));
    }

    void graceNotesBeforeTheirOwnPitchAndEachOther() {
        const Bytes grace = midiEvent(0, {0x80, 74, 0}) + midiEvent(0, {0x90, 74, 80});
        const MidiFile file = parsed(oneTrack(quarter(0, 60) + grace + quarter(0, 74) + quarter(0, 60) + grace +
                                              quarter(0, 60) + grace + quarter(0, 60)));
        std::vector<Note> high;
        for (const Note& note : allNotes(file))
            if (note.pitch == 74) high.push_back(note);
        QCOMPARE(high, (std::vector<Note>{{480, kTicksPerStep, 74, 80},
                                          {480, 480, 74, 90},
                                          {1440, kTicksPerStep, 74, 80},
                                          {1920, kTicksPerStep, 74, 80}}));
    }

    void aReleaseTooManyHarmsNoNote() {
        // Each note is released twice, and the next one begins on that tick.
        const Bytes twice = quarter(0, 60) + midiEvent(0, {0x80, 60, 64});
        const MidiFile file = parsed(oneTrack(twice + twice + twice));
        QCOMPARE(allNotes(file), (std::vector<Note>{{0, 480, 60, 90}, {480, 480, 60, 90}, {960, 480, 60, 90}}));
        QVERIFY(file.warnings.empty());
    }

    void onAndOffAtOnceIsOneStep() {
        const MidiFile file =
            parsed(oneTrack(midiEvent(0, {0x99, 36, 90}) + midiEvent(0, {0x89, 36, 0}) + quarter(9, 38)));
        QCOMPARE(allNotes(file), (std::vector<Note>{{0, kTicksPerStep, 36, 90}, {0, 480, 38, 90}}));
    }

    void aSongLastsToItsEndOfTrack() {
        const Bytes end = midiEvent(9600 - 480, {0xFF, 0x2F, 0});
        const Song song = toSong(parsed(header(0, 1, 480) + track(quarter(0, 60) + end)));
        QCOMPARE(song.length(), 9600);
        QVERIFY(toSong(parsed(writeMidi(song))) == song);
        // To its bar in any case; a tick more, as some programs have it, is nothing to keep.
        for (const std::uint32_t more : {0U, 1U, 480U, 1441U})
            QCOMPARE(
                toSong(parsed(header(0, 1, 480) + track(quarter(0, 60) + midiEvent(more, {0xFF, 0x2F, 0})))).length(),
                kTicksPerBar);
    }

    void ourFilesEndWithTheirBar() {
        Song song;
        song.track(Family::Piano).setNotes({{0, 480, 60, 90}});
        const auto bytes = writeMidi(song);
        const Bytes end = midiEvent(kTicksPerBar - 480, {0xFF, 0x2F, 0});
        QVERIFY(std::ranges::search(bytes, end).begin() != bytes.end());
        QVERIFY(toSong(parsed(bytes)) == song);
    }

    void twoInstrumentsOnOneKeySoundUntilTheLastIsReleased() {
        const Bytes first = midiEvent(0, {0xC0, 0}) + midiEvent(0, {0x90, 60, 90}) + midiEvent(1920, {0x80, 60, 0});
        const Bytes second = midiEvent(0, {0xC1, 4}) + midiEvent(480, {0x91, 60, 80}) + midiEvent(480, {0x81, 60, 0});
        const MidiFile file = parsed(header(1, 2, 480) + track(first + kEnd) + track(second + kEnd));
        QCOMPARE(toSong(file).track(Family::Piano).notes(), (std::vector<Note>{{0, 480, 60, 90}, {480, 1440, 60, 80}}));
    }

    void karaokeWordsAreLyrics() {
        const Bytes head = meta(0, 1, "@KMIDI KARAOKE FILE") + meta(0, 3, "Soft karaoke");
        const Bytes words = meta(0, 3, "Words") + meta(0, 1, "@LENGL") + meta(0, 1, "@TA Song") +
                            meta(0, 1, "@TSomebody") + meta(0, 1, "\\Rain ") + meta(480, 1, "on") +
                            meta(480, 1, "/roof") + meta(10, 1, "/");
        const Song song =
            toSong(parsed(header(1, 3, 480) + track(head + kEnd) + track(words + kEnd) + track(quarter(0, 60) + kEnd)));
        QVERIFY(song.lyrics == (std::vector<Lyric>{{0, "Rain "}, {480, "on\n"}, {960, "roof\n"}}));
        QCOMPARE(song.title, std::string("A Song"));
    }

    void wordsBesideTheNotesAndAComment() {
        const Bytes head = meta(1, 1, "@KMIDI KARAOKE FILE") + meta(0, 3, "Song");
        const Bytes notes =
            meta(0, 1, "notes/lyric track") + meta(0, 1, "/one") + quarter(0, 60) + meta(0, 1, " two") + quarter(0, 62);
        const Song song = toSong(parsed(header(1, 2, 480) + track(head + kEnd) + track(notes + kEnd)));
        QVERIFY(song.lyrics == (std::vector<Lyric>{{0, "one"}, {480, " two"}}));
        QCOMPARE(song.title, std::string("Song"));
    }

    void otherTextsAreNoWords() {
        const Song song = toSong(parsed(oneTrack(meta(0, 1, "made by hand") + meta(0, 5, "/la") + quarter(0, 60))));
        QVERIFY(song.lyrics == (std::vector<Lyric>{{0, "/la"}}));
    }

    void whatIsLeftOutIsSaid() {
        const MidiFile file =
            parsed(oneTrack(midiEvent(0, {0xA0, 60, 0}) + midiEvent(0, {0xA0, 60, 80}) + midiEvent(0, {0xB0, 67, 0}) +
                            midiEvent(0, {0xB0, 67, 127}) + midiEvent(0, {0xB0, 71, 64}) + midiEvent(0, {0xB0, 5, 20}) +
                            midiEvent(0, {0xB0, 74, 20}) + quarter(0, 60)));
        QVERIFY(anySays(importSong(file).report,
                        "Left out, as songs here have no place for them: 1 change of key pressure and 3 changes of "
                        "controllers 5, 67 and 74."));
        QVERIFY(file.warnings.empty());
        // What is kept, or chooses something for others, is not left out.
        QVERIFY(parsed(oneTrack(midiEvent(0, {0xE0, 0, 80}) + midiEvent(0, {0xB0, 11, 40}) +
                                midiEvent(0, {0xB0, 1, 9}) + midiEvent(0, {0xD0, 9}) + midiEvent(0, {0xB0, 101, 0}) +
                                midiEvent(0, {0xB0, 6, 12}) + midiEvent(0, {0xB0, 32, 3}) + quarter(0, 60)))
                    .remarks.empty());
    }

    void soundsOfNoFamilyGoWhereTheyFit() {
        const Bytes low = midiEvent(0, {0xC0, 119}) + quarter(0, 30);
        const Bytes high = midiEvent(0, {0xC1, 97}) + quarter(1, 80);
        const MidiFile file = parsed(header(1, 2, 480) + track(low + kEnd) + track(high + kEnd));
        const ImportedSong all = importSong(file);
        QCOMPARE(all.song.track(Family::Bass).notes().size(), std::size_t{1});
        QCOMPARE(all.song.track(Family::Strings).notes().size(), std::size_t{1});
        QCOMPARE(all.report, (std::vector<std::string>{"Sounds that belong to no family (programs 98, 120) went where "
                                                       "their range fits best: 1 note to Bass, 1 note to Strings."}));
        const ImportedSong lpd = importSong(file, MergeRule::Lpd5);
        QCOMPARE(lpd.song.noteCount(), std::size_t{0});
        QCOMPARE(lpd.report, (std::vector<std::string>{"Left out, as no family takes programs 98, 120: 2 notes."}));
    }

    void mergedNotesAreCounted() {
        const MidiFile file =
            parsed(header(1, 2, 480) + track(quarter(0, 60) + kEnd) + track(quarter(1, 60) + quarter(1, 62) + kEnd));
        const ImportedSong imported = importSong(file);
        QCOMPARE(imported.song.noteCount(), std::size_t{2});
        QCOMPARE(imported.report.size(), std::size_t{1});
        QVERIFY(imported.report[0].ends_with(": 1 note."));
    }

    void aFileWithoutNotesSaysWhy() {
        QCOMPARE(whyEmpty(parsed(oneTrack({}))), std::string("It has no notes."));
        Bytes cut = oneTrack(meta(0, 3, "A name") + quarter(0, 60));
        cut.resize(30);
        const std::string why = whyEmpty(parsed(cut));
        QVERIFY2(why.find("Track 1 is cut short: 8 of 23 bytes are there, from which 0 notes") != std::string::npos,
                 why.c_str());
        QVERIFY(whyEmpty(parsed(oneTrack(quarter(0, 60)))).empty());
    }
};

MUSE_TEST(ForeignFilesTest)
#include "ForeignFilesTest.moc"
