// SPDX-License-Identifier: MIT
#include "core/dataset/lakh/LakhMetadata.h"

#include "tests/core/dataset/lakh/Hdf5Fixtures.h"
#include "tests/core/exchange/NumpyFixtures.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace muse;
using namespace muse::test;

namespace {

const std::string kFirst = "TRAAAGR128F425B14B";
const std::string kSecond = "TRABCDE128F4200001";
const std::string kUnknown = "TRZZZZZ128F4299999";
const std::string kMd5 = "cd3b9c8bb118575bcd712cffdba85fce";
const std::string kOtherMd5 = "00000000000000000000000000000001";

const std::vector<SongRow> kSongs = {
    {kFirst, "Into the \xc3\x89ther", "Cyndi", 1983, {"pop rock", "new wave"}, {"classic pop and rock"}},
    {kSecond, "Second", "Other", 0, {"Techno"}, {}},
};

} // namespace

class LakhMetadataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAnythingThereIsNothingToAsk() {
        const auto lakh = LakhMetadata::load({}, {});
        QVERIFY(lakh.ok());
        QVERIFY(lakh->empty());
        QVERIFY(lakh->listed(kFirst));
        QVERIFY(!lakh->match("a/b/song.mid"));
        const auto facts = lakh->facts(kFirst);
        QVERIFY(facts.ok() && !*facts);
    }

    void findsTheTrackInThePath_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("score");
        const QString first = QString::fromStdString(kFirst);
        const QString second = QString::fromStdString(kSecond);
        const QString md5 = QString::fromStdString(kMd5);
        QTest::newRow("matched") << "lmd_matched/A/A/A/" + first + "/" + md5 + ".mid" << first << 0.6;
        QTest::newRow("the same file as another song") << second + "/" + md5 + ".mid" << second << 0.75;
        QTest::newRow("by md5 alone: the best") << md5 + ".mid" << second << 0.75;
        QTest::newRow("md5 in capitals") << md5.toUpper() + ".MID" << second << 0.75;
        QTest::newRow("LPD") << first + "/" + md5 + ".npz" << first << 0.6;
        QTest::newRow("id as the file's name") << "x/" + first + ".mid" << first << 1.0;
        QTest::newRow("no score for that pair")
            << first + "/" + QString::fromStdString(kOtherMd5) + ".mid" << first << 1.0;
        QTest::newRow("neither") << "songs/TRAAAGR128F425B14.mid"
                                 << "" << 0.0;
        QTest::newRow("small letters") << first.toLower() + "/x.mid"
                                       << "" << 0.0;
    }

    void findsTheTrackInThePath() {
        QFETCH(QString, path);
        QFETCH(QString, id);
        QFETCH(double, score);
        LakhSettings settings;
        settings.matchScores = file("match_scores.json", "{\"" + kFirst + "\": {\"" + kMd5 + "\": 0.6}, \"" + kSecond +
                                                             "\": {\"" + kMd5 + "\": 0.75}}");
        const auto lakh = LakhMetadata::load(settings, {});
        QVERIFY2(lakh.ok(), lakh ? "" : lakh.error().message.c_str());
        QVERIFY(!lakh->empty());
        const auto match = lakh->match(path.toStdString());
        QCOMPARE(match.has_value(), !id.isEmpty());
        if (!match) return;
        QCOMPARE(QString::fromStdString(match->songId), id);
        QCOMPARE(match->score, score);
    }

    void refusesOtherScores_data() {
        QTest::addColumn<QByteArray>("json");
        for (const char* json : {"", "[]", "3", "{\"TR\": 1}", "{\"TR\": {\"md5\": \"high\"}}",
                                 "{\"TR\": {\"md5\": [1]}}", "{\"TR\": {\"md5\": {\"a\": 1}}}",
                                 "{\"TR\": {\"md5\": 0.5}", "{\"TR\": null}", "{\"TR\": {\"md5\": true}}"})
            QTest::newRow(*json == 0 ? "nothing" : json) << QByteArray(json);
    }

    void refusesOtherScores() {
        QFETCH(QByteArray, json);
        LakhSettings settings;
        settings.matchScores = file("wrong.json", json.toStdString());
        const auto lakh = LakhMetadata::load(settings, {});
        QVERIFY(!lakh.ok());
        QVERIFY2(QString::fromStdString(lakh.error().message).contains("wrong.json"), lakh.error().message.c_str());
    }

    void deepScoresAreRefusedWithoutHarm() {
        LakhSettings settings;
        settings.matchScores = file("deep.json", std::string(200'000, '{'));
        QVERIFY(!LakhMetadata::load(settings, {}).ok());
        settings.matchScores = file("deeper.json", std::string(200'000, '['));
        QVERIFY(!LakhMetadata::load(settings, {}).ok());
    }

    void listsOfIds() {
        LakhSettings settings;
        settings.idLists = {file("rock.txt", "# rock songs\n\n" + kFirst + "\r\n"),
                            file("more.txt", "  " + kSecond + ", Other - Second")};
        const auto lakh = LakhMetadata::load(settings, {});
        QVERIFY2(lakh.ok(), lakh ? "" : lakh.error().message.c_str());
        QVERIFY(lakh->listed(kFirst));
        QVERIFY(lakh->listed(kSecond));
        QVERIFY(!lakh->listed(kUnknown));
    }

    void refusesOtherLists() {
        for (const char* content : {"", "# nothing\n", "some song\n", "TRAAAGR128F425B14B1\n"}) {
            LakhSettings settings;
            settings.idLists = {file("list.txt", content)};
            const auto lakh = LakhMetadata::load(settings, {});
            QVERIFY(!lakh.ok());
            QVERIFY2(QString::fromStdString(lakh.error().message).contains("list.txt"), lakh.error().message.c_str());
        }
        LakhSettings settings;
        settings.idLists = {path("none.txt")};
        QVERIFY(!LakhMetadata::load(settings, {}).ok());
    }

    void factsFromSongFiles() {
        const auto root = path("songs");
        std::filesystem::create_directories(root / "A" / "A" / "A");
        writeSongs(root / "A" / "A" / "A" / (kFirst + ".h5"), {kSongs[0]});
        checkFirst(root);
        const auto lakh = load(root);
        const auto none = lakh.facts(kUnknown);
        QVERIFY(none.ok() && !*none);
        const auto noId = lakh.facts("../../../etc/passwd");
        QVERIFY(noId.ok() && !*noId);
    }

    void factsFromASummary() {
        writeSongs(path("summary.h5"), kSongs);
        checkFirst(path("summary.h5"));
        const auto lakh = load(path("summary.h5"), {"techno"});
        const auto second = lakh.facts(kSecond);
        QVERIFY(second.ok() && *second);
        QCOMPARE((*second)->title, std::string("Second"));
        QCOMPARE((*second)->year, 0);
        QCOMPARE((*second)->tags, (std::vector<std::string>{"Techno"}));
        QVERIFY(lakh.hasTag(**second));
        QVERIFY(!lakh.hasTag(**lakh.facts(kFirst)));
    }

    void manyThreadsMayAsk() {
        writeSongs(path("threads.h5"), kSongs);
        const auto lakh = load(path("threads.h5"));
        std::atomic<int> right = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i)
                threads.emplace_back([&] {
                    for (int k = 0; k < 50; ++k) {
                        const auto facts = lakh.facts(k % 2 ? kFirst : kSecond);
                        right += facts && *facts && (*facts)->title.size() > 5 ? 1 : 0;
                    }
                });
        }
        QCOMPARE(right.load(), 200);
    }

    void refusesOtherSongFiles() {
        for (const char* content : {"", "not HDF5", "\x89HDF\r\n\x1a\n"}) {
            LakhSettings settings;
            settings.songFiles = file("songs.h5", content);
            const auto lakh = LakhMetadata::load(settings, {});
            QVERIFY(!lakh.ok());
            QVERIFY2(QString::fromStdString(lakh.error().message).contains("songs.h5"), lakh.error().message.c_str());
        }
        LakhSettings settings;
        settings.songFiles = path("none.h5");
        QVERIFY(!LakhMetadata::load(settings, {}).ok());
    }

    void aDamagedSongFileSaysItsName() {
        const auto root = path("damaged");
        std::filesystem::create_directories(root / "A" / "A" / "A");
        const auto one = root / "A" / "A" / "A" / (kFirst + ".h5");
        writeSongs(one, {kSongs[0]});
        std::filesystem::resize_file(one, std::filesystem::file_size(one) / 2);
        const auto facts = load(root).facts(kFirst);
        QVERIFY(!facts.ok());
        QVERIFY2(facts.error().message.find(kFirst) != std::string::npos, facts.error().message.c_str());
    }

    void tablesWithoutEndAreRefused() {
        writeEndlessSongs(path("endless.h5"));
        LakhSettings settings;
        settings.songFiles = path("endless.h5");
        QVERIFY(!LakhMetadata::load(settings, {}).ok());
    }

    void fieldsOfOtherTypesReadAsNothing() {
        const auto root = path("types");
        std::filesystem::create_directories(root / "A" / "A" / "A");
        writeSongsOfOtherTypes(root / "A" / "A" / "A" / (kFirst + ".h5"));
        const auto facts = load(root).facts(kFirst);
        QVERIFY(facts.ok() && *facts);
        QVERIFY((*facts)->title.empty() && (*facts)->tags.empty());
    }

    void tagsNeedFiles() {
        LakhSettings settings;
        settings.tags = {"rock"};
        const auto lakh = LakhMetadata::load(settings, {});
        QVERIFY(!lakh.ok());
        QVERIFY(lakh.error().message.find("Million Song Dataset") != std::string::npos);
    }

private:
    [[nodiscard]] std::filesystem::path path(const std::string& name) const {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    [[nodiscard]] std::filesystem::path file(const std::string& name, const std::string& content) const {
        writeBytes(path(name), bytesOf(content));
        return path(name);
    }

    static LakhMetadata load(const std::filesystem::path& songFiles, const std::vector<std::string>& tags = {}) {
        LakhSettings settings;
        settings.songFiles = songFiles;
        settings.tags = tags;
        auto lakh = LakhMetadata::load(settings, {});
        if (!lakh) qFatal("%s", lakh.error().message.c_str());
        return std::move(*lakh);
    }

    static void checkFirst(const std::filesystem::path& songFiles) {
        const auto lakh = load(songFiles, {"CLASSIC pop and rock"});
        const auto facts = lakh.facts(kFirst);
        QVERIFY2(facts.ok(), facts ? "" : facts.error().message.c_str());
        QVERIFY(facts->has_value());
        QCOMPARE((*facts)->title, kSongs[0].title);
        QCOMPARE((*facts)->artist, kSongs[0].artist);
        QCOMPARE((*facts)->year, 1983);
        QCOMPARE((*facts)->tags, (std::vector<std::string>{"pop rock", "new wave", "classic pop and rock"}));
        QVERIFY(lakh.hasTag(**facts));
        QVERIFY(!load(songFiles, {"jazz"}).hasTag(**facts));
    }

    QTemporaryDir m_folder;
};

MUSE_TEST(LakhMetadataTest)
#include "LakhMetadataTest.moc"
