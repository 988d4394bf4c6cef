// SPDX-License-Identifier: MIT
// Where the open dialog begins: in a folder that exists.
#include "tests/support/TestProgram.h"
#include "tests/ui/support/PresetPrompter.h"
#include "ui/document/SongDocument.h"
#include "ui/features/files/FileController.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/RecentFiles.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>

using namespace muse;

namespace {

class FolderPrompter : public test::PresetPrompter {
public:
    QStringList folders;

    std::optional<QString> openFile(const QString&, const QString& folder, const QString&) override {
        folders << folder;
        return std::nullopt;
    }
};

} // namespace

class FirstFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itExists() {
        const QTemporaryDir folder;
        const QByteArray before = qgetenv("XDG_CONFIG_HOME");
        const auto back = qScopeGuard(
            [&before] { before.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", before); });
        // A desktop's own folder, which was never made, or was removed.
        QFile names(folder.filePath("user-dirs.dirs"));
        QVERIFY(names.open(QIODevice::WriteOnly));
        names.write("XDG_DOCUMENTS_DIR=\"" + folder.filePath("Documents").toUtf8() + "\"\n");
        names.close();
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());

        QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
        RecentFiles recent(settings);
        SongDocument document;
        FolderPrompter prompter;
        QStatusBar bar;
        Notifier notifier(bar, prompter);
        FileController files(document, prompter, notifier, recent);
        files.open();
        files.importMidi();
        QCOMPARE(prompter.folders, (QStringList{QDir::homePath(), QDir::homePath()}));
        QVERIFY(QDir().mkpath(folder.filePath("Documents")));
        files.open();
        QCOMPARE(prompter.folders.last(), folder.filePath("Documents"));
        // That of the song before, for as long as it is there.
        QVERIFY(QDir().mkpath(folder.filePath("songs")));
        recent.setFolderOf(folder.filePath("songs/mine.mid"));
        files.open();
        QCOMPARE(prompter.folders.last(), folder.filePath("songs"));
        QVERIFY(QDir(folder.filePath("songs")).removeRecursively());
        files.open();
        QCOMPARE(prompter.folders.last(), folder.filePath("Documents"));
    }
};

MUSE_WINDOW_TEST(FirstFolderTest)
#include "FirstFolderTest.moc"
