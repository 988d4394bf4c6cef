// SPDX-License-Identifier: MIT
#include "core/base/File.h"
#include "core/dataset/funnel/Rejections.h"
#include "core/dataset/funnel/SongRules.h"
#include "core/exchange/LpdFile.h"
#include "core/midi/SongImport.h"
#include "tests/core/exchange/NumpyFixtures.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <limits>

using namespace muse;
using namespace muse::test;

namespace {

using Bytes = std::vector<std::uint8_t>;

std::filesystem::path fixture(const QString& name) {
    return sourcePath("tests/core/exchange/fixtures/" + name.toStdString());
}

MidiFile read(const NpzEntries& entries) {
    auto file = parseLpd(zipped(entries));
    if (!file) qWarning("%s", file.error().message.c_str());
    return file ? std::move(*file) : MidiFile{};
}

/// smallLpd with downbeats on those steps.
NpzEntries withDownbeats(const std::vector<std::size_t>& steps) {
    Bytes downbeat(384, 0);
    for (const std::size_t step : steps)
        downbeat[step] = 1;
    NpzEntries entries = smallLpd();
    entries["downbeat.npy"] = npyRow("|b1", downbeat);
    return entries;
}

NpzEntries withInfo(std::string_view json) {
    NpzEntries entries = smallLpd();
    entries["info.json"] = bytesOf(json);
    return entries;
}

} // namespace

class LpdReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEverySpelling_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("bassVelocity");
        QTest::addColumn<Tick>("bassLength");
        QTest::addColumn<Tick>("hitLength");
        QTest::addColumn<QString>("title");
        QTest::newRow("pypianoroll 1.x") << "pypianoroll-1.npz" << 80 << Tick{360} << Tick{20} << "Two bars";
        QTest::newRow("pypianoroll 0.x, as LPD") << "pypianoroll-0.npz" << 80 << Tick{380} << Tick{40} << "Two bars";
        QTest::newRow("binary, without names") << "binary-nameless.npz" << 100 << Tick{360} << Tick{20} << "";
        QTest::newRow("not compressed, 12 steps a beat")
            << "stored-12.npz" << 80 << Tick{360} << Tick{40} << "Two bars";
    }

    /// What make_fixtures.py says is in them.
    void readsEverySpelling() {
        QFETCH(QString, name);
        QFETCH(int, bassVelocity);
        QFETCH(Tick, bassLength);
        QFETCH(Tick, hitLength);
        QFETCH(QString, title);
        const auto file = readLpd(fixture(name));
        QVERIFY2(file.ok(), file ? "" : file.error().message.c_str());
        QCOMPARE(file->tempo.changes(), (std::vector<TempoChange>{{0, 625000}, {kTicksPerBar, 400000}}));
        QCOMPARE(file->signatures, (std::vector<TimeSignature>{{0, 4, 4}}));
        const Song song = toSong(*file);
        QCOMPARE(QString::fromStdString(song.title), title);
        const auto& bass = song.track(Family::Bass);
        QCOMPARE(bass.settings.program, 33);
        QCOMPARE(bass.notes().size(), std::size_t{8});
        for (std::size_t i = 0; i < 8; ++i) {
            const Note expected = {static_cast<Tick>(i) * kTicksPerQuarter, bassLength, 36,
                                   static_cast<std::uint8_t>(bassVelocity)};
            QVERIFY(bass.notes()[i] == expected);
        }
        const auto& hits = song.track(Family::Drums).notes();
        QCOMPARE(hits.size(), std::size_t{4});
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(hits[i].start, static_cast<Tick>(2 * i + 1) * kTicksPerQuarter);
            QCOMPARE(hits[i].length, hitLength);
            QCOMPARE(hits[i].pitch, std::uint8_t{38});
        }
    }

    void notesAreAsLongAsTheirCells() {
        const MidiFile file = read(smallLpd());
        QCOMPARE(file.tracks.back().notes.size(), std::size_t{2});
        QVERIFY((file.tracks.back().notes[0].note == Note{0, 80, 36, 80}));
        QVERIFY((file.tracks.back().notes[1].note == Note{200, 20, 40, 80}));
        QCOMPARE(file.end, 4 * kTicksPerBar);
    }

    /// pypianoroll 0.x blanks the last step of every note, so that a roll of the cells is to be had again.
    void olderFilesLackTheLastStepOfEveryNote() {
        const MidiFile file = read(
            withInfo(R"({"beat_resolution": 24, "name": "", "0": {"program": 33, "is_drum": false, "name": ""}})"));
        QVERIFY((file.tracks.back().notes[0].note == Note{0, 100, 36, 80}));
        QVERIFY((file.tracks.back().notes[1].note == Note{200, 40, 40, 80}));
    }

    /// As pypianoroll 1.0.4 saves eight quarter notes of one pitch, then one of another after a real rest.
    void aNoteStruckAgainAtOnceIsWhole() {
        NpzEntries entries = smallLpd();
        std::vector<std::int32_t> steps;
        for (std::int32_t note = 0; note < 8; ++note)
            for (std::int32_t step = 24 * note; step < 24 * note + (note == 7 ? 24 : 23); ++step)
                steps.push_back(step);
        std::vector<std::int32_t> starts(129, 0);
        std::fill(starts.begin() + 61, starts.end(), static_cast<std::int32_t>(steps.size()));
        entries["pianoroll_0_csc_data.npy"] = npyRow<std::uint8_t>("|u1", Bytes(steps.size(), 80));
        entries["pianoroll_0_csc_indices.npy"] = npyRow<std::int32_t>("<i4", steps);
        entries["pianoroll_0_csc_indptr.npy"] = npyRow("<i4", starts);
        entries["pianoroll_0_csc_shape.npy"] = npyRow<std::int64_t>("<i8", {192, 128});
        const Song song = toSong(read(entries));
        QCOMPARE(barCount(song), 2);
        QCOMPARE(song.length(), 2 * kTicksPerBar);
        QCOMPARE(song.track(Family::Bass).notes().size(), std::size_t{8});
        for (const Note& note : song.track(Family::Bass).notes())
            QCOMPARE(note.length, kTicksPerQuarter);
    }

    void indicesNeedNotBeSorted() {
        NpzEntries entries = smallLpd();
        entries["pianoroll_0_csc_indices.npy"] = npyRow<std::int32_t>("<i4", {3, 1, 0, 2, 10});
        QVERIFY(toSong(read(entries)) == toSong(read(smallLpd())));
    }

    void zeroesAndOddVelocitiesAreTamed() {
        NpzEntries entries = smallLpd();
        entries["pianoroll_0_csc_data.npy"] =
            npyRow<double>("<f8", {0, 300, -5, std::numeric_limits<double>::quiet_NaN(), 0.25});
        const MidiFile file = read(entries);
        const auto& notes = file.tracks.back().notes;
        QCOMPARE(notes.size(), std::size_t{2});
        QVERIFY((notes[0].note == Note{20, 20, 36, 127}));
        QVERIFY((notes[1].note == Note{200, 20, 40, 1}));
    }

    void downbeatsBecomeSignatures_data() {
        using Signatures = std::vector<TimeSignature>;
        QTest::addColumn<QList<int>>("steps");
        QTest::addColumn<Signatures>("signatures");
        QTest::newRow("none") << QList<int>{} << Signatures{};
        QTest::newRow("4/4") << QList<int>{0, 96, 192, 288} << Signatures{{0, 4, 4}};
        QTest::newRow("3/4") << QList<int>{0, 72, 144, 216} << Signatures{{0, 3, 4}};
        QTest::newRow("7/8") << QList<int>{0, 84, 168} << Signatures{{0, 7, 8}};
        QTest::newRow("begins late") << QList<int>{48, 144, 240} << Signatures{{960, 4, 4}};
        QTest::newRow("one, late") << QList<int>{48} << Signatures{{960, 4, 4}};
        QTest::newRow("begins a bar late") << QList<int>{96, 192, 288} << Signatures{{1920, 4, 4}};
        QTest::newRow("changes") << QList<int>{0, 96, 168, 240} << Signatures{{0, 4, 4}, {1920, 3, 4}};
    }

    void downbeatsBecomeSignatures() {
        QFETCH(QList<int>, steps);
        QFETCH(std::vector<TimeSignature>, signatures);
        QCOMPARE(read(withDownbeats({steps.begin(), steps.end()})).signatures, signatures);
    }

    void senselessTemposAreLeftOut() {
        NpzEntries entries = smallLpd();
        const double nan = std::numeric_limits<double>::quiet_NaN();
        entries["tempo.npy"] = npyRow<double>("<f8", {nan, 60, -1, 0, 1e300, 60, 3, 240});
        QCOMPARE(read(entries).tempo.changes(), (std::vector<TempoChange>{{0, 500000}, {20, 1000000}, {140, 250000}}));
    }

    void everyResolutionUpTo480IsRead() {
        for (const int resolution : {1, 4, 7, 96, 480}) {
            const MidiFile file = read(withInfo(QStringLiteral(R"({"beat_resolution": %1, "name": "",
                "0": {"program": 0, "is_drum": false, "name": ""}})")
                                                    .arg(resolution)
                                                    .toStdString()));
            const auto& notes = file.tracks.back().notes;
            QCOMPARE(notes.size(), std::size_t{2});
            QCOMPARE(notes[1].note.start, (10 * kTicksPerQuarter + resolution / 2) / resolution);
            QCOMPARE(notes[0].note.length, (4 * kTicksPerQuarter + resolution / 2) / resolution + kTicksPerStep);
        }
    }

    void refusesInfoOfTheWrongKind_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("reason");
        const QByteArray track = R"("0": {"program": 0, "is_drum": false, "name": ""})";
        QTest::newRow("empty") << QByteArray("") << "no info.json";
        QTest::newRow("a list") << QByteArray("[1, 2]") << "no info.json";
        QTest::newRow("half") << QByteArray("{\"resolution\": 24") << "no info.json";
        QTest::newRow("no resolution") << QByteArray("{\"name\": \"\", " + track + "}") << "lacks";
        QTest::newRow("no tracks") << QByteArray(R"({"resolution": 24, "name": ""})") << "no tracks";
        QTest::newRow("resolution a text") << QByteArray("{\"resolution\": \"24\", " + track + "}") << "lacks";
        QTest::newRow("resolution not whole") << QByteArray("{\"resolution\": 1e300, " + track + "}") << "lacks";
        QTest::newRow("resolution 0") << QByteArray("{\"resolution\": 0, " + track + "}") << "resolution of 0";
        QTest::newRow("resolution negative")
            << QByteArray("{\"resolution\": -24, " + track + "}") << "resolution of -24";
        QTest::newRow("resolution 481") << QByteArray("{\"resolution\": 481, " + track + "}") << "resolution of 481";
        QTest::newRow("resolution beyond 32 bits")
            << QByteArray("{\"resolution\": 4294967320, " + track + "}") << "resolution of 1000";
        QTest::newRow("track a number") << QByteArray(R"({"resolution": 24, "0": 5})") << "lacks";
        QTest::newRow("program a text")
            << QByteArray(R"({"resolution": 24, "0": {"program": "piano", "is_drum": false, "name": ""}})") << "lacks";
        QTest::newRow("is_drum a number")
            << QByteArray(R"({"resolution": 24, "0": {"program": 0, "is_drum": 3, "name": ""}})") << "lacks";
        QTest::newRow("name a list") << QByteArray(
                                            R"({"resolution": 24, "0": {"program": 0, "is_drum": false, "name": []}})")
                                     << "lacks";
        QTest::newRow("deep") << QByteArray(100'000, '[') << "no info.json";
        QTest::newRow("a track that is not there")
            << QByteArray(R"({"resolution": 24, "1": {"program": 0, "is_drum": false, "name": ""}})")
            << "no array 'pianoroll_1_csc_shape'";
    }

    void refusesInfoOfTheWrongKind() {
        QFETCH(QByteArray, json);
        QFETCH(QString, reason);
        const auto file = parseLpd(zipped(withInfo(json.toStdString())));
        QVERIFY(!file.ok());
        QVERIFY2(QString::fromStdString(file.error().message).contains(reason), file.error().message.c_str());
    }

    void refusesArraysThatContradictEachOther_data() {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QByteArray>("npy");
        const auto row = [](const char* name, const char* part, const Bytes& npy) {
            QTest::newRow(name) << part
                                << QByteArray(reinterpret_cast<const char*>(npy.data()),
                                              static_cast<qsizetype>(npy.size()));
        };
        std::vector<std::int32_t> starts(129, 5);
        starts[0] = 0;
        row("negative indptr", "indptr", [&] {
            auto s = starts;
            s[1] = -1;
            return npyRow("<i4", s);
        }());
        row("indptr goes back", "indptr", [&] {
            auto s = starts;
            s[60] = 3;
            return npyRow("<i4", s);
        }());
        row("indptr beyond", "indptr", [&] {
            auto s = starts;
            s[128] = 6;
            return npyRow("<i4", s);
        }());
        row("indptr too short", "indptr", npyRow("<i4", std::vector<std::int32_t>(128, 0)));
        row("index negative", "indices", npyRow<std::int32_t>("<i4", {0, 1, 2, -3, 10}));
        row("index at the end", "indices", npyRow<std::int32_t>("<i4", {0, 1, 2, 3, 384}));
        row("fewer indices than data", "indices", npyRow<std::int32_t>("<i4", {0, 1, 2, 3}));
        row("more data than indices", "data", npyRow<std::uint8_t>("|u1", {1, 1, 1, 1, 1, 1}));
        row("88 pitches", "shape", npyRow<std::int64_t>("<i8", {384, 88}));
        row("negative length", "shape", npyRow<std::int64_t>("<i8", {-384, 128}));
        row("endless", "shape", npyRow<std::int64_t>("<i8", {std::int64_t{1} << 62, 128}));
        row("three dimensions", "shape", npyRow<std::int64_t>("<i8", {384, 128, 1}));
    }

    void refusesArraysThatContradictEachOther() {
        QFETCH(QString, part);
        QFETCH(QByteArray, npy);
        NpzEntries entries = smallLpd();
        entries["pianoroll_0_csc_" + part.toStdString() + ".npy"] = Bytes(npy.begin(), npy.end());
        const auto file = parseLpd(zipped(entries));
        QVERIFY(!file.ok());
        QVERIFY2(QString::fromStdString(file.error().message).contains("sizes of its track 0 do not agree"),
                 file.error().message.c_str());
    }

    void pickledObjectsAreRefusedAndNotRun() {
        const QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        const auto file = readLpd(fixture("pickled.npz"));
        QDir::setCurrent(before);
        QVERIFY(!file.ok());
        QVERIFY2(QString::fromStdString(file.error().message).contains("pickled objects"),
                 file.error().message.c_str());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void theSentenceNamesTheFile() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("song.npz").toStdString();
        for (const Bytes& bytes : {Bytes{}, bytesOf("PK\x03\x04"), zipped({{"a", {}}})}) {
            writeBytes(path, bytes);
            const auto file = readLpd(path);
            QVERIFY(!file.ok());
            QVERIFY2(QString::fromStdString(file.error().message).contains("song.npz"), file.error().message.c_str());
        }
        QVERIFY(!readLpd(path / "none.npz").ok());
    }
};

MUSE_TEST(LpdReaderTest)
#include "LpdReaderTest.moc"
