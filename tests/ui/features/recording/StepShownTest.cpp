// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/services/PlaybackController.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QLabel>

using namespace muse;
using test::WindowFixture;

namespace {

struct Stepping : WindowFixture {
    Stepping() {
        window->document().replace(Song{});
        window->playback().setOwnKeys(true);
        trigger("actionSnap4"); // eighths
    }
    PianoRollView& roll() { return *find<PianoRollView>("pianoRoll"); }
    QLabel& state() { return *find<QLabel>("stepInputState"); }
    void key(int pitch) {
        IncomingNote note{};
        note.pitch = static_cast<std::uint8_t>(pitch);
        note.velocity = 90;
        Q_EMIT window->playback().keyPlayed(note);
        note.velocity = 0;
        Q_EMIT window->playback().keyPlayed(note);
    }
};

} // namespace

/// Step input says where the next note goes, in the roll and in the status bar.
class StepShownTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNextStepIsShownAndGoesOn() {
        Stepping f;
        QVERIFY(!f.roll().step() && f.state().isHidden());
        f.trigger("actionStepInput");
        const Tick step = kTicksPerQuarter / 2;
        QCOMPARE(f.roll().step(), std::optional(TickSpan{0, step}));
        QVERIFY(!f.state().isHidden());
        QCOMPARE(f.state().text(), QString("Step input: eighth, bar 1 beat 1"));
        QCOMPARE(f.state().accessibleName(), f.state().text());
        f.key(60);
        QTRY_COMPARE(f.roll().step(), std::optional(TickSpan{step, 2 * step}));
        QCOMPARE(f.state().text(), QString("Step input: eighth, bar 1 beat 1 and 1/2"));
        f.trigger("actionStepRest");
        QTRY_COMPARE(f.state().text(), QString("Step input: eighth, bar 1 beat 2"));
        f.trigger("actionLength3"); // quarter notes
        QCOMPARE(f.roll().step(), std::optional(TickSpan{2 * step, 4 * step}));
        QCOMPARE(f.state().text(), QString("Step input: quarter, bar 1 beat 2"));
        f.trigger("actionStepInput");
        QVERIFY(!f.roll().step() && f.state().isHidden());
    }

    void itIsSeen() {
        Stepping f;
        QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
        const QImage before = f.roll().viewport()->grab().toImage();
        f.trigger("actionStepInput");
        const QImage after = f.roll().viewport()->grab().toImage();
        const QPoint inside(static_cast<int>(f.roll().geometry().x(100)), before.height() / 2);
        QVERIFY(before.pixel(inside) != after.pixel(inside));
    }

    void itWaitsWhileTheSongPlays() {
        Stepping f;
        Song song;
        song.track(Family::Piano).setNotes({{0, 40000, 60, 90}});
        f.window->document().replace(song);
        f.trigger("actionStepInput");
        f.window->playback().play();
        QTRY_VERIFY(f.window->playback().playing());
        QTRY_COMPARE(f.state().text(), QString("Step input waits for a stop"));
        QVERIFY(!f.roll().step());
        f.window->playback().stop();
        QTRY_VERIFY(f.roll().step());
    }
};

MUSE_WINDOW_TEST(StepShownTest)
#include "StepShownTest.moc"
