// SPDX-License-Identifier: MIT
#include "core/exchange/ZipEntries.h"
#include "core/exchange/musicxml/MusicXmlFile.h"
#include "core/exchange/score/Instruments.h"
#include "core/midi/SongImport.h"
#include "tests/core/exchange/scores/ScoreTesting.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;
using namespace muse::test;

namespace {

/// A score of one part, "P1", with these measures.
QByteArray onePart(const QByteArray& measures, const QByteArray& info = "<part-name>Flute</part-name>") {
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE score-partwise PUBLIC "-//Recordare//DTD MusicXML 3.1 Partwise//EN" "http://www.musicxml.org/dtds/partwise.dtd">
<score-partwise version="3.1"><work><work-title>A piece</work-title></work><part-list><score-part id="P1">)" +
           info + "</score-part></part-list><part id=\"P1\">" + measures + "</part></score-partwise>";
}

/// A note: its step and octave, its duration in divisions, and what else is in it.
QByteArray note(const char* pitch, int duration, const QByteArray& more = {}) {
    const QByteArray step(pitch, 1);
    const QByteArray octave(pitch + 1);
    return "<note><pitch><step>" + step + "</step><octave>" + octave + "</octave></pitch><duration>" +
           QByteArray::number(duration) + "</duration>" + more + "</note>";
}

QByteArray chordNote(const char* pitch, int duration) {
    return note(pitch, duration).replace("<note>", "<note><chord/>");
}

QByteArray measure(const QByteArray& content) {
    return "<measure>" + content + "</measure>";
}

const QByteArray kStart = "<attributes><divisions>2</divisions><time><beats>4</beats><beat-type>4</beat-type></time>"
                          "</attributes>";

MidiFile read(const QByteArray& xml) {
    auto file = parseMusicXml(bytesOf({xml.data(), static_cast<std::size_t>(xml.size())}));
    if (!file) qWarning("%s", file.error().message.c_str());
    return file ? std::move(*file) : MidiFile{};
}

QString reason(const QByteArray& xml) {
    return reasonOf(parseMusicXml(bytesOf({xml.data(), static_cast<std::size_t>(xml.size())})));
}

} // namespace

class MusicXmlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notesChordsAndVoices() {
        const MidiFile file = read(onePart(measure(kStart + note("C4", 2) + chordNote("E4", 2) + note("G4", 6) +
                                                   "<backup><duration>8</duration></backup>"
                                                   "<forward><duration>4</duration></forward>" +
                                                   note("C3", 4))));
        QCOMPARE(notesOf(file), (QStringList{"0+480 60", "0+480 64", "480+1440 67", "960+960 48"}));
        QCOMPARE(QString::fromStdString(file.title), "A piece");
        QCOMPARE(QString::fromStdString(file.tracks[0].name), "Flute");
        QCOMPARE(file.tracks[0].program, std::uint8_t{73});
        QCOMPARE(file.end, Tick{1920});
        QVERIFY(file.remarks.empty() && file.warnings.empty());
    }

    /// Durations that no sum of ticks gives are rounded where they stand, not one after the other.
    void tupletsEndWhereTheirBeatsDo() {
        QByteArray notes = "<attributes><divisions>7</divisions></attributes>";
        for (int i = 0; i < 28; ++i)
            notes += note("C4", 1);
        const MidiFile file = read(onePart(measure(notes)));
        QCOMPARE(file.tracks[0].notes.size(), std::size_t{28});
        QCOMPARE(file.tracks[0].notes[1].note.start, Tick{69});
        QCOMPARE(file.tracks[0].notes[7].note.start, Tick{480});
        QCOMPARE(file.tracks[0].notes[27].note.end(), Tick{1920});
    }

    void tiesJoinNotes() {
        const QByteArray start = "<tie type=\"start\"/>";
        const QByteArray both = "<tie type=\"stop\"/><tie type=\"start\"/>";
        const MidiFile file =
            read(onePart(measure(kStart + note("C4", 4) + note("D4", 4, start)) + measure(note("D4", 8, both)) +
                         measure(note("D4", 2, "<tie type=\"stop\"/>") + note("D4", 6))));
        QCOMPARE(notesOf(file), (QStringList{"0+960 60", "960+3360 62", "4320+1440 62"}));
    }

    void repeatsAndEndingsAreUnrolled() {
        const QByteArray file = onePart(
            measure(kStart + "<barline location=\"left\"><repeat direction=\"forward\"/></barline>" + note("C4", 8)) +
            measure("<barline location=\"left\"><ending number=\"1\" type=\"start\"/></barline>" + note("D4", 8) +
                    "<barline location=\"right\"><ending number=\"1\" type=\"stop\"/><repeat "
                    "direction=\"backward\"/></barline>") +
            measure("<barline location=\"left\"><ending number=\"2\" type=\"start\"/></barline>" + note("E4", 8) +
                    "<barline location=\"right\"><ending number=\"2\" type=\"discontinue\"/></barline>") +
            measure(note("F4", 8)));
        QCOMPARE(pitchesOf(read(file)), (QList<int>{60, 62, 60, 64, 65}));
    }

    void jumpsAreTaken() {
        const auto sound = [](const char* what) { return QByteArray("<direction><sound ") + what + "/></direction>"; };
        const QByteArray file =
            onePart(measure(kStart + note("C4", 8)) + measure(sound("segno=\"s\"") + note("D4", 8)) +
                    measure(note("E4", 8) + sound("tocoda=\"c\"")) + measure(note("F4", 8) + sound("dalsegno=\"s\"")) +
                    measure(sound("coda=\"c\"") + note("G4", 8)));
        QCOMPARE(pitchesOf(read(file)), (QList<int>{60, 62, 64, 65, 62, 64, 67}));
    }

    void transposingInstrumentsSound() {
        const QByteArray clarinet =
            "<attributes><divisions>1</divisions><key><fifths>2</fifths></key>"
            "<transpose><diatonic>-1</diatonic><chromatic>-2</chromatic></transpose></attributes>";
        const MidiFile file = read(onePart(measure(clarinet + note("D4", 4)), "<part-name>Clarinet in Bb</part-name>"));
        QCOMPARE(pitchesOf(file), (QList<int>{60}));
        QCOMPARE(file.key, (KeySignature{0, false}));
        const QByteArray bass = "<attributes><divisions>1</divisions><transpose><chromatic>0</chromatic>"
                                "<octave-change>-1</octave-change></transpose></attributes>";
        QCOMPARE(pitchesOf(read(onePart(measure(bass + note("E3", 4))))), (QList<int>{40}));
    }

    void percussionIsWhatItsInstrumentsSay() {
        const QByteArray info = R"(<part-name>Drumset</part-name>
<score-instrument id="P1-I36"><instrument-name>Bass Drum</instrument-name></score-instrument>
<score-instrument id="P1-I39"><instrument-name>Snare</instrument-name></score-instrument>
<midi-instrument id="P1-I36"><midi-channel>10</midi-channel><midi-program>1</midi-program><midi-unpitched>37</midi-unpitched></midi-instrument>
<midi-instrument id="P1-I39"><midi-channel>10</midi-channel><midi-program>1</midi-program><midi-unpitched>39</midi-unpitched></midi-instrument>)";
        const auto hit = [](const char* id) {
            return QByteArray("<note><unpitched><display-step>F</display-step><display-octave>4</display-octave>"
                              "</unpitched><duration>4</duration><instrument id=\"") +
                   id + "\"/></note>";
        };
        const MidiFile file = read(onePart(measure(kStart + hit("P1-I36") + hit("P1-I39")), info));
        QCOMPARE(notesOf(file), (QStringList{"0+960 36x", "960+960 38x"}));
        QVERIFY(file.remarks.empty());
        QCOMPARE(toSong(file).track(Family::Drums).notes().size(), std::size_t{2});
    }

    void drumsWithoutASoundAreGuessedAndItIsSaid() {
        const QByteArray hit = "<note><unpitched><display-step>C</display-step><display-octave>5</display-octave>"
                               "</unpitched><duration>8</duration></note>";
        const MidiFile file = read(onePart(measure(kStart + hit), "<part-name>Drums</part-name>"));
        QCOMPARE(notesOf(file), (QStringList{"0+1920 38x"}));
        QVERIFY2(remarksOf(file).contains("Drums does not say which drums"), qPrintable(remarksOf(file)));
    }

    void tempoSignatureAndKey() {
        const QByteArray metronome =
            "<direction><direction-type><metronome><beat-unit>quarter</beat-unit>"
            "<beat-unit-dot/><per-minute>c. 80</per-minute></metronome></direction-type></direction>";
        const MidiFile file =
            read(onePart(measure("<attributes><divisions>2</divisions><key><fifths>-3</fifths><mode>minor</mode></key>"
                                 "<time><beats>3+2</beats><beat-type>8</beat-type></time></attributes>" +
                                 metronome + note("C4", 5)) +
                         measure("<attributes><time><beats>2</beats><beat-type>4</beat-type></time></attributes>"
                                 "<sound tempo=\"60\"/>" +
                                 note("C4", 4))));
        QCOMPARE(file.tempo.changes(), (std::vector<TempoChange>{{0, 500000}, {1200, 1000000}}));
        QCOMPARE(file.signatures, (std::vector<TimeSignature>{{0, 5, 8}, {1200, 2, 4}}));
        QCOMPARE(file.key, (KeySignature{-3, true}));
    }

    void aPickUpIsABarOfItsOwn() {
        const MidiFile file =
            read(onePart(measure(kStart + note("G4", 2)) + measure(note("C4", 8)) + measure(note("C4", 6))));
        QCOMPARE(file.signatures, (std::vector<TimeSignature>{{0, 1, 4}, {480, 4, 4}}));
        QCOMPARE(notesOf(file), (QStringList{"0+480 67", "480+1920 60", "2400+1440 60"}));
    }

    /// A measure that a repeat sign divides is still one bar.
    void dividedMeasuresMakeOneBar() {
        const MidiFile file = read(onePart(
            measure(kStart + note("C4", 8)) +
            measure(note("C4", 6) + "<barline location=\"right\"><bar-style>light-light</bar-style></barline>") +
            measure(note("D4", 2)) + measure(note("E4", 8))));
        QCOMPARE(file.signatures, (std::vector<TimeSignature>{{0, 4, 4}}));
    }

    void dynamicsBecomeVelocities() {
        const auto mark = [](const char* name) {
            return QByteArray("<direction><direction-type><dynamics><") + name +
                   "/></dynamics></direction-type></direction>";
        };
        const MidiFile file = read(onePart(measure(kStart + note("C4", 2) + mark("pp") + note("C4", 2) + mark("f") +
                                                   note("C4", 2) + "<sound dynamics=\"50\"/>" + note("C4", 2))));
        QList<int> velocities;
        for (const MidiNote& each : file.tracks[0].notes)
            velocities << each.note.velocity;
        QCOMPARE(velocities, (QList<int>{80, 33, 96, 45}));
    }

    void graceNotesTakeTheirTimeFromTheNextNote() {
        const QByteArray grace = "<note><grace slash=\"yes\"/><pitch><step>B</step><octave>4</octave></pitch></note>";
        const MidiFile file = read(onePart(measure(kStart + note("C4", 4) + grace + grace + note("C5", 4))));
        QCOMPARE(notesOf(file), (QStringList{"0+960 60", "960+60 71", "1020+60 71", "1080+840 72"}));
    }

    void staccatoAndPedal() {
        const auto pedal = [](const char* type) {
            return QByteArray("<direction><direction-type><pedal type=\"") + type + "\"/></direction-type></direction>";
        };
        const QByteArray dot = "<notations><articulations><staccato/></articulations></notations>";
        const MidiFile file =
            read(onePart(measure(kStart + pedal("start") + note("C4", 4, dot) + pedal("stop") + note("D4", 4))));
        QCOMPARE(notesOf(file), (QStringList{"0+480 60", "960+960 62"}));
        QCOMPARE(file.tracks[0].controls.size(), std::size_t{2});
        QCOMPARE(file.tracks[0].controls[0].value, std::uint8_t{127});
        QCOMPARE(file.tracks[0].controls[1].at, Tick{960});
    }

    void lyricsOfEachVerseAreSungInTheirTurn() {
        const auto sung = [](const char* syllabic, const char* first, const char* second) {
            return QByteArray("<lyric number=\"1\"><syllabic>") + syllabic + "</syllabic><text>" + first +
                   "</text></lyric><lyric number=\"2\"><syllabic>" + syllabic + "</syllabic><text>" + second +
                   "</text></lyric>";
        };
        const MidiFile file = read(onePart(
            measure(kStart + note("C4", 4, sung("begin", "Hel", "Good")) + note("C4", 4, sung("end", "lo", "bye")) +
                    "<barline location=\"right\"><repeat direction=\"backward\"/></barline>")));
        QCOMPARE(file.lyrics, (std::vector<Lyric>{{0, "Hel"}, {960, "lo "}, {1920, "Good"}, {2880, "bye "}}));
    }

    void whatHasNoPlaceIsListedOnceWithItsCount() {
        const QByteArray trill = "<notations><ornaments><trill-mark/></ornaments><fermata/></notations>";
        const QByteArray harmony = "<harmony><root><root-step>C</root-step></root><kind>major</kind></harmony>";
        const MidiFile file = read(onePart(measure(kStart + harmony + note("C4", 4, trill) + note("C4", 4, trill))));
        QCOMPARE(remarksOf(file),
                 "Left out, as songs here have no place for them: 1 chord symbol, 2 fermatas, 2 trills.");
        QCOMPARE(importSong(file).report.front(), file.remarks.front());
    }

    void timewiseScoresAreTheSame() {
        const QByteArray head =
            "<score-timewise><part-list><score-part id=\"A\"><part-name>Violin</part-name>"
            "</score-part><score-part id=\"B\"><part-name>Cello</part-name></score-part></part-list>";
        const MidiFile file =
            read(head + "<measure><part id=\"A\">" + kStart + note("C5", 8) + "</part><part id=\"B\">" + kStart +
                 note("C3", 8) + "</part></measure><measure><part id=\"A\">" + note("D5", 8) +
                 "</part></measure><measure><part id=\"A\"/><part id=\"B\">" + note("E3", 8) +
                 "</part></measure></score-timewise>");
        QCOMPARE(file.tracks.size(), std::size_t{2});
        QCOMPARE(notesOf(file, 0), (QStringList{"0+1920 72", "1920+1920 74"}));
        QCOMPARE(notesOf(file, 1), (QStringList{"0+1920 48", "3840+1920 52"}));
        QCOMPARE(file.tracks[1].program, std::uint8_t{42});
    }

    /// One part of four with too much in a measure does not make all wait.
    void mostPartsSayHowLongAMeasureIs() {
        QByteArray parts;
        QByteArray list;
        for (const char* id : {"A", "B", "C"}) {
            list += QByteArray("<score-part id=\"") + id + "\"><part-name/></score-part>";
            parts += QByteArray("<part id=\"") + id + "\">" + measure(kStart + note("C4", *id == 'A' ? 10 : 8)) +
                     measure(note("D4", 8)) + "</part>";
        }
        const MidiFile file = read("<score-partwise><part-list>" + list + "</part-list>" + parts + "</score-partwise>");
        QCOMPARE(notesOf(file, 0), (QStringList{"0+2400 60", "1920+1920 62"}));
        QCOMPARE(file.signatures, (std::vector<TimeSignature>{{0, 4, 4}}));
    }

    void compressedScoresAreFoundByTheirContainer() {
        const QByteArray xml = onePart(measure(kStart + note("C4", 8)));
        const auto entry = [](const QByteArray& text) { return std::vector<std::uint8_t>(text.begin(), text.end()); };
        const QByteArray container =
            "<container><rootfiles><rootfile full-path=\"deep/music.xml\"/></rootfiles></container>";
        const auto packed = zip({{"META-INF/container.xml", entry(container)},
                                 {"a.xml", entry("<nothing/>")},
                                 {"deep/music.xml", entry(xml)}});
        QVERIFY(packed.ok());
        const auto file = parseMusicXml(*packed);
        QVERIFY2(file.ok(), qPrintable(reasonOf(file)));
        QCOMPARE(pitchesOf(*file), (QList<int>{60}));
        const auto bare = zip({{"music.musicxml", entry(xml)}});
        QVERIFY(parseMusicXml(*bare).ok());
        const auto bomb = zip({{"music.xml", std::vector<std::uint8_t>(65u << 20, 32)}});
        QVERIFY2(reasonOf(parseMusicXml(*bomb)).contains("unpacks to more than"),
                 qPrintable(reasonOf(parseMusicXml(*bomb))));
        const auto none = zip({{"words.txt", entry("x")}});
        QCOMPARE(reasonOf(parseMusicXml(*none)), "it is an archive without a score in it");
    }

    void tiesOfTwoVoicesAreKeptApart() {
        const QByteArray start = "<tie type=\"start\"/>";
        const MidiFile file =
            read(onePart(measure(kStart + note("C4", 8, start) + "<backup><duration>8</duration></backup>" +
                                 note("C4", 2) + note("D4", 6)) +
                         measure(note("C4", 8, "<tie type=\"stop\"/>"))));
        QCOMPARE(notesOf(file), (QStringList{"0+480 60", "0+3840 60", "480+1440 62"}));
    }

    void graceNotesAtTheEndOfAVoiceStayThere() {
        const QByteArray grace = "<note><grace/><pitch><step>B</step><octave>4</octave></pitch></note>";
        QCOMPARE(notesOf(read(onePart(measure(kStart + note("C5", 8) + grace +
                                              "<backup><duration>8</duration></backup>" + note("C3", 8))))),
                 (QStringList{"0+1920 48", "0+1860 72", "1860+60 71"}));
    }

    void dynamicsHoldForVoicesWrittenLater() {
        const QByteArray loud = "<direction><direction-type><dynamics><ff/></dynamics></direction-type></direction>";
        const MidiFile file =
            read(onePart(measure(kStart + note("C4", 4) + loud + note("C4", 4) +
                                 "<backup><duration>8</duration></backup>" + note("C3", 4) + note("C3", 4))));
        QCOMPARE(file.tracks[0].notes[0].note.velocity, std::uint8_t{80});
        QCOMPARE(file.tracks[0].notes[1].note.velocity, std::uint8_t{80});
        QCOMPARE(file.tracks[0].notes[2].note.velocity, std::uint8_t{112});
    }

    void unsungVersesAreCountedAndElisionsJoined() {
        const QByteArray words = "<lyric number=\"1\"><text>a</text><elision/><text>b</text></lyric>"
                                 "<lyric number=\"2\"><text>c</text></lyric>";
        const MidiFile file = read(onePart(measure(kStart + note("C4", 8, words))));
        QCOMPARE(file.lyrics, (std::vector<Lyric>{{0, "a b "}}));
        QVERIFY(remarksOf(file).contains("1 unsung syllable"));
    }

    void printedOffsetsMoveNoTempo() {
        const auto tempo = [](const char* offset) {
            return QByteArray("<direction><direction-type><words>x</words></direction-type>") + offset +
                   "<sound tempo=\"60\"/></direction>";
        };
        const auto changes = [&](const char* offset) {
            return read(onePart(measure(kStart + note("C4", 4) + tempo(offset) + note("C4", 4)))).tempo.changes();
        };
        QCOMPARE(changes("<offset>2</offset>")[1].at, Tick{960});
        QCOMPARE(changes("<offset sound=\"yes\">2</offset>")[1].at, Tick{1440});
    }

    void codaSignsAreTaken() {
        const QByteArray sign = "<direction><direction-type><coda/></direction-type></direction>";
        const QByteArray to = "<direction><sound tocoda=\"c\"/></direction>";
        const QByteArray back = "<direction><sound dacapo=\"yes\"/></direction>";
        QCOMPARE(pitchesOf(read(onePart(measure(kStart + note("C4", 8) + to) + measure(note("D4", 8) + back) +
                                        measure(sign + note("E4", 8))))),
                 (QList<int>{60, 62, 60, 64}));
    }

    void attributesThatADocumentTypeSuppliesAreLeftOut() {
        QVERIFY(reason("<!DOCTYPE score-partwise [<!ATTLIST part id CDATA \"P\">]><score-partwise><part-list>"
                       "<score-part id=\"P\"/></part-list><part><measure>" +
                       note("C4", 4) + "</measure></part></score-partwise>")
                    .isEmpty());
        QVERIFY(read("<!DOCTYPE score-partwise [<!ATTLIST part id CDATA \"P\">]><score-partwise><part-list>"
                     "<score-part id=\"P\"/></part-list><part><measure>" +
                     note("C4", 4) + "</measure></part></score-partwise>")
                    .tracks.empty());
    }

    void namesMeanPrograms_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("program");
        for (const auto& [name, program] : {std::pair("English Horn", 69),
                                            {"pitched-percussion.marimba", 12},
                                            {"drum.timpani", 47},
                                            {"Steel Drums", 114},
                                            {"Banjo", 105},
                                            {"Mandolin", 25},
                                            {"Ukulele", 24}})
            QTest::newRow(name) << QString(name) << program;
    }

    void namesMeanPrograms() {
        QFETCH(QString, name);
        QFETCH(int, program);
        QCOMPARE(int(programNamed(name.toStdString()).value_or(0)), program);
        QVERIFY(!isDrumName(name.toStdString()));
    }

    void whatIsNoScoreIsRefusedWithAReason_data() {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("why");
        QTest::newRow("empty") << QByteArray() << "not well-formed XML";
        QTest::newRow("cut short") << onePart(measure(note("C4", 1))).chopped(20) << "not well-formed XML in line 3";
        QTest::newRow("another root") << QByteArray("<html/>") << "its root is called 'html'";
        QTest::newRow("no parts") << QByteArray("<score-partwise/>") << "without a list of parts";
        QTest::newRow("entities") << QByteArray("<!DOCTYPE s [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><s>&b;</s>")
                                  << "declares XML entities";
        QTest::newRow("deep") << QByteArray("<a>").repeated(100'000) << "nested too deeply";
        QTest::newRow("zip that is none") << QByteArray("PK\3\4 and no more") << "damaged";
        QTest::newRow("a note for ever") << onePart(measure(kStart + note("C4", 2'000'000'000))) << "longer than a day";
        QTest::newRow("signs without end")
            << onePart(
                   measure(kStart + note("C4", 8) +
                           QByteArray("<direction><direction-type><pedal type=\"stop\"/></direction-type></direction>")
                               .repeated(60) +
                           "<barline><repeat direction=\"backward\" times=\"40000\"/></barline>"))
            << "more than 2000000 notes and signs";
        QTest::newRow("measures without end")
            << onePart(QByteArray("<measure/>").repeated(20'001)) << "20001 measures in 1 parts";
        QTest::newRow("endless repeats")
            << onePart(measure(kStart + note("C4", 8) +
                               "<barline><repeat direction=\"backward\" times=\"2000000000\"/></barline>"))
            << "more than 100000 measures with its repeats";
    }

    void whatIsNoScoreIsRefusedWithAReason() {
        QFETCH(QByteArray, xml);
        QFETCH(QString, why);
        QVERIFY2(reason(xml).contains(why), qPrintable(reason(xml)));
    }

    void senselessNumbersAreTamed() {
        const MidiFile file = read(onePart(measure(
            "<attributes><divisions>-3</divisions><time><beats>0</beats><beat-type>7</beat-type></time></attributes>" +
            note("C99", 1) + note("C4", -5) + note("C4", 1) + "<backup><duration>99999</duration></backup>" +
            note("D4", 1) + "<sound tempo=\"1e300\"/><sound tempo=\"nan\"/>")));
        QCOMPARE(notesOf(file), (QStringList{"0+480 62", "480+480 60"}));
        QCOMPARE(file.tempo.changes().size(), std::size_t{1});
        QVERIFY(remarksOf(file).contains("1 unplayable note"));
    }
};

MUSE_TEST(MusicXmlTest)
#include "MusicXmlTest.moc"
