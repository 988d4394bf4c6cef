// SPDX-License-Identifier: MIT
#include "core/dataset/DatasetBuilder.h"

#include "core/base/File.h"
#include "core/dataset/funnel/Rejections.h"
#include "core/dataset/store/PhraseDataset.h"
#include "core/midi/MidiFile.h"
#include "core/music/PianorollConversion.h"
#include "tests/core/dataset/MidiFixtures.h"
#include "tests/support/TestProgram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>
#include <map>
#include <optional>
#include <set>

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
        m_settings.sources = {folder() / "music"};
        m_settings.split = {1, 0, 0, 1};
        m_settings.output = folder() / "out" / "data.safetensors";
        fs::create_directories(folder() / "music");
        fs::create_directories(folder() / "out");
    }

    void aFolderBecomesPhrases() {
        test::writeFolder(source(), threeSongs());
        test::writeFolder(source(), {{"notes.txt", {1, 2, 3}}, {"b/._two.mid", {0, 5}}});
        const auto report = buildDataset(m_settings);
        QVERIFY2(report.ok(), report ? "" : report.error().message.c_str());
        QCOMPARE(report->files, 3);
        QCOMPARE(report->filesUsed, 3);
        QCOMPARE(report->phrases, 2 + 2 + 1);
        QCOMPARE(report->phrasesWith[index(Family::Strings)], 5);
        for (const FunnelStage stage : kAllFunnelStages)
            QVERIFY2(report->funnel.at(stage).rejected.empty(), name(stage).data());
        QCOMPARE(report->funnel.at(FunnelStage::Parse).out, 3);
        QCOMPARE(report->funnel.at(FunnelStage::Phrases).out, 5);

        const auto data = PhraseDataset::open(m_settings.output);
        QVERIFY2(data.ok(), data ? "" : data.error().message.c_str());
        QCOMPARE(data->size(), std::size_t{5});
        // Sorted by path: a/one.mid comes first.
        const Song one = test::bandSong(8, 1);
        QVERIFY(data->phrase(0) == toPianoroll(one, 0, 4));
        QVERIFY(data->phrase(1) == toPianoroll(one, 4 * kTicksPerBar, 4));
        QCOMPARE(data->songs(), (std::vector<std::string>{"a/one.mid", "b/three.KAR", "b/two.midi"}));
        QCOMPARE(data->song(1), std::string("a/one.mid"));
        QCOMPARE(data->bar(1), 4);
        QCOMPARE(data->song(4), std::string("b/two.midi"));
        QCOMPARE(soundingThroughout(data->families(0)), 0b11111u);
        QVERIFY(data->funnel() == report->funnel);
        QCOMPARE(json(*data, "counts").object()["phrases"].toInt(), 5);
        QCOMPARE(json(*data, "counts").object()["phrases_with"].toObject()["Piano"].toInt(), 5);
        QCOMPARE(json(*data, "settings").object()["merge"].toString(), QString::fromUtf8(name(MergeRule::Lpd5).data()));
        QCOMPARE(data->metadata().at("sources"), std::string("[\"music\"]"));
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
        test::writeFolder(source(), files);
        QVERIFY(buildDataset(m_settings).ok());
        const auto fromFolder = PhraseDataset::open(m_settings.output);

        files.insert(files.begin(), NamedFile{"readme.txt", {'h', 'i'}});
        m_settings.sources = {folder() / name.toStdString()};
        m_settings.output = folder() / "archive.safetensors";
        test::writeArchive(source(), files);
        const auto report = buildDataset(m_settings);
        QVERIFY2(report.ok(), report ? "" : report.error().message.c_str());
        const auto fromArchive = PhraseDataset::open(m_settings.output);
        QVERIFY(fromFolder.ok() && fromArchive.ok());
        QCOMPARE(fromArchive->size(), fromFolder->size());
        for (std::size_t i = 0; i < fromFolder->size(); ++i)
            QVERIFY(std::ranges::equal(fromArchive->packed(i), fromFolder->packed(i)));
        QCOMPARE(fromArchive->songs(), fromFolder->songs());
    }

    void oneFileIsASource() {
        test::writeFolder(source(), {{"one.mid", test::bandMidi(4, 1)}});
        m_settings.sources = {source() / "one.mid"};
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
            m_settings.sources = {folder() / "songs.zip"};
            test::writeArchive(source(), files);
        } else {
            test::writeFolder(source(), files);
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
        test::writeFolder(source(), files);
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
        test::writeFolder(source(), {{"a.mid", test::bandMidi(8, 1)}, {"b.mid", test::bandMidi(12, 1)}});
        auto report = buildDataset(m_settings);
        QVERIFY(report.ok());
        QCOMPARE(report->phrases, 3);
        QCOMPARE(report->funnel.at(FunnelStage::Phrases).rejected.at(rejection::kEqualPhrase), 2);
        m_settings.dropEqualPhrases = false;
        report = buildDataset(m_settings);
        QVERIFY(report.ok());
        QCOMPARE(report->phrases, 5);
        QCOMPARE(PhraseDataset::open(m_settings.output)->size(), std::size_t{5});
    }

    void severalSourcesAreOneDataset() {
        test::writeFolder(source(), {{"one.mid", test::bandMidi(4, 1)}});
        test::writeArchive(folder() / "more.zip", {{"two.mid", test::bandMidi(4, 2)}});
        m_settings.sources.push_back(folder() / "more.zip");
        const auto report = buildDataset(m_settings);
        QVERIFY2(report.ok(), report ? "" : report.error().message.c_str());
        const auto data = PhraseDataset::open(m_settings.output);
        QVERIFY(data.ok());
        QCOMPARE(data->songs(), (std::vector<std::string>{"music/one.mid", "more.zip/two.mid"}));
    }

    void splitsAreBySongAndAgreeWithTheColumns() {
        std::vector<NamedFile> files;
        for (int i = 0; i < 60; ++i)
            files.emplace_back(std::to_string(i) + ".mid", test::bandMidi(12, i));
        test::writeFolder(source(), files);
        m_settings.split = {60, 20, 20, 7};
        const auto report = buildDataset(m_settings);
        QVERIFY(report.ok());
        const auto data = PhraseDataset::open(m_settings.output);
        QVERIFY(data.ok());
        std::map<std::string, std::set<Split>> splits;
        for (std::size_t i = 0; i < data->size(); ++i)
            splits[data->song(i)].insert(data->split(i));
        for (const auto& [song, parts] : splits)
            QCOMPARE(parts.size(), std::size_t{1});
        for (const Split split : kAllSplits) {
            const auto part = static_cast<std::size_t>(split);
            QVERIFY(report->phrasesIn[part] > 0);
            QCOMPARE(static_cast<std::int64_t>(data->phrasesOf(split).size()), report->phrasesIn[part]);
            QCOMPARE(data->metrics(split).bars, report->phrasesIn[part] * kBarsPerPhrase);
        }
        QVERIFY(report->songsIn[0] > report->songsIn[1]);
    }

    void metricsAreThoseOfThePhrases() {
        test::writeFolder(source(), threeSongs());
        QVERIFY(buildDataset(m_settings).ok());
        const auto data = PhraseDataset::open(m_settings.output);
        QVERIFY(data.ok());
        Pianoroll all;
        for (std::size_t i = 0; i < data->size(); ++i)
            all.append(data->phrase(i));
        const MetricsReport expected = evaluate(all);
        const MetricsReport& stored = data->metrics(Split::Train);
        QCOMPARE(stored.bars, expected.bars);
        for (const Family family : {Family::Bass, Family::Piano})
            QCOMPARE(stored.usedPitchClasses.pitchClass[index(family)],
                     expected.usedPitchClasses.pitchClass[index(family)]);
        QCOMPARE(stored.tonalDistance.paper[0], expected.tonalDistance.paper[0]);
    }

    void countsComeOnTheWay() {
        test::writeFolder(source(), threeSongs());
        std::vector<DatasetReport> seen;
        const auto report = buildDataset(m_settings, {}, [&](const DatasetReport& now) { seen.push_back(now); });
        QVERIFY(report.ok());
        QVERIFY(seen.size() >= 2);
        QCOMPARE(seen.front().files, 1);
        QVERIFY(seen.back().funnel == report->funnel);
    }

    void linksThatLoopAreEnteredOnce() {
        test::writeFolder(source(), {{"a/one.mid", test::bandMidi(4, 1)}});
        fs::create_directory_symlink(source(), source() / "a" / "up");
        fs::create_directory_symlink(source() / "a", source() / "again");
        fs::create_symlink(folder() / "nowhere.mid", source() / "dangling.mid");
        const auto report = buildDataset(m_settings);
        QVERIFY(report.ok());
        QCOMPARE(report->files, 1);
    }

    void progressRisesToOne() {
        test::writeFolder(source(), threeSongs());
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
        test::writeFolder(source(), threeSongs());
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
    fs::path source() const { return m_settings.sources.front(); }
    fs::path folder() const { return m_temporary->path().toStdString(); }

    std::optional<QTemporaryDir> m_temporary;
    DatasetSettings m_settings;
};

MUSE_TEST(DatasetBuilderTest)
#include "DatasetBuilderTest.moc"
