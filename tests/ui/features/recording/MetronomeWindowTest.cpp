// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"

#include <QLabel>
#include <QToolButton>

using namespace muse;
using namespace muse::test;

/// Metronome and count-in in the real window.
class MetronomeWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theButtonTheMenuAndTheKeyAreOne() {
        WindowFixture f;
        auto* button = f.find<QToolButton>("metronomeButton");
        auto* action = f.find<QAction>("actionMetronome");
        QVERIFY(!button->isChecked() && !action->isChecked());
        button->click();
        QVERIFY(action->isChecked());
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        QTest::keyClick(f.window.get(), Qt::Key_K);
        QVERIFY(!button->isChecked() && !action->isChecked());
        QVERIFY(button->toolTip().contains(action->shortcut().toString()));
        QVERIFY(button->menu());
    }

    void clicksAreHeardWhileAnEmptySongPlays() {
        WindowFixture f;
        QTRY_VERIFY_WITH_TIMEOUT(f.window->playback().ready(), 30000);
        PlaybackController& playback = f.window->playback();
        playback.play();
        QTRY_VERIFY(playback.position() > 480);
        QVERIFY(playback.engine().level().first < 0.01F);
        f.trigger("actionMetronome");
        QTRY_VERIFY(playback.engine().level().first > 0.1F);
    }

    void aCountComesBeforePlayingWhereWanted() {
        WindowFixture f;
        f.window->document().replace(tinySong());
        f.trigger("actionCountIn1");
        f.trigger("actionCountInAlways");
        f.trigger("actionPlayStop");
        QVERIFY(f.window->playback().playing());
        QTRY_VERIFY(f.window->playback().engine().level().first > 0.1F);
        QCOMPARE(f.window->playback().position(), Tick{0});
        QTRY_VERIFY(f.window->playback().position() > 0);
        f.trigger("actionPlayStop");
        f.trigger("actionCountIn0");
        QVERIFY(!f.enabled("actionCountInAlways"));
        f.trigger("actionPlayStop");
        QTRY_VERIFY_WITH_TIMEOUT(f.window->playback().position() > 200, 1500);
    }

    void whatWasChosenIsRemembered() {
        WindowFixture f;
        QVERIFY(f.find<QAction>("actionCountIn1")->isChecked());
        QVERIFY(f.find<QAction>("actionOverdub")->isChecked());
        f.trigger("actionMetronome");
        f.trigger("actionCountIn2");
        f.trigger("actionCountInAlways");
        f.trigger("actionReplace");
        f.trigger("actionMidiClock");
        f.reopen();
        for (const char* name :
             {"actionMetronome", "actionCountIn2", "actionCountInAlways", "actionReplace", "actionMidiClock"})
            QVERIFY2(f.find<QAction>(name)->isChecked(), name);
        QVERIFY(!f.find<QAction>("actionOverdub")->isChecked());
        QVERIFY(f.find<QToolButton>("metronomeButton")->isChecked());
    }

    void aSilentWindowSaysSo() {
        WindowFixture f;
        auto* label = f.find<QToolButton>("silenceButton");
        QVERIFY(label->isVisible());
        QVERIFY(!label->toolTip().isEmpty());
    }
};

MUSE_WINDOW_TEST(MetronomeWindowTest)
#include "MetronomeWindowTest.moc"
