// SPDX-License-Identifier: MIT
#include "tests/packaging/Tools.h"
#include "tests/support/TestProgram.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

using namespace muse::test;

/// What `cmake --install` leaves is whole, and its programs find there what they need.
class InstalledTreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        for (const char* component : {"musegan", "musegan-studio"}) {
            const ToolRun run = runTool(
                MUSE_CMAKE, {"--install", MUSE_BUILD_FOLDER, "--component", component, "--prefix", m_folder.path()});
            QVERIFY2(run.code == 0, qPrintable(run.said));
        }
    }

    void allIsInItsPlace() {
        for (const char* file :
             {"bin/musegan", "bin/musegan-studio", "share/applications/musegan-studio.desktop",
              "share/mime/packages/musegan-studio.xml", "share/metainfo/org.musegan_studio.studio.metainfo.xml",
              "share/icons/hicolor/scalable/apps/musegan-studio.svg", "share/man/man1/musegan.1.gz",
              "share/man/man1/musegan-studio.1.gz", "share/doc/musegan/copyright", "share/doc/musegan-studio/copyright",
              "share/doc/musegan/changelog.gz", "share/doc/musegan-studio/changelog.gz",
              "share/musegan-studio/models/rock-train.prints", "share/musegan-studio/listening/index.html",
              "share/musegan-studio/songs/night-train.musegan", "share/musegan-studio/theme/dark/check.svg",
              "share/musegan-studio/manual/README.md", "share/musegan-studio/manual/scripts/reaper-accompany.lua"})
            QVERIFY2(QFileInfo(path(file)).size() > 0, file);
        QCOMPARE(QDir(path("share/musegan-studio/manual/figures")).entryList({"*.py", "*.sh"}, QDir::Files),
                 QStringList());
    }

    void iconsHaveTheSizesOfTheirFolders() {
        const QDir icons(path("share/icons/hicolor"));
        const QStringList sizes = icons.entryList({"*x*"}, QDir::Dirs);
        if (sizes.isEmpty()) QSKIP("rsvg-convert was not installed when the build was configured.");
        QVERIFY(sizes.contains("16x16") && sizes.contains("512x512"));
        for (const QString& size : sizes) {
            const QImage icon(icons.filePath(size + "/apps/musegan-studio.png"));
            QCOMPARE(QStringLiteral("%1x%2").arg(icon.width()).arg(icon.height()), size);
        }
    }

    /// A model of that name is in no other folder, so who knows it has looked here.
    void theCommandLineFindsItsModels() {
        QVERIFY(QFile::rename(path("share/musegan-studio/models/composer-bass.safetensors"),
                              path("share/musegan-studio/models/here-alone.safetensors")));
        const ToolRun run = runTool(path("bin/musegan"), {"model", "info", "here-alone"}, environment());
        QVERIFY2(run.code == 0 && run.said.contains("composer model"), qPrintable(run.said));
    }

    void theStudioComesUp() {
        const ToolRun run = runTool(
            path("bin/musegan-studio"),
            {"--audio-driver", "null", "--size", "1280x800", "--screenshot", path("studio.png")}, environment());
        QVERIFY2(run.code == 0, qPrintable(run.said));
        QCOMPARE(QImage(path("studio.png")).size(), QSize(1280, 800));
    }

    /// A bundle brings its letters along for machines without any.
    void lettersNeedNoInstalledFont() {
        const QString inter = QStringLiteral("/usr/share/fonts/opentype/inter/Inter-Regular.otf");
        if (!QFile::exists(inter)) QSKIP("Inter is not installed: packaging/setup installs it.");
        QFile none(path("fonts.conf"));
        QVERIFY(none.open(QIODevice::WriteOnly) && none.write("<fontconfig></fontconfig>") > 0);
        none.close();
        QProcessEnvironment bare = environment();
        bare.insert("FONTCONFIG_FILE", none.fileName());
        const auto picture = [&](const QString& name) {
            runTool(path("bin/musegan-studio"),
                    {"--audio-driver", "null", "--size", "1280x800", "--screenshot", path(name)}, bare);
            return QImage(path(name));
        };
        const QImage without = picture("without.png");
        const QDir assets(path("share/musegan-studio"));
        QVERIFY(assets.mkpath("fonts") && QFile::copy(inter, assets.filePath("fonts/Inter-Regular.otf")));
        const QImage with = picture("with.png");
        QCOMPARE(with.size(), QSize(1280, 800));
        QVERIFY(with != without);
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QProcessEnvironment environment() const {
        QProcessEnvironment clean = QProcessEnvironment::systemEnvironment();
        clean.remove("MUSE_ASSETS");
        clean.insert("XDG_CONFIG_HOME", path("home"));
        clean.insert("XDG_DATA_HOME", path("home"));
        clean.insert("XDG_STATE_HOME", path("home"));
        return clean;
    }

    QTemporaryDir m_folder;
};

MUSE_TEST(InstalledTreeTest)
#include "InstalledTreeTest.moc"
