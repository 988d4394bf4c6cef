// SPDX-License-Identifier: MIT
#include "core/exchange/abc/AbcFile.h"
#include "core/midi/SongImport.h"
#include "tests/core/exchange/scores/ScoreTesting.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;
using namespace muse::test;

namespace {

MidiFile read(const QByteArray& abc) {
    auto file = parseAbc(bytesOf({abc.data(), static_cast<std::size_t>(abc.size())}));
    if (!file) qWarning("%s", file.error().message.c_str());
    return file ? std::move(*file) : MidiFile{};
}

QString reason(const QByteArray& abc) {
    return reasonOf(parseAbc(bytesOf({abc.data(), static_cast<std::size_t>(abc.size())})));
}

/// A tune in quarter notes with that key and body.
MidiFile tune(const QByteArray& body, const QByteArray& key = "C", const QByteArray& more = {}) {
    return read("X:1\nT:A tune\nM:4/4\nL:1/4\n" + more + "K:" + key + "\n" + body + "\n");
}

} // namespace

/// Expected pitches and times are those of abcMIDI's abc2midi (2023.02.08), less the ticks by which it begins
/// notes late; but it plays a second strain once where nothing but endings says that it is repeated.
class AbcTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notesAreRead_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("notes");
        QTest::newRow("lengths") << QByteArray("C2 D/ E// F3/2 G/4")
                                 << QStringList{"0+960 60", "960+240 62", "1200+120 64", "1320+720 65", "2040+120 67"};
        QTest::newRow("octaves") << QByteArray("C, c c' B,,")
                                 << QStringList{"0+480 48", "480+480 72", "960+480 84", "1440+480 47"};
        QTest::newRow("accidentals last to the bar line")
            << QByteArray("^F F =F _B | F B z2")
            << QStringList{"0+480 66", "480+480 66", "960+480 65", "1440+480 70", "1920+480 65", "2400+480 71"};
        QTest::newRow("broken rhythm") << QByteArray("A>B c<d")
                                       << QStringList{"0+720 69", "720+240 71", "960+240 72", "1200+720 74"};
        QTest::newRow("twice broken") << QByteArray("A>>B") << QStringList{"0+840 69", "840+120 71"};
        QTest::newRow("triplet") << QByteArray("(3CDE F")
                                 << QStringList{"0+320 60", "320+320 62", "640+320 64", "960+480 65"};
        QTest::newRow("p:q:r") << QByteArray("(3:2:2C2D E") << QStringList{"0+640 60", "640+320 62", "960+480 64"};
        QTest::newRow("chord") << QByteArray("[CEG]2 [C2E]")
                               << QStringList{"0+960 60", "0+960 64", "0+960 67", "960+960 60", "960+480 64"};
        QTest::newRow("ties") << QByteArray("C4-|C2 D-D") << QStringList{"0+2880 60", "2880+960 62"};
        QTest::newRow("a tie carries an accidental")
            << QByteArray("^C4-|C2 C2") << QStringList{"0+2880 61", "2880+960 60"};
        QTest::newRow("rests") << QByteArray("C z D x|Z|E4") << QStringList{"0+480 60", "960+480 62", "3840+1920 64"};
        QTest::newRow("marks within chords and graces")
            << QByteArray("[!fermata!C\"Am\"E] {!trill!B}G2")
            << QStringList{"0+480 60", "0+480 64", "480+60 71", "540+900 67"};
        QTest::newRow("slurs, spaces, chord symbols and comments")
            << QByteArray("(C D) \"Am\"E F % the rest is a comment G")
            << QStringList{"0+480 60", "480+480 62", "960+480 64", "1440+480 65"};
        QTest::newRow("overlay") << QByteArray("C4 & E2 G2 | D4")
                                 << QStringList{"0+1920 60", "0+960 64", "960+960 67", "1920+1920 62"};
        QTest::newRow("a line that goes on")
            << QByteArray("C D\\\nE F") << QStringList{"0+480 60", "480+480 62", "960+480 64", "1440+480 65"};
        QTest::newRow("inline fields") << QByteArray("C [L:1/8] C [K:D] F [M:3/4] z3")
                                       << QStringList{"0+480 60", "480+240 60", "720+240 66"};
    }

    void notesAreRead() {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, notes);
        QCOMPARE(notesOf(tune(body)), notes);
    }

    void keysAlterTheirNotes_data() {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QList<int>>("scale");
        QTest::addColumn<int>("sharps");
        QTest::newRow("C") << QByteArray("C") << QList<int>{60, 62, 64, 65, 67, 69, 71} << 0;
        QTest::newRow("A") << QByteArray("A") << QList<int>{61, 62, 64, 66, 68, 69, 71} << 3;
        QTest::newRow("Bb") << QByteArray("Bb major") << QList<int>{60, 62, 63, 65, 67, 69, 70} << -2;
        QTest::newRow("Am") << QByteArray("Am") << QList<int>{60, 62, 64, 65, 67, 69, 71} << 0;
        QTest::newRow("E minor") << QByteArray("E minor") << QList<int>{60, 62, 64, 66, 67, 69, 71} << 1;
        QTest::newRow("D dorian") << QByteArray("Ddor") << QList<int>{60, 62, 64, 65, 67, 69, 71} << 0;
        QTest::newRow("D mixolydian") << QByteArray("D Mix") << QList<int>{60, 62, 64, 66, 67, 69, 71} << 1;
        QTest::newRow("F lydian") << QByteArray("F lydian") << QList<int>{60, 62, 64, 65, 67, 69, 71} << 0;
        QTest::newRow("E phrygian") << QByteArray("Ephr") << QList<int>{60, 62, 64, 65, 67, 69, 71} << 0;
        QTest::newRow("B locrian") << QByteArray("Bloc") << QList<int>{60, 62, 64, 65, 67, 69, 71} << 0;
        QTest::newRow("F#") << QByteArray("F#") << QList<int>{61, 63, 65, 66, 68, 70, 71} << 6;
        QTest::newRow("D with c natural") << QByteArray("D =c") << QList<int>{60, 62, 64, 66, 67, 69, 71} << 2;
        QTest::newRow("none") << QByteArray("none") << QList<int>{60, 62, 64, 65, 67, 69, 71} << 0;
        QTest::newRow("D exp") << QByteArray("D exp _b _e ^f") << QList<int>{60, 62, 63, 66, 67, 69, 70} << 0;
        QTest::newRow("bagpipes") << QByteArray("HP") << QList<int>{61, 62, 64, 66, 67, 69, 71} << 2;
    }

    void keysAlterTheirNotes() {
        QFETCH(QByteArray, key);
        QFETCH(QList<int>, scale);
        QFETCH(int, sharps);
        const MidiFile file = tune("CDEFGAB", key);
        QCOMPARE(pitchesOf(file), scale);
        QCOMPARE(file.key.sharps, sharps);
    }

    void clefsAndTranspositionSound() {
        QCOMPARE(pitchesOf(tune("C", "C clef=treble-8")), (QList<int>{48}));
        QCOMPARE(pitchesOf(tune("C", "C octave=-2")), (QList<int>{36}));
        QCOMPARE(pitchesOf(tune("%%MIDI transpose -3\nC")), (QList<int>{57}));
    }

    void repeatsAndEndings_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QList<int>>("pitches");
        QTest::newRow("from the start") << QByteArray("C4:|D4|") << QList<int>{60, 60, 62};
        QTest::newRow("signs") << QByteArray("C4|:D4:|E4|]") << QList<int>{60, 62, 62, 64};
        QTest::newRow("double") << QByteArray("|:C4::D4:|") << QList<int>{60, 60, 62, 62};
        QTest::newRow("endings") << QByteArray("|:C4|1D4:|2E4||F4|") << QList<int>{60, 62, 60, 64, 65};
        QTest::newRow("endings in brackets") << QByteArray("|:C4|[1 D4:|[2 E4|]") << QList<int>{60, 62, 60, 64};
        QTest::newRow("three times") << QByteArray("|:C4|1,2 D4:|3 E4|]") << QList<int>{60, 62, 60, 62, 60, 64};
        QTest::newRow("thrice by dots") << QByteArray("|::C4::|") << QList<int>{60, 60, 60};
        QTest::newRow("two strains") << QByteArray("C4|1D4:|2E4||F4|1G4:|2A4|]")
                                     << QList<int>{60, 62, 60, 64, 65, 67, 65, 69};
        QTest::newRow("da capo") << QByteArray("C4!fine!|D4!D.C.!|") << QList<int>{60, 62, 60};
    }

    void repeatsAndEndings() {
        QFETCH(QByteArray, body);
        QFETCH(QList<int>, pitches);
        QCOMPARE(pitchesOf(tune(body)), pitches);
    }

    void headersSetUnitTempoAndMeter() {
        const MidiFile jig = read("X:7\nT:A jig\nM:6/8\nQ:3/8=80\nK:G\nG3 A3|B6|\n");
        QCOMPARE(notesOf(jig), (QStringList{"0+720 67", "720+720 69", "1440+1440 71"}));
        QCOMPARE(jig.tempo.changes(), (std::vector<TempoChange>{{0, 500000}}));
        QCOMPARE(jig.signatures, (std::vector<TimeSignature>{{0, 6, 8}}));
        QCOMPARE(QString::fromStdString(jig.title), "A jig");
        // Without L: a unit is a sixteenth where a bar is shorter than three quarters.
        QCOMPARE(notesOf(read("X:1\nM:2/4\nK:C\nC\n")), (QStringList{"0+120 60"}));
        QCOMPARE(read("X:1\nL:1/8\nQ:120\nK:C\nC\n").tempo.changes().front().microsecondsPerQuarter, 1'000'000);
        QCOMPARE(read("X:1\nQ:\"Lento\" 1/4=50\nK:C\nC\n").tempo.changes().front().microsecondsPerQuarter, 1'200'000);
    }

    void voicesAreParts() {
        const MidiFile file = read("X:1\nM:4/4\nL:1/4\nV:1 name=\"Violin\"\nV:2 name=\"Bass\" clef=bass\nK:C\n"
                                   "V:1\nCDEF|G4|\nV:2\n%%MIDI program 32\nC,4|G,,4|\n[V:1] A4|\n[V:2] A,,4|\n");
        QCOMPARE(file.tracks.size(), std::size_t{2});
        QCOMPARE(pitchesOf(file, 0), (QList<int>{60, 62, 64, 65, 67, 69}));
        QCOMPARE(notesOf(file, 1), (QStringList{"0+1920 48", "1920+1920 43", "3840+1920 45"}));
        QCOMPARE(QString::fromStdString(file.tracks[0].name), "Violin");
        QCOMPARE(file.tracks[0].program, std::uint8_t{40});
        QCOMPARE(file.tracks[1].program, std::uint8_t{32});
        const Song song = toSong(file);
        QCOMPARE(song.track(Family::Strings).notes().size(), std::size_t{6});
        QCOMPARE(song.track(Family::Bass).notes().size(), std::size_t{3});
    }

    void channelTenIsDrums() {
        const MidiFile file = tune("%%MIDI channel 10\nC,, D,, z2|");
        QCOMPARE(notesOf(file), (QStringList{"0+480 36x", "480+480 38x"}));
    }

    void wordsStandUnderTheirNotes() {
        const MidiFile file = tune("C D E F|G2 A2|\nw:Hel-lo my_ friend * ooh");
        QCOMPARE(file.lyrics, (std::vector<Lyric>{{0, "Hel"}, {480, "lo "}, {960, "my "}, {1920, "friend "}}));
    }

    void wordsStandUnderTheLineOfTheirVoice() {
        const MidiFile file = read("X:1\nL:1/4\nK:C\n[V:1] CDEF|\nw: a b c d\n[V:2] C,4|\n[V:1] GABc|\nw: e f g h\n");
        QCOMPARE(file.lyrics.size(), std::size_t{8});
        QCOMPARE(file.lyrics[4], (Lyric{1920, "e "}));
    }

    void wordsBelowATuneAreCounted() { QVERIFY(remarksOf(tune("C\nW:more words")).contains("1 lyrics line")); }

    void graceNotesAndDynamics() {
        QCOMPARE(notesOf(tune("{B}C4")), (QStringList{"0+60 71", "60+1860 60"}));
        const MidiFile file = tune("!pp!C !ff!D");
        QCOMPARE(file.tracks[0].notes[0].note.velocity, std::uint8_t{33});
        QCOMPARE(file.tracks[0].notes[1].note.velocity, std::uint8_t{112});
    }

    void whatHasNoPlaceIsListed() {
        QCOMPARE(remarksOf(tune("\"G7\"C ~D TE \"C\"F HG !trill!A", "C", "P:AB\n")),
                 "Left out, as songs here have no place for them: 2 chord symbols, 1 fermata, 1 part order, 1 roll, "
                 "2 trills.");
    }

    void ofSeveralTunesTheFirstIsTaken() {
        const MidiFile file = read("%abc-2.1\n\nX:1\nT:One\nL:1/4\nK:C\nC\n\nX:2\nT:Two\nK:C\nD\n\nX:3\nK:C\nE\n");
        QCOMPARE(pitchesOf(file), (QList<int>{60}));
        QCOMPARE(remarksOf(file), "It has 3 tunes; the first is taken, One.");
    }

    void oldEncodingsAndLineEndsAreRead() {
        const MidiFile file = read("X:1\r\nT:Caf\xe9\r\nL:1/4\r\nK:C\r\nC D\r\n");
        QCOMPARE(QString::fromStdString(file.title), QString::fromUtf8("Café"));
        QCOMPARE(pitchesOf(file), (QList<int>{60, 62}));
    }

    void whatIsNoTuneIsRefused() {
        QCOMPARE(reason(""), "it has no tune: no line of it begins with X:");
        QCOMPARE(reason("Dear all,\nhow are you?\n"), "it has no tune: no line of it begins with X:");
        QCOMPARE(reason("X:1\nT:No notes\n"), "its first tune has no K: field, which begins the notes");
        QVERIFY(reason("X:1\nK:C\n" + QByteArray("Z1000").repeated(200'000)).contains("more than 10000 measures"));
        QVERIFY(reason("X:1\nL:30\nK:C\n" + QByteArray("C9999").repeated(100'000)).contains("longer than a day"));
        QVERIFY(reason("X:1\nK:C\n" + QByteArray("C").repeated(100'001)).contains("more than 100000 notes"));
        QByteArray inLine = "X:1\nK:C\n";
        for (int i = 0; i < 100; ++i)
            inLine += "[V:" + QByteArray::number(i) + "]C";
        QVERIFY(reason(inLine).contains("more than 32 voices"));
        QByteArray many = "X:1\nK:C\n";
        for (int i = 0; i < 100; ++i)
            many += "V:" + QByteArray::number(i) + "\nC\n";
        QVERIFY(reason(many).contains("more than 32 voices"));
    }

    void oddInputIsPassedOver() {
        for (const char* body :
             {"[",          "[C",           "(",   "(3", "{",    "{C",       "!",  "\"", "^", "_",
              "C/////////", "C99999999999", "[K:", "[1", ":",    "::::::::", "|[", "-",  ">", "<<<<<<",
              "&&&",        "(0:0:0C",      "w:x", "y9", "[V:2", "\\",       ".",  "+"})
            QVERIFY2(pitchesOf(tune(QByteArray(body) + "\nG")).endsWith(67), body);
        QCOMPARE(pitchesOf(tune("C ? $ @ D")), (QList<int>{60, 62}));
    }
};

MUSE_TEST(AbcTest)
#include "AbcTest.moc"
