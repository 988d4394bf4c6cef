// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/widgets/RollHarness.h"

#include <QSignalSpy>

using namespace muse;
using Tool = PianoRollView::Tool;

namespace {

/// A roll whose frame stands at the second beat on middle C.
class KeyedRoll : public RollHarness {
public:
    explicit KeyedRoll(Song first = {}) : RollHarness(std::move(first)) {
        view.setTool(Tool::Select);
        click(at(490, 60));
        view.setSelection({});
        key(Qt::Key_Up); // shows the frame where it stands
    }
    [[nodiscard]] RollCursor place() const { return view.cursorPlace().value_or(RollCursor{-1, -1}); }
};

} // namespace

/// Everything without the mouse.
class PianoRollKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arrowsMoveTheFrameByStepAndPitch() {
        KeyedRoll roll;
        QCOMPARE(roll.place(), (RollCursor{480, 60}));
        roll.key(Qt::Key_Right);
        roll.key(Qt::Key_Up);
        QCOMPARE(roll.place(), (RollCursor{600, 61}));
        roll.view.setSnap(Snap::Quarter);
        roll.key(Qt::Key_Left);
        QCOMPARE(roll.place(), (RollCursor{480, 61}));
        roll.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(roll.place(), (RollCursor{480, 49}));
        roll.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(roll.place(), (RollCursor{1920, 49}));
        for (int i = 0; i < 9; ++i)
            roll.key(Qt::Key_Left);
        QCOMPARE(roll.place().tick, Tick{0});
        QCOMPARE(roll.edits(), 0);
    }

    void theFrameStaysInSight() {
        KeyedRoll roll;
        // 32 bars are in reach of an empty song.
        for (int i = 0; i < 60; ++i) {
            roll.key(Qt::Key_Right, Qt::ControlModifier);
            roll.key(Qt::Key_Down);
            const RollCursor at = roll.place();
            const QRectF grid = roll.view.geometry().gridRect();
            QVERIFY(grid.contains(roll.view.geometry().x(at.tick) + 1, roll.view.geometry().y(at.pitch) + 1));
        }
        QCOMPARE(roll.place(), (RollCursor{31 * 1920, 0}));
    }

    void enterDrawsAndEnterErases() {
        KeyedRoll roll;
        roll.key(Qt::Key_Return);
        QCOMPARE(roll.notes(), (Notes{{480, 120, 60, 100}}));
        QVERIFY(!roll.view.hasSelection()); // the arrows go on moving the frame
        QCOMPARE(roll.mostSounding, std::size_t{1});
        QTRY_VERIFY(roll.sounding.empty());
        roll.key(Qt::Key_Right);
        roll.key(Qt::Key_Enter);
        QCOMPARE(roll.notes().size(), std::size_t{2});
        roll.key(Qt::Key_Return);
        QCOMPARE(roll.notes(), (Notes{{480, 120, 60, 100}}));
        roll.key(Qt::Key_Left);
        roll.key(Qt::Key_Delete);
        QVERIFY(roll.notes().empty());
        QCOMPARE(roll.edits(), 4);
    }

    void shiftWithArrowsMakesTheNoteLongerOrShorter() {
        KeyedRoll roll(songWith({{480, 240, 60, 90}}));
        roll.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(roll.notes(), (Notes{{480, 360, 60, 90}}));
        roll.key(Qt::Key_Left, Qt::ShiftModifier);
        roll.key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(roll.notes(), (Notes{{480, 120, 60, 90}}));
        QCOMPARE(roll.place(), (RollCursor{480, 60}));
        QCOMPARE(roll.names.back(), std::string("Resize 1 note(s)"));
    }

    void shiftWithArrowsStretchesAllThatIsChosen() {
        KeyedRoll roll(songWith({{480, 240, 60, 90}, {960, 480, 62, 90}}));
        roll.view.selectAll();
        roll.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(roll.notes(), (Notes{{480, 360, 60, 90}, {960, 600, 62, 90}}));
        QCOMPARE(roll.view.selection(), roll.notes());
        QCOMPARE(roll.edits(), 1);
    }

    void notesMovedToAnotherPitchAreHeard() {
        RollHarness roll(songWith({{0, 480, 60, 90}, {0, 480, 64, 90}, {480, 480, 67, 90}}));
        roll.view.setActiveFamily(Family::Piano);
        roll.view.selectAll();
        roll.previews.clear();
        roll.key(Qt::Key_Up);
        // The chord that they begin with.
        QCOMPARE(roll.sounding, (std::vector{std::pair(Family::Piano, 61), std::pair(Family::Piano, 65)}));
        QTRY_VERIFY(roll.sounding.empty());
        roll.previews.clear();
        roll.key(Qt::Key_Right);
        QVERIFY(roll.previews.empty());
    }

    void theNextNoteIsLikeTheOneLastTouched() {
        RollHarness roll(songWith({{0, 720, 60, 33}}));
        roll.view.setActiveFamily(Family::Piano);
        roll.view.setTool(Tool::Draw);
        roll.click(roll.at(200, 60));
        roll.click(roll.at(1930, 64));
        QCOMPARE(roll.notes().back(), (Note{1920, 720, 64, 33}));
    }

    void numberKeysLengthSetsNewNotesAndChosenOnes() {
        KeyedRoll roll(songWith({{960, 240, 62, 90}}));
        roll.view.setNoteLength(kTicksPerQuarter);
        roll.key(Qt::Key_Return);
        QCOMPARE(roll.notes().front(), (Note{480, 480, 60, 100}));
        roll.view.selectAll();
        roll.view.setNoteLength(kTicksPerQuarter / 2);
        for (const Note& note : roll.notes())
            QCOMPARE(note.length, kTicksPerQuarter / 2);
        QCOMPARE(roll.edits(), 2);
        QCOMPARE(roll.view.noteLength(), kTicksPerQuarter / 2);
    }

    void commaAndPeriodGoFromNoteToNoteAndChoose() {
        const Note low{480, 240, 60, 90}, middle{960, 240, 64, 90}, high{1440, 240, 67, 90};
        KeyedRoll roll(songWith({low, middle, high}));
        roll.key(Qt::Key_Period); // from the first, where the frame stands
        QCOMPARE(roll.view.selection(), Notes{middle});
        QCOMPARE(roll.place(), (RollCursor{960, 64}));
        roll.key(Qt::Key_Period, Qt::ShiftModifier);
        QCOMPARE(roll.view.selection(), (Notes{middle, high}));
        roll.key(Qt::Key_Up);
        QCOMPARE(roll.notes(), (Notes{low, {960, 240, 65, 90}, {1440, 240, 68, 90}}));
        roll.key(Qt::Key_Escape);
        QVERIFY(!roll.view.hasSelection());
        roll.key(Qt::Key_Comma);
        QCOMPARE(roll.view.selection().size(), std::size_t{1});
    }

    void aWholePhraseWithKeysAlone() {
        RollHarness roll;
        roll.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&roll.view));
        roll.view.clearFocus();
        roll.view.setFocus(Qt::TabFocusReason);
        QVERIFY(roll.view.cursorPlace());
        const RollCursor first = *roll.view.cursorPlace();
        for (int i = 0; i < 4; ++i) {
            roll.key(Qt::Key_Return);
            roll.key(Qt::Key_Right);
            roll.key(Qt::Key_Up);
        }
        QCOMPARE(roll.notes().size(), std::size_t{4});
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(roll.notes()[static_cast<std::size_t>(i)].start, first.tick + i * 120);
            QCOMPARE(int{roll.notes()[static_cast<std::size_t>(i)].pitch}, first.pitch + i);
        }
        while (!roll.inverses.empty())
            roll.undo();
        QCOMPARE(roll.song, Song());
    }

    void altDragLeavesCopiesBehindOnTheGrid() {
        RollHarness roll(songWith({{480, 480, 60, 90}}));
        roll.drag(roll.at(720, 60), roll.at(1690, 62), Qt::AltModifier);
        QCOMPARE(roll.notes(), (Notes{{480, 480, 60, 90}, {1440, 480, 62, 90}}));
        QCOMPARE(roll.edits(), 1);
    }

    void neverTwoSoundsAtOnceWhateverTheKeys() {
        KeyedRoll roll(songWith({{480, 240, 60, 90}, {960, 240, 60, 90}}));
        for (const Qt::Key key : {Qt::Key_Period, Qt::Key_Up, Qt::Key_Up, Qt::Key_Down, Qt::Key_Comma, Qt::Key_Escape,
                                  Qt::Key_Return, Qt::Key_Return})
            roll.key(key);
        roll.press(roll.at(2000, 70));
        QCOMPARE(roll.mostSounding, std::size_t{1});
        roll.release(roll.at(2000, 70));
        QTRY_VERIFY(roll.sounding.empty());
    }

    void saysWhereTheFrameStands() {
        KeyedRoll roll(songWith({{480, 240, 60, 90}}));
        QSignalSpy hints(&roll.view, &PianoRollView::hintChanged);
        roll.key(Qt::Key_Right);
        roll.key(Qt::Key_Right);
        QCOMPARE(hints.last().first().toString(), QStringLiteral("Bar 1, beat 2 and 1/2, C4: free; Enter draws"));
        QVERIFY(roll.view.accessibleDescription().contains(QStringLiteral("Piano track, 1 notes")));
        QVERIFY(roll.view.accessibleDescription().contains(QStringLiteral("Bar 1, beat 2")));
        roll.key(Qt::Key_Left);
        QVERIFY(roll.view.hint().contains(QStringLiteral("velocity 90")));
    }

    void focusAndFrameAreSeen() {
        RollHarness roll;
        roll.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&roll.view));
        roll.view.setFocus(Qt::MouseFocusReason);
        const QImage focused = roll.view.viewport()->grab().toImage();
        roll.key(Qt::Key_Down);
        const QImage framed = roll.view.viewport()->grab().toImage();
        QVERIFY(framed != focused);
        roll.key(Qt::Key_Down);
        QVERIFY(roll.view.viewport()->grab().toImage() != framed);
        roll.click(roll.at(480, 40), {}, Qt::MiddleButton);
        roll.view.clearFocus();
        QVERIFY(roll.view.viewport()->grab().toImage() != focused);
    }
};

MUSE_WINDOW_TEST(PianoRollKeysTest)
#include "PianoRollKeysTest.moc"
