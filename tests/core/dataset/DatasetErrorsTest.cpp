// SPDX-License-Identifier: MIT
#include "core/base/File.h"
#include "core/base/Safetensors.h"
#include "core/dataset/DatasetBuilder.h"
#include "core/dataset/funnel/Rejections.h"
#include "core/dataset/sources/SongSource.h"
#include "core/dataset/store/PhraseDataset.h"
#include "tests/core/dataset/MidiFixtures.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>
#include <functional>

using namespace muse;
using test::NamedFile;
namespace fs = std::filesystem;

namespace {

QString problem(const DatasetSettings& settings) {
    const auto report = buildDataset(settings);
    return report ? QString() : QString::fromStdString(report.error().message);
}

/// Bytes that neither tar filter can make small.
std::vector<std::uint8_t> noise(std::size_t size) {
    std::vector<std::uint8_t> bytes(size);
    std::uint32_t state = 1;
    for (auto& byte : bytes)
        byte = static_cast<std::uint8_t>((state = state * 1664525u + 1013904223u) >> 24);
    return bytes;
}

} // namespace

/// What is wrong with a source or a dataset file is said in a sentence that names it.
class DatasetErrorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_temporary.isValid());
        test::writeFolder(folder() / "good", {{"one.mid", test::bandMidi(4, 1)}});
        m_good.sources = {folder() / "good"};
        m_good.output = folder() / "data.safetensors";
    }

    void settingsOutOfRangeAreRefused_data() {
        QTest::addColumn<int>("hop");
        QTest::addColumn<int>("families");
        QTest::addColumn<int>("active");
        QTest::addColumn<int>("threads");
        QTest::addColumn<QString>("word");
        QTest::newRow("hop 0") << 0 << 3 << 4 << 0 << "hop";
        QTest::newRow("fewer than no families") << 4 << -1 << 4 << 0 << "families";
        QTest::newRow("six families") << 4 << 6 << 4 << 0 << "families";
        QTest::newRow("five bars") << 4 << 3 << 5 << 0 << "active bars";
        QTest::newRow("threads") << 4 << 3 << 4 << -1 << "threads";
    }

    void settingsOutOfRangeAreRefused() {
        QFETCH(int, hop);
        QFETCH(int, families);
        QFETCH(int, active);
        QFETCH(int, threads);
        QFETCH(QString, word);
        DatasetSettings settings = m_good;
        settings.hopBars = hop;
        settings.minimumFamilies = families;
        settings.minimumActiveBars = active;
        settings.threads = threads;
        QVERIFY2(problem(settings).contains(word), qPrintable(problem(settings)));
    }

    void anOutputThatWouldCostASourceIsRefused() {
        DatasetSettings settings = m_good;
        settings.output = folder() / "good" / "one.mid";
        QVERIFY2(problem(settings).contains("one.mid does not end in .safetensors"), qPrintable(problem(settings)));
        QVERIFY(replaceFile(folder() / "songs.safetensors", std::string_view("x")).ok());
        settings.sources = {folder() / "songs.safetensors"};
        settings.output = folder() / "good" / ".." / "songs.safetensors";
        QVERIFY2(problem(settings).contains("is one of the sources"), qPrintable(problem(settings)));
        settings.output = folder() / "songs.safetensors" / "in" / "it.safetensors";
        QVERIFY2(problem(settings).contains("lies in one"), qPrintable(problem(settings)));
    }

    void anUnusableSourceIsNamed() {
        DatasetSettings settings = m_good;
        settings.sources = {folder() / "nowhere"};
        QVERIFY(problem(settings).contains("nowhere"));
        settings.sources = {folder() / "empty"};
        fs::create_directories(settings.sources.front());
        QVERIFY(problem(settings).contains("no MIDI files"));
        settings = m_good;
        settings.onlyPathsUnder = "elsewhere";
        QVERIFY(problem(settings).contains("elsewhere"));
        settings = m_good;
        settings.output = folder() / "missing" / "data.safetensors";
        QVERIFY(problem(settings).contains("missing"));
    }

    void whenNothingIsUsableTheReasonsAreSaid() {
        DatasetSettings settings = m_good;
        settings.sources = {folder() / "poor"};
        test::writeFolder(settings.sources.front(), {{"a.mid", test::bandMidi(2, 1)}, {"b.mid", {1, 2, 3}}});
        QVERIFY(problem(settings).contains("1 shorter than four bars"));
        QVERIFY(problem(settings).contains("1 unreadable"));
        QVERIFY(!fs::exists(settings.output));
        DatasetReport last;
        QVERIFY(!buildDataset(settings, {}, [&](const DatasetReport& report) { last = report; }).ok());
        QCOMPARE(last.decisions.size(), std::size_t{2});
        QCOMPARE(last.decisions[0].reason, std::string("shorter than four bars"));
    }

    void anArchiveThatIsNoneIsRefused_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"a.zip", "a.tar", "a.tar.gz", "a.tar.xz", "a.bin"})
            QTest::newRow(name) << QString(name);
    }

    void anArchiveThatIsNoneIsRefused() {
        QFETCH(QString, name);
        DatasetSettings settings = m_good;
        settings.sources = {folder() / name.toStdString()};
        test::writeFolder(folder(), {{name.toStdString(), noise(5000)}});
        QVERIFY2(problem(settings).contains(name), qPrintable(problem(settings)));
    }

    void aTruncatedArchiveIsRefused_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"a.zip", "a.tar", "a.tar.gz", "a.tar.xz"})
            QTest::newRow(name) << QString(name);
    }

    void aTruncatedArchiveIsRefused() {
        QFETCH(QString, name);
        std::vector<NamedFile> files;
        for (int i = 0; i < 12; ++i) {
            files.emplace_back(std::to_string(i) + ".mid", test::bandMidi(40, i));
            files.emplace_back(std::to_string(i) + ".txt", noise(20000));
        }
        DatasetSettings settings = m_good;
        settings.sources = {folder() / name.toStdString()};
        test::writeArchive(settings.sources.front(), files);
        QVERIFY2(problem(settings).isEmpty(), qPrintable(problem(settings)));
        fs::remove(settings.output);
        fs::resize_file(settings.sources.front(), fs::file_size(settings.sources.front()) * 2 / 3);
        QVERIFY2(problem(settings).contains(name), qPrintable(problem(settings)));
        QVERIFY(!fs::exists(settings.output));
    }

    void anEntryThatFailsItsChecksumCostsOnlyItself() {
        DatasetSettings settings = m_good;
        settings.sources = {folder() / "checksum.zip"};
        const auto damaged = noise(20000); // does not deflate, so a changed byte shows in the checksum alone
        test::writeArchive(settings.sources.front(), {{"a.mid", damaged}, {"one.mid", test::bandMidi(4, 1)}});
        auto bytes = readFile(settings.sources.front());
        QVERIFY(bytes.ok());
        (*bytes)[10000] ^= 1;
        QVERIFY(replaceFile(settings.sources.front(), *bytes).ok());
        const auto report = buildDataset(settings);
        QVERIFY2(report.ok(), report ? "" : report.error().message.c_str());
        QCOMPARE(report->funnel.rejected(rejection::kUnreadable), 1);
        QCOMPARE(report->phrases, 1);
    }

    void aHugeFileIsCountedNotLoaded_data() {
        QTest::addColumn<bool>("archive");
        QTest::newRow("folder") << false;
        QTest::newRow("archive") << true;
    }

    void aHugeFileIsCountedNotLoaded() {
        QFETCH(bool, archive);
        const std::vector<NamedFile> files = {{"huge.mid", std::vector<std::uint8_t>(kMostSongBytes + 1)},
                                              {"one.mid", test::bandMidi(4, 1)}};
        DatasetSettings settings = m_good;
        settings.sources = {folder() / (archive ? "huge.tar.gz" : "huge")};
        if (archive)
            test::writeArchive(settings.sources.front(), files);
        else
            test::writeFolder(settings.sources.front(), files);
        const auto report = buildDataset(settings);
        QVERIFY(report.ok());
        QCOMPARE(report->funnel.rejected(rejection::kTooLarge), 1);
        QCOMPARE(report->phrases, 1);
    }

    void whatIsNoDatasetIsRefused() {
        QVERIFY(!PhraseDataset::open(folder() / "absent.safetensors").ok());
        QVERIFY2(problem(m_good).isEmpty(), qPrintable(problem(m_good)));
        const auto good = SafetensorsFile::open(m_good.output);
        QVERIFY(good.ok());
        const std::vector<std::uint8_t> zeros(1 << 20);
        const auto refused = [&](const std::function<void(SafetensorsContent&)>& change) {
            SafetensorsContent content{good->tensors(), good->metadata()};
            change(content);
            const fs::path path = folder() / "odd.safetensors";
            if (!writeSafetensors(path, content)) return false;
            const auto opened = PhraseDataset::open(path);
            return !opened && opened.error().message.find("odd.safetensors") != std::string::npos;
        };
        const auto shaped = [&](const char* name, const char* dtype, std::vector<std::int64_t> shape) {
            return [&zeros, name, dtype, shape = std::move(shape)](SafetensorsContent& content) {
                std::size_t bytes = safetensorsElementSize(dtype);
                for (const auto extent : shape)
                    bytes *= static_cast<std::size_t>(extent);
                content.tensors[name] = {dtype, shape, std::span(zeros).first(bytes)};
            };
        };
        const auto row = static_cast<std::int64_t>(kBytesPerPhrase);
        QVERIFY(!refused([](SafetensorsContent&) {}));
        for (const char* name : {tensor::kPhrases, tensor::kFamilies, tensor::kSongs, tensor::kBars, tensor::kSplits})
            QVERIFY2(refused([name](SafetensorsContent& content) { content.tensors.erase(name); }), name);
        QVERIFY(refused(shaped(tensor::kPhrases, "I8", {1, row})));
        QVERIFY(refused(shaped(tensor::kPhrases, "U8", {1, row - 1})));
        QVERIFY(refused(shaped(tensor::kPhrases, "U8", {row})));
        QVERIFY(refused(shaped(tensor::kPhrases, "U8", {2, row})));
        QVERIFY(refused(shaped(tensor::kSplits, "U8", {1})));
        QVERIFY(refused(shaped(tensor::kSplits, "I8", {2})));
        for (const char* key : {"format", "format_version", "songs", "funnel", "metrics_train"}) {
            QVERIFY2(refused([key](SafetensorsContent& content) { content.metadata.erase(key); }), key);
            QVERIFY2(refused([key](SafetensorsContent& content) { content.metadata[key] = "[1, {"; }), key);
        }
        const std::vector<std::uint8_t> nowhere(sizeof(std::int32_t), 0x7F);
        QVERIFY(refused([&](SafetensorsContent& content) { content.tensors[tensor::kSongs].bytes = nowhere; }));
        QVERIFY(refused([&](SafetensorsContent& content) {
            content.tensors[tensor::kSplits].bytes = std::span(nowhere).first(1);
        }));
    }

    void aTruncatedDatasetIsRefused() {
        QVERIFY(problem(m_good).isEmpty());
        fs::resize_file(m_good.output, fs::file_size(m_good.output) - 1);
        QVERIFY(!PhraseDataset::open(m_good.output).ok());
    }

private:
    fs::path folder() const { return m_temporary.path().toStdString(); }

    QTemporaryDir m_temporary;
    DatasetSettings m_good;
};

MUSE_TEST(DatasetErrorsTest)
#include "DatasetErrorsTest.moc"
