// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/kit/theme/Theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QStyleOptionComboBox>
#include <QToolButton>

using namespace muse;
using test::WindowFixture;

namespace {

/// Between a line's text and its edges.
constexpr int kBesideText = 4;

int roomIn(const QAbstractSpinBox& spin) {
    return spin.findChild<QLineEdit*>()->width() - kBesideText;
}

int roomIn(const QComboBox& combo) {
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    return combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo).width();
}

QString excess(const QWidget& field, const QString& text, int room) {
    const int wide = field.fontMetrics().horizontalAdvance(text);
    return wide <= room ? QString()
                        : QString("%1: \"%2\" takes %3 of %4").arg(field.objectName(), text).arg(wide).arg(room);
}

} // namespace

/// The fields of a training in the window, dressed as the user sees them.
class TrainFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyShowTheirWholeValues() {
        applyTheme(*qApp, ThemeChoice::Dark);
        WindowFixture f;
        f.trigger("actionTrain");
        QTest::mouseClick(f.find<QToolButton>("moreFoldButton"), Qt::LeftButton);
        const auto* panel = f.find<QDockWidget>("trainDock");
        QTRY_VERIFY(panel->findChild<QWidget*>("lossCombo")->isVisible());
        int fields = 0;
        for (const auto* spin : panel->findChildren<QAbstractSpinBox*>()) {
            if (!spin->isVisible()) continue;
            ++fields;
            QTRY_COMPARE(excess(*spin, spin->text(), roomIn(*spin)), QString());
        }
        for (const auto* combo : panel->findChildren<QComboBox*>()) {
            if (!combo->isVisible()) continue;
            ++fields;
            QTRY_COMPARE(excess(*combo, combo->currentText(), roomIn(*combo)), QString());
        }
        QVERIFY2(fields >= 14, qPrintable(QString::number(fields)));
    }
};

MUSE_WINDOW_TEST(TrainFieldsTest)
#include "TrainFieldsTest.moc"
