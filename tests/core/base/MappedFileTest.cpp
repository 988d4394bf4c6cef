// SPDX-License-Identifier: MIT
#include "core/base/MappedFile.h"
#include "core/base/File.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace muse;
namespace fs = std::filesystem;

namespace {

std::string textOf(const MappedFile& file) {
    return {file.bytes().begin(), file.bytes().end()};
}

bool says(const Error& error, const char* what) {
    return error.message.find(what) != std::string::npos;
}

} // namespace

class MappedFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheFilesBytes() {
        std::string text(100000, 'a');
        text.back() = 'z';
        QVERIFY(replaceFile(path("large"), text).ok());
        const auto file = MappedFile::open(path("large"));
        QVERIFY(file.ok());
        QCOMPARE(textOf(*file), text);
    }

    void anEmptyFileHasNoBytes() {
        QVERIFY(replaceFile(path("empty"), std::string_view()).ok());
        const auto file = MappedFile::open(path("empty"));
        QVERIFY(file.ok());
        QVERIFY(file->bytes().empty());
        QVERIFY(MappedFile().bytes().empty());
    }

    /// What is read stays, whatever becomes of the object that opened it and of the file's name.
    void copiesKeepTheMapping() {
        QVERIFY(replaceFile(path("kept"), std::string_view("first")).ok());
        MappedFile copy;
        {
            const auto file = MappedFile::open(path("kept"));
            QVERIFY(file.ok());
            copy = *file;
        }
        QVERIFY(replaceFile(path("kept"), std::string_view("second")).ok());
        QVERIFY(fs::remove(path("kept")));
        QCOMPARE(textOf(copy), std::string("first"));
    }

    void aDescriptorMayBeClosed() {
        QVERIFY(replaceFile(path("open"), std::string_view("of a descriptor")).ok());
        const int descriptor = ::open(path("open").c_str(), O_RDONLY);
        const auto file = MappedFile::of(descriptor, "whatever");
        ::close(descriptor);
        QVERIFY(file.ok());
        QCOMPARE(textOf(*file), std::string("of a descriptor"));
        QVERIFY(says(MappedFile::of(descriptor, "the name").error(), "the name"));
    }

    void errorsNameTheFile() {
        const auto missing = MappedFile::open(path("missing"));
        QVERIFY(!missing && says(missing.error(), "missing") && says(missing.error(), "No such file"));
        const auto folder = MappedFile::open(m_folder.path().toStdString());
        QVERIFY(!folder && says(folder.error(), m_folder.path().toStdString().c_str()));
    }

    /// Opening it must not wait for somebody who writes.
    void aPipeIsRefused() {
        QCOMPARE(::mkfifo(path("pipe").c_str(), 0600), 0);
        const auto pipe = MappedFile::open(path("pipe"));
        QVERIFY(!pipe && says(pipe.error(), "no regular file"));
    }

private:
    fs::path path(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }
    QTemporaryDir m_folder;
};

MUSE_TEST(MappedFileTest)
#include "MappedFileTest.moc"
