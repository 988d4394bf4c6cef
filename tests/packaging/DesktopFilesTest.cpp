// SPDX-License-Identifier: MIT
#include "tests/packaging/Tools.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"

#include <QDir>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace muse::test;

namespace {

QString sourceFile(const std::string& relative) {
    return QString::fromStdString(sourcePath(relative).string());
}

const QString kEntry = sourceFile("packaging/desktop/musegan-studio.desktop");
const QString kMime = sourceFile("packaging/desktop/musegan-studio.xml");
const QString kMetainfo = QStringLiteral(MUSE_BUILD_FOLDER "/packaging/desktop/org.musegan_studio.studio.metainfo.xml");

QStringList found(const QString& text, const QString& pattern) {
    QStringList all;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        all << matches.next().captured(1);
    return all;
}

} // namespace

/// What a desktop reads of the studio is valid, agrees with itself, and tells our files from others.
class DesktopFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void validatorsHaveNothingToSay_data() {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("menu entry") << "desktop-file-validate" << QStringList{kEntry};
        QTest::newRow("metainfo") << "appstreamcli" << QStringList{"validate", "--no-net", kMetainfo};
        QTest::newRow("type of projects") << "xmllint" << QStringList{"--noout", kMime};
    }

    void validatorsHaveNothingToSay() {
        QFETCH(QString, tool);
        QFETCH(QStringList, arguments);
        if (!hasTool(tool)) QSKIP(qPrintable(tool + " is not installed."));
        const ToolRun run = runTool(tool, arguments);
        QVERIFY2(run.code == 0, qPrintable(run.said));
    }

    void theyNameOneAnother() {
        const QString metainfo = textOfFile(kMetainfo);
        const QString id = found(metainfo, "<id>(.*)</id>").join(' ');
        QVERIFY(QFileInfo(kMetainfo).fileName() == id + ".metainfo.xml");
        QCOMPARE(found(metainfo, "<launchable.*>(.*)</launchable>"), QStringList{QFileInfo(kEntry).fileName()});
        const QString entry = textOfFile(kEntry);
        const QStringList types = found(entry, "MimeType=(.*);\n").join(' ').split(';');
        QCOMPARE(found(metainfo, "<mediatype>(.*)</mediatype>"), types);
        QVERIFY(types.contains(found(textOfFile(kMime), "<mime-type type=\"(.*)\">").join(' ')));
        QStringList categories = found(entry, "Categories=(.*);\n").join(' ').split(';');
        categories.removeAll("Qt");
        QCOMPARE(found(metainfo, "<category>(.*)</category>"), categories);
        QCOMPARE(found(metainfo, "<summary>(.*)</summary>"), found(entry, "Comment=(.*)\n"));
    }

    void theNewestReleaseIsThisOne() {
        QCOMPARE(found(textOfFile(kMetainfo), "<release version=\"(\\S*)\"").value(0), QStringLiteral(MUSE_VERSION));
        const QString changes = textOfFile(sourceFile("packaging/debian/changelog"));
        QCOMPARE(found(changes, "^\\S+ \\((\\S+)\\)").value(0), QStringLiteral(MUSE_VERSION));
    }

    /// As it is installed: what a project begins with tells it from other JSON, whatever its name.
    void projectsAreTold() {
        if (!hasTool("update-mime-database")) QSKIP("update-mime-database is not installed.");
        const QDir data(m_folder.path());
        QVERIFY(data.mkpath("mime/packages"));
        QVERIFY(QFile::copy(kMime, data.filePath("mime/packages/musegan-studio.xml")));
        const ToolRun update = runTool("update-mime-database", {data.filePath("mime")});
        QVERIFY2(update.code == 0, qPrintable(update.said));
        // Read when the first file's type is asked for.
        qputenv("XDG_DATA_DIRS", (m_folder.path() + ":/usr/share").toUtf8());
        const QMimeDatabase types;
        const QString type = QStringLiteral("application/x-musegan-project");
        for (const QString& name : QDir(sourceFile("assets/songs")).entryList({"*.musegan"})) {
            const QString song = sourceFile("assets/songs") + '/' + name;
            QCOMPARE(types.mimeTypeForFile(song).name(), type);
            QCOMPARE(types.mimeTypeForData(textOfFile(song).toUtf8()).name(), type);
        }
        QVERIFY(types.mimeTypeForData(QByteArray("{\"format\":\"other\"}")).name() != type);
    }

private:
    QTemporaryDir m_folder;
};

MUSE_TEST(DesktopFilesTest)
#include "DesktopFilesTest.moc"
