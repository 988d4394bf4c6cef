// SPDX-License-Identifier: MIT
#include "ui/window/KeyboardHome.h"
#include "core/music/edits/ChangeNotes.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/EditorState.h"
#include "ui/services/PlaybackController.h"
#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/transport/TempoSpin.h"

#include <QLineEdit>
#include <QStatusBar>

using namespace muse;
using test::WindowFixture;

namespace {

/// A window with the keyboard, and a song in it.
class Desk : public WindowFixture {
public:
    Desk() {
        window->document().replace(test::tinySong(4));
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get())) qWarning("the window has no keyboard");
        roll()->setFocus();
    }
    PianoRollView* roll() { return find<PianoRollView>("pianoRoll"); }
    TempoSpin* tempo() { return find<TempoSpin>("tempoSpin"); }
    void type(const QString& words) {
        tempo()->setFocus();
        tempo()->selectAll();
        QTest::keyClicks(tempo(), words);
    }
    double bpm() { return window->document().song().tempo.beatsPerMinuteAt(0); }
};

/// As a keyboard sends it on which that place types another sign.
void pressPlace(QWidget& widget, int place, Qt::Key key, const QString& sign, Qt::KeyboardModifiers modifiers = {}) {
    QKeyEvent event(QEvent::KeyPress, key, modifiers, static_cast<quint32>(place), 0, 0, sign);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

class KeyboardHomeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void returnGoesBackToTheNotes() {
        Desk f;
        f.type("96.5");
        QTest::keyClick(f.tempo(), Qt::Key_Return);
        QVERIFY(std::abs(f.bpm() - 96.5) < 0.01);
        QTRY_VERIFY(f.roll()->hasFocus());
    }

    void returnGoesBackFromTextToo() {
        Desk f;
        auto* name = f.find<QLineEdit>("nameGuitar");
        QTest::mouseDClick(name, Qt::LeftButton);
        QTRY_VERIFY(name->hasFocus() && !name->isReadOnly());
        name->selectAll();
        QTest::keyClicks(name, "Strat");
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(f.roll()->hasFocus());
        QCOMPARE(f.window->document().song().track(Family::Guitar).settings.name, std::string("Strat"));

        f.trigger("actionSounds");
        auto* search = f.find<QLineEdit>("presetSearch");
        QTRY_VERIFY(search && search->isVisible());
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(f.roll()->hasFocus());
    }

    /// Wherever no text is written: on a button, a box to tick, a list of choices, a list.
    void spacePlaysFromEverywhere() {
        Desk f;
        for (const char* name : {"mutePiano", "snapCombo", "programPiano", "presetView"}) {
            if (QLatin1String(name) == QLatin1String("presetView")) f.trigger("actionSounds");
            auto* widget = f.find<QWidget>(name);
            QVERIFY2(widget, name);
            QTRY_VERIFY2(widget->isVisible(), name);
            widget->setFocus();
            QTRY_VERIFY2(widget->hasFocus(), name);
            QTest::keyClick(widget, Qt::Key_Space);
            QTRY_VERIFY2(f.window->playback().playing(), name);
            f.window->playback().stop();
            QTRY_VERIFY(!f.window->playback().playing());
        }
    }

    void spacePlaysFromAField() {
        Desk f;
        f.type("132");
        QTest::keyClick(f.tempo(), Qt::Key_Space);
        QVERIFY(std::abs(f.bpm() - 132) < 0.01);
        QTRY_VERIFY(f.window->playback().playing());
        QVERIFY(!f.tempo()->text().trimmed().isEmpty());
        QVERIFY(f.roll()->hasFocus());
    }

    void aTempoThatCannotBeIsSaid() {
        Desk f;
        f.type("9999");
        QTest::keyClick(f.tempo(), Qt::Key_Return);
        QVERIFY(std::abs(f.bpm() - 400) < 0.01); // and not 99
        QVERIFY2(f.window->statusBar()->currentMessage().contains("400"),
                 qPrintable(f.window->statusBar()->currentMessage()));
    }

    /// What was typed is undone first; then the song is.
    void aFieldWithNothingToUndoLeavesItToTheSong() {
        Desk f;
        f.trigger("actionSounds");
        auto* search = f.find<QLineEdit>("presetSearch");
        QTRY_VERIFY(search && search->isVisible());
        search->setFocus();
        const std::size_t before = f.window->document().song().noteCount();
        f.window->document().apply(std::make_shared<ChangeNotes>("Draw", Family::Bass, std::vector<Note>{},
                                                                 std::vector<Note>{{0, 480, 20, 90}}));
        QTest::keyClicks(search, "or");
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(search->text().isEmpty());
        QCOMPARE(f.window->document().song().noteCount(), before + 1);
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(f.window->document().song().noteCount(), before);
    }

    void aTempoMayHaveAComma() {
        Desk f;
        f.type("120,5");
        QTest::keyClick(f.tempo(), Qt::Key_Return);
        QVERIFY(std::abs(f.bpm() - 120.5) < 0.01);
        f.type("96.25");
        QTest::keyClick(f.tempo(), Qt::Key_Return);
        QVERIFY(std::abs(f.bpm() - 96.25) < 0.01);
    }

    /// The keyboard is back at the notes after the first.
    void enterTooOftenDrawsNothing() {
        Desk f;
        const Song before = f.window->document().song();
        QTest::keyClick(f.roll(), Qt::Key_Down);
        QTest::keyClick(f.roll(), Qt::Key_Right);
        f.type("99");
        QTest::keyClick(f.tempo(), Qt::Key_Return);
        QTRY_VERIFY(f.roll()->hasFocus());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(f.roll(), Qt::Key_Return);
        for (const Family family : kAllFamilies)
            QVERIFY(f.window->document().song().track(family) == before.track(family));
        // A key of the cursor says that it is meant.
        QTest::keyClick(f.roll(), Qt::Key_Right);
        QTest::keyClick(f.roll(), Qt::Key_Return);
        QVERIFY(f.window->document().song().noteCount() != before.noteCount());
    }

    /// On a French keyboard the key of 1 types an ampersand.
    void theRowOfDigitsWorksOnEveryKeyboard() {
        Desk f;
        f.trigger("actionSelectAll");
        QTest::keyClick(f.roll(), Qt::Key_1);
        const Tick byDigit = f.window->editor().noteLength();
        QTest::keyClick(f.roll(), Qt::Key_4);
        QVERIFY(f.window->editor().noteLength() != byDigit);
        pressPlace(*f.roll(), 10, Qt::Key_Ampersand, QStringLiteral("&"));
        QCOMPARE(f.window->editor().noteLength(), byDigit);
        QTest::keyClick(f.roll(), Qt::Key_1, Qt::ControlModifier);
        const Snap bars = f.roll()->snap();
        QTest::keyClick(f.roll(), Qt::Key_4, Qt::ControlModifier);
        pressPlace(*f.roll(), 10, Qt::Key_Ampersand, QStringLiteral("&"), Qt::ControlModifier);
        QCOMPARE(f.roll()->snap(), bars);
    }

    void whereTextIsWrittenSignsAreSigns() {
        Desk f;
        const Tick before = f.window->editor().noteLength();
        auto* name = f.find<QLineEdit>("nameGuitar");
        QTest::mouseDClick(name, Qt::LeftButton);
        name->setFocus();
        pressPlace(*name, 10, Qt::Key_Ampersand, QStringLiteral("&"));
        QCOMPARE(f.window->editor().noteLength(), before);
    }

    void chosenBarsArePlayedAndCut() {
        Desk f;
        f.window->editor().setActiveFamily(Family::Bass);
        const std::size_t all = f.window->document().song().track(Family::Bass).notes().size();
        QVERIFY(!f.enabled("actionCut"));
        f.roll()->setSelectedBars(std::pair(kTicksPerBar, 2 * kTicksPerBar));
        QVERIFY(f.enabled("actionCopy") && f.enabled("actionDelete"));
        QTest::keyClick(f.roll(), Qt::Key_Space);
        QTRY_VERIFY(f.window->playback().playing());
        QVERIFY(f.window->playback().position() >= kTicksPerBar);
        QTRY_VERIFY_WITH_TIMEOUT(!f.window->playback().playing(), 15000); // of itself, at the bars' end
        QCOMPARE(f.window->playback().position(), kTicksPerBar);
        f.trigger("actionCut");
        const auto& left = f.window->document().song().track(Family::Bass).notes();
        QVERIFY(left.size() < all);
        for (const Note& note : left)
            QVERIFY(note.start < kTicksPerBar || note.start >= 2 * kTicksPerBar);
    }

    void pastingSaysHowManyAndMovesOn() {
        Desk f;
        f.window->editor().setActiveFamily(Family::Bass);
        f.trigger("actionSelectAll");
        const auto count = f.window->document().song().track(Family::Bass).notes().size();
        f.trigger("actionCopy");
        f.trigger("actionPaste");
        QCOMPARE(f.window->document().song().track(Family::Bass).notes().size(), 2 * count);
        const QString step = f.window->document().undoStack().undoText();
        QVERIFY2(step.contains(QString::number(count)), qPrintable(step));
    }
};

MUSE_WINDOW_TEST(KeyboardHomeTest)
#include "KeyboardHomeTest.moc"
