// SPDX-License-Identifier: MIT
#include "ui/app/GuardedApplication.h"
#include "core/music/edits/ChangeNotes.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/SongDocument.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

#include <stdexcept>

using namespace muse;
using test::WindowFixture;

class GuardedApplicationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A handler that fails ends neither the program nor the work that is open in it.
    void whatAHandlerThrowsIsSaidAndTheWindowLives() {
        int count = 1;
        char name[] = "studio";
        char* words[] = {name, nullptr};
        GuardedApplication application(count, words);
        const QSignalSpy caught(&application, &GuardedApplication::caught);
        WindowFixture f;
        f.window->document().apply(std::make_shared<ChangeNotes>("Draw", Family::Piano, std::vector<Note>{},
                                                                 std::vector<Note>{{0, 480, 60, 90}}));
        const Song song = f.window->document().song();

        QPushButton button;
        connect(&button, &QPushButton::clicked, &button, [] { throw std::runtime_error("the flux is off"); });
        button.show();
        QTest::mouseClick(&button, Qt::LeftButton);
        // Not from within the handler that failed.
        QCOMPARE(caught.count(), 0);
        QTRY_COMPARE(caught.count(), 1);
        QVERIFY2(caught[0][0].toString().contains("the flux is off"), qPrintable(caught[0][0].toString()));
        QTimer::singleShot(0, &application, [] { throw 42; });
        QTRY_COMPARE(caught.count(), 2);
        QVERIFY(!caught[1][0].toString().isEmpty());

        QVERIFY(f.window->isVisible());
        QVERIFY(f.window->document().song() == song);
        f.trigger("actionUndo");
        QCOMPARE(f.window->document().song().noteCount(), std::size_t{0});
        f.trigger("actionRedo");
        QVERIFY(f.window->document().song() == song);
    }
};

MUSE_TEST_WITHOUT_APPLICATION(GuardedApplicationTest)
#include "GuardedApplicationTest.moc"
