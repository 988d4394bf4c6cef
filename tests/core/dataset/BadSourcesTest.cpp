// SPDX-License-Identifier: MIT
#include "core/base/File.h"
#include "core/dataset/DatasetBuilder.h"
#include "core/dataset/funnel/Rejections.h"
#include "core/dataset/store/PhraseDataset.h"
#include "tests/core/dataset/MidiFixtures.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>
#include <archive.h>
#include <archive_entry.h>
#include <clocale>
#include <csignal>
#include <fstream>
#include <optional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace muse;
using test::NamedFile;
namespace fs = std::filesystem;

namespace {

/// While it lives, files cannot grow beyond some bytes: the nearest that a test comes to a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

/// While it lives, this process is nobody: tests often run as root, who may read everything.
class Nobody {
public:
    Nobody() : m_user(::geteuid()) {
        constexpr uid_t nobody = 65534;
        if (m_user == 0) m_changed = ::seteuid(nobody) == 0;
    }
    ~Nobody() {
        if (m_changed && ::seteuid(m_user) != 0) std::abort();
    }
    Nobody(const Nobody&) = delete;
    Nobody& operator=(const Nobody&) = delete;
    [[nodiscard]] bool works() const { return m_user != 0 || m_changed; }

private:
    uid_t m_user;
    bool m_changed = false;
};

/// A .tar.gz of one file of zeros, without its size ever being in memory.
void writeBomb(const fs::path& path, std::uint64_t size) {
    archive* out = archive_write_new();
    archive_write_add_filter_gzip(out);
    archive_write_set_format_pax_restricted(out);
    QCOMPARE(archive_write_open_filename(out, path.c_str()), ARCHIVE_OK);
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, "bomb.txt");
    archive_entry_set_size(entry, static_cast<la_int64_t>(size));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    QCOMPARE(archive_write_header(out, entry), ARCHIVE_OK);
    const std::vector<char> zeros(1 << 20);
    for (std::uint64_t done = 0; done < size; done += zeros.size())
        archive_write_data(out, zeros.data(), zeros.size());
    archive_entry_free(entry);
    archive_write_close(out);
    archive_write_free(out);
}

} // namespace

