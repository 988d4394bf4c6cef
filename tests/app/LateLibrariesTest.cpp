// SPDX-License-Identifier: MIT
#include "tests/app/Musegan.h"
#include "tests/support/LoadedLibraries.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TinyDataset.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace muse;
using namespace muse::test;

namespace {

const QString kProgram = QStringLiteral(MUSEGAN_PROGRAM);

QString demoSong() {
    return QString::fromStdString(sourcePath("assets/songs/night-train.musegan").string());
}

QProcessEnvironment without(const QString& name) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(name);
    return environment;
}

} // namespace

/// Large libraries are there when something needs them, and not before.
class LateLibrariesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        writeTinyDataset(path("tiny.safetensors").toStdString());
        QVERIFY(QDir(m_folder.path()).mkdir("midi"));
        QCOMPARE(musegan({"convert", demoSong(), path("midi/song.mid")}).code, 0);
    }

    void whatNeedsNoNetworkLoadsNoLibTorch_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("version") << QStringList{"--version"};
        QTest::newRow("help") << QStringList{"--help"};
        QTest::newRow("help of train") << QStringList{"train", "--help"};
        QTest::newRow("help of serve") << QStringList{"serve", "--help"};
        QTest::newRow("convert") << QStringList{"convert", demoSong(), path("song.mid")};
        QTest::newRow("convert to npz") << QStringList{"convert", demoSong(), path("song.npz")};
        QTest::newRow("render") << QStringList{"render", demoSong(), "-o", path("song.wav")};
        QTest::newRow("figure") << QStringList{"figure", "--data", path("tiny.safetensors"), "-o", path("song.png")};
        QTest::newRow("dataset build") << QStringList{"dataset", "build", path("midi"), "-o",
                                                      path("built.safetensors")};
        QTest::newRow("dataset info") << QStringList{"dataset", "info", path("tiny.safetensors")};
        QTest::newRow("evaluate songs") << QStringList{"evaluate", demoSong()};
        QTest::newRow("model info") << QStringList{"model", "info", "composer-bass"};
    }

    void whatNeedsNoNetworkLoadsNoLibTorch() {
        QFETCH(QStringList, arguments);
        const Run run = musegan(arguments);
        if (run.err.contains("oundfont")) QSKIP("No soundfont is installed.");
        QVERIFY2(run.code == 0, qPrintable(run.err));
        const Libraries loaded = librariesOfRun(kProgram, arguments);
        QVERIFY(!named(loaded, "libmuse_base").isEmpty());
        QCOMPARE(named(loaded, "libmuse_torch"), QStringList());
        QCOMPARE(named(loaded, "libtorch"), QStringList());
        if (arguments.front() != "render") QCOMPARE(named(loaded, "libfluidsynth"), QStringList());
    }

    /// Nor does LibTorch bring what Debian's names and never calls, where patchelf was there to take that out.
    void generatingLoadsLibTorchOnce() {
        const Libraries loaded = librariesOfRun(
            kProgram, {"accompany", demoSong(), "--model", "composer-bass", "--bars", "4", "-o", path("band.mid")});
        QVERIFY(QFile::exists(path("band.mid")));
        QCOMPARE(named(loaded, "libmuse_torch").size(), 1);
        const QStringList torch = named(loaded, "libtorch_cpu");
        QCOMPARE(torch.size(), 1);
        const QDir ours = QFileInfo(named(loaded, "libmuse_torch").front()).dir();
        if (ours.entryList({"libtorch_cpu.so*"}).isEmpty()) QSKIP("LibTorch is used as it is.");
        QCOMPARE(QFileInfo(torch.front()).dir(), ours);
        QCOMPARE(named(loaded, "libQt5"), QStringList());
        QCOMPARE(named(loaded, "libopencv"), QStringList());
    }

    void openMpFindsItsThreadsToldToSleep() {
        QVERIFY(threadsOf(without("OMP_WAIT_POLICY")).contains("OMP_WAIT_POLICY = 'PASSIVE'"));
    }

    void theUsersWordIsKept() {
        QProcessEnvironment environment = without("OMP_WAIT_POLICY");
        environment.insert("OMP_WAIT_POLICY", "active");
        QVERIFY(threadsOf(environment).contains("OMP_WAIT_POLICY = 'ACTIVE'"));
    }

    void aMissingLibraryIsNamed() {
        // The program's libraries lie where this one is found, and nothing else is there.
        const QString ours = named(librariesOfRun(kProgram, {"--version"}), "libmuse_ml").front();
        const QString copy = path(QFileInfo(ours).fileName());
        QVERIFY(QFile::copy(ours, copy));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LD_LIBRARY_PATH", m_folder.path());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(kProgram, {"generate", "--model", "composer", "-o", path("none.mid")});
        QVERIFY(process.waitForFinished(240000));
        QCOMPARE(process.exitCode(), 1);
        const QString sentence = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(sentence.startsWith("Could not load " + path("libmuse_torch.so")), qPrintable(sentence));
        QCOMPARE(sentence.count('\n'), 1);
        QVERIFY(QFile::remove(copy));
    }

    /// The loader would map it all the same, and die of the first page that is missing.
    void aLibraryThatWasCutShortIsNamed() {
        const QFileInfo ours(named(librariesOfRun(kProgram, {"--version"}), "libmuse_ml").front());
        QVERIFY(QFile::copy(ours.filePath(), path(ours.fileName())));
        QFile whole(ours.dir().filePath("libmuse_torch.so")), part(path("libmuse_torch.so"));
        QVERIFY(whole.open(QIODevice::ReadOnly) && part.open(QIODevice::WriteOnly));
        part.write(whole.read(100'000));
        part.close();
        const Run run = musegan({"generate", "--model", "composer", "-o", path("none.mid")}, 240000,
                                {{"LD_LIBRARY_PATH", m_folder.path()}});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.startsWith(part.fileName() + " is not whole"), qPrintable(run.err));
        QVERIFY(part.remove() && QFile::remove(path(ours.fileName())));
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /// What libgomp says of itself when it is loaded.
    QString threadsOf(QProcessEnvironment environment) const {
        environment.insert("OMP_DISPLAY_ENV", "true");
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(kProgram, {"generate", "--model", "composer", "--bars", "4", "-o", path("threads.mid")});
        process.waitForFinished(240000);
        return QString::fromUtf8(process.readAllStandardError());
    }

    QTemporaryDir m_folder;
};

MUSE_TEST(LateLibrariesTest)
#include "LateLibrariesTest.moc"
