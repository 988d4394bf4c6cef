// SPDX-License-Identifier: MIT
#include "ui/document/EditorState.h"
#include "core/music/TimeMarks.h"
#include "core/music/edits/ChangeNotes.h"
#include "core/music/edits/ChangeSettings.h"
#include "core/music/edits/ReplaceSong.h"
#include "core/music/transforms/Bars.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/SongDocument.h"
#include "widgets/tracks/TrackList.h"

#include <QSignalSpy>

using namespace muse;
using test::WindowFixture;

namespace {

const std::vector<Note> kNotes = {{0, 100, 60, 90}, {480, 100, 62, 90}};

Song someSong() {
    Song song;
    song.track(Family::Piano).setNotes(kNotes);
    return song;
}

} // namespace

class EditorStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOnlyOfWhatIsDifferent() {
        SongDocument document;
        EditorState editor(document);
        QSignalSpy family(&editor, &EditorState::activeFamilyChanged);
        QSignalSpy bars(&editor, &EditorState::chosenBarsChanged);
        editor.setActiveFamily(editor.activeFamily());
        editor.setChosenBars(std::nullopt);
        editor.setChosenBars(std::pair<Tick, Tick>(960, 960)); // no bar at all
        QCOMPARE(family.count() + bars.count(), 0);
        editor.setActiveFamily(Family::Guitar);
        editor.setChosenBars(std::pair<Tick, Tick>(0, kTicksPerBar));
        editor.setChosenBars(std::pair<Tick, Tick>(0, kTicksPerBar));
        QCOMPARE(family.count(), 1);
        QCOMPARE(bars.count(), 1);
    }

    /// Four bars of 7/8 are shorter than four of 4/4 from the same bar line.
    void theTargetEndsWhereTheBarsOfAnotherSongEnd() {
        SongDocument document;
        EditorState editor(document);
        QSignalSpy changed(&editor, &EditorState::targetBarsChanged);
        QCOMPARE(editor.targetBars().end, 4 * kTicksPerBar);
        Song song = someSong();
        song.signatures = {{0, 7, 8}};
        document.replace(song);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(editor.targetBars().end, 4 * kTicksPerBar * 7 / 8);
    }

    /// What Ctrl+G would fill stays where the user put it while the song plays over it.
    void playingLeavesTheTargetWhereItIs() {
        SongDocument document;
        EditorState editor(document);
        QSignalSpy changed(&editor, &EditorState::targetBarsChanged);
        editor.setPlayhead(2 * kTicksPerBar);
        QCOMPARE(editor.targetBars().first.number, std::int64_t{2});
        editor.setPlaying(true);
        editor.setPlayhead(7 * kTicksPerBar);
        QCOMPARE(editor.targetBars().first.number, std::int64_t{2});
        editor.setTarget(4 * kTicksPerBar); // a click in the ruler, meanwhile
        QCOMPARE(editor.targetBars().first.number, std::int64_t{4});
        editor.setPlaying(false);
        QCOMPARE(editor.targetBars().first.number, std::int64_t{7});
        QCOMPARE(changed.count(), 3);
    }

    void locksAreSavedWithTheSong() {
        QTemporaryDir folder;
        SongDocument document;
        EditorState editor(document);
        document.replace(someSong());
        BarLocks locks;
        locks.lock(Family::Guitar, 3, true);
        editor.setLocks(locks);
        QVERIFY(document.modified()); // so that nobody loses them without a question
        QVERIFY(document.save(folder.filePath("a.musegan")));
        QVERIFY(!document.modified());
        document.replace(someSong());
        QVERIFY(!editor.locks().any());
        QSignalSpy changed(&editor, &EditorState::locksChanged);
        QVERIFY(document.open(folder.filePath("a.musegan")));
        QVERIFY(editor.locks() == locks);
        QCOMPARE(changed.count(), 1);
    }

    void locksStayWithTheirMusic() {
        SongDocument document;
        EditorState editor(document);
        document.replace(someSong());
        BarLocks locks;
        locks.lock(Family::Piano, 2, true);
        locks.lock(Family::Bass, 4, true);
        editor.setLocks(locks);
        const auto change = [&](const BarMove& move) {
            const Song& song = document.song();
            document.apply(std::make_shared<ReplaceSong>("Move bars",
                                                         move.count > 0
                                                             ? withBarsInserted(song, move.first, move.count)
                                                             : withBarsDeleted(song, move.first, -move.count),
                                                         move));
        };
        change({0, 1});
        QVERIFY(editor.locks().locked(Family::Piano, 3));
        QVERIFY(!editor.locks().locked(Family::Piano, 2));
        document.undoStack().undo();
        QCOMPARE(editor.locks(), locks);

        // What goes with its bar comes back with it, and with nothing else.
        change({2, -1});
        BarLocks left;
        left.lock(Family::Bass, 3, true);
        QCOMPARE(editor.locks(), left);
        document.undoStack().undo();
        QCOMPARE(editor.locks(), locks);
        document.undoStack().redo();
        QCOMPARE(editor.locks(), left);
        change({2, 1});
        left.lock(Family::Bass, 3, false);
        left.lock(Family::Bass, 4, true);
        QCOMPARE(editor.locks(), left);

        document.replace(someSong());
        QVERIFY(!editor.locks().any());
    }

    /// Whoever hears of an edit, in whatever order, finds only chosen notes that are there.
    void theSelectionIsThereInTheSong() {
        SongDocument document;
        EditorState editor(document);
        document.replace(someSong());
        editor.setActiveFamily(Family::Piano);
        editor.setSelection({kNotes[1], kNotes[0]});
        QCOMPARE(editor.selection(), kNotes);
        connect(&document, &SongDocument::changed, this, [&] {
            for (const Note& note : editor.selection())
                QVERIFY(document.song().track(Family::Piano).contains(note));
        });
        document.apply(
            std::make_shared<ChangeNotes>("Erase", Family::Piano, std::vector{kNotes[0]}, std::vector<Note>{}));
        QCOMPARE(editor.selection(), std::vector{kNotes[1]});
        document.apply(
            std::make_shared<ChangeNotes>("Draw", Family::Bass, std::vector<Note>{}, std::vector{kNotes[0]}));
        QCOMPARE(editor.selection(), std::vector{kNotes[1]});
        editor.setActiveFamily(Family::Bass);
        QVERIFY(editor.selection().empty());
    }

    void anotherSongBeginsWithNothingChosen() {
        SongDocument document;
        EditorState editor(document);
        editor.setChosenBars(std::pair<Tick, Tick>(0, kTicksPerBar));
        editor.propose({}, kNotes);
        document.replace(someSong());
        QVERIFY(!editor.chosenBars());
        QVERIFY(editor.proposal().insert.empty());
    }

    void theTargetIsChosenOrAPhraseAtThePlayhead() {
        SongDocument document;
        EditorState editor(document);
        editor.setPlayhead(2 * kTicksPerBar + 5);
        QCOMPARE(editor.targetBars().first.number, std::int64_t{2});
        QCOMPARE(editor.targetBars().count, kBarsPerPhrase);
        editor.setChosenBars(std::pair(5 * kTicksPerBar, 7 * kTicksPerBar));
        QCOMPARE(editor.targetBars().first.number, std::int64_t{5});
        QCOMPARE(editor.targetBars().count, 2);
    }

    /// Another signature moves the lines between bars; undone, they are back.
    void chosenBarsStayWholeBars() {
        SongDocument document;
        EditorState editor(document);
        editor.setChosenBars(std::pair(kTicksPerBar, 3 * kTicksPerBar));
        document.apply(std::make_shared<ChangeSongSettings>(
            "Signature", *withTimeMark(document.song(), MarkKind::Signature, 0, "3/4")));
        const auto whole = [&] {
            const auto [from, to] = *editor.chosenBars();
            return barAt(document.song(), from).start == from && barAt(document.song(), to).start == to;
        };
        QVERIFY(whole());
        document.undoStack().undo();
        QVERIFY(whole());
    }

    void chosenBarsKeepTheirNumbers() {
        SongDocument document;
        EditorState editor(document);
        const std::pair chosen(8 * kTicksPerBar, 12 * kTicksPerBar);
        editor.setChosenBars(chosen);
        const auto numbers = [&] {
            const auto [from, to] = *editor.chosenBars();
            return std::pair(barAt(document.song(), from).number, barAt(document.song(), to - 1).number);
        };
        document.apply(std::make_shared<ChangeSongSettings>(
            "Signature", *withTimeMark(document.song(), MarkKind::Signature, 8 * kTicksPerBar, "3/4")));
        QCOMPARE(numbers(), (std::pair<std::int64_t, std::int64_t>(8, 11)));
        document.undoStack().undo();
        QCOMPARE(*editor.chosenBars(), chosen);
    }

    void stepsAreTheNoteLengthElseTheGrid() {
        SongDocument document;
        EditorState editor(document);
        editor.setGrid(Snap::Eighth);
        QCOMPARE(editor.stepLength(0), kTicksPerQuarter / 2);
        editor.setNoteLength(kTicksPerBar);
        QCOMPARE(editor.stepLength(0), kTicksPerBar);
    }

    /// In the window: all views of it agree, whichever of them it was changed in.
    void rollTracksAndStateAgree() {
        WindowFixture f;
        EditorState& editor = f.window->editor();
        auto* roll = f.find<PianoRollView>("pianoRoll");
        auto* tracks = f.find<TrackList>("trackList");
        f.window->document().replace(someSong());
        editor.setActiveFamily(Family::Piano);
        QCOMPARE(roll->activeFamily(), Family::Piano);
        QCOMPARE(tracks->activeFamily(), Family::Piano);
        roll->setSelection({kNotes[0]});
        QCOMPARE(editor.selection(), std::vector{kNotes[0]});
        editor.setSelection(kNotes);
        QCOMPARE(roll->selection(), kNotes);
        roll->setSelectedBars(std::pair<Tick, Tick>(0, kTicksPerBar));
        QVERIFY(editor.chosenBars() == roll->selectedBars());
        editor.setChosenBars(std::nullopt);
        QVERIFY(!roll->selectedBars());
        editor.setTool(EditorState::Tool::Erase);
        QCOMPARE(roll->tool(), EditorState::Tool::Erase);
        QVERIFY(f.find<QAction>("actionEraseTool")->isChecked());
        f.window->playback().seek(960);
        QCOMPARE(editor.playhead(), Tick{960});
        QCOMPARE(roll->playhead(), Tick{960});
    }
};

MUSE_WINDOW_TEST(EditorStateTest)
#include "EditorStateTest.moc"
