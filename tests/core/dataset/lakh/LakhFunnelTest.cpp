// SPDX-License-Identifier: MIT
#include "core/dataset/DatasetBuilder.h"
#include "core/dataset/funnel/Rejections.h"
#include "core/dataset/store/PhraseDataset.h"
#include "tests/core/dataset/MidiFixtures.h"
#include "tests/core/dataset/lakh/Hdf5Fixtures.h"
#include "tests/core/exchange/NumpyFixtures.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace muse;
using namespace muse::test;
namespace fs = std::filesystem;

namespace {

const std::string kRock = "TRAAAAA128F4200001";
const std::string kJazz = "TRBBBBB128F4200002";
const std::string kSilent = "TRCCCCC128F4200003";

std::string md5(int number) {
    return std::string(31, 'a') + std::to_string(number);
}

/// As lmd_matched lays them out.
std::string nameOf(const std::string& song, int number) {
    return song.substr(2, 1) + "/" + song.substr(3, 1) + "/" + song.substr(4, 1) + "/" + song + "/" + md5(number) +
           ".mid";
}

} // namespace

/// The stage of the funnel that asks the Lakh and Million Song Dataset's metadata.
class LakhFunnelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        writeFolder(path("music"), {{nameOf(kRock, 1), bandMidi(8, 1)},
                                    {nameOf(kRock, 2), bandMidi(8, 2)},
                                    {nameOf(kJazz, 3), bandMidi(8, 3)},
                                    {nameOf(kSilent, 4), bandMidi(8, 4)},
                                    {"unknown.mid", bandMidi(8, 5)}});
        writeBytes(path("scores.json"),
                   bytesOf("{\"" + kRock + "\": {\"" + md5(1) + "\": 0.6, \"" + md5(2) + "\": 0.8}, \"" + kJazz +
                           "\": {\"" + md5(3) + "\": 0.7}, \"" + kSilent + "\": {\"" + md5(4) + "\": 0.4}}"));
        writeBytes(path("ids.txt"), bytesOf(kRock + "\n" + kSilent + "\n"));
        writeSongs(path("songs.h5"),
                   {{kRock, "One", "A", 1990, {"rock"}, {}}, {kJazz, "Two", "B", 1960, {"jazz"}, {}}});
    }

    void init() {
        m_settings = {};
        m_settings.sources = {path("music")};
        m_settings.output = path("out.safetensors");
        m_settings.split = {1, 0, 0, 1};
        m_settings.lakh.matchScores = path("scores.json");
    }

    void theBestFileOfEachSongStays() {
        const auto report = built();
        QCOMPARE(report.filesUsed, 3);
        QCOMPARE(report.funnel.rejected(rejection::kNoMatch), 1);
        QCOMPARE(report.funnel.rejected(rejection::kBetterMatch), 1);
        const auto data = PhraseDataset::open(m_settings.output);
        QVERIFY(data.ok());
        QCOMPARE(data->songs(), (std::vector<std::string>{nameOf(kRock, 2), nameOf(kJazz, 3), nameOf(kSilent, 4)}));
    }

    void allFilesStayWhenWanted() {
        m_settings.bestMatchOnly = false;
        QCOMPARE(built().filesUsed, 4);
    }

    void weakMatchesFall() {
        m_settings.lakh.minimumScore = 0.65;
        const auto report = built();
        QCOMPARE(report.filesUsed, 2);
        QCOMPARE(report.funnel.rejected(rejection::kWeakMatch), 2);
    }

    void songsOfNoListFall() {
        m_settings.lakh.idLists = {path("ids.txt")};
        const auto report = built();
        QCOMPARE(report.filesUsed, 2);
        QCOMPARE(report.funnel.rejected(rejection::kNotListed), 1);
    }

    void songsWithoutTheTagFall() {
        m_settings.lakh.songFiles = path("songs.h5");
        m_settings.lakh.tags = {"Rock"};
        const auto report = built();
        QCOMPARE(report.filesUsed, 1);
        QCOMPARE(report.funnel.rejected(rejection::kNoTag), 2);
    }

    void anySettingThatCannotBeReadStopsTheBuild() {
        m_settings.lakh.matchScores = path("none.json");
        const auto report = buildDataset(m_settings);
        QVERIFY(!report.ok());
        QVERIFY(report.error().message.find("none.json") != std::string::npos);
    }

private:
    [[nodiscard]] fs::path path(const std::string& name) const {
        return fs::path(m_folder.path().toStdString()) / name;
    }

    [[nodiscard]] DatasetReport built() const {
        auto report = buildDataset(m_settings);
        if (!report) qFatal("%s", report.error().message.c_str());
        return std::move(*report);
    }

    DatasetSettings m_settings;
    QTemporaryDir m_folder;
};

MUSE_TEST(LakhFunnelTest)
#include "LakhFunnelTest.moc"
