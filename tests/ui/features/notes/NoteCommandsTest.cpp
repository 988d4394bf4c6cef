// SPDX-License-Identifier: MIT
#include "core/music/edits/ChangeNotes.h"
#include "tests/support/OwnTime.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/EditorState.h"
#include "ui/features/notes/NoteBar.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QUndoStack>

using namespace muse;
using test::WindowFixture;
using Notes = std::vector<Note>;

namespace {

PianoRollView& rollOf(WindowFixture& f) {
    return *f.find<PianoRollView>("pianoRoll");
}

const Notes& notes(WindowFixture& f) {
    return f.window->document().song().track(rollOf(f).activeFamily()).notes();
}

/// The piano plays these, and is the active track.
void open(WindowFixture& f, const Notes& piano) {
    Song song;
    song.track(Family::Piano).setNotes(piano);
    f.window->document().replace(song);
    rollOf(f).setActiveFamily(Family::Piano);
}

NoteBar* bar(WindowFixture& f, const QString& action, const QString& name) {
    f.trigger(action);
    auto* found = f.find<NoteBar>(name);
    return found && found->isVisible() ? found : nullptr;
}

QString lastStep(WindowFixture& f) {
    return f.window->document().undoStack().undoText();
}

QImage picture(WindowFixture& f) {
    return rollOf(f).viewport()->grab().toImage();
}

} // namespace

