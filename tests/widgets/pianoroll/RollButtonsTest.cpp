// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/widgets/RollHarness.h"

#include <QContextMenuEvent>
#include <QSignalSpy>

using namespace muse;
using Tool = PianoRollView::Tool;
using Buttons = PianoRollView::Buttons;

namespace {

constexpr Note kThere{1920, 480, 64, 90};

struct Pressed : RollHarness {
    explicit Pressed(Buttons buttons = Buttons::DrawErase) : RollHarness(songWith({kThere})) {
        view.setActiveFamily(Family::Piano);
        view.setButtons(buttons);
    }
    /// As a desktop sends it behind the press.
    void askForMenu(QPointF at, Qt::KeyboardModifiers keys = {}) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at.toPoint(), view.viewport()->mapToGlobal(at.toPoint()),
                                keys);
        QApplication::sendEvent(view.viewport(), &event);
    }
    QPointF onNote() const { return at(kThere.start + 200, kThere.pitch); }
    QSignalSpy menus{&view, &PianoRollView::notesMenuRequested};
};

} // namespace

/// What the mouse's buttons do: as the tool says, or one that draws and one that erases.
class RollButtonsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRightOneErasesWithEveryTool_data() {
        QTest::addColumn<Tool>("tool");
        for (const Tool tool :
             {Tool::Select, Tool::Draw, Tool::Paint, Tool::Chord, Tool::Erase, Tool::Split, Tool::Glue, Tool::Velocity})
            QTest::newRow(QMetaEnum::fromType<Tool>().valueToKey(static_cast<int>(tool))) << tool;
    }
    void theRightOneErasesWithEveryTool() {
        QFETCH(Tool, tool);
        Pressed roll;
        roll.view.setTool(tool);
        roll.drag(roll.at(1000, 64), roll.onNote(), {}, Qt::RightButton);
        roll.askForMenu(roll.onNote());
        QCOMPARE(roll.notes(), Notes{});
        QCOMPARE(roll.menus.count(), 0);
    }

    void shiftAndTheRightOneOpenTheMenu() {
        for (const Buttons buttons : {Buttons::ByTool, Buttons::DrawErase})
            for (const Tool tool : {Tool::Select, Tool::Draw, Tool::Paint}) {
                Pressed roll(buttons);
                roll.view.setTool(tool);
                roll.click(roll.onNote(), Qt::ShiftModifier, Qt::RightButton);
                roll.askForMenu(roll.onNote(), Qt::ShiftModifier);
                QCOMPARE(roll.menus.count(), 1);
                QCOMPARE(roll.edits(), 0);
                QCOMPARE(roll.view.selection(), (Notes{kThere}));
            }
    }

    void theMenuKeyOpensTheMenuWhateverTheTool() {
        Pressed roll;
        roll.view.standOn(kThere);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, roll.view.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&roll.view, &event);
        QCOMPARE(roll.menus.count(), 1);
        const QPoint at = roll.view.viewport()->mapFromGlobal(roll.menus.front().front().toPoint());
        QVERIFY((QPointF(at) - roll.view.rectOf(kThere).bottomLeft()).manhattanLength() < 3);
    }

    void theLeftOneDrawsAndMoves() {
        Pressed roll;
        roll.view.setTool(Tool::Draw);
        roll.drag(roll.at(250, 60), roll.at(850, 62));
        QVERIFY(roll.song.track(Family::Piano).contains({840, 120, 62, 100}));
        roll.undo();
        roll.drag(roll.at(850, 60), roll.at(250, 60)); // back in time too
        QVERIFY(roll.song.track(Family::Piano).contains({240, 120, 60, 100}));
        roll.undo();
        roll.drag(roll.onNote(), roll.at(kThere.start + 680, 64));
        QCOMPARE(roll.notes(), (Notes{{2400, 480, 64, 90}}));
        roll.undo();
        roll.view.setTool(Tool::Chord);
        roll.drag(roll.at(250, 60), roll.at(850, 60));
        QCOMPARE(roll.notes().front().start, Tick{840});
        QCOMPARE(roll.notes().size(), std::size_t{4});
    }

    void asTheToolSaysALengthIsDrawnAndTheMenuIsSelects() {
        Pressed roll(Buttons::ByTool);
        roll.view.setTool(Tool::Draw);
        roll.drag(roll.at(250, 60), roll.at(850, 60));
        QVERIFY(roll.song.track(Family::Piano).contains({240, 720, 60, 100}));
        roll.view.setTool(Tool::Select);
        roll.click(roll.onNote(), {}, Qt::RightButton);
        roll.askForMenu(roll.onNote());
        QCOMPARE(roll.menus.count(), 1);
        QCOMPARE(roll.edits(), 1);
    }

    void theHintSaysWhichButtonDoesWhat() {
        Pressed roll;
        roll.view.setTool(Tool::Draw);
        roll.move(roll.at(200, 60));
        const QString drawErase = roll.view.hint();
        QVERIFY(drawErase.contains("menu"));
        roll.view.setButtons(Buttons::ByTool);
        roll.move(roll.at(200, 60));
        QVERIFY(roll.view.hint() != drawErase);
    }

    void aDragOfThePlayheadsHandleAsksToHearIt() {
        Pressed roll;
        roll.view.setPlayhead(1920);
        QSignalSpy scrubbed(&roll.view, &PianoRollView::scrubRequested);
        QSignalSpy sought(&roll.view, &PianoRollView::seekRequested);
        const QPointF handle(roll.view.geometry().x(1920), PianoRollGeometry::kRulerHeight - 6);
        roll.move(handle);
        QCOMPARE(roll.view.viewport()->cursor().shape(), Qt::SizeHorCursor);
        roll.press(handle);
        QCOMPARE(scrubbed.count(), 0);
        roll.move(handle + QPointF(60, 0));
        QVERIFY(scrubbed.count() > 0);
        QVERIFY(scrubbed.back().front().value<Tick>() > 1920);
        QCOMPARE(roll.view.playhead(), scrubbed.back().front().value<Tick>());
        roll.move(handle - QPointF(40, 0));
        QVERIFY(roll.view.playhead() < 1920);
        roll.release(handle - QPointF(40, 0));
        QVERIFY(!roll.view.selectedBars() && sought.isEmpty());
        // With Ctrl from anywhere in the ruler.
        roll.drag(roll.inRuler(5000), roll.inRuler(6000), Qt::ControlModifier);
        QVERIFY(std::abs(roll.view.playhead() - 6000) < 20);
        QVERIFY(!roll.view.selectedBars());
        // Beside the handle bars are chosen as ever.
        roll.drag(roll.inRuler(100), roll.inRuler(4000));
        QVERIFY(roll.view.selectedBars());
    }
};

MUSE_WINDOW_TEST(RollButtonsTest)
#include "RollButtonsTest.moc"
