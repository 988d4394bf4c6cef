// SPDX-License-Identifier: MIT
#include "tests/support/LoadedLibraries.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

#include <utility>

using namespace muse::test;

namespace {

constexpr int kPatience = 90000;

QProcessEnvironment offscreen(const QTemporaryDir& home) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_DATA_HOME", home.path());
    environment.insert("XDG_CONFIG_HOME", home.path());
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    return environment;
}

} // namespace

/// What the studio, as it is shipped, has loaded.
class WindowLibrariesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePictureOfAWindowNeedsNoLibTorch() {
        const QTemporaryDir home;
        const QString file = home.filePath("studio.png");
        const Libraries loaded =
            librariesOfRun(MUSE_STUDIO, {"--audio-driver", "null", "--screenshot", file}, offscreen(home));
        QVERIFY(QFile::exists(file));
        QVERIFY(!named(loaded, "libQt6Widgets").isEmpty());
        QCOMPARE(named(loaded, "libtorch"), QStringList());
    }

    void aWindowLoadsItUnasked() {
        const QTemporaryDir home;
        QProcess studio;
        studio.setProcessEnvironment(offscreen(home));
        studio.start(MUSE_STUDIO, {"--audio-driver", "null"});
        QVERIFY(studio.waitForStarted(kPatience));
        Libraries loaded;
        const auto settled = [&] {
            const Libraries before = std::exchange(loaded, librariesOf(studio.processId()));
            return loaded == before && !named(loaded, "libtorch_cpu").isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(settled(), kPatience);
        studio.kill();
        studio.waitForFinished(kPatience);

        QSet<QString> names;
        for (const QString& path : loaded) {
            const QString name = QFileInfo(path).fileName();
            QVERIFY2(!names.contains(name), qPrintable("two are mapped of " + name));
            names.insert(name);
        }
        QCOMPARE(named(loaded, "libtorch_cpu").size(), 1);
        const QDir ours = QFileInfo(named(loaded, "libmuse_torch").front()).dir();
        if (!ours.entryList({"libtorch_cpu.so*"}).isEmpty()) QCOMPARE(named(loaded, "libQt5"), QStringList());
    }
};

MUSE_TEST(WindowLibrariesTest)
#include "WindowLibrariesTest.moc"
