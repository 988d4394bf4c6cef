// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/EditorState.h"
#include "ui/services/PlaybackController.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QClipboard>
#include <QMimeData>
#include <QUndoStack>

using namespace muse;
using test::WindowFixture;

namespace {

constexpr Tick kBar = kTicksPerBar;
using Range = std::pair<Tick, Tick>;

struct Bars : WindowFixture {
    Bars() {
        Song first = test::tinySong(4);
        first.markers = {{kBar, "Verse"}};
        first.tempo = TempoMap({{0, 500000}, {kBar, 400000}, {2 * kBar, 500000}});
        window->document().replace(first);
        song = window->document().song();
        window->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get());
        roll().setFocus();
    }
    PianoRollView& roll() { return *find<PianoRollView>("pianoRoll"); }
    const Song& now() { return window->document().song(); }
    void choose(std::int64_t first, std::int64_t count) {
        roll().setSelectedBars(Range(barNumber(now(), first).start, barNumber(now(), first + count - 1).end()));
    }
    [[nodiscard]] QString lastStep() {
        const QUndoStack& undo = window->document().undoStack();
        return undo.text(undo.index() - 1);
    }
    /// Of all tracks, as if the bar were the song's first.
    [[nodiscard]] std::vector<Note> notesOf(const Song& of, std::int64_t bar) {
        std::vector<Note> notes;
        const Bar place = barNumber(of, bar);
        for (const Family family : kAllFamilies)
            for (Note note : of.track(family).notesIn(place.start, place.end())) {
                if (note.start < place.start) continue;
                note.start -= place.start;
                notes.push_back(note);
            }
        return notes;
    }
    Song song;
};

} // namespace

/// Whole bars of all tracks by keys and menus, in the real window.
class BarCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void repeatedBarsComeBehindThemselvesAgainAndAgain() {
        Bars f;
        f.choose(1, 1);
        QTest::keyClick(&f.roll(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.lastStep(), QString("Repeat 1 bar"));
        QCOMPARE(f.notesOf(f.now(), 2), f.notesOf(f.song, 1));
        QCOMPARE(f.notesOf(f.now(), 3), f.notesOf(f.song, 2));
        QCOMPARE(f.now().markers, (std::vector<Marker>{{kBar, "Verse"}, {2 * kBar, "Verse"}}));
        QCOMPARE(f.now().tempo, TempoMap({{0, 500000}, {kBar, 400000}, {3 * kBar, 500000}}));
        QCOMPARE(f.roll().selectedBars(), std::optional(Range(2 * kBar, 3 * kBar)));
        f.trigger("actionRepeatBars");
        QCOMPARE(f.notesOf(f.now(), 3), f.notesOf(f.song, 1));
        f.trigger("actionUndo");
        f.trigger("actionUndo");
        QVERIFY(f.now() == f.song);
    }

    void cutCopiedAndPastedBarsTakeTheirMarksAlong() {
        Bars f;
        f.choose(1, 1);
        f.trigger("actionCutBars");
        QCOMPARE(f.lastStep(), QString("Cut 1 bar"));
        QVERIFY(f.now().markers.empty());
        QCOMPARE(f.notesOf(f.now(), 1), f.notesOf(f.song, 2));
        f.roll().setSelectedBars(std::nullopt);
        f.window->playback().seek(2 * kBar + 100); // the bar at the playhead
        f.trigger("actionPasteBars");
        QCOMPARE(f.lastStep(), QString("Paste 1 bar"));
        QCOMPARE(f.notesOf(f.now(), 2), f.notesOf(f.song, 1));
        QCOMPARE(f.now().markers, (std::vector<Marker>{{2 * kBar, "Verse"}}));
        QCOMPARE(f.now().tempo.beatsPerMinuteAt(2 * kBar - 1), 120.0);
        QCOMPARE(f.now().tempo.beatsPerMinuteAt(2 * kBar), 150.0);
        QCOMPARE(f.now().tempo.beatsPerMinuteAt(3 * kBar), 120.0);
        f.choose(0, 2);
        const int steps = f.window->document().undoStack().count();
        f.trigger("actionCopyBars");
        QCOMPARE(f.window->document().undoStack().count(), steps);
        f.choose(3, 1);
        f.trigger("actionPasteBars");
        QCOMPARE(f.notesOf(f.now(), 3), f.notesOf(f.song, 0));
        QCOMPARE(f.roll().selectedBars(), std::optional(Range(3 * kBar, 5 * kBar)));
        f.trigger("actionUndo");
        f.trigger("actionUndo");
        f.trigger("actionUndo");
        QVERIFY(f.now() == f.song);
    }