/// What the web and people's disks have in store for a dataset build.
class BadSourcesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_temporary.emplace();
        QVERIFY(m_temporary->isValid());
        m_settings = {};
        m_settings.sources = {folder() / "music"};
        m_settings.output = folder() / "out" / "data.safetensors";
        fs::create_directories(folder() / "music");
        fs::create_directories(folder() / "out");
    }

    void anEmptyFolderIsSaid() {
        QVERIFY2(problem().contains("no MIDI files") && problem().contains("music"), qPrintable(problem()));
    }

    void aFolderThatMayNotBeReadIsSaid() {
        test::writeFolder(source(), {{"one.mid", test::bandMidi(4, 1)}, {"closed/two.mid", test::bandMidi(4, 2)}});
        fs::permissions(folder(), fs::perms::all);
        fs::permissions(folder() / "out", fs::perms::all);
        fs::permissions(source(), fs::perms::all & ~fs::perms::others_write);
        fs::permissions(source() / "closed", fs::perms::none);
        {
            const Nobody nobody;
            if (!nobody.works()) QSKIP("this user cannot become another");
            const auto report = buildDataset(m_settings);
            QVERIFY2(report.ok(), report ? "" : report.error().message.c_str());
            QCOMPARE(report->phrases, 1);
            // The folder is one of the things that could not be read, by its name.
            QCOMPARE(report->funnel.at(FunnelStage::Parse).rejected.at(rejection::kUnreadable), 1);
            QCOMPARE(report->decisions.front().name, std::string("closed"));
            m_settings.sources = {source() / "closed"};
            QVERIFY2(problem().contains("closed") && problem().contains("may not be read"), qPrintable(problem()));
        }
        fs::permissions(folder() / "music" / "closed", fs::perms::owner_all);
    }

    void anOutputThatMayNotBeWrittenIsSaid() {
        test::writeFolder(source(), {{"one.mid", test::bandMidi(4, 1)}});
        fs::permissions(folder(), fs::perms::all);
        fs::permissions(folder() / "out", fs::perms::owner_read | fs::perms::owner_exec);
        const Nobody nobody;
        if (!nobody.works()) QSKIP("this user cannot become another");
        QVERIFY2(problem().contains("data.safetensors"), qPrintable(problem()));
    }

    void anArchiveBombIsRefusedByItsRatio() {
        m_settings.sources = {folder() / "bomb.tar.gz"};
        writeBomb(source(), 1100ull << 20);
        QVERIFY(fs::file_size(source()) < 2u << 20);
        QVERIFY2(problem().contains("bomb.tar.gz") && problem().contains("times its size"), qPrintable(problem()));
    }

    void aFullDiskLeavesTheOldFile() {
        std::vector<NamedFile> files;
        for (int i = 0; i < 30; ++i)
            files.emplace_back(std::to_string(i) + ".mid", test::bandMidi(40, i));
        test::writeFolder(source(), files);
        const auto whole = buildDataset(m_settings);
        QVERIFY(whole.ok());
        const auto all = static_cast<rlim_t>(whole->phrases);
        QVERIFY(all > 100);
        QVERIFY(replaceFile(m_settings.output, std::string_view("old")).ok());
        // Room for a few phrases on their way, for half of them, and for all but not for the file's header.
        for (const rlim_t phrases : {rlim_t{10}, all / 2, all}) {
            const FullDisk full(phrases * kBytesPerPhrase);
            QVERIFY2(problem().contains("data.safetensors"), qPrintable(problem()));
            QCOMPARE(*readText(m_settings.output), std::string("old"));
            QCOMPARE(std::distance(fs::directory_iterator(folder() / "out"), {}), 1);
        }
        QVERIFY2(problem().isEmpty(), qPrintable(problem()));
    }

    void aSourceThatVanishesIsSaid() {
        std::vector<NamedFile> files;
        for (int i = 0; i < 200; ++i)
            files.emplace_back(std::to_string(i) + ".mid", test::bandMidi(4, i % 30));
        test::writeFolder(source(), files);
        m_settings.threads = 1;
        const JobControl job{[&](const Progress&) {
                                 std::error_code code;
                                 fs::remove_all(source(), code);
                             },
                             {}};
        const auto report = buildDataset(m_settings, job);
        QVERIFY(!report.ok());
        QVERIFY2(QString::fromStdString(report.error().message).contains("has gone"), report.error().message.c_str());
        QVERIFY(!fs::exists(m_settings.output));
    }

    void aHundredThousandTinyFilesAreRead() {
        // In memory where there is such a place: a disk takes a minute to forget so many files.
        const QTemporaryDir memory("/dev/shm/musegan-XXXXXX");
        if (memory.isValid()) m_settings.sources = {fs::path(memory.path().toStdString())};
        const std::vector<std::uint8_t> tiny = {'M', 'T', 'h', 'd', 0, 0, 0, 6, 0, 0, 0, 1, 0, 96};
        for (int i = 0; i < 100; ++i) {
            const fs::path inside = source() / std::to_string(i);
            fs::create_directory(inside);
            for (int k = 0; k < 1000; ++k)
                std::ofstream(inside / (std::to_string(k) + ".mid"), std::ios::binary)
                    .write(reinterpret_cast<const char*>(tiny.data()), static_cast<std::streamsize>(tiny.size()));
        }
        test::writeFolder(source(), {{"zz.mid", test::bandMidi(8, 1)}});
        const auto report = buildDataset(m_settings);
        QVERIFY2(report.ok(), report ? "" : report.error().message.c_str());
        QCOMPARE(report->files, 100001);
        QCOMPARE(report->filesUsed, 1);
    }

    void oneHugeFileIsPassedOver() {
        test::writeFolder(source(), {{"one.mid", test::bandMidi(4, 1)}, {"huge.mid", {'M', 'T', 'h', 'd'}}});
        fs::resize_file(source() / "huge.mid", 500u << 20);
        const auto report = buildDataset(m_settings);
        QVERIFY(report.ok());
        QCOMPARE(report->funnel.rejected(rejection::kTooLarge), 1);
        QCOMPARE(report->phrases, 1);
    }

    void namesMayBeInAnyEncoding_data() {
        QTest::addColumn<bool>("archive");
        QTest::newRow("folder") << false;
        QTest::newRow("zip") << true;
    }

    void namesMayBeInAnyEncoding() {
        QFETCH(bool, archive);
        const std::vector<NamedFile> files = {{"latin1-\xE9t\xE9.mid", test::bandMidi(4, 1)},
                                              {"shiftjis-\x83\x65\x83\x58\x83\x67.mid", test::bandMidi(4, 2)},
                                              {"utf8-\xE6\x9B\xB2 \xF0\x9F\x8E\xB5.mid", test::bandMidi(4, 3)},
                                              {"with\nnewline, \"quotes\".mid", test::bandMidi(4, 4)}};
        if (archive) {
            m_settings.sources = {folder() / "names.zip"};
            // In the locale of bytes: in Qt's, libarchive would not write names that are no UTF-8.
            const std::string before = std::setlocale(LC_CTYPE, nullptr);
            std::setlocale(LC_CTYPE, "C");
            test::writeArchive(source(), files);
            std::setlocale(LC_CTYPE, before.c_str());
        } else {
            test::writeFolder(source(), files);
        }
        const auto report = buildDataset(m_settings);
        QVERIFY2(report.ok(), report ? "" : report.error().message.c_str());
        QCOMPARE(report->filesUsed, 4);
        const auto data = PhraseDataset::open(m_settings.output);
        QVERIFY2(data.ok(), data ? "" : data.error().message.c_str());
        QCOMPARE(data->songs().size(), std::size_t{4});
        // What is not UTF-8 is replaced; the header stays readable everywhere.
        for (const std::string& song : data->songs())
            QVERIFY(QString::fromStdString(song).toStdString() == song);
        const QString csv = QString::fromStdString(decisionsCsv(*report));
        QVERIFY(csv.contains("\"with\nnewline, \"\"quotes\"\".mid\"") || archive);
    }

private:
    fs::path folder() const { return m_temporary->path().toStdString(); }
    fs::path source() const { return m_settings.sources.front(); }
    QString problem() const {
        const auto report = buildDataset(m_settings);
        return report ? QString() : QString::fromStdString(report.error().message);
    }

    std::optional<QTemporaryDir> m_temporary;
    DatasetSettings m_settings;
};

MUSE_TEST(BadSourcesTest)
#include "BadSourcesTest.moc"
