// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/widgets/RollHarness.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace muse;
using Tool = PianoRollView::Tool;

namespace {

const Note kLow{480, 480, 60, 90};
const Note kMiddle{1440, 480, 64, 80};
const Note kHigh{2400, 480, 67, 70};

Song threeNotes() {
    return songWith({kLow, kMiddle, kHigh});
}

} // namespace

/// Selecting, the Edit menu's commands, keys, ruler, keyboard and wheel.
class PianoRollCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What is heard over and over is seen, whole, without a page being turned.
    void aPreviewComesIntoSight() {
        RollHarness roll(songWith({{0, 480, 60, 90}}));
        roll.view.showTime(0, 2 * kTicksPerBar);
        Song shown = roll.song;
        const TickSpan span{8 * kTicksPerBar, 12 * kTicksPerBar};
        shown.track(Family::Strings).setNotes({{span.from, 960, 100, 90}, {span.to - 480, 480, 96, 90}});
        roll.view.showPreview(shown, {span, std::bitset<kFamilies>().set(index(Family::Strings))});
        const auto seen = [&](Tick tick, int pitch) {
            const QRectF grid = roll.view.geometry().gridRect();
            return grid.contains(roll.at(tick, pitch));
        };
        QVERIFY(seen(span.from, 100));
        QVERIFY(seen(span.to - 1, 96));
        const double scroll = roll.view.geometry().scrollX();
        for (Tick tick = span.from; tick < span.to; tick += 120)
            roll.view.ensureVisible(tick);
        QCOMPARE(roll.view.geometry().scrollX(), scroll);
        // Who has scrolled away meanwhile is not brought back by the next one.
        roll.view.showTime(0, 2 * kTicksPerBar);
        roll.view.showPreview(shown, {span, std::bitset<kFamilies>().set(index(Family::Strings))});
        QVERIFY(!seen(span.from, 100));
        roll.view.endPreview(roll.song);
    }

    /// The next one too, wherever its notes lie, together with those of the one before.
    void pitchesOfTheNextPreviewComeIntoSight() {
        RollHarness roll(songWith({{0, 480, 60, 90}}));
        const TickSpan span{0, 4 * kTicksPerBar};
        const auto preview = [&](int pitch) {
            Song shown = roll.song;
            shown.track(Family::Strings).setNotes({{0, 960, static_cast<std::uint8_t>(pitch), 90}});
            roll.view.showPreview(shown, {span, std::bitset<kFamilies>().set(index(Family::Strings))});
        };
        const auto seen = [&](int pitch) { return roll.view.geometry().gridRect().contains(roll.at(0, pitch)); };
        preview(100);
        QVERIFY(seen(100));
        preview(20);
        QVERIFY(seen(20));
        QVERIFY(seen(100));
        const double scroll = roll.view.geometry().scrollY();
        preview(100);
        QCOMPARE(roll.view.geometry().scrollY(), scroll);
    }

    void aPreviewInSightMovesNothing() {
        RollHarness roll(songWith({{0, 480, 60, 90}, {4 * kTicksPerBar, 480, 64, 90}}));
        roll.view.zoomToFit();
        const PianoRollGeometry before = roll.view.geometry();
        Song shown = roll.song;
        shown.track(Family::Guitar).setNotes({{0, 960, 62, 90}});
        roll.view.showPreview(shown, {{0, 2 * kTicksPerBar}, std::bitset<kFamilies>().set(index(Family::Guitar))});
        QCOMPARE(roll.view.geometry().pixelsPerTick(), before.pixelsPerTick());
        QCOMPARE(roll.view.geometry().scrollX(), before.scrollX());
        QCOMPARE(roll.view.geometry().scrollY(), before.scrollY());
    }

    /// More than can be read at once, where much is already on show: it begins at the left, and nothing grows.
    void aLongPreviewZoomsNothingIn() {
        RollHarness roll(songWith({{0, 480, 60, 90}, {59 * kTicksPerBar, 480, 64, 90}}));
        roll.view.showTime(0, 24 * kTicksPerBar);
        const PianoRollGeometry before = roll.view.geometry();
        Song shown = roll.song;
        const TickSpan span{8 * kTicksPerBar, 48 * kTicksPerBar};
        shown.track(Family::Guitar).setNotes({{span.from, 960, 60, 90}});
        roll.view.showPreview(shown, {span, std::bitset<kFamilies>().set(index(Family::Guitar))});
        QCOMPARE(roll.view.geometry().pixelsPerTick(), before.pixelsPerTick());
        QVERIFY(roll.view.geometry().gridRect().contains(roll.at(span.from, 60)));
        QVERIFY(roll.view.geometry().scrollX() > before.scrollX());
    }

    void theSelectToolDrawsAFrame() {
        RollHarness roll(threeNotes());
        roll.view.setTool(Tool::Select);
        roll.drag(roll.at(300, 66), roll.at(1500, 58));
        QCOMPARE(roll.view.selection(), (Notes{kLow, kMiddle}));
        QCOMPARE(roll.edits(), 0);
        roll.drag(roll.at(2300, 69), roll.at(3000, 66), Qt::ShiftModifier);
        QCOMPARE(roll.view.selection(), (Notes{kLow, kMiddle, kHigh}));
        roll.click(roll.at(3600, 50));
        QVERIFY(!roll.view.hasSelection());
    }

    void shiftClickAddsAndTakesAway() {
        RollHarness roll(threeNotes());
        roll.click(roll.at(720, 60));
        roll.click(roll.at(2600, 67), Qt::ShiftModifier);
        QCOMPARE(roll.view.selection(), (Notes{kLow, kHigh}));
        roll.click(roll.at(720, 60), Qt::ShiftModifier);
        QCOMPARE(roll.view.selection(), Notes{kHigh});
        QCOMPARE(roll.edits(), 0);
    }

    void selectAllTakesTheActiveTrackOnly() {
        Song song = threeNotes();
        song.track(Family::Bass).setNotes({{0, 480, 40, 90}});
        RollHarness roll(song);
        roll.view.selectAll();
        QCOMPARE(roll.view.selection(), (Notes{kLow, kMiddle, kHigh}));
    }

    void deletesWithTheKey() {
        RollHarness roll(threeNotes());
        roll.view.setSelection({kLow, kHigh});
        roll.key(Qt::Key_Delete);
        QCOMPARE(roll.notes(), Notes{kMiddle});
        QCOMPARE(roll.edits(), 1);
        roll.key(Qt::Key_Delete);
        QCOMPARE(roll.edits(), 1);
        roll.undo();
        QCOMPARE(roll.song, threeNotes());
    }

    void pastesAtThePlayheadAndAtTheChosenBars() {
        RollHarness roll(threeNotes());
        roll.view.setSelection({kLow, kMiddle});
        roll.view.copy();
        QVERIFY(PianoRollView::canPaste());
        QCOMPARE(roll.edits(), 0);
        roll.view.setPlayhead(4000); // off the grid: the nearest line is 3960
        roll.view.paste();
        const Notes pasted = {{3960, 480, 60, 90}, {4920, 480, 64, 80}};
        QCOMPARE(roll.view.selection(), pasted);
        QCOMPARE(roll.notes().size(), std::size_t{5});
        roll.view.setSelectedBars(std::pair<Tick, Tick>(7680, 9600));
        roll.view.paste();
        QCOMPARE(roll.view.selection(), (Notes{{7680, 480, 60, 90}, {8640, 480, 64, 80}}));
        QCOMPARE(roll.edits(), 2);
        roll.undo();
        roll.undo();
        QCOMPARE(roll.song, threeNotes());
    }

    void cutIsOneStepAndCanBePasted() {
        RollHarness roll(threeNotes());
        roll.view.setSelection({kMiddle});
        roll.view.cut();
        QCOMPARE(roll.notes(), (Notes{kLow, kHigh}));
        QCOMPARE(roll.edits(), 1);
        roll.view.setActiveFamily(Family::Strings);
        roll.view.paste();
        QCOMPARE(roll.notes(), (Notes{{0, 480, 64, 80}}));
    }

    void duplicatesRightBehindItself() {
        RollHarness roll(songWith({kLow}));
        roll.view.selectAll();
        roll.view.duplicate();
        QCOMPARE(roll.notes(), (Notes{kLow, {960, 480, 60, 90}}));
        QCOMPARE(roll.view.selection(), (Notes{{960, 480, 60, 90}}));
        roll.view.duplicate();
        QCOMPARE(roll.notes().back(), (Note{1440, 480, 60, 90}));
        QCOMPARE(roll.edits(), 2);
    }

    void transposesAsAWholeOrNotAtAll() {
        RollHarness roll(songWith({{0, 480, 120, 90}, {480, 480, 60, 90}}));
        roll.view.selectAll();
        roll.view.transpose(12);
        QCOMPARE(roll.edits(), 0);
        roll.view.transpose(7);
        QCOMPARE(roll.notes(), (Notes{{0, 480, 127, 90}, {480, 480, 67, 90}}));
        roll.view.transpose(-68);
        QCOMPARE(roll.edits(), 1);
        roll.view.transpose(-67);
        QCOMPARE(roll.notes(), (Notes{{0, 480, 60, 90}, {480, 480, 0, 90}}));
        QCOMPARE(roll.edits(), 2);
    }

    void arrowsMoveTheSelection() {
        RollHarness roll(songWith({kLow}));
        roll.view.selectAll();
        roll.key(Qt::Key_Up);
        roll.key(Qt::Key_Up, Qt::ShiftModifier);
        roll.key(Qt::Key_Right);
        QCOMPARE(roll.notes(), (Notes{{600, 480, 73, 90}}));
        roll.key(Qt::Key_Down, Qt::ShiftModifier);
        roll.key(Qt::Key_Down);
        roll.key(Qt::Key_Left);
        QCOMPARE(roll.notes(), Notes{kLow});
        for (int i = 0; i < 10; ++i)
            roll.key(Qt::Key_Left);
        QCOMPARE(roll.notes().front().start, Tick{0});
    }

    void aClickInTheRulerSeeks() {
        RollHarness roll(threeNotes());
        QSignalSpy seeks(&roll.view, &PianoRollView::seekRequested);
        roll.view.setSelectedBars(std::pair<Tick, Tick>(3840, 5760));
        roll.click(roll.inRuler(1000));
        QCOMPARE(seeks.size(), 1);
        QCOMPARE(seeks.first().first().value<Tick>(), Tick{960});
        QVERIFY(!roll.view.selectedBars());
    }

    void aDragInTheRulerChoosesWholeBars() {
        RollHarness roll(threeNotes());
        QSignalSpy seeks(&roll.view, &PianoRollView::seekRequested);
        QSignalSpy bars(&roll.view, &PianoRollView::selectedBarsChanged);
        roll.drag(roll.inRuler(5000), roll.inRuler(2500)); // leftwards as well
        QCOMPARE(roll.view.selectedBars(), (std::optional(std::pair<Tick, Tick>(1920, 5760))));
        QCOMPARE(bars.last().at(0).value<Tick>(), Tick{1920});
        QCOMPARE(bars.last().at(1).value<Tick>(), Tick{5760});
        QVERIFY(seeks.isEmpty());
        roll.key(Qt::Key_Escape);
        QCOMPARE(bars.last().at(0).value<Tick>(), bars.last().at(1).value<Tick>());
    }

    void aDoubleClickOnADimmedNoteMakesItsTrackActive() {
        Song song = threeNotes();
        song.track(Family::Strings).setNotes({{480, 960, 72, 90}});
        RollHarness roll(song);
        roll.view.setTool(Tool::Select);
        QSignalSpy active(&roll.view, &PianoRollView::activeFamilyChanged);
        roll.doubleClick(roll.at(700, 72));
        QCOMPARE(roll.view.activeFamily(), Family::Strings);
        QCOMPARE(active.size(), 1);
        QCOMPARE(roll.edits(), 0);
    }

    void thePencilTakesBackWhatItDrewOnADimmedNote() {
        Song song = threeNotes();
        song.track(Family::Strings).setNotes({{480, 960, 72, 90}});
        RollHarness roll(song);
        roll.doubleClick(roll.at(700, 72));
        QCOMPARE(roll.view.activeFamily(), Family::Strings);
        QCOMPARE(roll.song, song);
    }

    void aHiddenTrackIsNeitherPaintedNorReached() {
        Song song = threeNotes();
        song.track(Family::Strings).setNotes({{480, 960, 72, 90}});
        RollHarness roll(song);
        roll.view.setTool(Tool::Select);
        const QImage seen = roll.view.viewport()->grab().toImage();
        roll.view.setShown(Family::Strings, false);
        QVERIFY(roll.view.viewport()->grab().toImage() != seen);
        roll.doubleClick(roll.at(700, 72));
        QCOMPARE(roll.view.activeFamily(), Family::Piano);
        roll.view.setShown(Family::Strings, true);
        QVERIFY(roll.view.viewport()->grab().toImage() == seen);
    }

    /// Of the time that is in sight: what it plays later does not help.
    void theNotesOfATrackThatIsChosenComeInSight() {
        Song song = threeNotes();
        song.track(Family::Strings)
            .setNotes({{0, 480, 96, 90}, {480, 480, 100, 90}, {600 * kTicksPerBar, 480, 60, 90}});
        RollHarness roll(std::move(song));
        const auto inSight = [&](int pitch) {
            const double y = roll.view.geometry().y(pitch);
            return y > roll.view.geometry().gridRect().top() && y < roll.view.geometry().gridRect().bottom();
        };
        QVERIFY(inSight(60) && !inSight(96) && !inSight(100));
        roll.view.setActiveFamily(Family::Strings);
        QVERIFY(inSight(96) && inSight(100));
        roll.view.setActiveFamily(Family::Bass); // has none: where a bass plays
        QVERIFY(inSight(40));
    }

    void theKeyboardPlaysTheActiveTrack() {
        RollHarness roll;
        roll.view.setActiveFamily(Family::Guitar);
        roll.press({40, roll.at(0, 60).y()});
        QCOMPARE(roll.sounding, (std::vector{std::pair(Family::Guitar, 60)}));
        roll.move({40, roll.at(0, 62).y()});
        QCOMPARE(roll.sounding, (std::vector{std::pair(Family::Guitar, 62)}));
        roll.release({40, roll.at(0, 62).y()});
        QVERIFY(roll.sounding.empty());
        QCOMPARE(roll.edits(), 0);
    }

    void ctrlWheelZoomsAboutThePointer() {
        RollHarness roll(threeNotes());
        roll.view.zoomIn();
        const QPointF pointer(500, 200);
        const double scale = roll.view.geometry().pixelsPerTick();
        const Tick before = roll.view.geometry().tickAt(pointer.x());
        roll.wheel(pointer, {0, 240}, Qt::ControlModifier);
        // Smoothly: not all at once, and the tick under the pointer stays there all the way.
        QVERIFY(roll.view.geometry().pixelsPerTick() > scale);
        QVERIFY(roll.view.geometry().pixelsPerTick() < scale * 1.3);
        const auto kept = [&] { return std::abs(roll.view.geometry().tickAt(pointer.x()) - before) <= 1; };
        QVERIFY(kept());
        QTRY_VERIFY(roll.view.geometry().pixelsPerTick() > scale * 1.43);
        QVERIFY(kept());
        const double row = roll.view.geometry().rowHeight();
        const int pitch = roll.view.geometry().pitchAt(pointer.y());
        roll.wheel(pointer, {0, 240}, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(roll.view.geometry().rowHeight() > row * 1.43);
        QCOMPARE(roll.view.geometry().pitchAt(pointer.y()), pitch);
    }

    void theWheelScrolls() {
        RollHarness roll(threeNotes());
        const double before = roll.view.geometry().scrollY();
        roll.wheel({500, 200}, {0, -120});
        QCOMPARE(roll.view.geometry().scrollY(), before + 120);
        roll.wheel({500, 200}, {0, -120}, Qt::ShiftModifier);
        QCOMPARE(roll.view.geometry().scrollX(), 120.0);
    }

    void anEmptySongInvites() {
        RollHarness empty;
        RollHarness filled(threeNotes());
        QVERIFY(empty.view.grab().toImage() != filled.view.grab().toImage());
    }

    void hugeSongsKeepTheScrollBarsSane() {
        RollHarness roll(songWith({{Tick{365} * 24 * 3600 * 960 - 480, 480, 60, 90}}));
        for (int i = 0; i < 40; ++i)
            roll.view.zoomIn();
        QVERIFY(roll.view.horizontalScrollBar()->maximum() > 0);
        roll.view.zoomToFit();
        QVERIFY(!roll.view.grab().isNull());
    }
};

MUSE_WINDOW_TEST(PianoRollCommandsTest)
#include "PianoRollCommandsTest.moc"
