// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "widgets/overview/OverviewStrip.h"
#include "widgets/overview/TimeStrip.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QDoubleSpinBox>
#include <QLineEdit>

using namespace muse;
using test::WindowFixture;

namespace {

constexpr Tick kNear = kTicksPerQuarter;

/// Answers the time strip's open editor as a person would.
void type(WindowFixture& f, const QString& words) {
    auto* editor = f.find<QLineEdit>("timeMarkEditor");
    QVERIFY(editor && editor->isVisible());
    editor->selectAll();
    QTest::keyClicks(editor, words);
    QTest::keyClick(editor, Qt::Key_Return);
}

} // namespace

/// Overview, marks and the playhead's place in them, in the real window.
class TimeLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksComeAtThePlayheadAndAreUndone() {
        WindowFixture f;
        f.window->document().replace(test::tinySong(8));
        f.window->playback().seek(2 * kTicksPerBar);
        f.trigger("actionAddMarker");
        type(f, "Verse");
        QCOMPARE(f.window->document().song().markers, (std::vector<Marker>{{2 * kTicksPerBar, "Verse"}}));
        f.trigger("actionAddTempo");
        type(f, "90");
        f.window->playback().seek(4 * kTicksPerBar);
        f.trigger("actionAddSignature");
        type(f, "3/4");
        const Song& song = f.window->document().song();
        QVERIFY(std::abs(song.tempo.beatsPerMinuteAt(3 * kTicksPerBar) - 90) < 0.01);
        QCOMPARE(barAt(song, 4 * kTicksPerBar).end(), 4 * kTicksPerBar + 3 * kTicksPerQuarter);
        for (int step = 0; step < 3; ++step)
            f.trigger("actionUndo");
        QVERIFY(f.window->document().song() == test::tinySong(8));
    }

    void theTempoBoxChangesTheTempoInForce() {
        WindowFixture f;
        f.window->document().replace(test::tinySong(8));
        f.window->playback().seek(4 * kTicksPerBar);
        f.trigger("actionAddTempo");
        type(f, "90");
        auto* box = f.find<QDoubleSpinBox>("tempoSpin");
        QVERIFY(box);
        QTRY_COMPARE(box->value(), 90.0);
        box->setValue(140);
        const Song& song = f.window->document().song();
        QVERIFY(std::abs(song.tempo.beatsPerMinuteAt(5 * kTicksPerBar) - 140) < 0.01);
        QVERIFY(std::abs(song.tempo.beatsPerMinuteAt(0) - test::tinySong(8).tempo.beatsPerMinuteAt(0)) < 0.01);
    }

    void goesFromMarkerToMarker() {
        WindowFixture f;
        Song song = test::tinySong(8);
        song.markers = {{kTicksPerBar, "A"}, {5 * kTicksPerBar, "B"}};
        f.window->document().replace(song);
        f.window->playback().seek(0);
        f.trigger("actionNextMarker");
        QTRY_COMPARE(f.window->playback().position(), kTicksPerBar);
        f.trigger("actionNextMarker");
        QTRY_COMPARE(f.window->playback().position(), 5 * kTicksPerBar);
        f.trigger("actionNextMarker");
        QCOMPARE(f.window->playback().position(), 5 * kTicksPerBar);
        f.trigger("actionPreviousMarker");
        QTRY_COMPARE(f.window->playback().position(), kTicksPerBar);
        f.trigger("actionPreviousMarker");
        QTRY_COMPARE(f.window->playback().position(), Tick{0});
    }

    void theLoopIsDrawnInTheRulerAndItsEndsMove() {
        WindowFixture f;
        QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
        f.window->document().replace(test::tinySong(16));
        auto* roll = f.find<PianoRollView>("pianoRoll");
        roll->showTime(0, 16 * kTicksPerBar);
        const auto at = [roll](Tick tick) {
            return QPoint(static_cast<int>(std::lround(roll->geometry().x(tick))), 10);
        };
        const auto drag = [roll](QPoint from, QPoint to) {
            QTest::mousePress(roll->viewport(), Qt::LeftButton, {}, from);
            QTest::mouseMove(roll->viewport(), to);
            QTest::mouseRelease(roll->viewport(), Qt::LeftButton, {}, to);
        };
        const auto bars = [roll] { return roll->selectedBars().value_or(std::pair<Tick, Tick>(-1, -1)); };
        constexpr Tick kHalf = kTicksPerBar / 2;
        drag(at(4 * kTicksPerBar + kHalf), at(7 * kTicksPerBar + kHalf));
        QCOMPARE(bars(), (std::pair<Tick, Tick>(4 * kTicksPerBar, 8 * kTicksPerBar)));
        drag(at(8 * kTicksPerBar), at(11 * kTicksPerBar + kHalf));
        QCOMPARE(bars(), (std::pair<Tick, Tick>(4 * kTicksPerBar, 12 * kTicksPerBar)));
        drag(at(4 * kTicksPerBar), at(6 * kTicksPerBar + kHalf));
        QCOMPARE(bars(), (std::pair<Tick, Tick>(6 * kTicksPerBar, 12 * kTicksPerBar)));
        // Notes chosen meanwhile leave the range alone; the loop keeps to it.
        roll->selectAll();
        QCOMPARE(bars(), (std::pair<Tick, Tick>(6 * kTicksPerBar, 12 * kTicksPerBar)));
        f.trigger("actionLoop");
        f.window->playback().seek(12 * kTicksPerBar - 200);
        f.trigger("actionPlayStop");
        QTRY_VERIFY_WITH_TIMEOUT(f.window->playback().position() >= 6 * kTicksPerBar &&
                                     f.window->playback().position() < 7 * kTicksPerBar,
                                 20000);
        f.trigger("actionPlayStop");
    }

    void theOverviewMovesTheRoll() {
        WindowFixture f;
        QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
        f.window->document().replace(test::tinySong(64));
        auto* roll = f.find<PianoRollView>("pianoRoll");
        auto* strip = f.find<OverviewStrip>("overviewStrip");
        QTRY_VERIFY(strip->overview().end() >= f.window->document().song().end());
        roll->showTime(0, 8 * kTicksPerBar);
        QCOMPARE(strip->shown(), (TickSpan{roll->geometry().firstTick(), roll->geometry().lastTick()}));
        const int x = static_cast<int>(strip->overview().x(32 * kTicksPerBar));
        QTest::mouseClick(strip, Qt::LeftButton, {}, {x, strip->height() / 2});
        const PianoRollGeometry& geometry = roll->geometry();
        QVERIFY(std::abs(geometry.firstTick() - 28 * kTicksPerBar) < kNear);
        QVERIFY(std::abs(geometry.lastTick() - 36 * kTicksPerBar) < kNear);
        QTest::mouseDClick(strip, Qt::LeftButton, {}, {x, strip->height() / 2});
        QTRY_VERIFY(std::abs(f.window->playback().position() - 32 * kTicksPerBar) < kNear);
    }

    void theOverviewIsHiddenAndStaysSo() {
        WindowFixture f;
        QVERIFY(f.find<OverviewStrip>("overviewStrip")->isVisible());
        f.trigger("actionOverview");
        QVERIFY(!f.find<OverviewStrip>("overviewStrip")->isVisible());
        f.reopen();
        QVERIFY(!f.find<OverviewStrip>("overviewStrip")->isVisible());
    }
};

MUSE_WINDOW_TEST(TimeLineTest)
#include "TimeLineTest.moc"
