// SPDX-License-Identifier: MIT
#include "widgets/locks/LockGrid.h"
#include "tests/support/TestProgram.h"

#include <QAccessible>
#include <QAction>
#include <QContextMenuEvent>
#include <QMainWindow>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace muse;

namespace {

struct Grid {
    Grid() {
        grid.resize(280, grid.sizeHint().height());
        grid.setBars(4, 8);
        grid.show();
    }
    QPoint at(Family family, int bar) const { return grid.cell(family, bar).center().toPoint(); }
    [[nodiscard]] int lockedCells() const {
        int count = 0;
        for (const Family family : kAllFamilies)
            for (int bar = 0; bar < 20; ++bar)
                count += grid.locks().locked(family, bar) ? 1 : 0;
        return count;
    }
    LockGrid grid;
};

} // namespace

class LockGridTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClickLocksAndUnlocks() {
        Grid f;
        QSignalSpy changes(&f.grid, &LockGrid::locksChanged);
        QSignalSpy finished(&f.grid, &LockGrid::lockingFinished);
        QTest::mouseClick(&f.grid, Qt::LeftButton, {}, f.at(Family::Guitar, 2));
        QCOMPARE(finished.size(), 1);
        QVERIFY(!finished.front().front().value<BarLocks>().any());
        QVERIFY(f.grid.locks().locked(Family::Guitar, 6));
        QCOMPARE(f.lockedCells(), 1);
        QTest::mouseClick(&f.grid, Qt::LeftButton, {}, f.at(Family::Guitar, 2));
        QCOMPARE(f.lockedCells(), 0);
        QCOMPARE(changes.size(), 2);
    }

    void barsThatStayForTheirNotesLookAndReadOtherwise() {
        Grid f;
        const auto pixels = [&] { return f.grid.grab().toImage().copy(f.grid.cell(Family::Guitar, 2).toRect()); };
        const QImage free = pixels();
        f.grid.setLocks({});
        BarLocks staying;
        staying.lock(Family::Guitar, 6, true);
        f.grid.setStaying(staying);
        const QImage stays = pixels();
        QVERIFY(stays != free);
        f.grid.setLocks(staying);
        QVERIFY(pixels() != stays);
        QCOMPARE(f.lockedCells(), 1);
        f.grid.setLocks({});
        f.grid.setStaying({});
        QVERIFY(pixels() == free);
    }

    void aDragDoesToAllWhatItDidToTheFirst() {
        Grid f;
        QTest::mouseClick(&f.grid, Qt::LeftButton, {}, f.at(Family::Bass, 1));
        QTest::mousePress(&f.grid, Qt::LeftButton, {}, f.at(Family::Bass, 0));
        for (int bar = 0; bar < 3; ++bar)
            QTest::mouseMove(&f.grid, f.at(Family::Bass, bar));
        QTest::mouseMove(&f.grid, f.at(Family::Drums, 2));
        QTest::mouseRelease(&f.grid, Qt::LeftButton, {}, f.at(Family::Drums, 2));
        QTest::mouseMove(&f.grid, f.at(Family::Drums, 5));
        QCOMPARE(f.lockedCells(), 4);
        QVERIFY(f.grid.locks().locked(Family::Drums, 6));
    }

    void aLockedTrackStaysSo() {
        Grid f;
        f.grid.setWholeRows({Family::Piano});
        QTest::mouseClick(&f.grid, Qt::LeftButton, {}, f.at(Family::Piano, 2));
        QCOMPARE(f.lockedCells(), 0);
    }

    /// Nobody takes it for one of those that are replaced.
    void theGivenTrackIsOutlinedAlone() {
        Grid f;
        const QPoint centre = f.at(Family::Guitar, 2);
        const QColor filled = f.grid.grab().toImage().pixelColor(centre);
        f.grid.setGiven(Family::Guitar);
        QVERIFY(f.grid.grab().toImage().pixelColor(centre) != filled);
        QTest::keyClick(&f.grid, Qt::Key_Down);
        QVERIFY(f.grid.accessibleDescription().contains("may be replaced"));
        QTest::keyClick(&f.grid, Qt::Key_Down);
        QVERIFY2(f.grid.accessibleDescription().contains("Guitar, bar 5: the others are made to it"),
                 qPrintable(f.grid.accessibleDescription()));
        QTest::mouseClick(&f.grid, Qt::LeftButton, {}, centre);
        QVERIFY(f.grid.accessibleDescription().contains("stays as it is"));
    }

    void itsMenuLeavesOneTrackBarOrCellOpen_data() {
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("open");
        QTest::newRow("a track") << "openTrack" << 8;
        QTest::newRow("a bar") << "openBar" << 5;
        QTest::newRow("a bar of a track") << "openCell" << 1;
        QTest::newRow("all") << "unlockAll" << 40;
    }
    void itsMenuLeavesOneTrackBarOrCellOpen() {
        QFETCH(QString, action);
        QFETCH(int, open);
        Grid f;
        QTimer::singleShot(0, &f.grid, [&] {
            auto* menu = f.grid.findChild<QMenu*>("lockMenu");
            QVERIFY(menu);
            for (QAction* each : menu->actions())
                if (each->objectName() == action) each->trigger();
            menu->close();
        });
        const QPoint at = f.at(Family::Guitar, 3);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, f.grid.mapToGlobal(at));
        QCoreApplication::sendEvent(&f.grid, &event);
        QCOMPARE(f.lockedCells(), 40 - open);
        QVERIFY(!f.grid.locks().locked(Family::Guitar, 7));
    }

    void theKeyboardDoesItToo() {
        Grid f;
        f.grid.setFocus();
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Down, Qt::Key_Space})
            QTest::keyClick(&f.grid, key);
        QVERIFY(f.grid.locks().locked(Family::Guitar, 5));
        QVERIFY(f.grid.accessibleDescription().contains("Guitar, bar 6"));
        QVERIFY(f.grid.accessibleDescription().contains("stays"));
    }

    /// In the window Space plays.
    void itsKeysAreItsOwn() {
        QMainWindow window;
        auto* grid = new LockGrid;
        window.setCentralWidget(grid);
        QAction play;
        play.setShortcut(Qt::Key_Space);
        window.addAction(&play);
        const QSignalSpy played(&play, &QAction::triggered);
        window.show();
        window.activateWindow();
        grid->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(grid, Qt::Key_Space);
        QVERIFY(grid->locks().locked(Family::Bass, 0));
        QVERIFY(played.isEmpty());
    }

    /// Events come only where a screen reader runs: ScreenReaderTest hears them.
    void itsCellsAreCheckBoxesForScreenReaders() {
        Grid f;
        QAccessibleInterface* grid = QAccessible::queryAccessibleInterface(&f.grid);
        QCOMPARE(grid->role(), QAccessible::Grouping);
        QCOMPARE(grid->text(QAccessible::Name), QStringLiteral("Locks of bars"));
        QCOMPARE(grid->childCount(), 40);
        QStringList names;
        for (int i = 0; i < 40; ++i) {
            QAccessibleInterface* cell = grid->child(i);
            names << cell->text(QAccessible::Name);
            QCOMPARE(cell->role(), QAccessible::CheckBox);
            QCOMPARE(cell->parent(), grid);
            QCOMPARE(grid->indexOfChild(cell), i);
            QVERIFY(cell->state().checkable && cell->state().focusable && !cell->state().checked);
        }
        QCOMPARE(names.first(), QStringLiteral("Bass, bar 5"));
        QCOMPARE(names[9], QStringLiteral("Drums, bar 6"));
        QCOMPARE(names.last(), QStringLiteral("Strings, bar 12"));
        const QPoint there = f.grid.mapToGlobal(f.at(Family::Guitar, 3));
        QAccessibleInterface* cell = grid->childAt(there.x(), there.y());
        QCOMPARE(cell, grid->child(2 * 8 + 3));
        QVERIFY(cell->rect().contains(there));
        // Fewer bars: those behind are gone.
        QAccessibleInterface* last = grid->child(39);
        f.grid.setBars(4, 4);
        QCOMPARE(grid->childCount(), 20);
        QCOMPARE(grid->child(19)->text(QAccessible::Name), QStringLiteral("Strings, bar 8"));
        QVERIFY(!last->isValid());
    }

    void aScreenReaderLocksCellsAndFollowsTheKeys() {
        Grid f;
        f.grid.activateWindow();
        f.grid.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&f.grid));
        QAccessibleInterface* grid = QAccessible::queryAccessibleInterface(&f.grid);
        QCOMPARE(grid->focusChild()->text(QAccessible::Name), QStringLiteral("Bass, bar 5"));
        QTest::keyClick(&f.grid, Qt::Key_Down);
        QTest::keyClick(&f.grid, Qt::Key_Right);
        QAccessibleInterface* cell = grid->focusChild();
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("Drums, bar 6"));
        QVERIFY(cell->state().focused && !grid->child(0)->state().focused);
        QTest::keyClick(&f.grid, Qt::Key_Space);
        QVERIFY(cell->state().checked);
        QVERIFY(cell->text(QAccessible::Description).contains("stays as it is"));
        // As the mouse does it: one step, and the keyboard goes there.
        QSignalSpy finished(&f.grid, &LockGrid::lockingFinished);
        QAccessibleInterface* other = grid->child(3 * 8);
        other->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(finished.size(), 1);
        QVERIFY(f.grid.locks().locked(Family::Piano, 4));
        QCOMPARE(grid->focusChild(), other);
        other->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(!other->state().checked);
        cell->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(grid->focusChild(), cell);
        // A track that is locked throughout is not to be opened here.
        f.grid.setWholeRows({Family::Piano});
        QVERIFY(other->state().checked && other->state().readOnly);
        QVERIFY(!other->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
        other->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(!f.grid.locks().locked(Family::Piano, 4));
    }
};

MUSE_WINDOW_TEST(LockGridTest)
#include "LockGridTest.moc"
