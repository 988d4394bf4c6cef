// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/kit/theme/Theme.h"
#include "widgets/lanes/LanePanel.h"
#include "widgets/lanes/LaneView.h"
#include "widgets/language/Language.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QScopeGuard>
#include <QSpinBox>
#include <QToolButton>
#include <QUndoStack>

using namespace muse;
using test::WindowFixture;

namespace {

Song melody() {
    Song song;
    song.track(Family::Piano).setNotes({{0, 240, 60, 100}, {480, 240, 62, 90}, {960, 240, 64, 80}});
    song.track(Family::Bass).setNotes({{0, 480, 36, 100}});
    return song;
}

/// A window with the lane open under three notes of the piano.
class LaneFixture : public WindowFixture {
public:
    LaneFixture() {
        window->document().replace(melody());
        roll().setActiveFamily(Family::Piano);
        trigger("actionLane");
        [this] { QTRY_VERIFY(lane().height() >= lane().minimumSizeHint().height()); }();
    }

    PianoRollView& roll() { return *find<PianoRollView>("pianoRoll"); }
    LanePanel& panel() { return *find<LanePanel>("lanePanel"); }
    LaneView& lane() { return panel().view(); }
    QPoint at(Tick tick, int value) {
        return {static_cast<int>(std::lround(roll().geometry().x(tick))) + 1,
                static_cast<int>(std::lround(lane().values().y(value)))};
    }
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers keys = {}) {
        QTest::mousePress(&lane(), button, keys, from);
        for (int step = 1; step <= 8; ++step) {
            const QPoint here = from + (to - from) * step / 8;
            QMouseEvent move(QEvent::MouseMove, here, lane().mapToGlobal(here), Qt::NoButton, button, keys);
            QApplication::sendEvent(&lane(), &move);
        }
        QTest::mouseRelease(&lane(), button, keys, to);
    }
    const std::vector<Note>& notes() { return window->document().song().track(Family::Piano).notes(); }
    const ControlPoints& points(Controller controller) {
        return window->document().song().track(Family::Piano).controls(controller);
    }
    QString lastStep() { return window->document().undoStack().undoText(); }
    int steps() { return window->document().undoStack().index(); }
};

/// As far as a pixel can be from a value.
bool near(int value, int wanted) {
    return std::abs(value - wanted) <= 3;
}

} // namespace

