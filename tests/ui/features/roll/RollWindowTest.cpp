// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/tracks/TrackList.h"

#include <QLabel>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>

using namespace muse;
using test::WindowFixture;
using Tool = PianoRollView::Tool;

namespace {

PianoRollView& rollOf(WindowFixture& f) {
    return *f.find<PianoRollView>("pianoRoll");
}

void focus(WindowFixture& f) {
    f.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    rollOf(f).setFocus(Qt::OtherFocusReason);
}

const std::vector<Note>& notes(WindowFixture& f, Family family = Family::Piano) {
    return f.window->document().song().track(family).notes();
}

} // namespace

/// The roll's commands, through the real window: keys, toolbar, menus, status bar and track list.
class RollWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Those that are held, and those that the active track plays.
    void keysLightUp() {
        WindowFixture f;
        Song song;
        song.track(Family::Piano).setNotes({{0, 40000, 60, 90}, {0, 40000, 67, 90}});
        song.track(Family::Bass).setNotes({{0, 40000, 40, 90}});
        f.window->document().replace(song);
        auto* roll = f.find<PianoRollView>("pianoRoll");
        roll->setActiveFamily(Family::Piano);
        PlaybackController& playback = f.window->playback();
        Q_EMIT playback.keyMoved(72, true);
        QCOMPARE(roll->heldKeys(), (std::set<int>{72}));
        playback.play();
        QTRY_COMPARE(roll->heldKeys(), (std::set<int>{60, 67, 72}));
        Q_EMIT playback.keyMoved(72, false);
        playback.stop();
        QTRY_VERIFY(roll->heldKeys().empty());
    }

    void lettersChooseToolsAndTheToolbarShowsThem_data() {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Tool>("tool");
        QTest::addColumn<QString>("action");
        QTest::newRow("V") << Qt::Key_V << Tool::Select << "actionSelectTool";
        QTest::newRow("D") << Qt::Key_D << Tool::Draw << "actionDrawTool";
        QTest::newRow("P") << Qt::Key_P << Tool::Paint << "actionPaintTool";
        QTest::newRow("C") << Qt::Key_C << Tool::Chord << "actionChordTool";
        QTest::newRow("E") << Qt::Key_E << Tool::Erase << "actionEraseTool";
        QTest::newRow("S") << Qt::Key_S << Tool::Split << "actionSplitTool";
        QTest::newRow("G") << Qt::Key_G << Tool::Glue << "actionGlueTool";
        QTest::newRow("Y") << Qt::Key_Y << Tool::Velocity << "actionVelocityTool";
    }
    void lettersChooseToolsAndTheToolbarShowsThem() {
        QFETCH(Qt::Key, key);
        QFETCH(Tool, tool);
        QFETCH(QString, action);
        WindowFixture f;
        focus(f);
        rollOf(f).setTool(tool == Tool::Draw ? Tool::Erase : Tool::Draw);
        QTest::keyClick(&rollOf(f), key);
        QCOMPARE(rollOf(f).tool(), tool);
        auto* command = f.find<QAction>(action);
        QVERIFY(command->isChecked());
        QVERIFY(!command->icon().isNull());
        QVERIFY(command->toolTip().contains(QKeySequence(key).toString()));
        QVERIFY(f.find<QToolBar>("toolsToolBar")->actions().contains(command));
    }

    void theStatusBarSaysWhatTheToolInHandDoes() {
        WindowFixture f;
        auto* hint = f.find<QLabel>("rollHint");
        QVERIFY(hint);
        QStringList said;
        for (const char* action : {"actionSelectTool", "actionDrawTool", "actionPaintTool", "actionChordTool",
                                   "actionEraseTool", "actionSplitTool", "actionGlueTool", "actionVelocityTool"}) {
            f.trigger(action);
            QVERIFY(!hint->text().isEmpty());
            QVERIFY2(!said.contains(hint->text()), action);
            said << hint->text();
        }
    }

    void aPhraseFromTheKeyboardAlone() {
        WindowFixture f;
        focus(f);
        PianoRollView& roll = rollOf(f);
        QTest::keyClick(&roll, Qt::Key_3); // quarter notes
        QTest::keyClick(&roll, Qt::Key_Down);
        QVERIFY(roll.cursorPlace());
        const RollCursor first = *roll.cursorPlace();
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(&roll, Qt::Key_Return);
            QTest::keyClick(&roll, Qt::Key_Right, Qt::ControlModifier);
        }
        QCOMPARE(notes(f).size(), std::size_t{3});
        QCOMPARE(notes(f).front().length, kTicksPerQuarter);
        QCOMPARE(int{notes(f).front().pitch}, first.pitch);
        QCOMPARE(notes(f)[2].start, first.tick + 2 * kTicksPerBar);
        QTest::keyClick(&roll, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&roll, Qt::Key_4);
        for (const Note& note : notes(f))
            QCOMPARE(note.length, kTicksPerQuarter / 2);
        QTest::keyClick(&roll, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(int{notes(f).front().pitch}, first.pitch + 1);
        QCOMPARE(f.window->document().undoStack().count(), 5);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&roll, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(notes(f).empty());
    }

    void aSongOpensWithItsNotesInSight() {
        for (const int bars : {4, 16, 100}) {
            WindowFixture f;
            QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
            f.window->document().replace(test::tinySong(bars));
            QCoreApplication::processEvents();
            const PianoRollGeometry& geometry = rollOf(f).geometry();
            const Tick until = std::min(bars, 16) * kTicksPerBar;
            for (const Family family : kAllFamilies)
                for (const Note& note : f.window->document().song().track(family).notesIn(0, until)) {
                    const QPointF at(geometry.x(note.start), geometry.y(note.pitch) + geometry.rowHeight() / 2);
                    QVERIFY2(geometry.gridRect().adjusted(0, 0, 1, 1).contains(at),
                             qPrintable(QStringLiteral("%1 bars, tick %2, pitch %3")
                                            .arg(bars)
                                            .arg(note.start)
                                            .arg(int{note.pitch})));
                }
        }
    }

    void cursorAndPlayheadMeet() {
        WindowFixture f;
        f.window->document().replace(test::tinySong(8));
        focus(f);
        PianoRollView& roll = rollOf(f);
        PlaybackController& playback = f.window->playback();
        playback.seek(kTicksPerBar);
        QTest::keyClick(&roll, Qt::Key_Down);
        QCOMPARE(roll.cursorPlace()->tick, kTicksPerBar);
        QTest::keyClick(&roll, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(playback.position(), 2 * kTicksPerBar);
        // Up and down is no way through time.
        playback.seek(kTicksPerQuarter / 3);
        QTest::keyClick(&roll, Qt::Key_Up);
        QCOMPARE(playback.position(), kTicksPerQuarter / 3);
        // What plays is left alone.
        playback.play();
        QTest::keyClick(&roll, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(&roll, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(playback.position() < kTicksPerBar);
        QCOMPARE(roll.cursorPlace()->tick, 2 * kTicksPerBar);
    }

    void theCursorGoesAlongWithTheNoteThatItChose() {
        WindowFixture f;
        f.window->document().replace(test::tinySong(8));
        focus(f);
        PianoRollView& roll = rollOf(f);
        QTest::keyClick(&roll, Qt::Key_Period);
        QTest::keyClick(&roll, Qt::Key_Period);
        QCOMPARE(roll.selection().size(), std::size_t{1});
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Up})
            QTest::keyClick(&roll, key);
        const Note moved = roll.selection().front();
        QCOMPARE(roll.cursorPlace()->tick, moved.start);
        QCOMPARE(roll.cursorPlace()->pitch, int{moved.pitch});
        QCOMPARE(f.window->playback().position(), moved.start);
    }

    void altNumbersGoToTracks() {
        WindowFixture f;
        focus(f);
        const std::array keys = {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5};
        for (const Family family : {Family::Strings, Family::Drums, Family::Bass, Family::Piano, Family::Guitar}) {
            QTest::keyClick(&rollOf(f), keys[index(family)], Qt::AltModifier);
            QCOMPARE(rollOf(f).activeFamily(), family);
            QCOMPARE(f.find<TrackList>()->activeFamily(), family);
        }
    }

    void aDoubleClickOnADimmedNoteLeavesNoEdit() {
        WindowFixture f;
        Song song;
        song.track(Family::Strings).setNotes({{0, 3840, 60, 90}});
        f.window->document().replace(song);
        f.trigger("actionDrawTool");
        PianoRollView& roll = rollOf(f);
        roll.setActiveFamily(Family::Piano);
        const QPoint at = roll.geometry().noteRect(960, 480, 60).center().toPoint();
        QTest::mouseClick(roll.viewport(), Qt::LeftButton, Qt::NoModifier, at);
        QCOMPARE(notes(f).size(), std::size_t{1});
        QTest::mouseDClick(roll.viewport(), Qt::LeftButton, Qt::NoModifier, at);
        QCOMPARE(roll.activeFamily(), Family::Strings);
        QVERIFY(f.window->document().song() == song);
    }

    void theEyeOfATrackHidesItsDimmedNotes() {
        WindowFixture f;
        f.window->document().replace(test::tinySong(2));
        PianoRollView& roll = rollOf(f);
        auto* eye = f.find<QToolButton>("showStrings");
        QVERIFY(eye && eye->isChecked());
        const QImage before = roll.viewport()->grab().toImage();
        eye->click();
        QVERIFY(!roll.shown(Family::Strings));
        QVERIFY(roll.viewport()->grab().toImage() != before);
        QCOMPARE(f.window->document().undoStack().count(), 0); // a matter of seeing, not of the song
        eye->click();
        QVERIFY(roll.viewport()->grab().toImage() == before);
    }

    void fiveLanesAreAViewAndAreRemembered() {
        WindowFixture f;
        f.window->document().replace(test::tinySong(2));
        f.trigger("actionTrackRolls");
        QVERIFY(rollOf(f).splitView());
        const QPoint strings = rollOf(f).geometryOf(Family::Strings).gridRect().center().toPoint();
        QTest::mouseClick(rollOf(f).viewport(), Qt::LeftButton, Qt::NoModifier, strings);
        QCOMPARE(f.find<TrackList>()->activeFamily(), Family::Strings);
        QCOMPARE(f.window->document().undoStack().count(), 0);
        f.reopen();
        QVERIFY(rollOf(f).splitView());
        f.trigger("actionTrackRolls");
        QVERIFY(!rollOf(f).splitView());
    }

    void noTwoCommandsShareAKey() {
        WindowFixture f;
        QMap<QKeySequence, QString> taken;
        for (const QAction* action : f.window->actions())
            for (const QKeySequence& keys : action->shortcuts()) {
                QVERIFY2(!taken.contains(keys) || taken[keys] == action->objectName(),
                         qPrintable(keys.toString() + ": " + taken.value(keys) + ", " + action->objectName()));
                taken[keys] = action->objectName();
            }
        QVERIFY(taken.size() > 60);
    }

    void everyControlOfTheRollHasAName() {
        WindowFixture f;
        QVERIFY(!rollOf(f).accessibleName().isEmpty());
        QVERIFY(rollOf(f).accessibleDescription().contains("Piano"));
        QVERIFY(!rollOf(f).whatsThis().isEmpty());
        for (const auto* button : f.find<TrackList>()->findChildren<QToolButton*>())
            QVERIFY2(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty(),
                     qPrintable(button->objectName()));
        for (const auto* button : f.find<QToolBar>("transportToolBar")->findChildren<QToolButton*>())
            QVERIFY2(!button->toolTip().isEmpty() || !button->isVisible(), qPrintable(button->objectName()));
    }
};

MUSE_WINDOW_TEST(RollWindowTest)
#include "RollWindowTest.moc"
