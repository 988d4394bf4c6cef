// SPDX-License-Identifier: MIT
#include "core/exchange/ZipEntries.h"
#include "core/exchange/musescore/MuseScoreFile.h"
#include "tests/core/exchange/scores/ScoreTesting.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;
using namespace muse::test;

namespace {

const QByteArray kPiano = R"(<Part><Staff id="1"/><trackName>Piano</trackName><Instrument><longName>Piano</longName>
<Channel><program value="0"/><controller ctrl="7" value="90"/><controller ctrl="10" value="30"/></Channel></Instrument></Part>)";

const QByteArray kFourFour = "<TimeSig><sigN>4</sigN><sigD>4</sigD></TimeSig>";

/// A score of one staff in MuseScore 3's form.
QByteArray score(const QByteArray& measures, const QByteArray& part = kPiano, const char* version = "3.01") {
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?><museScore version=\"") + version +
           "\"><Score><Division>480</Division><metaTag name=\"workTitle\">A piece</metaTag>" + part +
           "<Staff id=\"1\"><VBox/>" + measures + "</Staff></Score></museScore>";
}

QByteArray measure(const QByteArray& voice, const QByteArray& before = {}, const QByteArray& attributes = {}) {
    return "<Measure" + attributes + ">" + before + "<voice>" + voice + "</voice></Measure>";
}

QByteArray chord(const char* duration, const QList<int>& pitches, const QByteArray& more = {},
                 const QByteArray& inNote = {}) {
    QByteArray notes;
    for (const int pitch : pitches)
        notes += "<Note>" + inNote + "<pitch>" + QByteArray::number(pitch) + "</pitch></Note>";
    return QByteArray("<Chord><durationType>") + duration + "</durationType>" + more + notes + "</Chord>";
}

QByteArray rest(const char* duration) {
    return QByteArray("<Rest><durationType>") + duration + "</durationType></Rest>";
}

/// A spanner of MuseScore 3 and 4, where it begins and where it ends.
QByteArray spanner(const char* kind, const QByteArray& line, int measures) {
    return QByteArray("<Spanner type=\"") + kind + "\"><" + kind + ">" + line + "</" + kind +
           "><next><location><measures>" + QByteArray::number(measures) + "</measures></location></next></Spanner>";
}

QByteArray spannerEnd(const char* kind) {
    return QByteArray("<Spanner type=\"") + kind + "\"><prev><location/></prev></Spanner>";
}

MidiFile read(const QByteArray& mscx) {
    auto file = parseMuseScore(bytesOf({mscx.data(), static_cast<std::size_t>(mscx.size())}));
    if (!file) qWarning("%s", file.error().message.c_str());
    return file ? std::move(*file) : MidiFile{};
}

QString reason(const QByteArray& mscx) {
    return reasonOf(parseMuseScore(bytesOf({mscx.data(), static_cast<std::size_t>(mscx.size())})));
}

} // namespace

