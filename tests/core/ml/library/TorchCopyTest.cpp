// SPDX-License-Identifier: MIT
#include "core/ml/library/TorchCopy.h"
#include "tests/support/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace muse;

/// A copy of LibTorch serves until the installed one is another.
class TorchCopyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        write("libtorch.so", "installed");
        QFile::remove(path("libtorch_cpu.from"));
    }

    void withoutACopyThereIsNothingToAvoid() { QCOMPARE(avoided(), QString()); }

    void aBuildThatMadeNoneSaysNothing() {
        write("libtorch_cpu.from", "");
        QCOMPARE(avoided(), QString());
    }

    void theSameFileIsServedByItsCopy() {
        stamp(9, changed());
        QCOMPARE(avoided(), QString());
    }

    void anUpdateIsPreferred() {
        stamp(8, changed());
        QCOMPARE(avoided(), path("libtorch.so"));
        stamp(9, changed() - 1);
        QCOMPARE(avoided(), path("libtorch.so"));
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString avoided() const {
        return QString::fromStdString(newerThanCopy(m_folder.path().toStdString()).string());
    }
    [[nodiscard]] qint64 changed() const { return QFileInfo(path("libtorch.so")).lastModified().toSecsSinceEpoch(); }

    void write(const QString& name, const QByteArray& text) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void stamp(qint64 size, qint64 time) const {
        write("libtorch_cpu.from", QStringLiteral("%1 %2 %3\n").arg(size).arg(time).arg(path("libtorch.so")).toUtf8());
    }

    QTemporaryDir m_folder;
};

MUSE_TEST(TorchCopyTest)
#include "TorchCopyTest.moc"
