// SPDX-License-Identifier: MIT
// Runs that lie in the folder of the real window.
#include "ui/features/train/runs/RunsPanel.h"
#include "core/ml/train/FolderLock.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/TrainFixture.h"
#include "ui/kit/theme/Theme.h"
#include "ui/services/ModelCatalogue.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyleOptionFrame>

using namespace muse;
using test::kPatience;
using test::RunFiles;
using test::TrainFixture;
namespace fs = std::filesystem;

class RunsPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Dark); }

    void showsARunAndWhatComesToIt() {
        TrainFixture f;
        const RunFiles first = f.run("first", 12, 12), second = f.run("second", 3, 3);
        QVERIFY(first.write() && second.write());
        f.enter();
        f.choose("first");
        QCOMPARE(f.list()->topLevelItemCount(), 2);
        QVERIFY2(f.list()->currentItem()->text(1).startsWith("stopped 60"),
                 qPrintable(f.list()->currentItem()->text(1)));
        QVERIFY(f.find<QLabel>("runAbout")->text().contains("Step 12 of 20"));
        f.press("runShow");
        QTRY_COMPARE_WITH_TIMEOUT(f.points(), std::size_t{12}, kPatience);
        QVERIFY(f.list()->currentItem()->font(0).bold());
        QVERIFY(f.find<QLabel>("trainStatus")->text().contains("step 12 of 20"));
        // Another program goes on with it.
        first.append(13, 15);
        QTRY_COMPARE_WITH_TIMEOUT(f.points(), std::size_t{15}, kPatience);
        f.choose("second");
        QTest::keyClick(f.list(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(f.points(), std::size_t{3}, kPatience);
        // What comes to the other is not drawn here.
        first.append(16, 18);
        second.append(4, 4);
        QTRY_COMPARE_WITH_TIMEOUT(f.points(), std::size_t{4}, kPatience);
    }

    void namesNotesAndTagsAreKept() {
        TrainFixture f;
        const RunFiles first = f.run("first", 12, 12), second = f.run("second", 3, 3);
        QVERIFY(first.write() && second.write());
        f.enter();
        f.choose("second");
        f.find<QPlainTextEdit>("runNote")->setPlainText("slow");
        f.find<QLineEdit>("runTags")->setText(" r3, wide ,");
        f.choose("first"); // as if it had lost the focus
        QTRY_COMPARE(runLabel(second.folder).note, std::string("slow"));
        QCOMPARE(runLabel(second.folder).tags, (std::vector<std::string>{"r3", "wide"}));
        QVERIFY(f.find<QPlainTextEdit>("runNote")->toPlainText().isEmpty());
        f.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        f.list()->setFocus();
        QTest::keyClick(f.list(), Qt::Key_F2); // not the workspace's key here
        QCOMPARE(f.window->workspaces().current(), WorkspaceId::Train);
        auto* editor = f.list()->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->setText("My first");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(runLabel(first.folder).name, std::string("My first"));
        QTRY_COMPARE(f.list()->currentItem()->text(0), QStringLiteral("My first"));
        f.reopen();
        f.enter();
        f.choose("My first");
        f.choose("second");
        QCOMPARE(f.find<QPlainTextEdit>("runNote")->toPlainText(), QStringLiteral("slow"));
        QCOMPARE(f.find<QLineEdit>("runTags")->text(), QStringLiteral("r3, wide"));
    }

    /// The list comes anew every few seconds, in another order when a run goes on.
    void aNameIsWrittenUndisturbed() {
        RunsPanel panel;
        panel.resize(400, 600);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        RunSummary first, second;
        first.folder = "/runs/first";
        second.folder = "/runs/second";
        QSignalSpy labelled(&panel, &RunsPanel::labelled);
        auto* list = panel.findChild<QTreeWidget*>(QStringLiteral("runList"));
        const auto editor = [list] {
            QLineEdit* found = nullptr;
            for (auto* each : list->viewport()->findChildren<QLineEdit*>())
                if (each->isVisible()) found = each;
            return found;
        };
        const auto begin = [&](const char* words) {
            list->setFocus();
            QTest::keyClick(list, Qt::Key_F2);
            QVERIFY(editor());
            QStyleOptionFrame option;
            option.initFrom(editor());
            const QRect inside = editor()->style()->subElementRect(QStyle::SE_LineEditContents, &option, editor());
            QVERIFY2(inside.height() >= editor()->fontMetrics().height(), "the name is cut off");
            const QRect row = list->visualItemRect(list->currentItem());
            QVERIFY2(row.top() <= editor()->y() && editor()->geometry().bottom() <= row.bottom(), "it covers the next");
            QTest::keyClicks(editor(), QLatin1String(words)); // over what was marked
        };
        panel.setRuns({first, second});
        panel.choose(second.folder);
        begin("wide");
        panel.setRuns({first, second});
        QVERIFY(editor() && editor()->text() == QLatin1String("wide"));
        panel.setRuns({second, first});
        QVERIFY(editor() && editor()->text() == QLatin1String("wide"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(labelled.count(), 1);
        QCOMPARE(labelled[0][0].value<fs::path>(), second.folder);
        QCOMPARE(labelled[0][1].value<RunLabel>().name, std::string("wide"));
        // What came meanwhile is shown then.
        QTRY_COMPARE(list->topLevelItem(0)->text(0), QStringLiteral("second"));
        QCOMPARE(panel.current()->folder, second.folder);
        // Whoever thinks better of it renames nothing.
        begin("other");
        panel.setRuns({first, second});
        QTest::keyClick(editor(), Qt::Key_Escape);
        QTRY_COMPARE(list->topLevelItem(0)->text(0), QStringLiteral("first"));
        QCOMPARE(labelled.count(), 1);
    }

    /// The command line trains wherever it is told to.
    void runsOfOtherFoldersJoinTheList() {
        TrainFixture f;
        const RunFiles other{f.path("elsewhere") / "far", 7, 7, 20};
        QVERIFY(other.write());
        f.enter();
        f.prompter.files = {f.file("nowhere")};
        f.press("runOpenFirst");
        QCOMPARE(f.prompter.errors.size(), 1);
        f.prompter.files = {pathText(other.folder)};
        f.press("runOpenFirst");
        QTRY_COMPARE_WITH_TIMEOUT(f.points(), std::size_t{7}, kPatience);
        QVERIFY(f.rowOf("far") >= 0);
        QCOMPARE(f.list()->currentItem()->text(0), QStringLiteral("far"));
        QVERIFY(f.list()->currentItem()->toolTip(0).contains(pathText(other.folder)));
        other.append(8, 9);
        QTRY_COMPARE_WITH_TIMEOUT(f.points(), std::size_t{9}, kPatience);
        f.reopen();
        f.enter();
        f.choose("far");
        auto* takeOff = f.find<QAction>("runTakeOff");
        QVERIFY(takeOff->isVisible());
        takeOff->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(f.rowOf("far"), -1, kPatience);
        QVERIFY(fs::exists(other.folder / "run.json"));
        f.reopen();
        QVERIFY(f.run("near", 3, 3).write());
        f.enter();
        f.choose("near");
        QCOMPARE(f.rowOf("far"), -1);
        QVERIFY(!f.find<QAction>("runTakeOff")->isVisible());
    }

    void whatIsTrainedElsewhereIsLeftAlone() {
        TrainFixture f;
        const RunFiles run = f.run("busy", 12, 10);
        QVERIFY(run.write());
        const auto lock = FolderLock::take(run.folder);
        QVERIFY(lock.ok());
        f.enter();
        f.choose("busy");
        QVERIFY(f.list()->currentItem()->text(1).startsWith("training"));
        QVERIFY(!f.find<QPushButton>("runTrainOn")->isEnabled());
        QVERIFY(!f.find<QAction>("runBin")->isEnabled());
        QVERIFY(!f.find<QWidget>("interruptedBar")->isVisible());
        // How far it has come is followed all the same.
        QVERIFY(f.list()->currentItem()->text(1).contains(QStringLiteral("60")));
        run.append(13, 16);
        QTRY_VERIFY_WITH_TIMEOUT(f.list()->currentItem()->text(1).contains(QStringLiteral("80")), test::kPatience);
    }

    void theBinTakesWhatIsConfirmed() {
        TrainFixture f;
        const RunFiles run = f.run("gone", 12, 12);
        QVERIFY(run.write());
        qputenv("XDG_DATA_HOME", QFile::encodeName(f.file("data")));
        f.enter();
        f.choose("gone");
        f.prompter.confirmed = false;
        f.find<QAction>("runBin")->trigger();
        QVERIFY(fs::exists(run.folder));
        f.prompter.confirmed = true;
        QTest::keyClick(f.list(), Qt::Key_Delete);
        QVERIFY2(!fs::exists(run.folder), qPrintable(f.prompter.errors.join('\n')));
        QCOMPARE(f.list()->topLevelItemCount(), 0);
        QVERIFY(!f.list()->isVisible());
        qunsetenv("XDG_DATA_HOME");
    }

    /// A run that was killed is offered at the next start, once.
    void aKilledRunIsOffered() {
        TrainFixture f;
        QVERIFY(f.run("killed", 12, 10).write());
        f.reopen();
        f.window->warmUp();
        auto* bar = f.find<QWidget>("interruptedBar");
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), kPatience);
        f.press("interruptedDecline");
        QVERIFY(!bar->isVisible());
        f.reopen();
        f.window->warmUp();
        f.enter();
        f.choose("killed");
        QVERIFY(!f.find<QWidget>("interruptedBar")->isVisible());
    }

    /// With a real model: it is used, trained on, and another begins with it.
    void aRunGoesOnAndBeginsAnother() {
        TrainFixture f;
        const auto weights = test::writeTinyModel(f.path("runs"), Family::Bass);
        QVERIFY(!weights.empty());
        f.reopen();
        f.enter();
        f.choose("run");
        QVERIFY(f.list()->currentItem()->text(1) == "finished");
        f.press("runUse");
        QTRY_COMPARE(f.window->workspaces().current(), WorkspaceId::Compose);
        f.enter();
        f.choose("run");
        f.find<QSpinBox>("runSteps")->setValue(2);
        f.press("runTrainOn");
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>("trainStatus")->text().startsWith("Finished · step 3 of 3"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(f.points(), std::size_t{3}, kPatience);
        // Stopped on the way, it resumes to the end that was asked for.
        f.enter();
        f.choose("run");
        QTRY_VERIFY(f.find<QPushButton>("runTrainOn")->isEnabled());
        f.find<QSpinBox>("runSteps")->setValue(100'000);
        f.press("runTrainOn");
        QTRY_VERIFY_WITH_TIMEOUT(f.points() > 3, kPatience);
        f.press("stopButton");
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>("trainStatus")->text().startsWith("Stopped"), kPatience);
        f.press("resumeButton");
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>("trainStatus")->text().startsWith("Training"), kPatience);
        QVERIFY2(f.find<QLabel>("trainStatus")->text().endsWith("of 100,003"),
                 qPrintable(f.find<QLabel>("trainStatus")->text()));
        f.press("stopButton");
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>("trainStatus")->text().startsWith("Stopped"), kPatience);
        f.enter();
        QTRY_VERIFY(f.find<QPushButton>("runFineTune")->isEnabled());
        f.press("runFineTune");
        QVERIFY(f.find<QPushButton>("startButton")->isEnabled());
        QCOMPARE(f.points(), std::size_t{0});
        f.find<QSpinBox>("stepsSpin")->setValue(1);
        f.press("startButton");
        QTRY_COMPARE_WITH_TIMEOUT(f.list()->topLevelItemCount(), 2, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>("trainStatus")->text().startsWith("Finished"), kPatience);
    }
};

MUSE_WINDOW_TEST(RunsPanelTest)
#include "RunsPanelTest.moc"
