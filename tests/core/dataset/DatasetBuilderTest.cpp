// SPDX-License-Identifier: MIT
#include "core/dataset/DatasetBuilder.h"

#include "core/base/File.h"
#include "core/dataset/PhraseDataset.h"
#include "core/dataset/SongPhrases.h"
#include "core/midi/MidiFile.h"
#include "core/music/PianorollConversion.h"
#include "tests/core/dataset/MidiFixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>
#include <optional>

using namespace muse;
using test::NamedFile;
namespace fs = std::filesystem;

namespace {

std::vector<NamedFile> threeSongs() {
    return {{"b/two.midi", test::bandMidi(9, 2)},
            {"a/one.mid", test::bandMidi(8, 1)},
            {"b/three.KAR", test::bandMidi(4, 3)}};
}

QJsonDocument json(const PhraseDataset& data, const char* key) {
    const auto found = data.metadata().find(key);
    return found == data.metadata().end() ? QJsonDocument()
                                          : QJsonDocument::fromJson(QByteArray::fromStdString(found->second));
}

} // namespace

class DatasetBuilderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_temporary.emplace();
        QVERIFY(m_temporary->isValid());
        m_settings = {};
        m_settings.source = folder() / "music";
        m_settings.output = folder() / "out" / "data.safetensors";
        fs::create_directories(folder() / "music");
        fs::create_directories(folder() / "out");
    }

    void aFolderBecomesPhrases() {
        test::writeFolder(m_settings.source, threeSongs());
        test::writeFolder(m_settings.source, {{"notes.txt", {1, 2, 3}}, {"b/._two.mid", {0, 5}}});
        const auto report = buildDataset(m_settings);
        QVERIFY2(report.ok(), report ? "" : report.error().message.c_str());
        QCOMPARE(report->files, 3);
        QCOMPARE(report->filesUsed, 3);
        QCOMPARE(report->phrases, 2 + 2 + 1);
        QCOMPARE(report->phrasesWith[index(Family::Strings)], 5);
        QVERIFY(report->rejectedFiles.empty());

        const auto data = PhraseDataset::open(m_settings.output);
        QVERIFY2(data.ok(), data ? "" : data.error().message.c_str());
        QCOMPARE(data->size(), std::size_t{5});
        // Sorted by path: a/one.mid comes first.
        const Song one = test::bandSong(8, 1);
        QVERIFY(data->phrase(0) == toPianoroll(one, 0, 4));
        QVERIFY(data->phrase(1) == toPianoroll(one, 4 * kTicksPerBar, 4));
        const auto files = json(*data, "provenance").array();
        QCOMPARE(files[0].toArray()[0].toString(), QString("a/one.mid"));
        QCOMPARE(files[0].toArray()[1].toArray(), (QJsonArray{0, 4}));
        QCOMPARE(files[2].toArray()[0].toString(), QString("b/two.midi"));
        QCOMPARE(json(*data, "counts").object()["phrases"].toInt(), 5);
        QCOMPARE(json(*data, "counts").object()["phrases_with"].toObject()["Piano"].toInt(), 5);
        QCOMPARE(json(*data, "settings").object()["merge"].toString(), QString::fromUtf8(name(MergeRule::Lpd5).data()));
        QCOMPARE(data->metadata().at("source"), std::string("music"));
    }

    void anArchiveGivesWhatTheFolderGives_data() {
        QTest::addColumn<QString>("name");
        for (const char* kind : {"zip", "tar", "tar.gz", "tar.xz"})
            QTest::newRow(kind) << QString("songs.%1").arg(kind);
    }

    void anArchiveGivesWhatTheFolderGives() {
        QFETCH(QString, name);
        auto files = threeSongs();
        std::ranges::sort(files);
        test::writeFolder(m_settings.source, files);
        QVERIFY(buildDataset(m_settings).ok());
        const auto fromFolder = PhraseDataset::open(m_settings.output);

        files.insert(files.begin(), NamedFile{"readme.txt", {'h', 'i'}});
        m_settings.source = folder() / name.toStdString();
        m_settings.output = folder() / "archive.safetensors";
        test::writeArchive(m_settings.source, files);
        const auto report = buildDataset(m_settings);
        QVERIFY2(report.ok(), report ? "" : report.error().message.c_str());
        const auto fromArchive = PhraseDataset::open(m_settings.output);
        QVERIFY(fromFolder.ok() && fromArchive.ok());
        QCOMPARE(fromArchive->size(), fromFolder->size());
        for (std::size_t i = 0; i < fromFolder->size(); ++i)
            QVERIFY(std::ranges::equal(fromArchive->packed(i), fromFolder->packed(i)));
        QCOMPARE(fromArchive->metadata().at("provenance"), fromFolder->metadata().at("provenance"));
    }

    void oneFileIsASource() {
        test::writeFolder(m_settings.source, {{"one.mid", test::bandMidi(4, 1)}});
        m_settings.source /= "one.mid";
        const auto report = buildDataset(m_settings);
        QVERIFY(report.ok());
        QCOMPARE(report->phrases, 1);
    }

    void onlyOneFolderOfTheSource_data() {
        QTest::addColumn<bool>("archive");
        QTest::addColumn<QString>("only");
        QTest::newRow("folder") << false << "b";
        QTest::newRow("folder, with slashes") << false << "./b/";
        QTest::newRow("archive") << true << "b";
        QTest::newRow("archive, with slashes") << true << "./b/";
    }

    void onlyOneFolderOfTheSource() {
        QFETCH(bool, archive);
        QFETCH(QString, only);
        auto files = threeSongs();
        files.emplace_back("bb/four.mid", test::bandMidi(4, 4));
        if (archive) {
            m_settings.source = folder() / "songs.zip";
            test::writeArchive(m_settings.source, files);
        } else {
            test::writeFolder(m_settings.source, files);
        }
        m_settings.onlyPathsUnder = only.toStdString();
        const auto report = buildDataset(m_settings);
        QVERIFY2(report.ok(), report ? "" : report.error().message.c_str());
        QCOMPARE(report->files, 2);
    }

    void theNumberOfThreadsChangesNothing() {
        std::vector<NamedFile> files;
        for (int i = 0; i < 40; ++i)
            files.emplace_back("song" + std::to_string(i % 7) + "/" + std::to_string(i) + ".mid",
                               test::bandMidi(4 + i * 11 % 60, i % 35));
        test::writeFolder(m_settings.source, files);
        std::vector<std::vector<std::uint8_t>> results;
        for (const int threads : {1, 2, 7}) {
            m_settings.threads = threads;
            QVERIFY(buildDataset(m_settings).ok());
            results.push_back(*readFile(m_settings.output));
        }
        QVERIFY(results[0] == results[1]);
        QVERIFY(results[0] == results[2]);
    }

    void theSamePhraseIsKeptOnce() {
        test::writeFolder(m_settings.source, {{"a.mid", test::bandMidi(8, 1)}, {"b.mid", test::bandMidi(8, 1)}});
        const auto report = buildDataset(m_settings);
        QVERIFY(report.ok());
        QCOMPARE(report->phrases, 2);
        QCOMPARE(report->filesUsed, 1);
        QCOMPARE(report->rejectedFiles.at(rejection::kDuplicate), 1);
        QCOMPARE(report->rejectedWindows.at(rejection::kDuplicate), 2);
    }

    void linksThatLoopAreEnteredOnce() {
        test::writeFolder(m_settings.source, {{"a/one.mid", test::bandMidi(4, 1)}});
        fs::create_directory_symlink(m_settings.source, m_settings.source / "a" / "up");
        fs::create_directory_symlink(m_settings.source / "a", m_settings.source / "again");
        fs::create_symlink(folder() / "nowhere.mid", m_settings.source / "dangling.mid");
        const auto report = buildDataset(m_settings);
        QVERIFY(report.ok());
        QCOMPARE(report->files, 1);
    }

    void progressRisesToOne() {
        test::writeFolder(m_settings.source, threeSongs());
        m_settings.threads = 1;
        std::vector<Progress> seen;
        QVERIFY(buildDataset(m_settings, {[&](const Progress& now) { seen.push_back(now); }, {}}).ok());
        QVERIFY(seen.size() >= 3);
        for (std::size_t i = 1; i < seen.size(); ++i)
            QVERIFY(seen[i].fraction >= seen[i - 1].fraction);
        QCOMPARE(seen.back().fraction, 1.0);
        QVERIFY(seen.front().what.find("1 files read") != std::string::npos);
    }

    void aCancelledBuildLeavesNothing() {
        test::writeFolder(m_settings.source, threeSongs());
        std::stop_source stop;
        const JobControl job{[&](const Progress&) { stop.request_stop(); }, stop.get_token()};
        const auto report = buildDataset(m_settings, job);
        QVERIFY(!report.ok());
        QCOMPARE(report.error().message, std::string(kCancelled));
        QVERIFY(fs::is_empty(folder() / "out"));
    }

    void aBuildThatFailsLeavesTheOldFile() {
        test::writeFolder(folder() / "out", {{"data.safetensors", {'o', 'l', 'd'}}});
        QVERIFY(!buildDataset(m_settings).ok());
        QCOMPARE(*readText(m_settings.output), std::string("old"));
        QCOMPARE(std::distance(fs::directory_iterator(folder() / "out"), {}), 1);
    }

private:
    fs::path folder() const { return m_temporary->path().toStdString(); }

    std::optional<QTemporaryDir> m_temporary;
    DatasetSettings m_settings;
};

QTEST_GUILESS_MAIN(DatasetBuilderTest)
#include "DatasetBuilderTest.moc"
