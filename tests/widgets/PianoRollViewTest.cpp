// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/widgets/RollHarness.h"

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

/// Drawing, moving, resizing, erasing: what the mouse does to notes.
class PianoRollViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenFillsTheView() {
        RollHarness roll(
            songWith({{0, 480, 40, 90}, {19200, 480, 72, 90}, {19680, 480, 76, 90}, {90000, 480, 90, 90}}));
        roll.view.setActiveFamily(Family::Piano);
        const auto inSight = [&](Tick tick, int pitch) {
            const QPointF at = roll.at(tick, pitch);
            return roll.view.geometry().gridRect().contains(at);
        };
        roll.view.setSelection({{19200, 480, 72, 90}, {19680, 480, 76, 90}});
        roll.view.zoomToSelection();
        QVERIFY(inSight(19200, 72) && inSight(20160, 76));
        QVERIFY(!inSight(0, 40) && !inSight(90000, 90));
        QVERIFY(roll.view.geometry().x(20160) - roll.view.geometry().x(19200) >
                roll.view.geometry().gridRect().width() / 2);
        roll.view.setSelection({});
        roll.view.setSelectedBars(std::pair<Tick, Tick>(88320, 92160));
        roll.view.zoomToSelection();
        QVERIFY(inSight(90000, 90) && inSight(88321, 90) && !inSight(19200, 72));
        roll.view.setSelectedBars(std::nullopt);
        roll.view.zoomToSelection();
        QVERIFY(inSight(1, 40) && inSight(90000, 90));
    }

    /// As when the window gets its place only after the song was opened.
    void whatWasFittedIsFittedAgainInAnotherSize() {
        RollHarness roll(songWith({{0, 480, 24, 90}, {19200, 480, 96, 90}}));
        roll.view.setActiveFamily(Family::Piano);
        roll.view.zoomToFit();
        const auto right = [&] { return roll.view.geometry().x(19680) / roll.view.geometry().gridRect().right(); };
        const double before = right();
        const double row = roll.view.geometry().rowHeight();
        roll.view.resize(1400, 900);
        QTRY_VERIFY(std::abs(right() - before) < 0.05);
        QVERIFY(roll.view.geometry().rowHeight() > row);
        // Whoever has looked elsewhere is let alone.
        roll.view.zoomIn();
        const double ticks = roll.view.geometry().x(1920) - roll.view.geometry().x(0);
        roll.view.resize(900, 500);
        QCoreApplication::processEvents();
        QCOMPARE(roll.view.geometry().x(1920) - roll.view.geometry().x(0), ticks);
    }

    void rowsGrowAndShrink() {
        RollHarness roll;
        const double before = roll.view.geometry().rowHeight();
        roll.view.raiseRows();
        QVERIFY(roll.view.geometry().rowHeight() > before);
        roll.view.lowerRows();
        QVERIFY(qFuzzyCompare(roll.view.geometry().rowHeight(), before));
    }

    void aClickDrawsOneNoteOnTheGrid() {
        RollHarness roll;
        roll.click(roll.at(250, 64));
        QCOMPARE(roll.notes(), (Notes{{240, 120, 64, 100}}));
        QCOMPARE(roll.edits(), 1);
        QCOMPARE(roll.view.selection(), roll.notes());
        roll.undo();
        QCOMPARE(roll.song, Song());
    }

    void draggingSetsTheLengthAndTheNextNoteHasIt() {
        RollHarness roll;
        roll.drag(roll.at(250, 64), roll.at(1000, 64));
        QCOMPARE(roll.notes(), (Notes{{240, 840, 64, 100}}));
        roll.click(roll.at(1930, 62));
        QCOMPARE(roll.notes().back(), (Note{1920, 840, 62, 100}));
        QCOMPARE(roll.edits(), 2);
    }

    void altDrawsOffTheGrid() {
        RollHarness roll;
        roll.click(roll.at(250, 64), Qt::AltModifier);
        QCOMPARE(roll.notes().size(), std::size_t{1});
        QVERIFY(std::abs(roll.notes().front().start - 250) <= 13); // one pixel
        QVERIFY(roll.notes().front().start % 120 != 0);
    }

    void drawingPreviewsOnePitchAtATime() {
        RollHarness roll;
        roll.drag(roll.at(250, 60), roll.at(250, 64));
        QCOMPARE(roll.notes().front().pitch, std::uint8_t{64});
        QVERIFY(roll.previews.size() >= 3);
        QCOMPARE(roll.previews.front(), 60);
        QCOMPARE(roll.previews.back(), 64);
        QCOMPARE(roll.mostSounding, std::size_t{1});
        QVERIFY(roll.sounding.empty());
    }

    void movesInTimeAndPitchWithPreview() {
        RollHarness roll(threeNotes());
        const Song before = roll.song;
        roll.drag(roll.at(720, 60), roll.at(1200, 65));
        QCOMPARE(roll.notes(), (Notes{{960, 480, 65, 90}, kMiddle, kHigh}));
        QCOMPARE(roll.edits(), 1);
        QCOMPARE(roll.mostSounding, std::size_t{1});
        QVERIFY(roll.sounding.empty());
        QCOMPARE(roll.previews.back(), 65);
        QCOMPARE(roll.view.selection(), (Notes{{960, 480, 65, 90}}));
        roll.undo();
        QCOMPARE(roll.song, before);
    }

    void aClickOnANoteSelectsItAndChangesNothing() {
        RollHarness roll(threeNotes());
        roll.click(roll.at(720, 60));
        QCOMPARE(roll.edits(), 0);
        QCOMPARE(roll.view.selection(), Notes{kLow});
        QCOMPARE(roll.previews, std::vector<int>{60});
        QVERIFY(roll.sounding.empty());
    }

    void theWholeSelectionMovesAndStopsTogetherAtTheStart() {
        RollHarness roll(threeNotes());
        roll.view.selectAll();
        roll.drag(roll.at(1680, 64), roll.at(0, 64));
        QCOMPARE(roll.notes(), (Notes{{0, 480, 60, 90}, {960, 480, 64, 80}, {1920, 480, 67, 70}}));
        QCOMPARE(roll.edits(), 1);
    }

    void theSelectionStopsTogetherAtTheHighestPitch() {
        RollHarness roll(songWith({{480, 480, 126, 90}, {1440, 480, 120, 80}}));
        roll.view.selectAll();
        roll.wheel(roll.at(0, 60), {0, 20000});
        roll.drag(roll.at(1680, 120), roll.at(1680, 125));
        QCOMPARE(roll.notes(), (Notes{{480, 480, 127, 90}, {1440, 480, 121, 80}}));
    }

    void anUnquantisedNoteKeepsItsPlaceWhenOnlyItsPitchMoves() {
        RollHarness roll(songWith({{487, 480, 60, 90}}));
        roll.drag(roll.at(720, 60), roll.at(740, 62));
        QCOMPARE(roll.notes(), (Notes{{487, 480, 62, 90}}));
    }

    void ctrlDragLeavesCopiesBehind() {
        RollHarness roll(songWith({kLow}));
        roll.drag(roll.at(720, 60), roll.at(1680, 60), Qt::ControlModifier);
        QCOMPARE(roll.notes(), (Notes{kLow, {1440, 480, 60, 90}}));
        QCOMPARE(roll.edits(), 1);
        roll.undo();
        QCOMPARE(roll.notes(), Notes{kLow});
    }

    void resizesAtTheRightEdge() {
        RollHarness roll(threeNotes());
        const Song before = roll.song;
        roll.drag(roll.at(960, 60) - QPointF(3, 0), roll.at(1440, 60));
        QCOMPARE(roll.notes().front(), (Note{480, 960, 60, 90}));
        QCOMPARE(roll.edits(), 1);
        roll.undo();
        QCOMPARE(roll.song, before);
    }

    void resizesAtTheLeftEdge() {
        RollHarness roll(songWith({kLow}));
        roll.drag(roll.at(480, 60) + QPointF(2, 0), roll.at(240, 60));
        QCOMPARE(roll.notes(), (Notes{{240, 720, 60, 90}}));
        // Beyond its own end it keeps one step of the grid.
        roll.drag(roll.at(240, 60) + QPointF(2, 0), roll.at(2000, 60));
        QCOMPARE(roll.notes(), (Notes{{840, 120, 60, 90}}));
    }

    void resizesAllThatIsSelected() {
        RollHarness roll(threeNotes());
        roll.view.selectAll();
        roll.drag(roll.at(960, 60) - QPointF(3, 0), roll.at(720, 60));
        for (const Note& note : roll.notes())
            QCOMPARE(note.length, Tick{240});
        QCOMPARE(roll.edits(), 1);
    }

    void drumsAreMovedAndNeverResized() {
        RollHarness roll(songWith({{480, 120, 60, 90}}, Family::Drums));
        roll.view.setActiveFamily(Family::Drums);
        const double right = roll.view.geometry().x(480) + 6;
        roll.drag({right, roll.at(480, 60).y()},
                  {right + roll.at(480, 60).x() - roll.at(0, 60).x(), roll.at(0, 60).y()});
        QCOMPARE(roll.notes(), (Notes{{960, 120, 60, 90}}));
    }

    void theRightButtonErases() {
        RollHarness roll(threeNotes());
        const Song before = roll.song;
        roll.click(roll.at(720, 60), {}, Qt::RightButton);
        QCOMPARE(roll.notes(), (Notes{kMiddle, kHigh}));
        QCOMPARE(roll.edits(), 1);
        roll.click(roll.at(720, 60), {}, Qt::RightButton);
        QCOMPARE(roll.edits(), 1); // nothing there
        roll.undo();
        QCOMPARE(roll.song, before);
    }

    void theEraserWipesWhatItPassesAsOneStep() {
        RollHarness roll(songWith({{0, 240, 60, 90}, {480, 240, 60, 90}, {960, 240, 60, 90}, {960, 240, 70, 90}}));
        roll.view.setTool(Tool::Erase);
        roll.press(roll.at(60, 60));
        roll.move(roll.at(1100, 60)); // one leap: notes between the two points go too
        roll.release(roll.at(1100, 60));
        QCOMPARE(roll.notes(), (Notes{{960, 240, 70, 90}}));
        QCOMPARE(roll.edits(), 1);
        roll.undo();
        QCOMPARE(roll.notes().size(), std::size_t{4});
    }

    void escapeCancelsTheGestureAndKeepsTheSelection() {
        RollHarness roll(threeNotes());
        const Song before = roll.song;
        roll.view.setSelection({kLow, kHigh});
        roll.press(roll.at(720, 60));
        roll.move(roll.at(1200, 65));
        QCOMPARE(roll.sounding.size(), std::size_t{1});
        roll.key(Qt::Key_Escape);
        QVERIFY(roll.sounding.empty());
        roll.move(roll.at(1500, 66));
        roll.release(roll.at(1500, 66));
        QCOMPARE(roll.edits(), 0);
        QCOMPARE(roll.song, before);
        QCOMPARE(roll.view.selection(), (Notes{kLow, kHigh}));
        roll.key(Qt::Key_Escape);
        QVERIFY(!roll.view.hasSelection());
    }

    void aNewSongEndsAGesture() {
        RollHarness roll(threeNotes());
        roll.press(roll.at(720, 60));
        roll.move(roll.at(1200, 65));
        roll.view.setSong(roll.song);
        QVERIFY(roll.sounding.empty());
        roll.release(roll.at(1200, 65));
        QCOMPARE(roll.edits(), 0);
    }

    void undoingEverythingGivesTheIdenticalSong() {
        RollHarness roll(threeNotes());
        const Song before = roll.song;
        roll.click(roll.at(3400, 70));
        roll.view.selectAll();
        roll.drag(roll.at(1680, 64), roll.at(2160, 66));
        roll.view.transpose(3);
        roll.view.duplicate();
        roll.view.deleteSelection();
        QCOMPARE(roll.edits(), 5);
        while (!roll.inverses.empty())
            roll.undo();
        QCOMPARE(roll.song, before);
    }
};

MUSE_WINDOW_TEST(PianoRollViewTest)
#include "PianoRollViewTest.moc"
