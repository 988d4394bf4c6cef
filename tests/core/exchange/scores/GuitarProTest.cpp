// SPDX-License-Identifier: MIT
#include "core/exchange/guitarpro/GuitarProFile.h"
#include "core/midi/SongImport.h"
#include "tests/core/exchange/scores/GuitarProWriter.h"
#include "tests/core/exchange/scores/ScoreTesting.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;
using namespace muse::test;

namespace {

using Writer = GuitarProWriter;

MidiFile read(Writer& writer) {
    auto file = parseGuitarPro(writer.bytes());
    if (!file) qWarning("%s", file.error().message.c_str());
    return file ? std::move(*file) : MidiFile{};
}

/// A writer with that many measures of 4/4, of which each has a whole note on the lowest string, a fret higher each.
Writer frets(std::string_view version, const std::vector<Writer::Header>& headers) {
    Writer writer(version);
    for (std::size_t i = 0; i < headers.size(); ++i) {
        Writer::Header header = headers[i];
        if (i == 0) {
            header.numerator = 4;
            header.denominator = 4;
        }
        writer.addMeasure(header);
        writer.addBeats({{-2, {{5, static_cast<int>(i)}}}});
    }
    return writer;
}

using Points = std::vector<Writer::BendPoint>;

const Points kFull{{0, 0}, {30, 100}, {60, 100}};
const Points kRelease{{0, 100}, {60, 0}};

/// A note on a string that bends.
Writer::Note bent(int string, int fret, const Points& points, bool tied = false) {
    return {string, fret, tied, false, false, -1, 0, points};
}

/// How far the first track is bent at a tick, in cents.
int centsAt(const MidiFile& file, Tick tick) {
    int range = 200;
    int value = 8192;
    for (const MidiControl& control : file.tracks[0].controls) {
        if (control.at > tick) continue;
        if (control.number == kBendRangeNumber) range = control.value;
        if (control.number == kPitchBendNumber) value = control.value;
    }
    return static_cast<int>(std::lround((value - 8192) / 8192.0 * range));
}

QList<int> centsAt(const MidiFile& file, const QList<Tick>& ticks) {
    QList<int> cents;
    for (const Tick tick : ticks)
        cents << centsAt(file, tick);
    return cents;
}

bool isBent(const MidiFile& file) {
    return std::ranges::count(file.tracks[0].controls, kPitchBendNumber, &MidiControl::number) > 0;
}

} // namespace

