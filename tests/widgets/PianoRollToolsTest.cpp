// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/widgets/RollHarness.h"

using namespace muse;
using Tool = PianoRollView::Tool;

namespace {

Notes row(int pitch, std::initializer_list<Tick> starts, Tick length = 120) {
    Notes notes;
    for (const Tick start : starts)
        notes.push_back({start, length, static_cast<std::uint8_t>(pitch), 100});
    return notes;
}

} // namespace

/// The brush, the scissors, the glue and the velocity tool, each with the mouse, each one step.
class PianoRollToolsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBrushFillsEveryCellOfARowAsOneStep() {
        RollHarness roll;
        roll.view.setTool(Tool::Paint);
        roll.press(roll.at(130, 64));
        roll.move(roll.at(700, 66)); // one leap, and a row off: the row stays
        roll.release(roll.at(700, 66));
        QCOMPARE(roll.notes(), row(64, {120, 240, 360, 480, 600}));
        QCOMPARE(roll.names, std::vector<std::string>{"Paint 5 note(s)"});
        QCOMPARE(roll.mostSounding, std::size_t{1});
        QVERIFY(roll.sounding.empty());
        roll.undo();
        QCOMPARE(roll.song, Song());
    }

    void theBrushLaysAColumnAndLeavesWhatIsThere() {
        RollHarness roll(songWith({{120, 240, 62, 50}}));
        roll.view.setTool(Tool::Paint);
        roll.drag(roll.at(130, 60), roll.at(130, 64));
        const Notes column = {
            {120, 120, 60, 100}, {120, 120, 61, 100}, {120, 240, 62, 50}, {120, 120, 63, 100}, {120, 120, 64, 100}};
        QCOMPARE(roll.notes(), column);
        QCOMPARE(roll.edits(), 1);
    }

    void theBrushKeepsToTheScaleWhereDrawnNotesDo() {
        RollHarness roll;
        roll.view.setScale(Scale{});
        roll.view.setScaleHelp(true, true);
        roll.view.setTool(Tool::Paint);
        roll.drag(roll.at(130, 60), roll.at(130, 64));
        for (const Note& note : roll.notes())
            QVERIFY(Scale{}.contains(note.pitch));
        QVERIFY(!roll.notes().empty());
    }

    void theScissorsCutWhereTheGridIs() {
        RollHarness roll(songWith({{480, 480, 60, 90}}));
        roll.view.setTool(Tool::Split);
        roll.click(roll.at(715, 60));
        QCOMPARE(roll.notes(), (Notes{{480, 240, 60, 90}, {720, 240, 60, 90}}));
        QCOMPARE(roll.edits(), 1);
        roll.undo();
        QCOMPARE(roll.notes(), (Notes{{480, 480, 60, 90}}));
    }

    void theScissorsWithShiftCutIntoSteps() {
        RollHarness roll(songWith({{500, 340, 60, 90}}));
        roll.view.setTool(Tool::Split);
        roll.click(roll.at(700, 60), Qt::ShiftModifier);
        QCOMPARE(roll.notes(), (Notes{{500, 100, 60, 90}, {600, 120, 60, 90}, {720, 120, 60, 90}}));
    }

    void theScissorsCutAllThatIsChosen() {
        RollHarness roll(songWith({{480, 480, 60, 90}, {480, 480, 67, 90}, {480, 480, 72, 90}}));
        roll.view.setTool(Tool::Split);
        roll.view.setSelection({{480, 480, 60, 90}, {480, 480, 67, 90}});
        roll.click(roll.at(720, 60));
        QCOMPARE(roll.notes().size(), std::size_t{5});
        QCOMPARE(roll.edits(), 1);
    }

    void theGlueJoinsWhatItPassesOnOnePitch() {
        RollHarness roll(songWith(row(60, {0, 240, 480, 960})));
        roll.view.setTool(Tool::Glue);
        roll.press(roll.at(60, 60));
        roll.move(roll.at(540, 60));
        roll.release(roll.at(540, 60));
        QCOMPARE(roll.notes(), (Notes{{0, 600, 60, 100}, {960, 120, 60, 100}}));
        QCOMPARE(roll.edits(), 1);
        roll.undo();
        QCOMPARE(roll.notes(), row(60, {0, 240, 480, 960}));
    }

    void aClickWithTheGlueJoinsTheNextOfThatPitch() {
        RollHarness roll(songWith({{0, 240, 60, 100}, {120, 240, 64, 100}, {480, 240, 60, 70}}));
        roll.view.setTool(Tool::Glue);
        roll.click(roll.at(60, 60));
        QCOMPARE(roll.notes(), (Notes{{0, 720, 60, 100}, {120, 240, 64, 100}}));
    }

    void theVelocityToolMakesAllChosenLouder() {
        const Note loud{480, 480, 60, 120}, soft{1440, 480, 64, 40};
        RollHarness roll(songWith({loud, soft}));
        roll.view.setTool(Tool::Velocity);
        roll.view.selectAll();
        roll.drag(roll.at(720, 60), roll.at(720, 60) - QPointF(0, 40));
        QCOMPARE(roll.notes(), (Notes{{480, 480, 60, 127}, {1440, 480, 64, 70}}));
        QCOMPARE(roll.edits(), 1);
        QCOMPARE(roll.mostSounding, std::size_t{1});
        roll.undo();
        QCOMPARE(roll.notes(), (Notes{loud, soft}));
    }

    void onFreeGroundScissorsAndVelocityChoose() {
        const Note low{480, 480, 60, 90}, high{1440, 480, 64, 80};
        for (const Tool tool : {Tool::Split, Tool::Velocity}) {
            RollHarness roll(songWith({low, high}));
            roll.view.setTool(tool);
            roll.drag(roll.at(300, 66), roll.at(1500, 58));
            QCOMPARE(roll.view.selection(), (Notes{low, high}));
            QCOMPARE(roll.edits(), 0);
        }
    }
};

MUSE_WINDOW_TEST(PianoRollToolsTest)
#include "PianoRollToolsTest.moc"