/// What is expected of endings, jumps, octave lines, tuplets, repeated measures, pick-ups and files of MuseScore 2 is
/// what MuseScore 3.2.3 writes as MIDI of the same; but a tied note that a repeat comes back to is silent there.
class MuseScoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notesVoicesAndDots() {
        const MidiFile file = read(score(
            "<Measure><voice>" + kFourFour + chord("quarter", {60, 64}, "<dots>1</dots>") + chord("eighth", {67}) +
            rest("half") + "</voice><voice><location><fractions>1/4</fractions></location>" + chord("quarter", {48}) +
            "</voice></Measure>" +
            measure("<Rest><durationType>measure</durationType><duration>4/4</duration></Rest>") +
            measure(chord("whole", {65}))));
        QCOMPARE(notesOf(file), (QStringList{"0+720 60", "0+720 64", "480+480 48", "720+240 67", "3840+1920 65"}));
        QCOMPARE(QString::fromStdString(file.title), "A piece");
        QCOMPARE(QString::fromStdString(file.tracks[0].name), "Piano");
        QCOMPARE(file.tracks[0].controls.size(), std::size_t{2});
        QCOMPARE(file.tracks[0].controls[0].value, std::uint8_t{90});
        QCOMPARE(file.tracks[0].controls[1].value, std::uint8_t{30});
        QVERIFY(file.remarks.empty());
    }

    void tupletsMayLieWithinTuplets() {
        const QByteArray triplet = "<Tuplet><normalNotes>2</normalNotes><actualNotes>3</actualNotes></Tuplet>";
        const MidiFile file = read(score(measure(
            kFourFour + triplet + chord("quarter", {60}) + triplet + chord("eighth", {62}) + chord("eighth", {64}) +
            chord("eighth", {65}) + "<endTuplet/>" + chord("quarter", {67}) + "<endTuplet/>" + chord("half", {69}))));
        QCOMPARE(notesOf(file),
                 (QStringList{"0+320 60", "320+107 62", "427+106 64", "533+107 65", "640+320 67", "960+960 69"}));
    }

    void tiesJoinNotes() {
        const MidiFile file = read(
            score(measure(kFourFour + rest("half") +
                          chord("half", {60}, {}, "<Spanner type=\"Tie\"><Tie/><next/></Spanner>")) +
                  measure(chord("half", {60}, {}, "<Spanner type=\"Tie\"><prev/></Spanner>") + chord("half", {60}))));
        QCOMPARE(notesOf(file), (QStringList{"960+1920 60", "2880+960 60"}));
    }

    void repeatsEndingsAndJumps() {
        const MidiFile file = read(score(
            measure(kFourFour + chord("whole", {60}), "<startRepeat/><Marker><label>segno</label></Marker>") +
            measure(spanner("Volta", "<endings>1</endings>", 1) + chord("whole", {62}), "<endRepeat>2</endRepeat>") +
            measure(spannerEnd("Volta") + spanner("Volta", "<endings>2</endings>", 1) + chord("whole", {64}),
                    "<Marker><label>coda</label></Marker>") +
            measure(spannerEnd("Volta") + chord("whole", {65}),
                    "<Jump><jumpTo>segno</jumpTo><playUntil>coda</playUntil><continueAt>codab</continueAt></Jump>") +
            measure(chord("whole", {67}), "<Marker><label>codab</label></Marker>")));
        QCOMPARE(pitchesOf(file), (QList<int>{60, 62, 60, 64, 65, 60, 64, 67}));
    }

    void tempoKeySignatureAndRehearsalMarks() {
        const MidiFile file = read(
            score(measure("<KeySig><accidental>-2</accidental></KeySig><TimeSig><sigN>3</sigN><sigD>4</sigD></TimeSig>"
                          "<Tempo><tempo>1.5</tempo></Tempo><RehearsalMark><text>A<b>1</b></text></RehearsalMark>" +
                          chord("half", {60}, "<dots>1</dots>"))));
        QCOMPARE(file.tempo.changes(), (std::vector<TempoChange>{{0, 666667}}));
        QCOMPARE(file.signatures, (std::vector<TimeSignature>{{0, 3, 4}}));
        QCOMPARE(file.key.sharps, -2);
        QCOMPARE(file.markers, (std::vector<Marker>{{0, "A1"}}));
    }

    void aPickUpSaysHowLongItIs() {
        const MidiFile file = read(
            score(measure(kFourFour + chord("quarter", {67}), {}, " len=\"1/4\"") + measure(chord("whole", {60}))));
        QCOMPARE(notesOf(file), (QStringList{"0+480 67", "480+1920 60"}));
        QCOMPARE(file.signatures, (std::vector<TimeSignature>{{0, 1, 4}, {480, 4, 4}}));
    }

    /// Of a part's two staves one has the line.
    void octaveLinesRaiseTheirStaffAlone() {
        const QByteArray part = kPiano.left(6) + "<Staff id=\"1\"/>" + kPiano.mid(6);
        const QByteArray upper = measure(kFourFour + chord("half", {72}) +
                                         spanner("Ottava", "<subtype>8va</subtype>", 1) + chord("half", {74})) +
                                 measure(spannerEnd("Ottava") + chord("whole", {76}));
        const QByteArray lower = measure(kFourFour + chord("whole", {48})) + measure(chord("whole", {50}));
        const MidiFile file = read(score(upper + "</Staff><Staff id=\"2\">" + lower, part));
        QCOMPARE(file.tracks.size(), std::size_t{1});
        QCOMPARE(notesOf(file), (QStringList{"0+1920 48", "0+960 72", "960+960 86", "1920+1920 50", "1920+1920 76"}));
    }

    void pedalsSustainAndArticulationsShorten() {
        const MidiFile file = read(
            score(measure(kFourFour + spanner("Pedal", {}, 1) +
                          chord("half", {60}, "<Articulation><subtype>articStaccatoAbove</subtype></Articulation>") +
                          chord("half", {62})) +
                  measure(spannerEnd("Pedal") + chord("whole", {64}))));
        QCOMPARE(notesOf(file), (QStringList{"0+480 60", "960+960 62", "1920+1920 64"}));
        const auto& controls = file.tracks[0].controls;
        QCOMPARE(controls.size(), std::size_t{4});
        QVERIFY(controls[2].at == 0 && controls[2].number == 64 && controls[2].value == 127);
        QVERIFY(controls[3].at == 1920 && controls[3].number == 64 && controls[3].value == 0);
    }

    void graceNotesDynamicsAndLyrics() {
        const MidiFile file = read(
            score(measure(kFourFour + QByteArray("<Dynamic><subtype>f</subtype><velocity>96</velocity></Dynamic>") +
                          chord("eighth", {71}, "<acciaccatura/>") +
                          chord("half", {72}, "<Lyrics><syllabic>begin</syllabic><text>Hel</text></Lyrics>") +
                          chord("half", {74}, "<Lyrics><syllabic>end</syllabic><text>lo</text></Lyrics>"))));
        QCOMPARE(notesOf(file), (QStringList{"0+60 71", "60+900 72", "960+960 74"}));
        QCOMPARE(file.tracks[0].notes[1].note.velocity, std::uint8_t{96});
        QCOMPARE(file.lyrics, (std::vector<Lyric>{{0, "Hel"}, {960, "lo "}}));
    }

    void drumsetsAreDrumsAndInstrumentsMayChange() {
        const QByteArray drums =
            "<Part><Staff id=\"1\"/><trackName>Drumset</trackName><Instrument><useDrumset>1</useDrumset>"
            "<Channel><program value=\"0\"/></Channel></Instrument></Part>";
        QCOMPARE(notesOf(read(score(measure(kFourFour + chord("whole", {38})), drums))), (QStringList{"0+1920 38x"}));
        const QByteArray change =
            "<InstrumentChange><Instrument><Channel><program value=\"73\"/></Channel></Instrument>"
            "</InstrumentChange>";
        const MidiFile file = read(score(measure(kFourFour + chord("half", {60}) + change + chord("half", {62}))));
        QCOMPARE(file.tracks[0].notes[0].program, std::uint8_t{0});
        QCOMPARE(file.tracks[0].notes[1].program, std::uint8_t{73});
    }

    void repeatedMeasuresAndHiddenRests() {
        const MidiFile file = read(score(
            measure(kFourFour + chord("whole", {60})) +
            measure("<RepeatMeasure><durationType>measure</durationType><duration>4/4</duration></RepeatMeasure>") +
            measure(rest("measure"), "<multiMeasureRest>2</multiMeasureRest>", " len=\"8/4\"") +
            measure(rest("measure")) + measure(rest("measure")) + measure(chord("whole", {62}))));
        QCOMPARE(notesOf(file), (QStringList{"0+1920 60", "1920+1920 60", "7680+1920 62"}));
    }

    /// Measures without voices; tuplets and spanners have numbers, and ticks say where another voice begins.
    void filesOfMuseScore2AreRead() {
        const MidiFile file = read(score(
            "<Measure number=\"1\">" + kFourFour +
                "<Tuplet id=\"3\"><normalNotes>2</normalNotes><actualNotes>3</actualNotes></Tuplet>" +
                chord("eighth", {60}, "<Tuplet>3</Tuplet>") + chord("eighth", {62}, "<Tuplet>3</Tuplet>") +
                chord("eighth", {64}, "<Tuplet>3</Tuplet>") + chord("quarter", {65}) +
                chord("half", {67}, {}, "<Tie id=\"2\"></Tie>") + "<tick>960</tick>" +
                chord("half", {48}, "<track>1</track>") + "</Measure><Measure number=\"2\"><startRepeat/>" +
                chord("whole", {67}, {}, "<endSpanner id=\"2\"/>") +
                "</Measure><Measure number=\"3\"><endRepeat>2</endRepeat><Volta id=\"7\"><endings>1</endings></Volta>" +
                chord("whole", {69}) + "</Measure><Measure number=\"4\"><endSpanner id=\"7\"/>" + chord("whole", {71}) +
                "</Measure>",
            kPiano, "2.06"));
        QCOMPARE(notesOf(file), (QStringList{"0+160 60", "160+160 62", "320+160 64", "480+480 65", "960+960 48",
                                             "960+2880 67", "3840+1920 69", "5760+1920 67", "7680+1920 71"}));
    }

    void filesOfMuseScore4AreRead() {
        const QByteArray part =
            "<Part id=\"1\"><Staff/><trackName>Flute</trackName><Instrument id=\"flute\"><longName>Flute"
            "</longName><Channel><program value=\"73\"/></Channel></Instrument></Part>";
        const MidiFile file = read(score(measure("<KeySig><concertKey>2</concertKey></KeySig>" + kFourFour +
                                                 chord("whole", {62}) + "<Harmony><root>16</root></Harmony>"),
                                         part, "4.20"));
        QCOMPARE(pitchesOf(file), (QList<int>{62}));
        QCOMPARE(file.key.sharps, 2);
        QCOMPARE(file.tracks[0].program, std::uint8_t{73});
        QCOMPARE(remarksOf(file), "Left out, as songs here have no place for them: 1 chord symbol.");
    }

    void archivesAreUnpacked() {
        const QByteArray mscx = score(measure(kFourFour + chord("whole", {60})));
        const auto packed =
            zip({{"Excerpts/part.mscx", {'x'}}, {"piece.mscx", std::vector<std::uint8_t>(mscx.begin(), mscx.end())}});
        QVERIFY(packed.ok());
        const auto file = parseMuseScore(*packed);
        QVERIFY2(file.ok(), qPrintable(reasonOf(file)));
        QCOMPARE(pitchesOf(*file), (QList<int>{60}));
    }

    void containersOfMuseScore4NameTheStyleFirst() {
        const auto entry = [](const QByteArray& text) { return std::vector<std::uint8_t>(text.begin(), text.end()); };
        const auto packed =
            zip({{"META-INF/container.xml", entry("<container><rootfiles><rootfile full-path=\"score_style.mss\"/>"
                                                  "<rootfile full-path=\"x.mscx\"/></rootfiles></container>")},
                 {"score_style.mss", entry("<museScore version=\"4.20\"><Style/></museScore>")},
                 {"x.mscx", entry(score(measure(kFourFour + chord("whole", {60}))))}});
        const auto file = parseMuseScore(*packed);
        QVERIFY2(file.ok(), qPrintable(reasonOf(file)));
        QCOMPARE(pitchesOf(*file), (QList<int>{60}));
    }

    void aMeasureIsRepeatedOnce() {
        const QByteArray sign = "<RepeatMeasure><durationType>measure</durationType></RepeatMeasure>";
        const MidiFile file =
            read(score(measure(kFourFour + chord("whole", {60})) + measure(sign.repeated(3)).repeated(4)));
        QCOMPARE(file.tracks[0].notes.size(), std::size_t{5});
    }

    void repeatedMeasuresAreBounded() {
        const QByteArray sign = "<RepeatMeasure><durationType>measure</durationType></RepeatMeasure>";
        QVERIFY(
            reason(score(measure(kFourFour + chord("quarter", QList<int>(200, 60))) + measure(sign).repeated(10'001)))
                .contains("more than 2000000 notes"));
    }

    void writtenDurationsComeBeforeTypes() {
        const QByteArray quarter = "<duration>1/4</duration>";
        QCOMPARE(notesOf(read(score(measure(kFourFour + chord("half", {60}, quarter) + chord("half", {62}, quarter) +
                                            chord("half", {64}))))),
                 (QStringList{"0+480 60", "480+480 62", "960+960 64"}));
    }

    void graceNotesMayFollow() {
        const MidiFile file = read(score(measure(kFourFour + chord("16th", {74}, "<grace16after/>") +
                                                 chord("16th", {71}, "<grace16after/>") + chord("whole", {72}))));
        QCOMPARE(notesOf(file), (QStringList{"0+1800 72", "1800+60 71", "1860+60 74"}));
    }

    void dynamicsHoldForTheirRange() {
        const QByteArray part = kPiano.left(6) + "<Staff id=\"1\"/>" + kPiano.mid(6);
        const auto velocities = [&](const QByteArray& range) {
            const QByteArray mark = "<Dynamic><subtype>ff</subtype>" + range + "</Dynamic>";
            const MidiFile file = read(score(measure(kFourFour + mark + chord("whole", {72})) +
                                                 "</Staff><Staff id=\"2\">" + measure(chord("whole", {48})),
                                             part));
            return QList<int>{file.tracks[0].notes[0].note.velocity, file.tracks[0].notes[1].note.velocity};
        };
        QCOMPARE(velocities({}), (QList<int>{112, 112}));
        QCOMPARE(velocities("<dynRange>0</dynRange>"), (QList<int>{80, 112}));
    }

    void linkedStavesAreReadOnce() {
        const QByteArray part = kPiano.left(6) + "<Staff id=\"2\"><linkedTo>1</linkedTo></Staff>" + kPiano.mid(6);
        const QByteArray music = measure(kFourFour + chord("whole", {60}));
        QByteArray info = part;
        info.replace("<Staff id=\"2\"><linkedTo>1</linkedTo></Staff><Staff id=\"1\"/>",
                     "<Staff id=\"1\"/><Staff id=\"2\"><linkedTo>1</linkedTo></Staff>");
        QCOMPARE(notesOf(read(score(music + "</Staff><Staff id=\"2\">" + music, info))), (QStringList{"0+1920 60"}));
    }

    void textsKeepTheirOrder() {
        const MidiFile file =
            read(score(measure(kFourFour + QByteArray("<RehearsalMark><text>Hel<i>lo</i> you</text></RehearsalMark>") +
                               chord("whole", {60}))));
        QCOMPARE(file.markers, (std::vector<Marker>{{0, "Hello you"}}));
    }

    void whatIsNoScoreIsRefused() {
        QVERIFY(reason("<museScore version=\"4.20\"><Style/></museScore>").contains("without a score"));
        QVERIFY(reason("<museScore version=\"1.14\"/>").contains("it is of MuseScore 1;"));
        QVERIFY(reason("<score-partwise/>").contains("its root is called 'score-partwise'"));
        QVERIFY(reason(score(measure(chord("whole", {60}))).chopped(30)).contains("not well-formed"));
        QVERIFY(reason(score(measure(chord("whole", {60}), {}, " len=\"200000/1\""))).isEmpty());
        QVERIFY(reason(score(measure(chord("whole", {60}), {}, " len=\"40000/1\"").repeated(5)))
                    .contains("more than a day"));
    }

    void senselessNumbersAreTamed() {
        const QByteArray tuplet = "<Tuplet><normalNotes>64</normalNotes><actualNotes>1</actualNotes></Tuplet>";
        const MidiFile file = read(score(measure(
            "<TimeSig><sigN>-4</sigN><sigD>0</sigD></TimeSig><location><fractions>-99/1</fractions></location>" +
            tuplet.repeated(50) + chord("1024th", {60}) + QByteArray("<endTuplet/>").repeated(99) +
            chord("long", {500}) + chord("quarter", {61}, "<dots>99</dots>"))));
        QCOMPARE(pitchesOf(file), (QList<int>{60, 61}));
        QVERIFY(remarksOf(file).contains("1 unplayable note"));
    }
};

MUSE_TEST(MuseScoreTest)
#include "MuseScoreTest.moc"
