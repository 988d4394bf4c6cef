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
        QCOMPARE(remarksOf(file), "Left out, as songs here have no place for them: 1 bend, 1 dead note.");
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
