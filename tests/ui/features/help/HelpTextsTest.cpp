// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/ui/support/WindowFixture.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

using namespace muse;
using test::WindowFixture;

namespace {

/// What a user works, and not the inside of it.
QList<QWidget*> controlsOf(QWidget& window) {
    QList<QWidget*> controls;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const QString name = widget->objectName();
        const bool own = !name.isEmpty() && !name.startsWith("qt_") && !name.startsWith("ScrollLeft") &&
                         !name.startsWith("ScrollRight");
        const bool works = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
                           qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QAbstractSlider*>(widget) ||
                           qobject_cast<QLineEdit*>(widget);
        if (own && works) controls << widget;
    }
    return controls;
}

bool hasWords(const QWidget& control) {
    const auto* button = qobject_cast<const QAbstractButton*>(&control);
    return !control.accessibleName().isEmpty() || (button && !button->text().isEmpty());
}

} // namespace

/// Nothing in the window is without a name for who hears it, and without a word of help.
class HelpTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasANameAndHelp() {
        WindowFixture f;
        QStringList nameless, helpless;
        const auto controls = controlsOf(*f.window);
        QVERIFY(controls.size() > 60);
        for (const QWidget* control : controls) {
            if (!hasWords(*control)) nameless << control->objectName();
            const auto* button = qobject_cast<const QAbstractButton*>(control);
            const bool says = button && !button->text().isEmpty();
            if (control->toolTip().isEmpty() && control->whatsThis().isEmpty() && !says)
                helpless << control->objectName();
        }
        QVERIFY2(nameless.isEmpty(), qPrintable("without a name: " + nameless.join(", ")));
        QVERIFY2(helpless.isEmpty(), qPrintable("without help: " + helpless.join(", ")));
    }

    void toolbarButtonsNameTheirKeys() {
        WindowFixture f;
        int found = 0;
        for (const auto* button : f.window->findChildren<QToolButton*>()) {
            const QAction* action = button->defaultAction();
            if (!action || action->shortcut().isEmpty() || action->icon().isNull()) continue;
            ++found;
            QVERIFY2(action->toolTip().contains(action->shortcut().toString()), qPrintable(action->objectName()));
        }
        QVERIFY(found >= 7);
    }

    void theLargePartsSayWhatTheyAre() {
        WindowFixture f;
        for (const char* part : {"pianoRoll", "trackList", "transportBar", "overviewStrip", "timeStrip", "lanePanel",
                                 "generateDock", "trainDock", "dataDock"}) {
            const auto* widget = f.find<QWidget>(part);
            QVERIFY2(widget, part);
            QVERIFY2(widget->whatsThis().size() > 40, part);
        }
    }
};

MUSE_WINDOW_TEST(HelpTextsTest)
#include "HelpTextsTest.moc"
