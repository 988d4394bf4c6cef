// SPDX-License-Identifier: MIT
#include "ui/window/JobBar.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/jobs/Activity.h"

#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QToolButton>

using namespace muse;
using test::WindowFixture;

/// In the real window, in every workspace.
class JobBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isThereInEveryWorkspaceWhileSomethingRuns() {
        WindowFixture f;
        auto* bar = f.find<JobBar>("jobBar");
        QVERIFY(!bar->isVisible());
        Activity activity(f.window->jobs());
        activity.begin(QStringLiteral("Training"));
        for (const char* workspace : {"actionCompose", "actionData", "actionTrain"}) {
            f.trigger(workspace);
            QVERIFY2(bar->isVisible(), workspace);
        }
        auto* progress = bar->findChild<QProgressBar*>("jobProgress");
        QCOMPARE(progress->maximum(), 0); // how far is not known yet
        activity.report(0.25, QStringLiteral("Step 25 of 100"));
        QCOMPARE(4 * progress->value(), progress->maximum());
        QCOMPARE(bar->findChild<QToolButton*>("jobName")->text(), QStringLiteral("Training"));
        QVERIFY(bar->findChild<QToolButton*>("jobName")->toolTip().contains("25"));
        activity.end();
        QVERIFY(!bar->isVisible());
    }

    void severalStandSideBySide() {
        WindowFixture f;
        auto* bar = f.find<JobBar>("jobBar");
        Activity training(f.window->jobs());
        Activity exporting(f.window->jobs());
        training.begin(QStringLiteral("Training"));
        exporting.begin(QStringLiteral("Exporting audio"));
        const auto names = [&] {
            QStringList found;
            for (const auto* name : bar->findChildren<QToolButton*>("jobName"))
                if (name->isVisible()) found << name->text();
            return found;
        };
        QTRY_COMPARE(names(), QStringList({"Training", "Exporting audio"}));
        QSignalSpy cancelled(&exporting, &Activity::cancelRequested);
        QSignalSpy visited(&training, &Activity::visitRequested);
        bar->findChildren<QToolButton*>("cancelJob").last()->click();
        bar->findChildren<QToolButton*>("jobName").first()->click();
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(visited.count(), 1);
        training.end();
        QCOMPARE(names(), QStringList("Exporting audio"));
    }

    /// A message takes the place of the hint for a while, whatever begins and ends meanwhile.
    void aMessageIsNotWrittenOverTheHint() {
        WindowFixture f;
        QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
        const auto* hint = f.find<QLabel>("rollHint");
        f.window->statusBar()->clearMessage();
        QVERIFY(hint->isVisible());
        Activity activity(f.window->jobs());
        for (const bool before : {true, false}) {
            f.window->statusBar()->clearMessage();
            if (before) f.window->statusBar()->showMessage(QStringLiteral("Saved."));
            activity.begin(QStringLiteral("Generating"));
            QCoreApplication::processEvents();
            if (!before) f.window->statusBar()->showMessage(QStringLiteral("Saved."));
            activity.end();
            QCoreApplication::processEvents();
            QVERIFY(!hint->isVisible());
            f.trigger("actionEraseTool");
            f.trigger("actionDrawTool");
            f.trigger("actionTrain");
            f.trigger("actionCompose");
            QCoreApplication::processEvents();
            QVERIFY(!hint->isVisible());
        }
        f.window->statusBar()->clearMessage();
        QVERIFY(hint->isVisible());
    }
};

MUSE_WINDOW_TEST(JobBarTest)
#include "JobBarTest.moc"
