// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/EditorState.h"
#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/velocities/VelocitySwatches.h"

#include <QAbstractButton>
#include <QUndoStack>

using namespace muse;
using test::WindowFixture;

namespace {

struct Choosing : WindowFixture {
    Choosing() {
        Song song;
        song.track(Family::Piano).setNotes({{0, 480, 60, 33}, {480, 480, 62, 90}});
        window->document().replace(song);
        roll().setActiveFamily(Family::Piano);
        [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(window.get());
        window->activateWindow();
        roll().setFocus();
    }
    PianoRollView& roll() { return *find<PianoRollView>("pianoRoll"); }
    VelocitySwatches& swatches() { return *find<VelocitySwatches>("velocitySwatches"); }
    QAbstractButton& swatch(int number) {
        return *find<QAbstractButton>(QStringLiteral("velocitySwatch%1").arg(number));
    }
    const std::vector<Note>& notes() { return window->document().song().track(Family::Piano).notes(); }
};

} // namespace

/// The velocities used last, in the status bar, chosen by a click or a key.
class VelocityChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClickChoosesThePensVelocityAndThatOfChosenNotes() {
        Choosing f;
        QCOMPARE(f.swatch(2).text(), QString("80"));
        QTest::mouseClick(&f.swatch(2), Qt::LeftButton);
        QCOMPARE(f.roll().noteVelocity(), 80);
        QVERIFY(f.swatch(2).isChecked() && !f.swatch(1).isChecked());
        QCOMPARE(f.window->document().undoStack().count(), 0);
        f.roll().setSelection(f.notes());
        QTest::keyClick(&f.roll(), Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(f.roll().noteVelocity(), 60);
        for (const Note& note : f.notes())
            QCOMPARE(int{note.velocity}, 60);
        QCOMPARE(f.window->document().undoStack().count(), 1);
    }

    void whatIsTouchedComesAmongTheLastOnesAndKeepsItsPlace() {
        Choosing f;
        const QPoint note = f.roll().rectOf(f.notes().front()).center().toPoint();
        QTest::mouseClick(f.roll().viewport(), Qt::LeftButton, Qt::NoModifier, note);
        QCOMPARE(f.roll().noteVelocity(), 33);
        // In the place of the one that was used longest ago.
        QCOMPARE(f.swatch(5).text(), QString("33"));
        QVERIFY(f.swatch(5).isChecked());
        QCOMPARE(f.find<QAction>("actionRecentVelocity5")->text(), QString("Velocity 33"));
        QCOMPARE(f.swatch(5).accessibleName(), QString("Velocity 33"));
        f.trigger("actionRecentVelocity1");
        QCOMPARE(f.swatch(5).text(), QString("33"));
        QCOMPARE(f.swatch(1).text(), QString("100"));
    }

    void theyHaveTheTracksColours() {
        Choosing f;
        const QImage piano = f.swatches().grab().toImage();
        f.roll().setActiveFamily(Family::Bass);
        QVERIFY(f.swatches().grab().toImage() != piano);
    }

    void elsewhereTheyAreOutOfSight() {
        Choosing f;
        QVERIFY(f.swatches().isVisible());
        f.trigger("actionData");
        QVERIFY(!f.swatches().isVisible());
        f.trigger("actionCompose");
        QVERIFY(f.swatches().isVisible());
    }
};

MUSE_WINDOW_TEST(VelocityChoiceTest)
#include "VelocityChoiceTest.moc"