    void movedBarsTakeMarksAndLocksAlongInOneStep() {
        Bars f;
        EditorState& editor = f.window->editor();
        BarLocks locks;
        locks.lock(Family::Bass, 1, true);
        editor.setLocks(locks);
        f.choose(1, 1);
        f.trigger("actionMoveBarsLater");
        QCOMPARE(f.lastStep(), QString("Move 1 bar"));
        QCOMPARE(f.window->document().undoStack().count(), 1);
        QCOMPARE(f.notesOf(f.now(), 2), f.notesOf(f.song, 1));
        QCOMPARE(f.notesOf(f.now(), 1), f.notesOf(f.song, 2));
        QCOMPARE(f.now().markers, (std::vector<Marker>{{2 * kBar, "Verse"}}));
        QVERIFY(editor.locks().locked(Family::Bass, 2) && !editor.locks().locked(Family::Bass, 1));
        QCOMPARE(f.roll().selectedBars(), std::optional(Range(2 * kBar, 3 * kBar)));
        f.trigger("actionUndo");
        QVERIFY(f.now() == f.song);
        QVERIFY(editor.locks() == locks);
        f.trigger("actionRedo");
        QVERIFY(editor.locks().locked(Family::Bass, 2) && !editor.locks().locked(Family::Bass, 1));
        f.trigger("actionMoveBarsEarlier");
        f.trigger("actionMoveBarsEarlier");
        QCOMPARE(f.notesOf(f.now(), 0), f.notesOf(f.song, 1));
        f.trigger("actionMoveBarsEarlier"); // there is nothing before
        QCOMPARE(f.roll().selectedBars(), std::optional(Range(0, kBar)));
        QCOMPARE(f.window->document().undoStack().count(), 3);
    }

    void nothingIsCutBehindTheSong() {
        Bars f;
        f.choose(0, 1);
        f.trigger("actionCopyBars");
        f.choose(40, 1);
        f.trigger("actionCutBars");
        QCOMPARE(f.window->document().undoStack().count(), 0);
        QVERIFY(f.now() == f.song);
        // What was copied is still there to paste.
        f.trigger("actionPasteBars");
        QCOMPARE(f.notesOf(f.now(), 40), f.notesOf(f.song, 0));
    }

    void whatNeedsChosenBarsSaysSo() {
        Bars f;
        QGuiApplication::clipboard()->clear();
        for (const char* action : {"actionCopyBars", "actionCutBars", "actionPasteBars", "actionRepeatBars",
                                   "actionMoveBarsEarlier", "actionMoveBarsLater"}) {
            QVERIFY2(!f.enabled(action), action);
            QVERIFY2(f.find<QAction>(action)->toolTip().endsWith("."), action);
        }
    }

    void whatAnotherProgramCallsBarsIsLeft() {
        Bars f;
        for (const char* bytes : {"", "{", "{\"song\": 3}"}) {
            auto* data = new QMimeData;
            data->setData(QStringLiteral("application/x-musegan-bars"), bytes);
            QGuiApplication::clipboard()->setMimeData(data);
            f.trigger("actionPasteBars");
            QVERIFY(f.now() == f.song);
        }
    }
};

MUSE_WINDOW_TEST(BarCommandsTest)
#include "BarCommandsTest.moc"
