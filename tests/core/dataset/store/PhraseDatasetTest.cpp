// SPDX-License-Identifier: MIT
#include "core/dataset/store/PhraseDataset.h"

#include "core/dataset/DatasetBuilder.h"
#include "core/dataset/store/DatasetFile.h"
#include "core/dataset/store/DatasetMetadata.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <fstream>
#include <random>
#include <sys/resource.h>
#include <unistd.h>

using namespace muse;
namespace fs = std::filesystem;

namespace {

/// More than this machine's memory, and more than most.
constexpr std::size_t kHugePhrases = 4u << 20;

/// Resident memory of this process in bytes.
std::size_t residentBytes() {
    std::ifstream file("/proc/self/statm");
    std::size_t whole = 0;
    std::size_t resident = 0;
    file >> whole >> resident;
    return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

/// A dataset file of so many phrases that are a hole in the file: the disk holds nothing of them.
bool writeSparse(const fs::path& path, std::size_t phrases) {
    const std::size_t families = phrases * kBarsPerPhrase;
    const std::size_t numbers = phrases * sizeof(std::int32_t);
    DatasetReport report;
    report.decisions.push_back({"one.mid", {}, {}, static_cast<std::int64_t>(phrases), Split::Train});
    std::string metadata;
    for (const auto& [key, value] : datasetMetadata({}, report)) {
        std::string escaped;
        for (const char c : value)
            escaped += c == '"' || c == '\\' ? std::string{'\\', c} : std::string{c};
        metadata += fmt::format("{}\"{}\":\"{}\"", metadata.empty() ? "" : ",", key, escaped);
    }
    std::size_t at = 0;
    const auto tensor = [&](const char* name, const char* dtype, const std::string& shape, std::size_t bytes) {
        const std::size_t begin = at;
        at += bytes;
        return fmt::format("\"{}\":{{\"dtype\":\"{}\",\"shape\":[{}],\"data_offsets\":[{},{}]}}", name, dtype, shape,
                           begin, at);
    };
    const std::string rows = std::to_string(phrases);
    std::string header =
        "{\"__metadata__\":{" + metadata + "}," + tensor("bar", "I32", rows, numbers) + "," +
        tensor("families", "I8", rows + ",4", families) + "," +
        tensor("phrases", "U8", fmt::format("{},{}", rows, kBytesPerPhrase), phrases * kBytesPerPhrase) + "," +
        tensor("song", "I32", rows, numbers) + "," + tensor("split", "I8", rows, phrases) + "}";
    header.resize((header.size() + 7) / 8 * 8, ' ');
    const std::uint64_t length = header.size();
    std::ofstream file(path, std::ios::binary);
    file.write(reinterpret_cast<const char*>(&length), sizeof length);
    file.write(header.data(), static_cast<std::streamsize>(header.size()));
    file.close();
    return file && ::truncate(path.c_str(), static_cast<off_t>(sizeof length + header.size() + at)) == 0;
}

} // namespace

class PhraseDatasetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileLargerThanMemoryIsRead() {
        const QTemporaryDir folder;
        const fs::path path = fs::path(folder.path().toStdString()) / "huge.safetensors";
        if (!writeSparse(path, kHugePhrases)) QSKIP("this file system has no room for a hole of 80 GB");
        QVERIFY(fs::file_size(path) > 75ull << 30);
        const std::size_t before = residentBytes();
        const auto dataset = PhraseDataset::open(path);
        QVERIFY2(dataset.ok(), dataset ? "" : dataset.error().message.c_str());
        QCOMPARE(dataset->size(), kHugePhrases);
        std::mt19937_64 random(1);
        std::vector<std::uint32_t> phrases;
        for (int i = 0; i < 2000; ++i)
            phrases.push_back(static_cast<std::uint32_t>(random() % kHugePhrases));
        dataset->prefetch(phrases);
        for (const std::uint32_t phrase : phrases)
            QCOMPARE(dataset->phrase(phrase).count(), std::size_t{0});
        // What was looked at and the columns, not the phrases.
        QVERIFY2(residentBytes() - before < 400u << 20, qPrintable(QString::number((residentBytes() - before) >> 20)));
    }

    void whatIsNoDatasetIsToldHowToBecomeOne() {
        QTemporaryDir folder;
        const auto song = std::filesystem::path(folder.filePath("song.mid").toStdString());
        std::ofstream(song) << "MThd";
        for (const auto& [path, word] : {std::pair{song.parent_path(), "is a folder"}, {song, "is no dataset"}}) {
            const auto dataset = PhraseDataset::open(path);
            QVERIFY(!dataset);
            const QString words = QString::fromStdString(dataset.error().message);
            QVERIFY2(words.contains(word) && words.contains("'musegan dataset build'"), qPrintable(words));
        }
    }

    void columnsAreWhatWasWritten() {
        const QTemporaryDir folder;
        const fs::path path = fs::path(folder.path().toStdString()) / "small.safetensors";
        Pianoroll roll(3 * kBarsPerPhrase);
        roll.set(5, 7, 40, Family::Guitar);
        DatasetColumns columns{{0, 0, 0, 0, 0, 4, 0, 0, 5, 5, 7, 5}, {0, 1, 1}, {0, 4, 12}, {0, 2, 1}};
        DatasetReport report;
        report.decisions.push_back({"a.mid", {}, {}, 1, Split::Train});
        report.decisions.push_back({"lost.mid", FunnelStage::Metre, "not in 4/4", 0, Split::Train});
        report.decisions.push_back({"b.mid", {}, {}, 2, Split::Test});
        QVERIFY(writeDatasetFile(path, roll.packed(), columns, datasetMetadata({}, report)).ok());
        const auto dataset = PhraseDataset::open(path);
        QVERIFY2(dataset.ok(), dataset ? "" : dataset.error().message.c_str());
        QCOMPARE(dataset->songs(), (std::vector<std::string>{"a.mid", "b.mid"}));
        QCOMPARE(dataset->song(2), std::string("b.mid"));
        QCOMPARE(dataset->bar(2), 12);
        QCOMPARE(dataset->split(1), Split::Test);
        QCOMPARE(dataset->phrasesOf(Split::Test), (std::vector<std::uint32_t>{1}));
        QCOMPARE(dataset->phrasesOf(std::nullopt).size(), std::size_t{3});
        QVERIFY(dataset->phrase(1).at(1, 7, 40, Family::Guitar));
        QCOMPARE(soundingAnywhere(dataset->families(2)), 7u);
        QCOMPARE(soundingThroughout(dataset->families(2)), 5u);
    }
};

MUSE_TEST(PhraseDatasetTest)
#include "PhraseDatasetTest.moc"
