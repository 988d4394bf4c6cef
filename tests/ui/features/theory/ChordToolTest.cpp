// SPDX-License-Identifier: MIT
#include "core/music/transforms/NoteChange.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/WindowFixture.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QUndoStack>

using namespace muse;
using test::WindowFixture;
using Notes = std::vector<Note>;
using Pitches = std::vector<int>;

namespace {

PianoRollView& rollOf(WindowFixture& f) {
    return *f.find<PianoRollView>("pianoRoll");
}

Pitches pitches(WindowFixture& f) {
    Pitches all;
    for (const Note& note : f.window->document().song().track(rollOf(f).activeFamily()).notes())
        all.push_back(note.pitch);
    return all;
}

QPoint at(WindowFixture& f, Tick tick, int pitch) {
    return rollOf(f).geometry().noteRect(tick, 60, pitch).center().toPoint();
}

/// The tool in hand, a piano without notes.
void begin(WindowFixture& f, const Notes& piano = {}, KeySignature key = {}) {
    QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
    Song song;
    song.key = key;
    song.track(Family::Piano).setNotes(piano);
    f.window->document().replace(song);
    rollOf(f).setActiveFamily(Family::Piano);
    f.trigger("actionChordTool");
}

void choose(WindowFixture& f, const char* box, const QString& words) {
    auto* found = f.find<QComboBox>(box);
    QVERIFY2(found->findText(words) >= 0, qPrintable(words));
    found->setCurrentIndex(found->findText(words));
}

} // namespace

/// Chords with one click, in the real window.
class ChordToolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClickDrawsTheScalesTriadAsOneStep() {
        WindowFixture f;
        begin(f);
        QTest::mouseClick(rollOf(f).viewport(), Qt::LeftButton, {}, at(f, 0, 64));
        QCOMPARE(pitches(f), (Pitches{64, 67, 71})); // E minor in C major
        QCOMPARE(rollOf(f).selection().size(), std::size_t{3});
        QCOMPARE(f.window->document().undoStack().count(), 1);
        QCOMPARE(f.window->document().undoStack().undoText(), QString("Draw chord of 3 notes"));
        f.trigger("actionUndo");
        QVERIFY(pitches(f).empty());
    }

    void chordsFollowKeyKindAndInversion_data() {
        QTest::addColumn<int>("sharps");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("inversion");
        QTest::addColumn<Pitches>("expected");
        QTest::newRow("triad in A major") << 3 << "Triad of the scale"
                                          << "Root position" << Pitches{64, 68, 71};
        QTest::newRow("first inversion") << 0 << "Triad of the scale"
                                         << "1st inversion" << Pitches{67, 71, 76};
        QTest::newRow("seventh") << 0 << "Seventh of the scale"
                                 << "Root position" << Pitches{64, 67, 71, 74};
        QTest::newRow("third inversion") << 0 << "Seventh of the scale"
                                         << "3rd inversion" << Pitches{74, 76, 79, 83};
        QTest::newRow("a kind of its own") << 0 << "Major"
                                           << "2nd inversion" << Pitches{71, 76, 80};
        QTest::newRow("diminished seventh") << 0 << "Diminished seventh"
                                            << "Root position" << Pitches{64, 67, 70, 73};
    }
    void chordsFollowKeyKindAndInversion() {
        QFETCH(int, sharps);
        QFETCH(QString, kind);
        QFETCH(QString, inversion);
        QFETCH(Pitches, expected);
        WindowFixture f;
        begin(f, {}, {sharps, false});
        choose(f, "chordKind", kind);
        choose(f, "chordInversion", inversion);
        QTest::mouseClick(rollOf(f).viewport(), Qt::LeftButton, {}, at(f, 0, 64));
        QCOMPARE(pitches(f), expected);
    }

    void aTriadHasNoThirdInversion() {
        WindowFixture f;
        choose(f, "chordKind", "Seventh of the scale");
        choose(f, "chordInversion", "3rd inversion");
        choose(f, "chordKind", "Minor");
        QCOMPARE(f.find<QComboBox>("chordInversion")->count(), 3);
        QCOMPARE(f.find<QComboBox>("chordInversion")->currentText(), QString("2nd inversion"));
    }

    void allItsNotesSoundWhileItIsDrawnAndThenRest() {
        WindowFixture f;
        begin(f);
        QSignalSpy on(&rollOf(f), &PianoRollView::noteOnRequested);
        QSignalSpy off(&rollOf(f), &PianoRollView::noteOffRequested);
        QTest::mousePress(rollOf(f).viewport(), Qt::LeftButton, {}, at(f, 0, 60));
        QCOMPARE(on.count(), 3);
        QCOMPARE(off.count(), 0);
        QTest::mouseMove(rollOf(f).viewport(), at(f, 0, 62));
        QCOMPARE(on.count(), 6);
        QCOMPARE(off.count(), 3); // never a pitch twice
        QTest::mouseRelease(rollOf(f).viewport(), Qt::LeftButton, {}, at(f, 0, 62));
        QCOMPARE(off.count(), 6);
        QCOMPARE(pitches(f), (Pitches{62, 65, 69}));
    }

    void draggingSetsTheLengthOfAll() {
        WindowFixture f;
        begin(f);
        QTest::mousePress(rollOf(f).viewport(), Qt::LeftButton, {}, at(f, 0, 60));
        QTest::mouseMove(rollOf(f).viewport(), at(f, 900, 60));
        QTest::mouseRelease(rollOf(f).viewport(), Qt::LeftButton, {}, at(f, 900, 60));
        for (const Note& note : f.window->document().song().track(Family::Piano).notes())
            QCOMPARE(note.length, Tick{960});
        QCOMPARE(pitches(f).size(), std::size_t{3});
    }

    void noKeyIsStruckTwice() {
        WindowFixture f;
        begin(f, {{0, 1920, 67, 90}});
        QTest::mouseClick(rollOf(f).viewport(), Qt::LeftButton, {}, at(f, 480, 60));
        const Notes& notes = f.window->document().song().track(Family::Piano).notes();
        QVERIFY(!hasOverlaps(notes));
        QCOMPARE(notes.size(), std::size_t{3}); // C and E come to the G that sounds
    }

    void enterDrawsItAtTheKeyboardsPlace() {
        WindowFixture f;
        begin(f);
        rollOf(f).setFocus();
        QTest::keyClick(&rollOf(f), Qt::Key_Right); // shows the place
        QVERIFY(rollOf(f).cursorPlace());
        QTest::keyClick(&rollOf(f), Qt::Key_Return);
        QCOMPARE(pitches(f).size(), std::size_t{3});
        QCOMPARE(f.window->document().undoStack().undoText(), QString("Draw chord of 3 notes"));
    }

    void drumsTakeOneStroke() {
        WindowFixture f;
        begin(f);
        rollOf(f).setActiveFamily(Family::Drums);
        const QRectF grid = rollOf(f).geometry().gridRect();
        QTest::mouseClick(rollOf(f).viewport(), Qt::LeftButton, {}, grid.center().toPoint());
        QCOMPARE(pitches(f).size(), std::size_t{1});
    }

    void theChoiceIsRemembered() {
        WindowFixture f;
        choose(f, "chordKind", "Minor seventh");
        choose(f, "chordInversion", "3rd inversion");
        f.reopen();
        QCOMPARE(f.find<QComboBox>("chordKind")->currentText(), QString("Minor seventh"));
        QCOMPARE(f.find<QComboBox>("chordInversion")->currentText(), QString("3rd inversion"));
    }
};

MUSE_WINDOW_TEST(ChordToolTest)
#include "ChordToolTest.moc"
