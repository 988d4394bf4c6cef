// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QUndoView>

using namespace muse;
using test::WindowFixture;

namespace {

QUndoView& view(WindowFixture& f) {
    return *f.find<QUndoView>("historyView");
}

QString row(WindowFixture& f, int number) {
    return view(f).model()->index(number, 0).data().toString();
}

void click(WindowFixture& f, int number) {
    const QModelIndex index = view(f).model()->index(number, 0);
    view(f).scrollTo(index);
    QTest::mouseClick(view(f).viewport(), Qt::LeftButton, {}, view(f).visualRect(index).center());
}

/// Four steps; the songs after each, the first as opened.
std::vector<Song> work(WindowFixture& f) {
    f.window->document().replace(test::tinySong(2));
    auto* roll = f.find<PianoRollView>("pianoRoll");
    std::vector<Song> songs = {f.window->document().song()};
    const auto keep = [&] { songs.push_back(f.window->document().song()); };
    roll->selectAll();
    f.trigger("actionOctaveUp");
    keep();
    f.trigger("actionReverse");
    keep();
    f.trigger("actionInsertBars");
    keep();
    roll->selectAll();
    f.trigger("actionDelete");
    keep();
    return songs;
}

} // namespace

/// Every step by name, a click away.
class HistoryPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClickGoesToAnyStep() {
        WindowFixture f;
        auto* dock = f.find<QDockWidget>("historyDock");
        QVERIFY(!dock->isVisible());
        f.trigger("actionHistory");
        QVERIFY(dock->isVisible());
        QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
        const std::vector<Song> songs = work(f);
        QTRY_VERIFY(view(f).isVisible() && view(f).viewport()->height() > 100);
        QCOMPARE(view(f).model()->rowCount(), 5);
        for (const int number : {1, 4, 0, 3, 2}) {
            click(f, number);
            QVERIFY2(f.window->document().song() == songs[static_cast<std::size_t>(number)],
                     qPrintable(row(f, number)));
        }
        // From the middle on, the window's own undo goes on.
        f.trigger("actionUndo");
        QVERIFY(f.window->document().song() == songs[1]);
        QCOMPARE(view(f).currentIndex().row(), 1);
    }

    void stepsHaveReadableNames() {
        WindowFixture f;
        work(f);
        QCOMPARE(row(f, 0), QString("Song as it was opened"));
        QCOMPARE(row(f, 1), QString("Transpose 8 notes"));
        QCOMPARE(row(f, 2), QString("Reverse 8 notes"));
        QCOMPARE(row(f, 3), QString("Insert 1 bar"));
        QCOMPARE(row(f, 4), QString("Delete 8 notes"));
    }

    void theSavedStateIsMarked() {
        WindowFixture f;
        work(f);
        f.trigger("actionUndo");
        QVERIFY(f.window->document().save(f.file("song.musegan")));
        const auto marked = [&](int number) {
            return !view(f).model()->index(number, 0).data(Qt::DecorationRole).value<QIcon>().isNull();
        };
        for (int number = 0; number < 5; ++number)
            QCOMPARE(marked(number), number == 3);
        f.trigger("actionUndo");
        QVERIFY(f.window->isWindowModified());
        f.trigger("actionRedo");
        QVERIFY(!f.window->isWindowModified());
    }

    void anotherSongBeginsAnew() {
        WindowFixture f;
        work(f);
        f.window->document().replace(Song());
        QCOMPARE(view(f).model()->rowCount(), 1);
    }

    void theDockIsRemembered() {
        WindowFixture f;
        f.trigger("actionHistory");
        QVERIFY(f.window->close());
        f.reopen();
        QVERIFY(!f.find<QDockWidget>("historyDock")->isHidden());
    }
};

MUSE_WINDOW_TEST(HistoryPanelTest)
#include "HistoryPanelTest.moc"
