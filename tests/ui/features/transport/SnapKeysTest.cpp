// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/ui/support/WindowFixture.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QComboBox>

using namespace muse;
using test::WindowFixture;

namespace {

PianoRollView& rollOf(WindowFixture& f) {
    return *f.find<PianoRollView>("pianoRoll");
}

void press(WindowFixture& f, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(&rollOf(f), key, modifiers);
}

} // namespace

/// Every grid by keys, the box in the transport bar and the menu saying the same.
class SnapKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysReachEveryGrid() {
        WindowFixture f;
        f.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        rollOf(f).setFocus();
        const std::array plain = {Snap::Bar,    Snap::Half,      Snap::Quarter,
                                  Snap::Eighth, Snap::Sixteenth, Snap::ThirtySecond};
        std::set<Snap> reached;
        const auto note = [&] { reached.insert(rollOf(f).snap()); };
        for (std::size_t i = 0; i < plain.size(); ++i) {
            press(f, static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)), Qt::ControlModifier);
            QCOMPARE(rollOf(f).snap(), plain[i]);
            note();
            press(f, Qt::Key_T);
            note();
            press(f, Qt::Key_D, Qt::ShiftModifier);
            note();
            press(f, Qt::Key_D, Qt::ShiftModifier);
            QCOMPARE(rollOf(f).snap(), plain[i]);
        }
        press(f, Qt::Key_N);
        note();
        QCOMPARE(reached.size(), kAllSnaps.size());
        press(f, Qt::Key_N);
        QCOMPARE(rollOf(f).snap(), Snap::ThirtySecond);
    }

    void coarserAndFinerStopAtTheEnds() {
        WindowFixture f;
        f.trigger("actionSnap1");
        QCOMPARE(rollOf(f).snap(), Snap::Bar);
        QVERIFY(!f.enabled("actionSnapCoarser"));
        int steps = 0;
        for (; f.enabled("actionSnapFiner"); ++steps)
            f.trigger("actionSnapFiner");
        QCOMPARE(steps, 5);
        QCOMPARE(rollOf(f).snap(), Snap::ThirtySecond);
        f.trigger("actionSnapCoarser");
        QCOMPARE(rollOf(f).snap(), Snap::Sixteenth);
    }

    void boxMenuAndRollAgreeAndTheGridIsRemembered() {
        WindowFixture f;
        auto* box = f.find<QComboBox>("snapCombo");
        box->setCurrentIndex(box->findText("1/8 triplet"));
        QCOMPARE(rollOf(f).snap(), Snap::EighthTriplet);
        QVERIFY(f.find<QAction>("actionSnapTriplet")->isChecked());
        QVERIFY(f.find<QAction>("actionSnap4")->isChecked());
        f.trigger("actionSnap3");
        QCOMPARE(rollOf(f).snap(), Snap::QuarterTriplet); // the feel stays
        f.trigger("actionSnap4");
        f.trigger("actionSnapDotted");
        QCOMPARE(box->currentText(), QString("1/8 dotted"));
        QVERIFY(!f.find<QAction>("actionSnapTriplet")->isChecked());
        f.reopen();
        QCOMPARE(rollOf(f).snap(), Snap::EighthDotted);
        QCOMPARE(f.find<QComboBox>("snapCombo")->currentText(), QString("1/8 dotted"));
    }
};

MUSE_WINDOW_TEST(SnapKeysTest)
#include "SnapKeysTest.moc"
