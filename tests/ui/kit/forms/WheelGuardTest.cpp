// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/ui/support/WindowFixture.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QWheelEvent>

using namespace muse;
using test::WindowFixture;

/// The wheel over a panel scrolls it.
class WheelGuardTest : public QObject {
    Q_OBJECT

    static void turn(QWidget* widget, int notches) {
        const QPointF at = widget->rect().center();
        QWheelEvent event(at, widget->mapToGlobal(at), {}, QPoint(0, 120 * notches), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &event);
    }

private Q_SLOTS:
    void aFieldUnderThePointerKeepsItsValue() {
        WindowFixture f;
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        auto* slider = f.find<QSlider>("thresholdSlider");
        auto* spin = f.find<QSpinBox>("voicesSpin");
        auto* combo = f.find<QComboBox>("wishdensity");
        spin->setValue(3);
        combo->setCurrentIndex(1);
        for (QWidget* field :
             {static_cast<QWidget*>(slider), static_cast<QWidget*>(spin), static_cast<QWidget*>(combo)})
            turn(field, 2);
        QCOMPARE(slider->value(), 0);
        QCOMPARE(spin->value(), 3);
        QCOMPARE(combo->currentIndex(), 1);
    }

    /// A wheel that a person turns gives the focus to what takes it from wheels, before anything else is asked.
    void noFieldTakesTheFocusFromTheWheel() {
        WindowFixture f;
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        f.trigger("actionTrain");
        int fields = 0;
        for (const auto* field : f.find<QWidget>("trainDock")->findChildren<QWidget*>()) {
            const bool turns = qobject_cast<const QAbstractSpinBox*>(field) || qobject_cast<const QComboBox*>(field);
            if (!turns || !field->isVisible()) continue;
            QVERIFY2(field->focusPolicy() == Qt::StrongFocus, qPrintable(field->objectName()));
            ++fields;
        }
        QVERIFY(fields > 5);
    }

    void theOneWithTheFocusListens() {
        WindowFixture f;
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        f.trigger("actionTrain");
        auto* steps = f.find<QWidget>("trainDock")->findChild<QSpinBox*>();
        QVERIFY(steps);
        steps->setFocus();
        QTRY_VERIFY(steps->hasFocus());
        const int before = steps->value();
        turn(steps, 1);
        QVERIFY(steps->value() != before);
    }

    void fieldsOutsidePanelsAreAsEver() {
        WindowFixture f;
        auto* tempo = f.find<QAbstractSpinBox>("tempoSpin");
        QVERIFY(tempo);
        const QString before = tempo->text();
        turn(tempo, 1);
        QVERIFY(tempo->text() != before);
    }
};

MUSE_WINDOW_TEST(WheelGuardTest)
#include "WheelGuardTest.moc"
