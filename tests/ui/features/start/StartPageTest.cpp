// SPDX-License-Identifier: MIT
#include "core/project/ProjectFile.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/SongDocument.h"

#include <QCheckBox>
#include <QDialog>
#include <QListWidget>
#include <QPushButton>

using namespace muse;
using test::WindowFixture;

namespace {

class Start : public WindowFixture {
public:
    explicit Start(const std::filesystem::path& models = {}) : WindowFixture(models) {
        settings.setValue("tour/seen", true);
        setup.tour = true;
        reopen();
        window->warmUp();
    }
    QDialog* page() { return find<QDialog>("startPage"); }
    bool shown() { return page() && page()->isVisible(); }
    QListWidget* list(const char* name) { return page()->findChild<QListWidget*>(name); }
    void activate(const char* name, int row) {
        QListWidget* all = list(name);
        all->setCurrentRow(row);
        QTest::keyClick(all, Qt::Key_Return);
    }
};

} // namespace

/// The page to begin on.
class StartPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesWhereNobodyNamedAFile() {
        QVERIFY(Start().shown());
        Start newcomer;
        newcomer.settings.setValue("tour/seen", false);
        newcomer.reopen();
        newcomer.window->warmUp();
        QVERIFY(!newcomer.shown()); // the tour does
        WindowFixture named;
        named.window->warmUp();
        QVERIFY(!named.find<QDialog>("startPage"));
    }

    void staysAwayWhenToldTo() {
        Start f;
        f.find<QCheckBox>("startAtStart")->click();
        f.reopen();
        f.window->warmUp();
        QVERIFY(!f.shown());
        f.trigger("actionStartPage");
        QVERIFY(f.shown());
        QVERIFY(!f.find<QCheckBox>("startAtStart")->isChecked());
    }

    void opensADemoSong() {
        Start f;
        QVERIFY(f.list("startDemos")->count() > 0);
        f.activate("startDemos", 0);
        QTRY_VERIFY(f.window->document().song().noteCount() > 0);
        QVERIFY(!f.shown());
    }

    void opensWhatWasOpenedLast() {
        Start f;
        QVERIFY(!f.list("startRecent")->isVisible());
        QVERIFY(saveProject(test::tinySong(2), f.path("mine.musegan")));
        f.window->openPath(f.file("mine.musegan"));
        QTRY_COMPARE(f.list("startRecent")->count(), 1); // while it is shown
        f.window->document().replace(Song());
        f.activate("startRecent", 0);
        QTRY_COMPARE(f.window->document().song().noteCount(), test::tinySong(2).noteCount());
        QVERIFY(!f.shown());
    }

    void choosesAModel() {
        Start f(std::filesystem::path(MUSE_SOURCE_DIR) / "assets/models");
        QTRY_VERIFY(f.list("startModels")->count() >= 8);
        f.activate("startModels", 1);
        const QString name = f.list("startModels")->item(1)->text();
        QTRY_COMPARE(f.find<QComboBox>("modelCombo")->currentText(), name);
    }

    void buttonsDoWhatTheMenusDo() {
        Start f;
        f.window->document().replace(test::tinySong(2));
        f.page()->findChild<QPushButton*>("start-actionNew")->click();
        QTRY_COMPARE(f.window->document().song().noteCount(), 0u);
        QVERIFY(!f.shown());
    }
};

MUSE_WINDOW_TEST(StartPageTest)
#include "StartPageTest.moc"
