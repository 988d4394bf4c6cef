// SPDX-License-Identifier: MIT
#include "tests/support/ColourVision.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/EditorState.h"
#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/velocities/VelocitySwatches.h"

#include <QAbstractButton>
#include <QLabel>
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

    /// In every colour that a note can have, in both themes.
    void theirNumbersAreToBeRead() {
        Choosing f;
        const auto of = [](const QColor& colour) {
            return test::Colour{colour.redF(), colour.greenF(), colour.blueF()};
        };
        for (const char* theme : {"actionThemeLight", "actionThemeDark"}) {
            f.trigger(theme);
            QCOMPARE(f.find<QLabel>("velocityCaption")->text(), QString("Velocity"));
            for (const Family family : kAllFamilies) {
                f.swatches().setFamily(family);
                for (int velocity = 1; velocity < 128; velocity += 9) {
                    f.swatches().use(velocity);
                    const auto in = [&] {
                        for (int number = 1; number <= VelocitySwatches::kCount; ++number)
                            if (f.swatch(number).isChecked()) return number;
                        return 0;
                    };
                    QAbstractButton& button = f.swatch(in());
                    QCOMPARE(button.text(), QString::number(velocity));
                    const QImage picture = button.grab().toImage();
                    const QColor ground = picture.pixelColor(picture.width() / 2, 6);
                    double best = 1;
                    for (int x = 6; x < picture.width() - 6; ++x)
                        for (int y = 6; y < picture.height() - 6; ++y)
                            best = std::max(best, test::contrast(of(ground), of(picture.pixelColor(x, y))));
                    QVERIFY2(best >= 4.5, qPrintable(QStringLiteral("%1 %2: %3").arg(theme).arg(velocity).arg(best)));
                }
            }
        }
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
