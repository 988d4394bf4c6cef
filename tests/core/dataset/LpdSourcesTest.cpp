// SPDX-License-Identifier: MIT
#include "core/base/File.h"
#include "core/dataset/DatasetBuilder.h"
#include "core/dataset/funnel/Rejections.h"
#include "core/dataset/store/PhraseDataset.h"
#include "core/exchange/LpdFile.h"
#include "core/music/PianorollConversion.h"
#include "tests/core/dataset/MidiFixtures.h"
#include "tests/core/exchange/NumpyFixtures.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace muse;
using namespace muse::test;
namespace fs = std::filesystem;

namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr int kSongs = 3;
constexpr int kBars = 8;

/// All phrases of a dataset, in its order.
std::vector<Bytes> phrases(const fs::path& path) {
    const auto data = PhraseDataset::open(path);
    if (!data) qFatal("%s", data.error().message.c_str());
    std::vector<Bytes> all;
    for (std::size_t i = 0; i < data->size(); ++i)
        all.emplace_back(data->packed(i).begin(), data->packed(i).end());
    return all;
}

/// Those phrases as numpy would save them in the order of v1: a byte a cell.
Bytes arrayOf(const std::vector<Bytes>& phrases) {
    const std::array order = {Family::Bass, Family::Drums, Family::Guitar, Family::Strings, Family::Piano};
    Bytes cells;
    for (const Bytes& packed : phrases) {
        const auto roll = Pianoroll::fromPacked(packed);
        if (!roll) qFatal("not a phrase");
        for (int step = 0; step < roll->steps(); ++step)
            for (int pitch = 0; pitch < kPitches; ++pitch)
                for (const Family family : order)
                    cells.push_back(roll->at(step / kStepsPerBar, step % kStepsPerBar, pitch, family) ? 1 : 0);
    }
    return npyOf("|b1", {static_cast<std::int64_t>(phrases.size()), 384, 84, 5}, cells);
}

} // namespace

/// Datasets built from .npz songs and packed arrays are those that the same music as MIDI gives.
class LpdSourcesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        for (const char* name : {"midi", "lpd"})
            fs::create_directories(path(name));
        std::vector<NamedFile> archived;
        for (int i = 0; i < kSongs; ++i) {
            const Song song = bandSong(kBars, i);
            const std::string name = "song" + std::to_string(i);
            QVERIFY(writeMidi(song, path("midi/" + name + ".mid")));
            QVERIFY(writeLpd(song, path("lpd/" + name + ".npz")));
            archived.emplace_back("lpd/" + name + ".npz", *readFile(path("lpd/" + name + ".npz")));
        }
        writeArchive(path("lpd.zip"), archived);
        writeArchive(path("lpd.tar.gz"), archived);
        QVERIFY(build("midi").ok());
        m_expected = phrases(path("out.safetensors"));
        QCOMPARE(m_expected.size(), std::size_t{kSongs * kBars / 4});
    }

    void songsGiveTheSamePhrasesAsMidi_data() {
        QTest::addColumn<QString>("source");
        for (const char* source : {"lpd", "lpd.zip", "lpd.tar.gz"})
            QTest::newRow(source) << source;
    }

    void songsGiveTheSamePhrasesAsMidi() {
        QFETCH(QString, source);
        const auto report = build(source.toStdString());
        QVERIFY2(report.ok(), report ? "" : report.error().message.c_str());
        QCOMPARE(report->filesUsed, kSongs);
        QVERIFY(phrases(path("out.safetensors")) == m_expected);
    }

    void arraysGiveTheSamePhrases() {
        writeBytes(path("tra_phr.npy"), arrayOf(m_expected));
        const auto report = build("tra_phr.npy");
        QVERIFY2(report.ok(), report ? "" : report.error().message.c_str());
        QCOMPARE(report->phrases, static_cast<std::int64_t>(m_expected.size()));
        QVERIFY(phrases(path("out.safetensors")) == m_expected);
    }

    void aDamagedSongIsCountedAndTheOthersUsed() {
        fs::create_directories(path("mixed"));
        fs::copy(path("lpd"), path("mixed"));
        NpzEntries objects = smallLpd();
        objects["pianoroll_0_csc_data.npy"] =
            npyWithHeader("{'descr': '|O', 'fortran_order': False, 'shape': (5,)}", 40);
        writeBytes(path("mixed/objects.npz"), zipped(objects));
        NpzEntries lies = smallLpd();
        lies["pianoroll_0_csc_shape.npy"] = npyRow<std::int64_t>("<i8", {4, 128});
        writeBytes(path("mixed/lies.npz"), zipped(lies));
        Bytes half = *readFile(path("lpd/song0.npz"));
        half.resize(half.size() / 2);
        writeBytes(path("mixed/half.npz"), half);
        const auto report = build("mixed");
        QVERIFY2(report.ok(), report ? "" : report.error().message.c_str());
        QCOMPARE(report->files, kSongs + 3);
        QCOMPARE(report->filesUsed, kSongs);
        QCOMPARE(report->funnel.rejected(rejection::kUnreadable), 3);
    }

    void aDamagedArrayIsAnErrorAndLeavesNoFile() {
        fs::remove(path("out.safetensors"));
        Bytes array = arrayOf(m_expected);
        array.resize(array.size() - 1);
        writeBytes(path("short.npy"), array);
        const auto report = build("short.npy");
        QVERIFY(!report.ok());
        QVERIFY2(QString::fromStdString(report.error().message).contains("short.npy"), report.error().message.c_str());
        QVERIFY(!fs::exists(path("out.safetensors")));
    }

private:
    [[nodiscard]] fs::path path(const std::string& name) const {
        return fs::path(m_folder.path().toStdString()) / name;
    }

    [[nodiscard]] Result<DatasetReport> build(const std::string& source) const {
        DatasetSettings settings;
        settings.sources = {path(source)};
        settings.output = path("out.safetensors");
        settings.split = {1, 0, 0, 1};
        return buildDataset(settings);
    }

    QTemporaryDir m_folder;
    std::vector<Bytes> m_expected;
};

MUSE_TEST(LpdSourcesTest)
#include "LpdSourcesTest.moc"
