// SPDX-License-Identifier: MIT
#include "core/base/File.h"
#include "core/base/Safetensors.h"
#include "core/dataset/DatasetBuilder.h"
#include "core/dataset/MidiSource.h"
#include "core/dataset/PhraseDataset.h"
#include "core/dataset/SongPhrases.h"
#include "tests/core/dataset/MidiFixtures.h"

#include <QTemporaryDir>
#include <QtTest>

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
        m_good.source = folder() / "good";
        m_good.output = folder() / "data.safetensors";
    }

    void settingsOutOfRangeAreRefused_data() {
        QTest::addColumn<int>("hop");
        QTest::addColumn<int>("families");
        QTest::addColumn<int>("active");
        QTest::addColumn<int>("threads");
        QTest::addColumn<QString>("word");
        QTest::newRow("hop 0") << 0 << 3 << 4 << 0 << "hop";
        QTest::newRow("no families") << 4 << 0 << 4 << 0 << "families";
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

    void anUnusableSourceIsNamed() {
        DatasetSettings settings = m_good;
        settings.source = folder() / "nowhere";
        QVERIFY(problem(settings).contains("nowhere"));
        settings.source = folder() / "empty";
        fs::create_directories(settings.source);
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
        settings.source = folder() / "poor";
        test::writeFolder(settings.source, {{"a.mid", test::bandMidi(2, 1)}, {"b.mid", {1, 2, 3}}});
        QVERIFY(problem(settings).contains("1 shorter than four bars"));
        QVERIFY(problem(settings).contains("1 unreadable"));
        QVERIFY(!fs::exists(settings.output));
    }

    void anArchiveThatIsNoneIsRefused_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"a.zip", "a.tar", "a.tar.gz", "a.tar.xz", "a.bin"})
            QTest::newRow(name) << QString(name);
    }

    void anArchiveThatIsNoneIsRefused() {
        QFETCH(QString, name);
        DatasetSettings settings = m_good;
        settings.source = folder() / name.toStdString();
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
        settings.source = folder() / name.toStdString();
        test::writeArchive(settings.source, files);
        QVERIFY2(problem(settings).isEmpty(), qPrintable(problem(settings)));
        fs::remove(settings.output);
        fs::resize_file(settings.source, fs::file_size(settings.source) * 2 / 3);
        QVERIFY2(problem(settings).contains(name), qPrintable(problem(settings)));
        QVERIFY(!fs::exists(settings.output));
    }

    void anEntryThatFailsItsChecksumCostsOnlyItself() {
        DatasetSettings settings = m_good;
        settings.source = folder() / "checksum.zip";
        const auto damaged = noise(20000); // does not deflate, so a changed byte shows in the checksum alone
        test::writeArchive(settings.source, {{"a.mid", damaged}, {"one.mid", test::bandMidi(4, 1)}});
        auto bytes = readFile(settings.source);
        QVERIFY(bytes.ok());
        (*bytes)[10000] ^= 1;
        QVERIFY(replaceFile(settings.source, *bytes).ok());
        const auto report = buildDataset(settings);
        QVERIFY2(report.ok(), report ? "" : report.error().message.c_str());
        QCOMPARE(report->rejectedFiles.at(rejection::kUnreadable), 1);
        QCOMPARE(report->phrases, 1);
    }

    void aHugeFileIsCountedNotLoaded_data() {
        QTest::addColumn<bool>("archive");
        QTest::newRow("folder") << false;
        QTest::newRow("archive") << true;
    }

    void aHugeFileIsCountedNotLoaded() {
        QFETCH(bool, archive);
        const std::vector<NamedFile> files = {{"huge.mid", std::vector<std::uint8_t>(kMostMidiBytes + 1)},
                                              {"one.mid", test::bandMidi(4, 1)}};
        DatasetSettings settings = m_good;
        settings.source = folder() / (archive ? "huge.tar.gz" : "huge");
        if (archive)
            test::writeArchive(settings.source, files);
        else
            test::writeFolder(settings.source, files);
        const auto report = buildDataset(settings);
        QVERIFY(report.ok());
        QCOMPARE(report->rejectedFiles.at(rejection::kTooLarge), 1);
        QCOMPARE(report->phrases, 1);
    }

    void whatIsNoDatasetIsRefused() {
        const fs::path path = folder() / "odd.safetensors";
        QVERIFY(!PhraseDataset::open(folder() / "absent.safetensors").ok());
        const auto refused = [&](const std::string& tensor, const std::string& dtype, std::vector<std::int64_t> shape) {
            std::size_t bytes = safetensorsElementSize(dtype);
            for (const auto extent : shape)
                bytes *= static_cast<std::size_t>(extent);
            const std::vector<std::uint8_t> zeros(bytes);
            SafetensorsContent content;
            content.tensors[tensor] = {dtype, std::move(shape), zeros};
            if (!writeSafetensors(path, content)) return false;
            const auto opened = PhraseDataset::open(path);
            return !opened && opened.error().message.find("odd.safetensors") != std::string::npos;
        };
        const auto row = static_cast<std::int64_t>(kBytesPerPhrase);
        QVERIFY(refused("weights", "U8", {2, row}));
        QVERIFY(refused(kPhraseTensor, "I8", {2, row}));
        QVERIFY(refused(kPhraseTensor, "U8", {2, row - 1}));
        QVERIFY(refused(kPhraseTensor, "U8", {row}));
        QVERIFY(refused(kPhraseTensor, "U8", {0, row}));
        QVERIFY(!refused(kPhraseTensor, "U8", {2, row}));
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

QTEST_GUILESS_MAIN(DatasetErrorsTest)
#include "DatasetErrorsTest.moc"