/// The pitches and times are those that PyGuitarPro 0.11 reads in the same bytes, but for grace notes, to which it
/// gives no time; repeats, and endings of version 5, are played as MuseScore 3.2.3 plays them.
class GuitarProTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVersionIsRead_data() {
        QTest::addColumn<QByteArray>("version");
        for (const char* version : {"v3.00", "v4.06", "v5.00", "v5.10"})
            QTest::newRow(version) << QByteArray(version);
    }

    void everyVersionIsRead() {
        QFETCH(QByteArray, version);
        Writer writer({version.data(), static_cast<std::size_t>(version.size())});
        writer.tempo = 90;
        writer.addMeasure({3, 4});
        writer.addMeasure();
        // A dotted chord, an eighth, a triplet; then a tempo, a tie, a bend, a grace note and a rest.
        writer.addBeats({{0, {{0, 0}, {1, 1}}, true},
                         {1, {{2, 0}}},
                         {1, {{5, 3, false, false, false, -1, 8}}, false, 3},
                         {1, {{5, 5}}, false, 3},
                         {1, {{5, 7}}, false, 3}});
        writer.addBeats({{0, {{5, 7, true}}, false, 0, 150},
                         {0, {{0, 2, false, false, true}, {3, 2, false, true}}},
                         {1, {{0, 4, false, false, false, 2}}},
                         {1, {}}});
        const MidiFile file = read(writer);
        QCOMPARE(notesOf(file), (QStringList{"0+720 60", "0+720 64", "720+240 55", "960+160 43", "1120+160 45",
                                             "1280+640 47", "1920+480 66", "2400+60 66", "2460+180 68"}));
        QCOMPARE(file.tempo.changes(), (std::vector<TempoChange>{{0, 666667}, {1440, 400000}}));
        QCOMPARE(file.signatures, (std::vector<TimeSignature>{{0, 3, 4}}));
        QCOMPARE(QString::fromStdString(file.title), "A tablature");
        QCOMPARE(QString::fromStdString(file.tracks[0].name), "Lead");
        QCOMPARE(file.tracks[0].program, std::uint8_t{25});
        QCOMPARE(file.tracks[0].notes[3].note.velocity, std::uint8_t{127});
        QCOMPARE(file.tracks[0].controls[0].value, std::uint8_t{103});
        QCOMPARE(remarksOf(file), "Left out, as songs here have no place for them: 1 dead note.");
        QCOMPARE(toSong(file).track(Family::Guitar).notes().size(), std::size_t{9});
    }

    void capoAndDrums() {
        Writer capo = frets("v4.06", {{}});
        capo.capo = 3;
        QCOMPARE(pitchesOf(read(capo)), (QList<int>{43}));
        Writer drums("v5.10");
        drums.channel = 10;
        drums.addMeasure({4, 4});
        drums.addBeats({{-1, {{0, 42}, {5, 36}}}, {-1, {{1, 38}}}});
        QCOMPARE(notesOf(read(drums)), (QStringList{"0+960 36x", "0+960 42x", "960+960 38x"}));
    }

    void bendsAreTheLaneOfTheirTrack_data() { everyVersionIsRead_data(); }

    /// Points are at sixtieths of the note, and 100 is a tone; PyGuitarPro counts the same file in quarter tones.
    void bendsAreTheLaneOfTheirTrack() {
        QFETCH(QByteArray, version);
        Writer writer({version.data(), static_cast<std::size_t>(version.size())});
        writer.addMeasure({4, 4});
        writer.addBeats({{0, {bent(2, 5, kFull)}},
                         {0, {bent(2, 7, kRelease)}},
                         {0, {{2, 5}}},
                         {0, {bent(1, 5, {{0, 0}, {20, 300}, {40, 300}, {60, 50}})}}});
        const MidiFile file = read(writer);
        QCOMPARE(remarksOf(file), "");
        // Up by a tone in half of a quarter, held; then bent before it is struck, and let go.
        QCOMPARE(centsAt(file, {0, 120, 240, 479, 480, 720, 960, 1439}),
                 (QList<int>{0, 100, 200, 200, 200, 100, 0, 0}));
        QCOMPARE(centsAt(file, {1440, 1520, 1600, 1759, 1840, 1910, 1920}),
                 (QList<int>{0, 300, 600, 600, 350, 131, 0}));
        const Track guitar = toSong(file).track(Family::Guitar);
        QCOMPARE(guitar.settings.bendRange, 6);
        const ControlPoints& lane = guitar.controls(Controller::PitchBend);
        QCOMPARE(int{valueAt(Controller::PitchBend, lane, 1700)}, 16383);
        QCOMPARE(lane.back(), (ControlPoint{1920, 8192}));
        QVERIFY(lane.size() < 130);
    }

    void aTiedNoteStaysBentAndMayBendOn() {
        Writer writer("v5.10");
        writer.addMeasure({4, 4});
        writer.addBeats({{0, {bent(0, 5, kFull)}}, {0, {{0, 0, true}}}, {0, {bent(0, 0, kRelease, true)}}, {0, {}}});
        const MidiFile file = read(writer);
        QCOMPARE(notesOf(file), QStringList{"0+1440 69"});
        QCOMPARE(centsAt(file, {240, 700, 959, 960, 1200, 1439}), (QList<int>{200, 200, 200, 200, 100, 4}));
        QCOMPARE(centsAt(file, 1440), 0);
    }

    void besideNotesThatStayABendIsLeftOut() {
        Writer writer("v4.06");
        writer.addMeasure({4, 4});
        writer.addMeasure();
        // Beside one that stays, twice; both strings alike; the other one unlike.
        writer.addBeats({{0, {{0, 5}, bent(1, 8, kFull)}}, {0, {{0, 5}, bent(1, 8, kFull)}}, {-1, {}}});
        writer.addBeats(
            {{0, {bent(0, 5, kFull), bent(1, 5, kFull)}}, {0, {bent(0, 5, kFull), bent(1, 5, kRelease)}}, {-1, {}}});
        const MidiFile file = read(writer);
        QCOMPARE(centsAt(file, {400, 900, 1920 + 400, 1920 + 500, 1920 + 900}), (QList<int>{0, 0, 200, 0, 0}));
        QCOMPARE(remarksOf(file),
                 "Left out, as they would pull other notes of their track out of tune, which sound with "
                 "them: 4 bends.");
    }

    void whatSoundsBeforeAndBehindABendHindersNothing() {
        Writer writer("v5.00");
        writer.addMeasure({4, 4});
        // The second string is struck when the first is back.
        writer.addBeats({{0, {{1, 3}}}, {0, {bent(0, 5, {{0, 0}, {20, 100}, {40, 0}, {60, 0}})}}, {-1, {{1, 3}}}});
        QVERIFY(isBent(read(writer)));
        QCOMPARE(remarksOf(read(writer)), "");
    }

    void theWhammyBarBendsAllStrings_data() { everyVersionIsRead_data(); }

    void theWhammyBarBendsAllStrings() {
        QFETCH(QByteArray, version);
        Writer writer({version.data(), static_cast<std::size_t>(version.size())});
        writer.addMeasure({4, 4});
        Writer::Beat chord{-1, {{0, 5}, {1, 5}, {2, 5}}};
        chord.dive = {{0, 0}, {30, -150}, {60, 0}};
        writer.addBeats({chord, {-1, {{0, 5}}}});
        const MidiFile file = read(writer);
        QCOMPARE(centsAt(file, {0, 240, 480, 720, 960}), (QList<int>{0, -150, -300, -150, 0}));
        QCOMPARE(toSong(file).track(Family::Guitar).settings.bendRange, 3);
        QCOMPARE(remarksOf(file), "");
    }

    void whatALaneCannotKeepIsCounted() {
        Writer writer("v5.10");
        writer.addMeasure({4, 4});
        Writer::Beat both{-1, {bent(0, 5, kFull)}};
        both.dive = {{0, 0}, {30, -150}, {60, 0}};
        writer.addBeats({both, {-1, {bent(0, 5, {{0, 0}, {60, 50, true}})}}});
        const MidiFile file = read(writer);
        // The bend of the string, and not the bar.
        QCOMPARE(centsAt(file, {480, 900}), (QList<int>{200, 200}));
        QCOMPARE(remarksOf(file), "Left out, as songs here have no place for them: 1 vibrato, 1 whammy-bar dive.");
        Writer drums("v5.10");
        drums.channel = 10;
        drums.addMeasure({4, 4});
        drums.addBeats({{-2, {bent(0, 38, kFull)}}});
        QVERIFY(!isBent(read(drums)));
        QCOMPARE(remarksOf(read(drums)), "Left out, as songs here have no place for them: 1 bend.");
    }

    void bendsThatAreRepeatedBendAgain() {
        Writer writer("v5.10");
        writer.addMeasure({4, 4, true});
        writer.addMeasure({0, 0, false, 2});
        writer.addBeats({{-2, {bent(0, 5, kFull)}}});
        writer.addBeats({{-2, {{0, 5}}}});
        const MidiFile file = read(writer);
        QCOMPARE(centsAt(file, {1000, 1920, 3840, 3840 + 1000, 3840 + 1920}), (QList<int>{200, 0, 0, 200, 0}));
        const auto whole = writer.bytes();
        for (std::size_t size = 0; size + 1 < whole.size(); ++size)
            QVERIFY2(!parseGuitarPro(std::span(whole).first(size)).ok(), qPrintable(QString::number(size)));
    }

    void aTieToWhatHasEndedIsSilent() {
        Writer writer("v5.10");
        writer.addMeasure({4, 4});
        writer.addBeats({{0, {{0, 0}}}, {0, {{1, 0}}}, {0, {{0, 0, true}, {1, 0, true}}}, {0, {}}});
        QCOMPARE(notesOf(read(writer)), (QStringList{"0+480 64", "480+960 59"}));
    }

    void repeatsAreCountedAsEachVersionDoes() {
        Writer old = frets("v3.00", {{0, 0, true}, {0, 0, false, 2}, {}});
        QCOMPARE(pitchesOf(read(old)), (QList<int>{40, 41, 40, 41, 40, 41, 42}));
        Writer young = frets("v5.10", {{0, 0, true}, {0, 0, false, 2}, {}});
        QCOMPARE(pitchesOf(read(young)), (QList<int>{40, 41, 40, 41, 42}));
    }

    void endingsAreReadAsEachVersionWritesThem() {
        // 3 and 4: up to which time; 5: a bit for each.
        Writer old = frets("v4.06", {{0, 0, true}, {0, 0, false, 2, 2}, {0, 0, false, -1, 3}});
        QCOMPARE(pitchesOf(read(old)), (QList<int>{40, 41, 40, 41, 40, 42}));
        Writer young = frets("v5.00", {{0, 0, true}, {0, 0, false, 3, 0b011}, {0, 0, false, -1, 0b100}});
        QCOMPARE(pitchesOf(read(young)), (QList<int>{40, 41, 40, 41, 40, 42}));
    }

    void signsOfVersion5AreFollowed() {
        Writer writer = frets("v5.10", {{}, {}, {}, {}, {}});
        writer.directions[2] = 2;  // segno
        writer.directions[17] = 3; // to coda
        writer.directions[10] = 4; // dal segno al coda
        writer.directions[0] = 5;  // coda
        QCOMPARE(pitchesOf(read(writer)), (QList<int>{40, 41, 42, 43, 41, 42, 44}));
    }

    void everyPieceOfAFileIsRefused() {
        Writer writer = frets("v5.10", {{0, 0, true}, {0, 0, false, 2}});
        const auto whole = writer.bytes();
        QVERIFY(parseGuitarPro(whole).ok());
        // Some programs leave out the byte at the end.
        QVERIFY(parseGuitarPro(std::span(whole).first(whole.size() - 1)).ok());
        for (std::size_t size = 0; size + 1 < whole.size(); ++size)
            QVERIFY2(!parseGuitarPro(std::span(whole).first(size)).ok(), qPrintable(QString::number(size)));
    }

    void whatCannotBeIsRefused() {
        const auto reason = [](std::string_view head, const std::vector<std::uint8_t>& more = {}) {
            std::vector<std::uint8_t> bytes{static_cast<std::uint8_t>(head.size())};
            bytes.insert(bytes.end(), head.begin(), head.end());
            bytes.resize(31);
            bytes.insert(bytes.end(), more.begin(), more.end());
            return reasonOf(parseGuitarPro(bytes));
        };
        QVERIFY(reason("").contains("MuseScore"));
        QVERIFY(reason("FICHIER GUITAR PRO v4\xff\x01").contains("no file of Guitar Pro"));
        QVERIFY(reason("FICHIER GUITAR PRO v2.21").contains("of Guitar Pro 2.21; TuxGuitar"));
        QCOMPARE(reason("FICHIER GUITAR PRO v4.06", {0xFF, 0xFF, 0xFF, 0x7F}), "it is cut short or damaged");
        QVERIFY(reason("FICHIER GUITAR PRO v3.00", std::vector<std::uint8_t>(5000, 0xFF))
                    .contains("-1 measures and -1 tracks"));
        QVERIFY(
            reason("FICHIER GUITAR PRO v3.00", std::vector<std::uint8_t>(5000, 0)).contains("0 measures and 0 tracks"));
    }

    void countsThatLieTakeNoMemory() {
        Writer writer = frets("v3.00", {{}});
        auto bytes = writer.bytes();
        // The number of beats is the first of the last measure's bytes: count, flags, duration, strings, note.
        const std::size_t count = bytes.size() - (4 + 1 + 1 + 1 + 3);
        QCOMPARE(bytes[count], std::uint8_t{1});
        for (std::size_t i = 0; i < 4; ++i)
            bytes[count + i] = i == 3 ? 0x7F : 0xFF;
        QCOMPARE(reasonOf(parseGuitarPro(bytes)), "it is cut short or damaged");
    }
};

MUSE_TEST(GuitarProTest)
#include "GuitarProTest.moc"
