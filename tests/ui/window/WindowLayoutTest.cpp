// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/window/Workspaces.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

using namespace muse;
using test::WindowFixture;

/// Three workspaces, each as it was left.
class WindowLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSwitchTheMenuAndTheKeysAreOne() {
        WindowFixture f;
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        const auto inSight = [&] {
            QStringList names;
            for (const char* name : {"composeWorkspace", "dataWorkspace", "trainWorkspace"})
                if (f.find<QWidget>(name)->isVisible()) names << name;
            return names;
        };
        QCOMPARE(inSight(), QStringList{"composeWorkspace"});
        QTest::mouseClick(f.find<QToolButton>("workspaceTrain"), Qt::LeftButton);
        QCOMPARE(inSight(), QStringList{"trainWorkspace"});
        QVERIFY(f.find<QAction>("actionTrain")->isChecked());
        QTest::keyClick(f.window.get(), Qt::Key_F3);
        QCOMPARE(inSight(), QStringList{"dataWorkspace"});
        QVERIFY(f.find<QToolButton>("workspaceData")->isChecked());
        QVERIFY(!f.find<QToolButton>("workspaceTrain")->isChecked());
        f.trigger("actionCompose");
        QCOMPARE(inSight(), QStringList{"composeWorkspace"});
    }

    void aWorkspaceFillsTheWindow() {
        WindowFixture f;
        for (const char* name : {"Compose", "Data", "Train"}) {
            f.trigger(QStringLiteral("action") + name);
            QCoreApplication::processEvents();
            const auto* room = f.find<QWidget>(QString(name).toLower() + "Workspace");
            QCOMPARE(room->width(), f.window->width());
            QVERIFY2(room->height() > f.window->height() - 80, qPrintable(QString::number(room->height())));
        }
    }

    /// Nothing opens behind another thing: a panel of another workspace brings that along.
    void aPanelThatIsAskedForIsSeen() {
        WindowFixture f;
        f.trigger("actionTrain");
        f.trigger("actionMixer");
        QVERIFY(f.find<QWidget>("composeWorkspace")->isVisible());
        QVERIFY(f.find<QDockWidget>("mixerDock")->isVisible());
        f.trigger("actionHistory");
        QVERIFY(!f.find<QWidget>("historyView")->visibleRegion().isEmpty());
        f.trigger("actionTrain");
        f.trigger("actionMixer");
        QVERIFY(f.find<QWidget>("composeWorkspace")->isVisible());
        QVERIFY(!f.find<QWidget>("mixerDock")->visibleRegion().isEmpty());
    }

    void aFloatingPanelStaysWhereverOneIs() {
        WindowFixture f;
        auto* generate = f.find<QDockWidget>("generateDock");
        generate->setFloating(true);
        QVERIFY(generate->isVisible());
        f.trigger("actionTrain");
        QVERIFY(generate->isVisible());
        generate->setFloating(false);
        QVERIFY(!generate->isVisible());
        f.trigger("actionCompose");
        QVERIFY(generate->isVisible());
    }

    void aPanelThatIsTakenOutComesToRest() {
        WindowFixture f;
        for (const char* name : {"generateDock", "mixerDock", "historyDock"}) {
            auto* dock = f.find<QDockWidget>(name);
            dock->show();
            int turns = 0;
            // Ends what would never end.
            connect(dock->toggleViewAction(), &QAction::toggled, dock, [&] {
                if (++turns == 20) dock->setFloating(false);
            });
            dock->setFloating(true);
            QCoreApplication::processEvents();
            QVERIFY2(turns < 5, name);
            QVERIFY(dock->isVisible() && dock->isFloating());
            dock->toggleViewAction()->disconnect(dock);
        }
    }

    void eachIsRememberedAsItWasLeft() {
        WindowFixture f;
        f.window->resize(1111, 777);
        f.trigger("actionData");
        auto* data = f.find<QMainWindow>("dataWorkspace");
        auto* spread = f.find<QDockWidget>("spreadDock");
        data->addDockWidget(Qt::BottomDockWidgetArea, spread);
        f.find<QDockWidget>("dataDock")->hide();
        f.trigger("actionCompose");
        auto* compose = f.find<QMainWindow>("composeWorkspace");
        auto* generate = f.find<QDockWidget>("generateDock");
        compose->resizeDocks({generate}, {390}, Qt::Horizontal);
        QCoreApplication::processEvents();
        const int width = generate->width();
        f.trigger("actionData");
        QVERIFY(f.window->close());

        f.window.reset();
        f.window = std::make_unique<MainWindow>(f.prompter, f.settings, f.setup);
        f.window->show();
        QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
        QCOMPARE(f.window->size(), QSize(1111, 777));
        QCOMPARE(f.window->workspaces().current(), WorkspaceId::Data);
        QCOMPARE(f.find<QMainWindow>("dataWorkspace")->dockWidgetArea(f.find<QDockWidget>("spreadDock")),
                 Qt::BottomDockWidgetArea);
        QVERIFY(f.find<QDockWidget>("dataDock")->isHidden());
        f.trigger("actionCompose");
        QTRY_COMPARE(f.find<QDockWidget>("generateDock")->width(), width);
    }

    /// What grows with the window is what is looked at.
    void aSmallScreenHasRoomForAll() {
        WindowFixture f;
        for (const WorkspaceId id : {WorkspaceId::Compose, WorkspaceId::Data, WorkspaceId::Train}) {
            f.window->workspaces().setCurrent(id);
            QCoreApplication::processEvents();
            const QSize least = f.window->minimumSizeHint();
            QVERIFY2(least.width() <= 800 && least.height() <= 600,
                     qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
        }
        f.window->workspaces().setCurrent(WorkspaceId::Compose);
        for (const char* panel : {"actionLane", "actionMixer", "actionHistory"}) {
            f.trigger(panel);
            QCoreApplication::processEvents();
            QVERIFY2(f.window->minimumSizeHint().height() <= 600,
                     qPrintable(QStringLiteral("%1: %2").arg(panel).arg(f.window->minimumSizeHint().height())));
        }
        for (const char* panel : {"actionLane", "actionMixer", "actionHistory"})
            f.trigger(panel);
        f.window->resize(800, 600);
        QCoreApplication::processEvents();
        QCOMPARE(f.window->size(), QSize(800, 600));
        for (const Family family : kAllFamilies) {
            const auto* shown = f.find<QLineEdit>("name" + text(family));
            QVERIFY(shown->isVisible());
            QVERIFY2(shown->width() >= shown->fontMetrics().horizontalAdvance(shown->text()),
                     qPrintable(shown->text()));
        }
        // What has no room is in a menu.
        auto* more = f.find<QToolButton>("moreTransportButton");
        QVERIFY(more->isVisible());
        QVERIFY(!f.find<QComboBox>("snapCombo")->isVisible());
        Q_EMIT more->menu()->aboutToShow();
        const auto actions = more->menu()->actions();
        QVERIFY(std::ranges::any_of(actions, [](const QAction* each) { return each->text() == "Snap"; }));
        f.window->resize(1280, 800);
        QCoreApplication::processEvents();
        QVERIFY(!more->isVisible());
    }

    void openingTheStagesLeavesTheWindowAsItIs() {
        WindowFixture f;
        f.trigger("actionData");
        for (const QSize size : {QSize(1280, 800), QSize(800, 600)}) {
            f.window->resize(size);
            QCoreApplication::processEvents();
            auto* fold = f.find<QToolButton>("stagesFoldButton");
            QVERIFY(fold->isVisible() && !fold->isChecked());
            for (int i = 0; i < 2; ++i) {
                fold->click();
                QCoreApplication::processEvents();
                QCOMPARE(f.window->size(), size);
                QVERIFY(f.window->minimumSizeHint().height() <= 600);
            }
        }
    }

    void noKeyEditsASongThatIsOutOfSight() {
        WindowFixture f;
        f.window->document().replace(test::tinySong());
        const Song before = f.window->document().song();
        f.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        f.trigger("actionSelectAll");
        for (const WorkspaceId id : {WorkspaceId::Data, WorkspaceId::Train}) {
            f.window->workspaces().setCurrent(id);
            for (const char* action : {"actionSelectAll", "actionDelete", "actionLength2", "actionDrawTool",
                                       "actionSnap1", "actionSemitoneUp", "actionDeleteBars"})
                QVERIFY2(!f.enabled(action), action);
            QTest::keyClick(f.window.get(), Qt::Key_Delete);
            QTest::keyClick(f.window.get(), Qt::Key_2);
            QVERIFY(f.window->document().song() == before);
            QVERIFY(f.enabled("actionPreferences"));
        }
        f.window->workspaces().setCurrent(WorkspaceId::Compose);
        QVERIFY(f.enabled("actionDelete"));
        QVERIFY(f.enabled("actionLength2"));
        // What was asleep for another reason is still.
        f.trigger("actionDelete");
        f.window->workspaces().setCurrent(WorkspaceId::Data);
        f.window->workspaces().setCurrent(WorkspaceId::Compose);
        QVERIFY(!f.enabled("actionDelete"));
    }

    void aSideStaysNarrow() {
        WindowFixture f;
        for (const char* name : {"Data", "Train"}) {
            f.trigger(QStringLiteral("action") + name);
            auto* side = f.find<QDockWidget>(QString(name).toLower() + "Dock");
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080), QSize(1280, 800)}) {
                f.window->resize(size);
                QCoreApplication::processEvents();
                QTRY_VERIFY2(side->width() >= 280 && side->width() <= 400, qPrintable(QString::number(side->width())));
            }
            side->setFloating(true);
            side->resize(700, 500);
            QTRY_COMPARE(side->width(), 700);
            side->setFloating(false);
        }
    }

    /// Damaged or foreign state is no reason to open oddly.
    void nonsenseIsIgnored() {
        WindowFixture f;
        f.settings.setValue("window/geometry", QByteArray("neither"));
        f.settings.setValue("window/compose", QByteArray("nor"));
        f.settings.setValue("window/workspace", "kitchen");
        f.reopen();
        f.trigger("actionCompose");
        QVERIFY(f.find<PianoRollView>("pianoRoll")->isVisible());
        QVERIFY(f.find<QToolBar>("transportToolBar")->isVisible());
        QVERIFY(f.find<QDockWidget>("generateDock")->isVisible());
    }
};

MUSE_WINDOW_TEST(WindowLayoutTest)
#include "WindowLayoutTest.moc"
