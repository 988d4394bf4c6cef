// SPDX-License-Identifier: MIT
#include "core/ml/train/FolderLock.h"
#include "tests/support/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>
#include <cstddef>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <optional>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <thread>

using namespace muse;
namespace fs = std::filesystem;

namespace {

/// Of this thread alone, flock() fails with that code from now on; false where the kernel refuses.
bool letLocksFail(unsigned code) {
    sock_filter steps[] = {BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
                           BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_flock, 0, 1),
                           BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (code & SECCOMP_RET_DATA)),
                           BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
    const sock_fprog filter{std::size(steps), steps};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

} // namespace

class FolderLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneAtATime() {
        const QTemporaryDir folder;
        const fs::path path = folder.path().toStdString();
        {
            const auto first = FolderLock::take(path);
            QVERIFY(first.ok() && FolderLock::taken(path));
            const auto second = FolderLock::take(path);
            QVERIFY(!second.ok());
            QVERIFY2(second.error().message.find("is being trained right now") != std::string::npos,
                     second.error().message.c_str());
        }
        QVERIFY(!FolderLock::taken(path));
        QVERIFY(FolderLock::take(path).ok());
    }

    void whatIsNoFolderIsNamed() {
        const QTemporaryDir folder;
        QFile file(folder.filePath("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const char* name : {"file", "missing"}) {
            const fs::path path = folder.filePath(name).toStdString();
            const auto lock = FolderLock::take(path);
            QVERIFY2(!lock.ok(), name);
            QVERIFY2(lock.error().message.find(path.string()) != std::string::npos, lock.error().message.c_str());
        }
    }

    /// Whatever else is wrong, a training does not go on unlocked; where there are no locks it does.
    void otherErrorsAreErrors_data() {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("goesOn");
        QTest::addColumn<QString>("words");
        QTest::newRow("taken") << EWOULDBLOCK << false << "is being trained right now";
        QTest::newRow("no locks left") << ENOLCK << false << "No locks available";
        QTest::newRow("input or output") << EIO << false << "Input/output error";
        QTest::newRow("no such thing here") << EOPNOTSUPP << true << "";
    }
    void otherErrorsAreErrors() {
        QFETCH(int, code);
        QFETCH(bool, goesOn);
        QFETCH(QString, words);
        const QTemporaryDir folder;
        std::optional<Result<FolderLock>> lock;
        std::thread([&] {
            if (letLocksFail(static_cast<unsigned>(code))) lock = FolderLock::take(folder.path().toStdString());
        }).join();
        if (!lock) QSKIP("absent: seccomp filters");
        QCOMPARE(lock->ok(), goesOn);
        if (!goesOn)
            QVERIFY2(QString::fromStdString(lock->error().message).contains(words), lock->error().message.c_str());
    }
};

MUSE_TEST(FolderLockTest)
#include "FolderLockTest.moc"