/// The lane under the roll, through the real window.
class LaneWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theViewMenuShowsItAndTheWindowRemembers() {
        LaneFixture f;
        QVERIFY(f.panel().isVisible());
        QCOMPARE(f.find<QAction>("actionLane")->shortcut(), QKeySequence(Qt::Key_F8));
        f.panel().setLane(Lane::Pan);
        f.reopen();
        QVERIFY(f.panel().isVisible());
        QCOMPARE(f.lane().lane(), Lane::Pan);
        f.trigger("actionLane");
        QVERIFY(!f.panel().isVisible());
        f.reopen();
        QVERIFY(!f.panel().isVisible());
    }

    void itsTimeIsTheRolls() {
        LaneFixture f;
        QCOMPARE(f.lane().mapTo(f.window.get(), QPoint()).x(), f.roll().mapTo(f.window.get(), QPoint()).x());
    }

    void aDragPaintsVelocitiesInOneStep() {
        LaneFixture f;
        const int before = f.steps();
        f.drag(f.at(0, 30), f.at(960, 30));
        for (const Note& note : f.notes())
            QVERIFY2(near(note.velocity, 30), qPrintable(QString::number(note.velocity)));
        QCOMPARE(f.steps(), before + 1);
        QCOMPARE(f.lastStep(), QString("Change velocity of 3 notes"));
        f.window->document().undoStack().undo();
        QCOMPARE(f.notes(), melody().track(Family::Piano).notes());
    }

    void shiftDrawsALine() {
        LaneFixture f;
        f.drag(f.at(0, 20), f.at(960, 120), Qt::LeftButton, Qt::ShiftModifier);
        QVERIFY(near(f.notes()[0].velocity, 20));
        QVERIFY(near(f.notes()[1].velocity, 70));
        QVERIFY(near(f.notes()[2].velocity, 120));
    }

    void onlyChosenNotesChangeAndTheyStayChosen() {
        LaneFixture f;
        f.roll().setSelection({f.notes()[1]});
        f.drag(f.at(0, 10), f.at(960, 10));
        QCOMPARE(int(f.notes()[0].velocity), 100);
        QVERIFY(near(f.notes()[1].velocity, 10));
        QCOMPARE(int(f.notes()[2].velocity), 80);
        QCOMPARE(f.roll().selection(), std::vector<Note>{f.notes()[1]});
    }

    void aTypedValueIsThatOfAllChosenNotes() {
        LaneFixture f;
        auto* value = f.find<QSpinBox>("laneValue");
        QVERIFY(!value->isEnabled());
        f.roll().selectAll();
        QVERIFY(value->isEnabled());
        QCOMPARE(value->value(), 100);
        value->setFocus();
        value->selectAll();
        QTest::keyClicks(value, "55");
        QTest::keyClick(value, Qt::Key_Return);
        for (const Note& note : f.notes())
            QCOMPARE(int(note.velocity), 55);
        QCOMPARE(f.roll().selection().size(), std::size_t(3));
    }

    void theKeyboardGoesFromNoteToNote() {
        LaneFixture f;
        f.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        f.lane().setFocus();
        QTest::keyClick(&f.lane(), Qt::Key_Right);
        QCOMPARE(f.lane().place(), std::optional<Tick>(0));
        QTest::keyClick(&f.lane(), Qt::Key_Right);
        QCOMPARE(f.lane().place(), std::optional<Tick>(480));
        QTest::keyClick(&f.lane(), Qt::Key_Up);
        QTest::keyClick(&f.lane(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(int(f.notes()[1].velocity), 81);
        QCOMPARE(int(f.notes()[0].velocity), 100);
    }

    void controllersAreDrawnErasedAndPlayed() {
        LaneFixture f;
        f.panel().setLane(Lane::Volume);
        f.drag(f.at(0, 100), f.at(960, 20), Qt::LeftButton, Qt::ShiftModifier);
        const auto& drawn = f.points(Controller::Volume);
        QVERIFY(drawn.size() > 5);
        QVERIFY(near(drawn.front().value, 100));
        QVERIFY(near(drawn.back().value, 20));
        QVERIFY(std::ranges::is_sorted(drawn, {}, &ControlPoint::at));
        QCOMPARE(f.lastStep(), QString("Draw volume"));
        QVERIFY(f.points(Controller::Pan).empty());
        f.drag(f.at(0, 64), f.at(2000, 64), Qt::RightButton);
        QVERIFY(f.points(Controller::Volume).empty());
        QCOMPARE(f.lastStep(), QString("Erase volume"));
    }

    void theKeyboardSetsPoints() {
        LaneFixture f;
        f.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        f.panel().setLane(Lane::Pan);
        f.lane().setFocus();
        QTest::keyClick(&f.lane(), Qt::Key_Return);
        QTest::keyClick(&f.lane(), Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(f.points(Controller::Pan), (ControlPoints{{0, 74}}));
        QTest::keyClick(&f.lane(), Qt::Key_Delete);
        QVERIFY(f.points(Controller::Pan).empty());
    }

    void bendsAreDrawnInOneStepAndComeBackToTheCentre() {
        LaneFixture f;
        f.panel().setLane(Lane::PitchBend);
        const int before = f.steps();
        f.drag(f.at(0, 8192), f.at(960, 16383), Qt::LeftButton, Qt::ShiftModifier);
        const ControlPoints drawn = f.points(Controller::PitchBend);
        QCOMPARE(f.steps(), before + 1);
        QCOMPARE(f.lastStep(), QString("Draw pitch bend"));
        QVERIFY(drawn.size() > 5);
        QCOMPARE(drawn.front().value, ControlValue{8192});
        QVERIFY2(drawn.back().value > 15900, qPrintable(QString::number(drawn.back().value)));
        f.drag(f.at(1000, 8192) + QPoint(0, 2), f.at(1400, 8192) + QPoint(0, 1));
        QCOMPARE(f.points(Controller::PitchBend).back().value, ControlValue{8192});
        f.window->document().undoStack().undo();
        QCOMPARE(f.points(Controller::PitchBend), drawn);
        f.drag(f.at(0, 100), f.at(2000, 100), Qt::RightButton);
        QVERIFY(f.points(Controller::PitchBend).empty());
    }

    void bendsAreTypedFromTheCentre() {
        LaneFixture f;
        f.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        f.panel().setLane(Lane::PitchBend);
        auto* value = f.find<QSpinBox>("laneValue");
        QCOMPARE(value->minimum(), -8192);
        QCOMPARE(value->maximum(), 8191);
        f.lane().setFocus();
        QTest::keyClick(&f.lane(), Qt::Key_Return);
        QCOMPARE(value->value(), 0);
        QTest::keyClick(&f.lane(), Qt::Key_Up);
        QCOMPARE(f.points(Controller::PitchBend), (ControlPoints{{0, 8192 + 128}}));
        value->setValue(-8192);
        QCOMPARE(f.points(Controller::PitchBend), (ControlPoints{{0, 0}}));
        QAccessibleInterface* said = QAccessible::queryAccessibleInterface(&f.lane());
        QCOMPARE(said->text(QAccessible::Name), QString("Pitch bend lane of the active track"));
        QCOMPARE(said->valueInterface()->maximumValue().toInt(), 16383);
    }

    void theRangeOfBendsKeepsWhatTheySoundLike() {
        LaneFixture f;
        f.panel().setLane(Lane::PitchBend);
        f.drag(f.at(0, 16383), f.at(960, 16383));
        const ControlValue up = f.points(Controller::PitchBend).front().value;
        auto* ranges = f.find<QMenu>("laneBendRange");
        Q_EMIT ranges->aboutToShow();
        QStringList names;
        for (QAction* action : ranges->actions()) {
            names << action->text();
            QCOMPARE(action->isChecked(), action->text() == "2 semitones");
        }
        QCOMPARE(names, QStringList({"1 semitone", "2 semitones", "3 semitones", "5 semitones", "7 semitones",
                                     "12 semitones", "24 semitones", "48 semitones"}));
        const int before = f.steps();
        ranges->actions()[5]->trigger();
        QCOMPARE(f.steps(), before + 1);
        QCOMPARE(f.lastStep(), QString("Set bend range"));
        QCOMPARE(f.window->document().song().track(Family::Piano).settings.bendRange, 12);
        QVERIFY(std::abs(f.points(Controller::PitchBend).front().value - 8192 - (up - 8192) / 6) <= 1);
        f.window->document().undoStack().undo();
        QCOMPARE(f.points(Controller::PitchBend).front().value, up);
        QCOMPARE(f.window->document().song().track(Family::Piano).settings.bendRange, 2);
    }

    /// Nobody has to open every lane to find what an imported track has.
    void theChoiceSaysWhatATrackUses() {
        LaneFixture f;
        Song song = melody();
        song.track(Family::Piano).setControls(Controller::Expression, {{0, 90}});
        f.window->document().replace(song);
        f.roll().setActiveFamily(Family::Piano);
        auto* menu = f.find<QToolButton>("laneChoice")->menu();
        const auto texts = [menu] {
            QStringList all;
            for (QAction* action : menu->actions())
                if (!action->isSeparator()) all << action->text();
            return all;
        };
        Q_EMIT menu->aboutToShow();
        QCOMPARE(texts(), QStringList({"Velocity", "Volume", "Pan", "Sustain", "Pitch bend", "Expression (in use)",
                                       "Modulation", "Pressure", "Bend range"}));
        Q_EMIT menu->aboutToHide();
        QVERIFY(texts().contains("Expression"));
        f.find<QAction>("laneExpression")->trigger();
        QCOMPARE(f.lane().lane(), Lane::Expression);
    }

    /// Which names are longer than the keyboard is wide differs from language to language.
    void theChoiceHasTheWholeNameInEveryLanguage_data() {
        QTest::addColumn<Language>("language");
        for (const Language language : kAllLanguages)
            if (language != Language::System) QTest::newRow(qPrintable(languageCode(language))) << language;
    }
    void theChoiceHasTheWholeNameInEveryLanguage() {
        QFETCH(const Language, language);
        applyTheme(*qApp, ThemeChoice::Dark);
        LaneFixture f;
        const auto english = qScopeGuard([] { speak(Language::English); });
        speak(language);
        auto* choice = f.find<QToolButton>("laneChoice");
        for (const Lane lane : kAllLanes) {
            f.panel().setLane(lane);
            QCOMPARE(choice->text().remove(QLatin1Char('\n')), laneName(lane));
            QTRY_VERIFY(choice->height() >= choice->sizeHint().height());
            for (const QString& line : choice->text().split(QLatin1Char('\n')))
                QVERIFY2(choice->fontMetrics().horizontalAdvance(line) <= choice->width() - 6, qPrintable(line));
        }
    }

    void anotherTrackHasLanesOfItsOwn() {
        LaneFixture f;
        f.roll().setActiveFamily(Family::Bass);
        f.drag(f.at(0, 50), f.at(0, 50));
        QVERIFY(near(f.window->document().song().track(Family::Bass).notes()[0].velocity, 50));
        QCOMPARE(f.notes(), melody().track(Family::Piano).notes());
    }
};

MUSE_WINDOW_TEST(LaneWindowTest)
#include "LaneWindowTest.moc"
