// SPDX-License-Identifier: MIT
#include "ui/features/roll/Scrubbing.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/services/PlaybackController.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QRadioButton>

#include <set>

using namespace muse;
using test::WindowFixture;

namespace {

struct ScrubbedWindow : WindowFixture {
    ScrubbedWindow() {
        Song song;
        song.track(Family::Piano).setNotes({{0, 960, 60, 90}, {960, 960, 64, 90}, {1920, 960, 64, 90}});
        song.track(Family::Bass).setNotes({{0, 3840, 36, 90}});
        song.track(Family::Strings).setNotes({{0, 3840, 72, 90}});
        song.track(Family::Strings).settings.mute = true;
        window->document().replace(song);
        [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(window.get());
        auto* scrubbing = find<Scrubbing>("scrubbing");
        QObject::connect(scrubbing, &Scrubbing::struck, scrubbing, [this](Family family, int pitch, int) {
            sounding.emplace(family, pitch);
            ++strikes;
        });
        QObject::connect(scrubbing, &Scrubbing::released, scrubbing, [this](Family family, int pitch) {
            sounding.erase({family, pitch});
        });
    }
    PianoRollView& roll() { return *find<PianoRollView>("pianoRoll"); }
    PlaybackController& playback() { return window->playback(); }
    QPoint inRuler(Tick tick) { return QPointF(roll().geometry().x(tick), 8).toPoint(); }
    void dragTo(Tick tick) {
        const QPoint at = inRuler(tick);
        QMouseEvent event(QEvent::MouseMove, at, roll().viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                          Qt::ControlModifier);
        QApplication::sendEvent(roll().viewport(), &event);
    }
    using Keys = std::set<std::pair<Family, int>>;
    Keys sounding;
    int strikes = 0;
};

using Keys = ScrubbedWindow::Keys;

} // namespace

/// The playhead dragged by hand, through the real window: what it passes is heard, and nothing else changes.
class ScrubbingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatThePlayheadPassesIsHeardAndQuietAtRest() {
        ScrubbedWindow f;
        QTest::mousePress(f.roll().viewport(), Qt::LeftButton, Qt::ControlModifier, f.inRuler(480));
        QCOMPARE(f.sounding, (Keys{{Family::Piano, 60}, {Family::Bass, 36}})); // the strings are muted
        f.dragTo(700);
        QCOMPARE(f.strikes, 2); // they sound on
        f.dragTo(1100);
        QCOMPARE(f.strikes, 3);
        QVERIFY(f.sounding.contains({Family::Piano, 64}));
        f.dragTo(1500);
        f.dragTo(1950);
        QCOMPARE(f.strikes, 4); // struck again, as that note begins anew
        QVERIFY(std::abs(f.playback().position() - 1950) < 20);
        QVERIFY(!f.playback().playing());
        QTRY_VERIFY(f.sounding.empty()); // the hand rests
        f.dragTo(1500);                  // backwards
        QVERIFY(f.sounding.contains({Family::Piano, 64}));
        f.dragTo(900);
        QVERIFY(f.sounding.contains({Family::Piano, 60}));
        QTest::mouseRelease(f.roll().viewport(), Qt::LeftButton, Qt::ControlModifier, f.inRuler(900));
        QVERIFY(f.sounding.empty());
        QVERIFY(!f.playback().playing());
        QCOMPARE(f.window->document().undoStack().count(), 0);
    }

    void whatPlaysGoesOnFromThere() {
        ScrubbedWindow f;
        f.playback().play();
        QTRY_VERIFY(f.playback().playing());
        QTest::mousePress(f.roll().viewport(), Qt::LeftButton, Qt::ControlModifier, f.inRuler(480));
        f.dragTo(1950);
        QCOMPARE(f.strikes, 0);
        QTest::mouseRelease(f.roll().viewport(), Qt::LeftButton, Qt::ControlModifier, f.inRuler(1950));
        QVERIFY(f.playback().playing());
        QVERIFY(f.playback().position() >= 1900);
    }

    void keysGoStepByStepInBothDirections() {
        ScrubbedWindow f;
        f.trigger("actionSnap3"); // quarters
        f.trigger("actionHearNext");
        QCOMPARE(f.playback().position() % kTicksPerQuarter, Tick{0});
        const Tick first = f.playback().position();
        QVERIFY(first > 0);
        QVERIFY(f.sounding.contains({Family::Piano, 60}));
        f.trigger("actionHearNext");
        QVERIFY(f.playback().position() > first);
        f.trigger("actionHearPrevious");
        QCOMPARE(f.playback().position(), first);
        QTRY_VERIFY(f.sounding.empty());
        f.trigger("actionToStart");
        f.trigger("actionHearPrevious"); // not beyond the start
        QCOMPARE(f.playback().position(), Tick{0});
    }

    void theChoiceOfButtonsIsKept() {
        ScrubbedWindow f;
        QCOMPARE(f.roll().buttons(), PianoRollView::Buttons::ByTool);
        f.trigger("actionPreferences");
        auto* choice = f.find<QRadioButton>("preferButtons-drawErase");
        QVERIFY(choice && !choice->isChecked());
        choice->click();
        QCOMPARE(f.roll().buttons(), PianoRollView::Buttons::DrawErase);
        f.reopen();
        QCOMPARE(f.roll().buttons(), PianoRollView::Buttons::DrawErase);
        f.trigger("actionPreferences");
        QVERIFY(f.find<QRadioButton>("preferButtons-drawErase")->isChecked());
    }

    void foldedRowsAndDiamondsAreKept() {
        ScrubbedWindow f;
        f.roll().setActiveFamily(Family::Piano);
        f.roll().setFocus();
        QTest::keyClick(&f.roll(), Qt::Key_F, Qt::ShiftModifier);
        QCOMPARE(f.roll().rowFold(), RowFold::Track);
        QCOMPARE(f.roll().geometry().rowCount(), 2);
        f.trigger("actionFoldTracks"); // one or the other
        QCOMPARE(f.roll().rowFold(), RowFold::Tracks);
        QVERIFY(!f.find<QAction>("actionFold")->isChecked());
        f.trigger("actionDrumDiamonds");
        f.reopen();
        QCOMPARE(f.roll().rowFold(), RowFold::Tracks);
        QVERIFY(f.find<QAction>("actionFoldTracks")->isChecked() && f.find<QAction>("actionDrumDiamonds")->isChecked());
        f.trigger("actionFoldTracks");
        QCOMPARE(f.roll().rowFold(), RowFold::None);
    }
};

MUSE_WINDOW_TEST(ScrubbingTest)
#include "ScrubbingTest.moc"
