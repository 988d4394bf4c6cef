// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QComboBox>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>

using namespace muse;
using test::WindowFixture;
using Notes = std::vector<Note>;

namespace {

PianoRollView& rollOf(WindowFixture& f) {
    return *f.find<PianoRollView>("pianoRoll");
}

void open(WindowFixture& f, const Notes& piano, KeySignature key = {}) {
    Song song;
    song.key = key;
    song.track(Family::Piano).setNotes(piano);
    f.window->document().replace(song);
    rollOf(f).setActiveFamily(Family::Piano);
}

/// As a hand does.
void choose(QComboBox* box, int index) {
    QVERIFY(box);
    while (box->currentIndex() != index)
        QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
}

const Song& song(WindowFixture& f) {
    return f.window->document().song();
}

} // namespace

/// Key and scale, in the real window.
class ScaleBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsOneStepOfTheSongAndShown() {
        WindowFixture f;
        open(f, {});
        QCOMPARE(rollOf(f).scale(), std::optional(Scale{}));
        QVERIFY(!f.find<QAction>("actionShadeRows")->isChecked());
        choose(f.find<QComboBox>("scaleRoot"), 2);
        QCOMPARE(song(f).key, (KeySignature{2, false}));
        QCOMPARE(rollOf(f).scale(), std::optional(Scale{2, Mode::Major}));
        QVERIFY(f.find<QAction>("actionShadeRows")->isChecked());
        QCOMPARE(f.window->document().undoStack().count(), 1);
        QCOMPARE(f.window->document().undoStack().undoText(), QString("Change key"));
        f.trigger("actionUndo");
        QCOMPARE(song(f).key, KeySignature{});
        QCOMPARE(f.find<QComboBox>("scaleRoot")->currentIndex(), 0);
    }

    void theModeGoesWithTheKeysMinorOrMajor() {
        WindowFixture f;
        open(f, {});
        choose(f.find<QComboBox>("scaleMode"), static_cast<int>(Mode::Dorian));
        QVERIFY(song(f).key.minor);
        QCOMPARE(rollOf(f).scale(), std::optional(Scale{0, Mode::Dorian}));
        f.reopen();
        open(f, {}, {0, true});
        QCOMPARE(rollOf(f).scale(), std::optional(Scale{9, Mode::Dorian}));
        open(f, {}, {-3, false}); // a song in major has no dorian
        QCOMPARE(rollOf(f).scale(), std::optional(Scale{3, Mode::Major}));
        QCOMPARE(f.find<QComboBox>("scaleRoot")->currentIndex(), 3);
        QCOMPARE(f.find<QComboBox>("scaleMode")->currentIndex(), static_cast<int>(Mode::Major));
    }

    void togglesChangeWhatIsSeenAndAreRemembered() {
        WindowFixture f;
        QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
        open(f, {{0, 1920, 60, 90}, {0, 1920, 64, 90}, {0, 1920, 67, 90}});
        for (const char* action : {"actionShadeRows", "actionChordNames"}) {
            const QImage before = rollOf(f).viewport()->grab().toImage();
            f.trigger(action);
            QVERIFY2(rollOf(f).viewport()->grab().toImage() != before, action);
        }
        f.trigger("actionKeepToScale");
        QCOMPARE(f.window->document().undoStack().count(), 0);
        f.reopen();
        for (const char* action : {"actionShadeRows", "actionChordNames", "actionKeepToScale"})
            QVERIFY2(f.find<QAction>(action)->isChecked(), action);
    }

    void drawnNotesKeepToTheScaleWhereAsked() {
        WindowFixture f;
        QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
        open(f, {});
        f.trigger("actionKeepToScale");
        f.trigger("actionDrawTool");
        PianoRollView& roll = rollOf(f);
        QTest::mouseClick(roll.viewport(), Qt::LeftButton, {}, roll.geometry().noteRect(0, 120, 61).center().toPoint());
        const Notes& drawn = song(f).track(Family::Piano).notes();
        QCOMPARE(drawn.size(), std::size_t{1});
        QVERIFY(Scale{}.contains(drawn.front().pitch));
    }

    void selectsWhatLiesOutside() {
        WindowFixture f;
        open(f, {{0, 100, 60, 90}, {100, 100, 61, 90}, {200, 100, 62, 90}, {300, 100, 63, 90}});
        f.trigger("actionSelectOutside");
        QCOMPARE(rollOf(f).selection(), (Notes{{100, 100, 61, 90}, {300, 100, 63, 90}}));
        QCOMPARE(f.window->statusBar()->currentMessage(), QString("2 notes not in C major."));
        rollOf(f).deleteSelection();
        f.trigger("actionSelectOutside");
        QVERIFY(!rollOf(f).hasSelection());
        QVERIFY(f.window->statusBar()->currentMessage().contains("are in C major"));
    }

    void snapsTheChosenNotesAsOneStep() {
        WindowFixture f;
        open(f, {{0, 100, 61, 90}, {100, 100, 63, 90}});
        rollOf(f).setSelection({{100, 100, 63, 90}});
        f.trigger("actionSnapToScale");
        QCOMPARE(song(f).track(Family::Piano).notes(), (Notes{{0, 100, 61, 90}, {100, 100, 62, 90}}));
        QCOMPARE(f.window->document().undoStack().undoText(), QString("Snap 1 note to the scale"));
        f.trigger("actionUndo");
        QCOMPARE(song(f).track(Family::Piano).notes().back().pitch, std::uint8_t{63});
    }

    void drumsHaveNoScale() {
        WindowFixture f;
        f.window->document().replace(test::tinySong(2));
        rollOf(f).setActiveFamily(Family::Drums);
        QVERIFY(!f.enabled("actionSnapToScale"));
        QCOMPARE(f.find<QAction>("actionSnapToScale")->toolTip(), QString("Drums have no scale."));
        rollOf(f).setActiveFamily(Family::Bass);
        QVERIFY(f.enabled("actionSnapToScale"));
    }

    void allOfBothToolbarsFitsANarrowWindow() {
        WindowFixture f;
        f.window->resize(1280, 800);
        QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
        for (const char* name : {"transportToolBar", "theoryToolBar"}) {
            const auto* more = f.find<QToolBar>(name)->findChild<QToolButton*>("qt_toolbar_ext_button");
            QVERIFY2(!more || !more->isVisible(), name);
        }
        QCOMPARE(f.window->width(), 1280);
    }
};

MUSE_WINDOW_TEST(ScaleBarTest)
#include "ScaleBarTest.moc"
