// SPDX-License-Identifier: MIT
#include "widgets/keys/PianoKeys.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/EditorState.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace muse;
using test::WindowFixture;

namespace {

/// A window in which the roll has the keyboard and every key is written down.
struct Played : WindowFixture {
    Played() {
        window->document().replace(test::tinySong(4));
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        roll().setFocus();
        QObject::connect(&window->playback(), &PlaybackController::keyPlayed, &window->playback(),
                         [this](const IncomingNote& key) { keys << QPair<int, int>(key.pitch, key.velocity); });
    }
    PianoRollView& roll() { return *find<PianoRollView>("pianoRoll"); }
    PianoKeys& piano() { return *find<PianoKeys>("pianoKeys"); }
    void press(Qt::Key key) { QTest::keyPress(QApplication::focusWidget(), key); }
    void release(Qt::Key key) { QTest::keyRelease(QApplication::focusWidget(), key); }
    const std::vector<Note>& notes() {
        return window->document().song().track(window->editor().activeFamily()).notes();
    }

    QList<QPair<int, int>> keys;
};

} // namespace

/// The piano on the screen, and the computer's keyboard as another.
class PianoKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nearerTheFrontIsLouderAndADragGoesOn() {
        PianoKeys piano;
        piano.resize(700, 100);
        piano.show();
        QSignalSpy pressed(&piano, &PianoKeys::pressed), released(&piano, &PianoKeys::released);
        const auto at = [&piano](int pitch, double depth) {
            const QRectF key = piano.keyRect(pitch);
            return QPointF(key.center().x(), key.top() + depth * key.height()).toPoint();
        };
        QTest::mouseClick(&piano, Qt::LeftButton, {}, at(60, 0.95));
        QTest::mouseClick(&piano, Qt::LeftButton, {}, at(61, 0.1));
        QCOMPARE(pressed.size(), 2);
        QCOMPARE(pressed[0][0].toInt(), 60);
        QCOMPARE(pressed[1][0].toInt(), 61);
        QVERIFY(pressed[0][1].toInt() > 115 && pressed[1][1].toInt() < 50);
        QCOMPARE(released.size(), 2);
        // Between two black keys the white one is hit.
        QCOMPARE(piano.pitchAt(piano.keyRect(62).center() + QPointF(0, 40)), std::optional(62));
        QTest::mousePress(&piano, Qt::LeftButton, {}, at(64, 0.9));
        QTest::mouseMove(&piano, at(65, 0.9));
        QTest::mouseRelease(&piano, Qt::LeftButton, {}, at(65, 0.9));
        QCOMPARE(pressed.size(), 4);
        QCOMPARE(released.size(), 4);
    }

    void theSpaceBarHoldsAKeyDown() {
        Played f;
        f.trigger("actionPiano");
        f.piano().setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(f.piano().hasFocus());
        f.press(Qt::Key_Right);
        const int pitch = f.piano().pitch();
        f.press(Qt::Key_Space);
        f.release(Qt::Key_Space);
        QTRY_COMPARE(f.keys, (QList<QPair<int, int>>{{pitch, 100}, {pitch, 0}}));
        QVERIFY(!f.window->playback().playing());
    }

    void aModeThatIsSeenMakesLettersPlay() {
        Played f;
        const auto snap = f.window->editor().grid();
        f.trigger("actionComputerKeyboard");
        auto* sign = f.find<QToolButton>("keysSign");
        QVERIFY(sign->isVisible());
        QVERIFY2(sign->text().contains("C3"), qPrintable(sign->text()));
        for (const Qt::Key key : {Qt::Key_Z, Qt::Key_S, Qt::Key_Q, Qt::Key_2, Qt::Key_T, Qt::Key_A, Qt::Key_F}) {
            f.press(key);
            f.release(key);
        }
        QTRY_COMPARE(f.keys.size(), 10);
        QStringList pitches;
        for (const auto& [pitch, velocity] : f.keys)
            if (velocity > 0) pitches << QString::number(pitch);
        QCOMPARE(pitches.join(' '), QStringLiteral("48 49 60 61 67"));
        // None of them was a command: T is the triplet grid, Q quantises, 2 is a length, F follows the playhead.
        QVERIFY(f.window->editor().grid() == snap);
        QVERIFY(!f.window->document().undoStack().canUndo());
        f.press(Qt::Key_PageUp);
        QVERIFY(sign->text().contains("C4"));
        f.press(Qt::Key_Z);
        f.release(Qt::Key_Z);
        QTRY_COMPARE(f.keys.size(), 12);
        QCOMPARE(f.keys.back().first, 60);
        // Commands with Ctrl, and Space, are what they were.
        QTest::keyClick(&f.roll(), Qt::Key_Space);
        QTRY_VERIFY(f.window->playback().playing());
        f.trigger("actionPlayStop");
        sign->click();
        QVERIFY(!sign->isVisible());
        f.keys.clear();
        QTest::keyClick(&f.roll(), Qt::Key_T);
        QVERIFY(!(f.window->editor().grid() == snap));
        QVERIFY(f.keys.isEmpty());
    }

    void inAFieldLettersStayLetters() {
        Played f;
        f.trigger("actionComputerKeyboard");
        auto* name = f.find<QLineEdit>("trackName-Bass");
        auto* field = name ? name : f.window->findChild<QLineEdit*>();
        QVERIFY(field);
        auto* tempo = f.find<QAbstractSpinBox>("tempoSpin");
        tempo->setFocus();
        QTRY_VERIFY(tempo->hasFocus());
        QTest::keyClick(tempo, Qt::Key_2);
        QTest::qWait(80);
        QVERIFY(f.keys.isEmpty());
    }

    void aKeyThatIsHeldGoesUpWithTheMode() {
        Played f;
        f.trigger("actionComputerKeyboard");
        f.press(Qt::Key_Z);
        f.window->editor().setActiveFamily(Family::Strings);
        f.trigger("actionComputerKeyboard");
        QTRY_COMPARE(f.keys, (QList<QPair<int, int>>{{48, 100}, {48, 0}}));
    }

    void stepInputTakesThemWithoutAMidiKeyboard() {
        Played f;
        f.window->document().replace(Song());
        f.roll().setFocus();
        f.trigger("actionComputerKeyboard");
        f.trigger("actionStepInput");
        f.press(Qt::Key_Q);
        f.press(Qt::Key_E);
        QTRY_COMPARE(f.notes().size(), std::size_t{2});
        f.release(Qt::Key_Q);
        f.release(Qt::Key_E);
        QTRY_VERIFY(f.window->playback().position() > 0);
        QCOMPARE(int{f.notes()[0].pitch}, 60);
        QCOMPARE(int{f.notes()[1].pitch}, 64);
        QCOMPARE(f.notes()[0].start, f.notes()[1].start);
    }

    void recordingTakesThemToo() {
        Played f;
        f.window->document().replace(Song());
        f.roll().setFocus();
        f.trigger("actionCountIn0");
        f.trigger("actionComputerKeyboard");
        f.trigger("actionRecord");
        QTRY_VERIFY(f.window->playback().position() > 200);
        f.press(Qt::Key_Q);
        QTest::qWait(200);
        f.release(Qt::Key_Q);
        QTRY_COMPARE(f.notes().size(), std::size_t{1});
        f.trigger("actionPlayStop");
        QCOMPARE(int{f.notes()[0].pitch}, 60);
        QVERIFY(f.notes()[0].start > 0);
    }
};

MUSE_WINDOW_TEST(PianoKeysTest)
#include "PianoKeysTest.moc"
