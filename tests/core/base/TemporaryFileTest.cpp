// SPDX-License-Identifier: MIT
#include "core/base/TemporaryFile.h"
#include "core/base/File.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <fcntl.h>
#include <memory>
#include <string_view>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace muse;
namespace fs = std::filesystem;

namespace {

std::span<const std::uint8_t> bytes(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

bool says(const Error& error, const std::string& what) {
    return error.message.find(what) != std::string::npos;
}

} // namespace

class TemporaryFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(replaceFile(path("old"), std::string_view("the old one")).ok());
    }

    void theNewOneAppearsOnlyInCommit() {
        auto file = ReplacementFile::of(path("old"));
        QVERIFY(file.ok());
        QVERIFY(file->write(bytes("the new")).ok());
        QVERIFY(file->write(bytes(" one")).ok());
        QCOMPARE(*readText(path("old")), std::string("the old one"));
        QVERIFY(file->commit().ok());
        QCOMPARE(*readText(path("old")), std::string("the new one"));
        QCOMPARE(entries(), 1);
    }

    void withoutCommitNothingRemains() {
        {
            auto file = ReplacementFile::of(path("old"));
            QVERIFY(file.ok() && file->write(bytes("half")).ok());
        }
        QCOMPARE(entries(), 1);
        QCOMPARE(*readText(path("old")), std::string("the old one"));
    }

    /// However the program ends; only where the file system has files without a name.
    void aKilledProgramLeavesNothing() {
        if (::open(path("").c_str(), O_TMPFILE | O_RDWR, 0600) < 0) QSKIP("no files without a name here");
        for (const int signal : {SIGKILL, SIGHUP}) {
            const pid_t child = ::fork();
            if (child == 0) {
                // Qt Test has a handler of its own for some.
                ::signal(signal, SIG_DFL);
                auto file = ReplacementFile::of(path("old"));
                if (file.ok() && file->write(bytes("half")).ok()) ::raise(signal);
                ::_exit(1);
            }
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFSIGNALED(status));
            QCOMPARE(entries(), 1);
        }
    }

    void severalTakeTheirPlacesTogether() {
        auto old = written("old", "new one");
        auto fresh = written("fresh", "first one");
        QVERIFY(ReplacementFile::commitAll(std::vector<ReplacementFile*>{&old, &fresh}).ok());
        QCOMPARE(*readText(path("old")), std::string("new one"));
        QCOMPARE(*readText(path("fresh")), std::string("first one"));
        QCOMPARE(entries(), 2);
    }

    void whereOneCannotNoneDoes() {
        fs::create_directory(path("part"));
        {
            auto old = written("old", "new one");
            auto fresh = written("fresh", "first one");
            auto last = written("part/last", "lost");
            fs::rename(path("part"), path("elsewhere"));
            const auto committed = ReplacementFile::commitAll(std::vector<ReplacementFile*>{&old, &fresh, &last});
            QVERIFY(!committed && says(committed.error(), path("part/last").string()));
        }
        QCOMPARE(*readText(path("old")), std::string("the old one"));
        QVERIFY(!fs::exists(path("fresh")));
        QVERIFY(fs::is_empty(path("elsewhere")));
        QCOMPARE(entries(), 2);
    }

    void aFolderInTheWayStopsAll() {
        fs::create_directory(path("folder"));
        {
            auto old = written("old", "new one");
            auto other = written("folder", "x");
            QVERIFY(!ReplacementFile::commitAll(std::vector<ReplacementFile*>{&old, &other}).ok());
        }
        QCOMPARE(*readText(path("old")), std::string("the old one"));
        QVERIFY(fs::is_directory(path("folder")));
        QCOMPARE(entries(), 2);
    }

    void itCanBeMoved() {
        auto first = ReplacementFile::of(path("old"));
        auto second = ReplacementFile::of(path("other"));
        QVERIFY(first.ok() && second.ok());
        ReplacementFile moved(std::move(*first));
        QVERIFY(moved.write(bytes("moved")).ok());
        moved = std::move(*second); // so the first is given up
        QVERIFY(moved.write(bytes("kept")).ok() && moved.commit().ok());
        QCOMPARE(*readText(path("old")), std::string("the old one"));
        QCOMPARE(*readText(path("other")), std::string("kept"));
        QCOMPARE(entries(), 2);
    }

    void permissionsStayAndNewFilesHaveTheUsualOnes() {
        fs::permissions(path("old"), fs::perms::owner_read | fs::perms::owner_write | fs::perms::owner_exec);
        replace("old");
        QCOMPARE(fs::status(path("old")).permissions(),
                 fs::perms::owner_read | fs::perms::owner_write | fs::perms::owner_exec);
        const mode_t before = ::umask(0027);
        replace("new");
        ::umask(before);
        QCOMPARE(fs::status(path("new")).permissions(),
                 fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
    }

    void aLinkStaysALink() {
        fs::create_symlink(path("old"), path("link"));
        replace("link");
        QVERIFY(fs::is_symlink(path("link")));
        QCOMPARE(*readText(path("old")), std::string("new"));
    }

    /// A file that may not grow is as good as a full disk, and can be had anywhere.
    void aFullDiskKeepsTheOldOne() {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit tight = before;
        tight.rlim_cur = 1000;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto replaced = replaceFile(path("old"), std::string(5000, 'x'));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!replaced && says(replaced.error(), path("old").string()));
        QCOMPARE(*readText(path("old")), std::string("the old one"));
        QCOMPARE(entries(), 1);
    }

    void aNameThatIsAFolderIsRefused() {
        fs::create_directory(path("folder"));
        auto file = ReplacementFile::of(path("folder"));
        QVERIFY(file.ok());
        const auto committed = file->commit();
        QVERIFY(!committed && says(committed.error(), path("folder").string()));
    }

    void errorsNameThePlace() {
        const auto file = ReplacementFile::of(path("nowhere") / "file");
        QVERIFY(!file && says(file.error(), (path("nowhere") / "file").string()));
        const auto nameless = namelessFile(path("nowhere"));
        QVERIFY(!nameless && says(nameless.error(), path("nowhere").string()));
    }

    /// A folder lets its files be replaced whatever they say themselves, and root may write anything.
    void aWriteProtectedFileIsRefused() {
        fs::permissions(path("old"), fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read);
        fs::create_symlink("old", path("link"));
        for (const char* name : {"old", "link"}) {
            const auto file = ReplacementFile::of(path(name));
            QVERIFY(!file.ok());
            QVERIFY(says(file.error(), "old is write-protected"));
        }
        QCOMPARE(*readText(path("old")), std::string("the old one"));
        QCOMPARE(entries(), 2);
    }

    void aNamelessFileLeavesNoTrace() {
        const auto stream = namelessFile(path(""));
        QVERIFY(stream.ok());
        QCOMPARE(entries(), 1);
        QCOMPARE(std::fputs("there and back", stream->get()), 1);
        std::rewind(stream->get());
        char text[32] = {};
        QCOMPARE(QByteArray(std::fgets(text, sizeof text, stream->get())), QByteArray("there and back"));
    }

private:
    ReplacementFile written(const char* name, std::string_view text) {
        auto file = ReplacementFile::of(path(name));
        if (!file || !file->write(bytes(text))) qFatal("could not write %s", name);
        return std::move(*file);
    }

    void replace(const char* name) {
        auto file = ReplacementFile::of(path(name));
        QVERIFY(file.ok() && file->write(bytes("new")).ok() && file->commit().ok());
    }

    int entries() const { return static_cast<int>(std::distance(fs::directory_iterator(path("")), {})); }
    fs::path path(const char* name) const { return fs::path(m_folder->path().toStdString()) / name; }
    std::unique_ptr<QTemporaryDir> m_folder;
};

MUSE_TEST(TemporaryFileTest)
#include "TemporaryFileTest.moc"
