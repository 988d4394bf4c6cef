// SPDX-License-Identifier: MIT
#include "tests/ui/support/WindowFixture.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QDockWidget>
#include <QToolBar>

using namespace muse;
using test::WindowFixture;

/// The window opens as it was left.
class WindowLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizeDocksAndTabsComeBack() {
        WindowFixture f;
        f.window->resize(1111, 777);
        auto* train = f.find<QDockWidget>("trainDock");
        auto* data = f.find<QDockWidget>("dataDock");
        f.window->addDockWidget(Qt::LeftDockWidgetArea, train);
        data->hide();
        f.window->resizeDocks({train}, {380}, Qt::Horizontal);
        QCoreApplication::processEvents();
        const int width = train->width();
        QVERIFY(f.window->close());

        f.window.reset();
        f.window = std::make_unique<MainWindow>(f.prompter, f.settings, f.setup);
        f.window->show();
        QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
        QCOMPARE(f.window->size(), QSize(1111, 777));
        train = f.find<QDockWidget>("trainDock");
        QCOMPARE(f.window->dockWidgetArea(train), Qt::LeftDockWidgetArea);
        QTRY_COMPARE(train->width(), width);
        QVERIFY(f.find<QDockWidget>("dataDock")->isHidden());
        QVERIFY(!f.find<QDockWidget>("generateDock")->isHidden());
    }

    /// Damaged or foreign state is no reason to open oddly.
    void nonsenseIsIgnored() {
        WindowFixture f;
        f.settings.setValue("window/geometry", QByteArray("neither"));
        f.settings.setValue("window/state", QByteArray("nor"));
        f.reopen();
        QVERIFY(f.find<PianoRollView>("pianoRoll")->isVisible());
        QVERIFY(f.find<QToolBar>("transportToolBar")->isVisible());
        QVERIFY(f.find<QDockWidget>("generateDock")->isVisible());
    }
};

QTEST_MAIN(WindowLayoutTest)
#include "WindowLayoutTest.moc"
