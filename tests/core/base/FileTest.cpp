// SPDX-License-Identifier: MIT
#include "core/base/File.h"
#include "tests/support/TestProgram.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>

using namespace muse;
namespace fs = std::filesystem;

class FileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoNamesOfOneFileAreTold() {
        const QTemporaryDir folder;
        const fs::path here = folder.path().toStdString();
        QVERIFY(replaceFile(here / "song.mid", std::string_view("x")).ok());
        fs::create_symlink("song.mid", here / "link.mid");
        fs::create_hard_link(here / "song.mid", here / "hard.mid");
        fs::create_directory(here / "sub");
        QVERIFY(isSameFile(here / "song.mid", here / "sub" / ".." / "song.mid"));
        QVERIFY(isSameFile(here / "song.mid", here / "link.mid"));
        QVERIFY(isSameFile(here / "song.mid", here / "hard.mid"));
        QVERIFY(isSameFile(here / "new.mid", here / "sub" / ".." / "new.mid"));
        QVERIFY(!isSameFile(here / "new.mid", here / "song.mid"));
        QVERIFY(!isSameFile(here / "new.mid", here / "newer.mid"));
    }

    void replacesAndReads() {
        const fs::path path = folder() / "a.txt";
        QVERIFY(replaceFile(path, std::string_view("one")).ok());
        QVERIFY(replaceFile(path, std::string_view("two, longer")).ok());
        QCOMPARE(*readText(path), std::string("two, longer"));
        QCOMPARE(readFile(path)->size(), 11u);
        QCOMPARE(std::distance(fs::directory_iterator(folder()), {}), 1);
    }

    void keepsPermissionsAndLinks() {
        const fs::path path = folder() / "b.txt", link = folder() / "link";
        QVERIFY(replaceFile(path, std::string_view("one")).ok());
        fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
        fs::create_symlink(path, link);
        QVERIFY(replaceFile(link, std::string_view("two")).ok());
        QVERIFY(fs::is_symlink(link));
        QCOMPARE(*readText(path), std::string("two"));
        QCOMPARE(fs::status(path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    }

    void failuresNameTheFile() {
        const auto missing = readText(folder() / "missing.txt");
        QVERIFY(missing.error().message.find("missing.txt") != std::string::npos);
        QVERIFY(readText(folder()).error().message.find("folder") != std::string::npos);
        QVERIFY(!replaceFile(folder() / "nowhere" / "x.txt", std::string_view("x")).ok());
        QVERIFY(replaceFile(folder() / "big.txt", std::string_view("12345")).ok());
        QVERIFY(readText(folder() / "big.txt", 4).error().message.find("more than") != std::string::npos);
    }

private:
    fs::path folder() const { return m_folder.path().toStdString(); }
    QTemporaryDir m_folder;
};

MUSE_TEST(FileTest)
#include "FileTest.moc"