/// The commands of the Notes menu, in the real window.
class NoteCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandsDoWhatTheySayAsOneStep_data() {
        QTest::addColumn<QString>("action");
        QTest::addColumn<Notes>("before");
        QTest::addColumn<Notes>("after");
        QTest::addColumn<QString>("step");
        const Notes chord = {{0, 480, 60, 90}, {0, 480, 64, 90}, {0, 480, 67, 90}};
        QTest::newRow("quantise") << "actionQuantise" << Notes{{7, 100, 60, 90}, {130, 100, 62, 90}}
                                  << Notes{{0, 100, 60, 90}, {120, 100, 62, 90}} << "Quantise 2 notes";
        QTest::newRow("legato") << "actionLegato" << Notes{{0, 100, 60, 90}, {480, 100, 62, 90}}
                                << Notes{{0, 480, 60, 90}, {480, 100, 62, 90}} << "Legato on 2 notes";
        QTest::newRow("strum up") << "actionStrumUp" << chord
                                  << Notes{{0, 480, 60, 90}, {20, 460, 64, 90}, {40, 440, 67, 90}} << "Strum 3 notes";
        QTest::newRow("strum down") << "actionStrumDown" << chord
                                    << Notes{{0, 480, 67, 90}, {20, 460, 64, 90}, {40, 440, 60, 90}} << "Strum 3 notes";
        QTest::newRow("reverse") << "actionReverse" << Notes{{0, 120, 60, 90}, {120, 360, 62, 80}}
                                 << Notes{{0, 360, 62, 80}, {360, 120, 60, 90}} << "Reverse 2 notes";
        QTest::newRow("half") << "actionHalfTime" << Notes{{480, 240, 60, 90}, {960, 240, 62, 90}}
                              << Notes{{480, 120, 60, 90}, {720, 120, 62, 90}} << "Stretch 2 notes";
        QTest::newRow("double") << "actionDoubleTime" << Notes{{480, 240, 60, 90}} << Notes{{480, 480, 60, 90}}
                                << "Stretch 1 note";
        QTest::newRow("invert up") << "actionInvertUp" << chord
                                   << Notes{{0, 480, 64, 90}, {0, 480, 67, 90}, {0, 480, 72, 90}} << "Invert 3 notes";
        QTest::newRow("invert down") << "actionInvertDown" << chord
                                     << Notes{{0, 480, 55, 90}, {0, 480, 60, 90}, {0, 480, 64, 90}} << "Invert 3 notes";
        QTest::newRow("glue") << "actionGlue" << Notes{{0, 240, 60, 90}, {240, 240, 60, 70}} << Notes{{0, 480, 60, 90}}
                              << "Glue 2 notes";
    }
    void commandsDoWhatTheySayAsOneStep() {
        QFETCH(QString, action);
        QFETCH(Notes, before);
        QFETCH(Notes, after);
        QFETCH(QString, step);
        WindowFixture f;
        open(f, before);
        rollOf(f).selectAll();
        f.trigger(action);
        QCOMPARE(notes(f), after);
        QCOMPARE(rollOf(f).selection(), after);
        QCOMPARE(f.window->document().undoStack().count(), 1);
        QCOMPARE(lastStep(f), step);
        f.trigger("actionUndo");
        QCOMPARE(notes(f), before);
    }

    void barsOfSettingsApply_data() {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("bar");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("value");
        QTest::addColumn<Notes>("after");
        QTest::newRow("strength") << "actionQuantiseSettings"
                                  << "quantiseBar"
                                  << "quantiseStrength" << 50 << Notes{{10, 100, 60, 50}, {480, 100, 120, 80}};
        QTest::newRow("strum") << "actionStrumSettings"
                               << "strumBar"
                               << "strumTicks" << 30 << Notes{};
        QTest::newRow("stretch") << "actionStretch"
                                 << "stretchBar"
                                 << "stretchRatio" << 300 << Notes{{20, 300, 60, 50}, {1400, 300, 120, 80}};
        QTest::newRow("split") << "actionSplit"
                               << "splitNotesBar"
                               << "splitNotesParts" << 2
                               << Notes{{20, 50, 60, 50}, {70, 50, 60, 50}, {480, 50, 120, 80}, {530, 50, 120, 80}};
        // As far as the outermost goes, and no further: no interval is lost.
        QTest::newRow("transpose") << "actionTranspose"
                                   << "transposeBar"
                                   << "transposeBy" << 12 << Notes{{20, 100, 67, 50}, {480, 100, 127, 80}};
        QTest::newRow("velocity") << "actionVelocity"
                                  << "velocityBar"
                                  << "velocityValue" << 77 << Notes{{20, 100, 60, 77}, {480, 100, 120, 77}};
    }
    void barsOfSettingsApply() {
        QFETCH(QString, action);
        QFETCH(QString, bar);
        QFETCH(QString, field);
        QFETCH(int, value);
        QFETCH(Notes, after);
        WindowFixture f;
        const Notes before = {{20, 100, 60, 50}, {480, 100, 120, 80}};
        open(f, before);
        rollOf(f).selectAll();
        NoteBar* settings = ::bar(f, action, bar);
        QVERIFY(settings);
        f.find<QSpinBox>(field)->setValue(value);
        QCOMPARE(notes(f), before); // shown, not done
        QTest::keyClick(f.find<QSpinBox>(field), Qt::Key_Return);
        if (after.empty()) { // two notes that begin apart are no chord
            QCOMPARE(notes(f), before);
            QVERIFY(f.window->statusBar()->currentMessage().contains("nothing here to change"));
        } else {
            QCOMPARE(notes(f), after);
            QCOMPARE(f.window->document().undoStack().count(), 1);
        }
        f.reopen();
        QCOMPARE(f.find<QSpinBox>(field)->value(), value);
    }

    void velocitiesScale() {
        WindowFixture f;
        open(f, {{0, 100, 60, 50}, {480, 100, 62, 100}});
        QVERIFY(bar(f, "actionVelocity", "velocityBar"));
        f.find<QComboBox>("velocityHow")->setCurrentIndex(1);
        QVERIFY(f.find<QSpinBox>("velocityPercent")->isVisible());
        QVERIFY(!f.find<QSpinBox>("velocityValue")->isVisible());
        f.find<QSpinBox>("velocityPercent")->setValue(120);
        f.find<QPushButton>("velocityApply")->click();
        QCOMPARE(notes(f), (Notes{{0, 100, 60, 60}, {480, 100, 62, 120}}));
    }

    void quantiseTakesTripletsEndsAndSwing() {
        WindowFixture f;
        open(f, {{150, 100, 60, 90}});
        QVERIFY(bar(f, "actionQuantiseSettings", "quantiseBar"));
        auto* grid = f.find<QComboBox>("quantiseGrid");
        grid->setCurrentIndex(grid->findText("1/8 triplet"));
        f.find<QCheckBox>("quantiseEnds")->setChecked(true);
        f.find<QPushButton>("quantiseApply")->click();
        QCOMPARE(notes(f), (Notes{{160, 160, 60, 90}}));
        f.trigger("actionUndo");
        f.find<QSpinBox>("quantiseSwing")->setValue(75);
        // Q is the same with the settings kept, its bar open or not.
        f.find<NoteBar>("quantiseBar")->closeRequested();
        f.trigger("actionQuantise");
        QCOMPARE(notes(f).front().start, Tick{240});
    }

    void onlyNotesThatAreThereStayChosen() {
        WindowFixture f;
        // Quantised, they are one note but for their velocities, of which the track keeps one.
        open(f, {{0, 100, 60, 90}, {20, 100, 60, 50}, {480, 100, 60, 70}});
        rollOf(f).setSelection(notes(f));
        f.trigger("actionQuantise");
        QVERIFY(!f.window->editor().selection().empty());
        for (const Note& note : f.window->editor().selection())
            QVERIFY(f.window->document().song().track(Family::Piano).contains(note));
    }

    void whatIsSetIsShownAndTheSongKept() {
        WindowFixture f;
        QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
        open(f, {{0, 240, 60, 90}, {480, 240, 64, 90}});
        QVERIFY(bar(f, "actionTranspose", "transposeBar"));
        const QImage shown = picture(f);
        const Song song = f.window->document().song();
        f.find<QSpinBox>("transposeBy")->setValue(0);
        const QImage still = picture(f);
        QVERIFY(shown != still);
        f.find<QSpinBox>("transposeBy")->setValue(7);
        QVERIFY(picture(f) == shown);
        QVERIFY(f.window->document().song() == song);
        // A frame dragged around one note is what the command then takes.
        PianoRollView& roll = rollOf(f);
        roll.setTool(PianoRollView::Tool::Select);
        const QRectF first = roll.geometry().noteRect(0, 240, 60);
        QTest::mousePress(roll.viewport(), Qt::LeftButton, {}, (first.bottomRight() + QPointF(6, 6)).toPoint());
        QTest::mouseMove(roll.viewport(), first.center().toPoint());
        QTest::mouseRelease(roll.viewport(), Qt::LeftButton, {}, first.center().toPoint());
        QCOMPARE(roll.selection(), (Notes{{0, 240, 60, 90}}));
        QVERIFY(picture(f) != shown);
        QTest::keyClick(f.find<QSpinBox>("transposeBy"), Qt::Key_Escape);
        QVERIFY(!f.find<NoteBar>("transposeBar")->isVisible());
        QVERIFY(roll.hasFocus());
        roll.setSelection({});
        QVERIFY(picture(f) != shown);
        QVERIFY(f.window->document().song() == song);
    }

    void humaniseIsOneStepWithinItsBounds() {
        WindowFixture f;
        Notes even;
        for (int i = 0; i < 32; ++i)
            even.push_back({960 + i * 240, 100, 60, 64});
        open(f, even);
        QVERIFY(bar(f, "actionHumanise", "humaniseBar"));
        f.find<QSpinBox>("humaniseTiming")->setValue(10);
        f.find<QSpinBox>("humaniseVelocity")->setValue(5);
        f.find<QPushButton>("humaniseApply")->click();
        QVERIFY(notes(f) != even);
        QCOMPARE(notes(f).size(), even.size());
        for (std::size_t i = 0; i < even.size(); ++i) {
            QVERIFY(std::abs(notes(f)[i].start - even[i].start) <= 10);
            QVERIFY(std::abs(notes(f)[i].velocity - even[i].velocity) <= 5);
        }
        QCOMPARE(lastStep(f), QString("Humanise 32 notes"));
        f.trigger("actionUndo");
        QCOMPARE(notes(f), even);
    }

    void unchosenNotesStay() {
        WindowFixture f;
        open(f, {{7, 100, 60, 90}, {130, 100, 62, 90}});
        rollOf(f).setSelection({{130, 100, 62, 90}});
        f.trigger("actionQuantise");
        QCOMPARE(notes(f), (Notes{{7, 100, 60, 90}, {120, 100, 62, 90}}));
    }

    void withNothingChosenTheWholeTrackIsMeantAndItIsSaid() {
        WindowFixture f;
        open(f, {{7, 100, 60, 90}, {130, 100, 62, 90}});
        QVERIFY(f.find<QAction>("actionQuantise")->statusTip().contains("all 2 notes of the piano track"));
        f.trigger("actionQuantise");
        QCOMPARE(notes(f).front().start, Tick{0});
        QVERIFY(f.window->statusBar()->currentMessage().contains("all 2 notes of the piano track"));
        QVERIFY(!rollOf(f).hasSelection());
        rollOf(f).setSelection({notes(f).front()});
        QVERIFY(f.find<QAction>("actionQuantise")->statusTip().contains("the 1 chosen note"));
    }

    void whatCannotBeDoneIsGreyAndSaysWhy() {
        WindowFixture f;
        for (const char* action : {"actionQuantise", "actionHumanise", "actionLegato", "actionStrumUp", "actionReverse",
                                   "actionGlue", "actionSplit", "actionVelocity", "actionDeleteBars"}) {
            QVERIFY2(!f.enabled(action), action);
            QVERIFY2(f.find<QAction>(action)->toolTip().endsWith("."), action);
        }
        open(f, {{0, 100, 60, 90}});
        QVERIFY(f.enabled("actionQuantise"));
        QVERIFY(!f.enabled("actionGlue"));
        QVERIFY(f.enabled("actionInsertBars"));
    }

    void barsComeAndGoOnAllTracks() {
        WindowFixture f;
        const Song song = test::tinySong(4);
        f.window->document().replace(song);
        rollOf(f).setSelectedBars(std::pair(kTicksPerBar, 3 * kTicksPerBar));
        f.trigger("actionInsertBars");
        QCOMPARE(lastStep(f), QString("Insert 2 bars"));
        const Song longer = f.window->document().song();
        QCOMPARE(longer.end(), song.end() + 2 * kTicksPerBar);
        for (const Family family : kAllFamilies)
            QVERIFY(longer.track(family).notesIn(kTicksPerBar, 3 * kTicksPerBar).empty());
        f.trigger("actionDeleteBars");
        QCOMPARE(lastStep(f), QString("Delete 2 bars"));
        QVERIFY(f.window->document().song() == song);
        f.trigger("actionUndo");
        QVERIFY(f.window->document().song() == longer);
        f.trigger("actionUndo");
        QVERIFY(f.window->document().song() == song);
        // Without chosen bars: one, at the playhead.
        rollOf(f).setSelectedBars(std::nullopt);
        f.window->playback().seek(2 * kTicksPerBar + 10);
        f.trigger("actionInsertBars");
        QVERIFY(f.window->document().song().track(Family::Bass).notesIn(2 * kTicksPerBar, 3 * kTicksPerBar).empty());
        QCOMPARE(f.window->document().song().end(), song.end() + kTicksPerBar);
    }

    void aVeryLongTrackIsDoneAtOnce() {
        WindowFixture f;
        Notes many;
        for (int i = 0; i < 100000; ++i)
            many.push_back({i * 60 + i % 7, 50, static_cast<std::uint8_t>(36 + i * 7 % 60), 90});
        open(f, many);
        test::OwnTime timer;
        f.trigger("actionQuantise");
        const std::int64_t whole = timer.restart();
        rollOf(f).setSelection(Notes(notes(f).begin() + 10000, notes(f).begin() + 60000));
        timer.restart();
        f.trigger("actionReverse");
        qInfo("100,000 notes quantised in %lld ms, 50,000 of them reversed in %lld ms", static_cast<long long>(whole),
              static_cast<long long>(timer.elapsed()));
        QVERIFY(whole < 3000);
        QVERIFY(timer.elapsed() < 3000);
    }

    void everyControlOfEveryBarHasANameAndATip() {
        WindowFixture f;
        const auto bars = f.window->findChildren<NoteBar*>();
        QCOMPARE(bars.size(), 7);
        for (const NoteBar* each : bars)
            for (const QWidget* control : each->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
                if (control->focusPolicy() == Qt::NoFocus) continue;
                QVERIFY(control->objectName().startsWith(each->objectName().chopped(3)));
                QVERIFY2(!control->toolTip().isEmpty() || qobject_cast<const QPushButton*>(control),
                         qPrintable(control->objectName()));
            }
    }
};

MUSE_WINDOW_TEST(NoteCommandsTest)
#include "NoteCommandsTest.moc"
