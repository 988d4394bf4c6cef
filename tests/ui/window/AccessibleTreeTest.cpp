// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/jobs/Activity.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSet>
#include <QStatusBar>
#include <QTimer>

using namespace muse;
using test::WindowFixture;

namespace {

/// What somebody does something with, or looks at for what it shows.
bool needsName(const QAccessibleInterface& part) {
    static const QSet<QAccessible::Role> roles = {
        QAccessible::Button,   QAccessible::ButtonMenu,  QAccessible::CheckBox,     QAccessible::RadioButton,
        QAccessible::ComboBox, QAccessible::SpinBox,     QAccessible::EditableText, QAccessible::Slider,
        QAccessible::Dial,     QAccessible::List,        QAccessible::ListItem,     QAccessible::Tree,
        QAccessible::Table,    QAccessible::PageTab,     QAccessible::MenuItem,     QAccessible::Chart,
        QAccessible::Canvas,   QAccessible::Graphic,     QAccessible::ProgressBar,  QAccessible::Link,
        QAccessible::Dialog,   QAccessible::Notification};
    return roles.contains(part.role()) || part.state().focusable;
}

QString whereIs(QAccessibleInterface* part) {
    QStringList path;
    for (QAccessibleInterface* at = part; at && path.size() < 5; at = at->parent()) {
        const QObject* object = at->object();
        path.prepend(!object                          ? QStringLiteral("item")
                     : object->objectName().isEmpty() ? QLatin1String(object->metaObject()->className())
                                                      : object->objectName());
    }
    return QStringLiteral("%1 (%2)").arg(path.join(QStringLiteral(" > ")), qAccessibleRoleString(part->role()));
}

/// Parts of a control that the control's own name stands for.
bool isInside(QAccessibleInterface* part) {
    const QObject* object = part->object();
    const QObject* around = object ? object->parent() : nullptr;
    return (around && (around->inherits("QAbstractSpinBox") || around->inherits("QComboBox"))) ||
           (object && object->inherits("QScrollBar")) || (around && around->inherits("QScrollBar"));
}

class Walk {
public:
    explicit Walk(QStringList& nameless) : m_nameless(nameless) {}

    void into(QAccessibleInterface* part, int depth = 0) {
        if (!part || !part->isValid() || part->state().invisible || isInside(part)) return;
        ++m_met;
        // A picture beside words is but an ornament.
        const bool ornament = qobject_cast<const QLabel*>(part->object()) && part->role() == QAccessible::Graphic;
        if (!ornament && needsName(*part) && part->text(QAccessible::Name).trimmed().isEmpty())
            note(part, "has no name");
        // A widget of ours that has the keyboard must say what it is.
        const auto* widget = qobject_cast<const QWidget*>(part->object());
        if (widget && widget->focusPolicy() & Qt::TabFocus && part->role() == QAccessible::Client)
            note(part, "has no role");
        // Cells of tables are the data's own, and may be empty.
        if (part->tableInterface() || depth > 60) return;
        for (int i = 0, count = std::min(part->childCount(), kMostChildren); i < count; ++i)
            into(part->child(i), depth + 1);
    }
    [[nodiscard]] int met() const { return m_met; }

private:
    static constexpr int kMostChildren = 200;

    void note(QAccessibleInterface* part, const char* what) {
        const QString line = QStringLiteral("%1 %2").arg(whereIs(part), QLatin1String(what));
        if (!m_nameless.contains(line)) m_nameless << line;
    }

    QStringList& m_nameless;
    int m_met = 0;
};

int walk(QWidget* from, QStringList& nameless) {
    Walk walk(nameless);
    walk.into(QAccessible::queryAccessibleInterface(from));
    return walk.met();
}

} // namespace

/// Nothing in the window is without a name for who hears it instead of seeing it.
class AccessibleTreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingInEveryWorkspaceHasAName() {
        WindowFixture f;
        f.window->document().replace(test::tinySong(8));
        QStringList nameless;
        for (const WorkspaceId workspace : kAllWorkspaces) {
            f.window->workspaces().setCurrent(workspace);
            for (auto* dock : f.window->findChildren<QDockWidget*>()) {
                dock->show();
                dock->raise();
                QCoreApplication::processEvents();
                walk(dock, nameless);
            }
            const int met = walk(f.window.get(), nameless);
            QVERIFY2(met > 40, qPrintable(QStringLiteral("%1 in %2").arg(met).arg(workspaceName(workspace))));
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join('\n')));
    }

    void everyPageOfThePreferencesHasNames() {
        WindowFixture f;
        f.trigger("actionPreferences");
        auto* pages = f.find<QListWidget>("preferencePages");
        QVERIFY(pages && pages->count() >= 4);
        QStringList nameless;
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            QCoreApplication::processEvents();
            QVERIFY(walk(pages->window(), nameless) > 5);
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join('\n')));
    }

    /// All that a command opens which asks for no file first.
    void everyDialogHasNames() {
        WindowFixture f;
        f.window->document().replace(test::tinySong(8));
        QStringList nameless, opened;
        QTimer look;
        const auto lookAndClose = [&] {
            QWidgetList windows = QApplication::topLevelWidgets();
            for (QWidget* each : windows) {
                if (each == f.window.get() || !each->isVisible() || qobject_cast<QMenu*>(each)) continue;
                opened << each->windowTitle();
                walk(each, nameless);
                each->close();
            }
        };
        connect(&look, &QTimer::timeout, this, lookAndClose);
        look.start(50);
        for (QAction* action : f.window->findChildren<QAction*>()) {
            const bool asks = action->text().endsWith(QStringLiteral("...")) || action->objectName() == "actionManual";
            if (!asks || !action->isEnabled() || action->objectName().isEmpty()) continue;
            f.trigger("actionSelectAll");
            action->trigger();
            QCoreApplication::processEvents();
            lookAndClose();
        }
        opened.removeDuplicates();
        QVERIFY2(opened.size() >= 5, qPrintable(opened.join('\n')));
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join('\n')));
    }

    /// What paints itself says what it is, and how much it shows.
    void drawnPartsHaveRolesAndValues() {
        WindowFixture f;
        f.window->document().replace(test::tinySong(8));
        const auto partOf = [&](const char* name) {
            auto* widget = f.find<QWidget>(name);
            return widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        };
        for (const auto& [name, role] :
             {std::pair("pianoRoll", QAccessible::List), std::pair("overviewStrip", QAccessible::ScrollBar),
              std::pair("timeStrip", QAccessible::Graphic), std::pair("laneView", QAccessible::Slider),
              std::pair("levelMeter", QAccessible::ProgressBar), std::pair("lockGrid", QAccessible::Grouping),
              std::pair("funnelView", QAccessible::Chart)}) {
            QAccessibleInterface* part = partOf(name);
            QVERIFY2(part, name);
            QCOMPARE(part->role(), role);
            QVERIFY2(!part->text(QAccessible::Name).isEmpty(), name);
        }
        QCOMPARE(partOf("overviewStrip")->valueInterface()->currentValue().toDouble(), 1.0);
        QCOMPARE(partOf("levelMeter")->valueInterface()->maximumValue().toDouble(), 100.0);
        QVERIFY(partOf("laneView")->valueInterface());
    }

    void whatChangesIsSaid() {
        WindowFixture f;
        f.window->document().replace(test::tinySong(2));
        auto* announcer = f.find<QWidget>("announcer");
        QVERIFY(announcer->isVisible());
        QCOMPARE(QAccessible::queryAccessibleInterface(announcer)->role(), QAccessible::Notification);
        const auto said = [announcer] { return announcer->accessibleName(); };
        f.window->statusBar()->showMessage("Something happened.");
        QCOMPARE(said(), QStringLiteral("Something happened."));
        f.trigger("actionSelectAll");
        f.trigger("actionDelete");
        f.trigger("actionUndo");
        QVERIFY2(said().startsWith("Undone: Delete"), qPrintable(said()));
        f.trigger("actionRedo");
        QVERIFY2(said().startsWith("Done again: Delete"), qPrintable(said()));
        f.trigger("actionPlayStop");
        QTRY_COMPARE(said(), QStringLiteral("Playing."));
        f.trigger("actionPlayStop");
        QTRY_COMPARE(said(), QStringLiteral("Stopped."));
        Activity activity(f.window->jobs());
        activity.begin("Generating");
        QCOMPARE(said(), QStringLiteral("Generating has begun."));
    }

    /// A combo box says what it is for, and not only what is chosen.
    void choicesSayWhatTheyAreFor() {
        WindowFixture f;
        QStringList nameless;
        for (auto* box : f.window->findChildren<QComboBox*>()) {
            const QString name = QAccessible::queryAccessibleInterface(box)->text(QAccessible::Name);
            if (!box->currentText().isEmpty() && name == box->currentText())
                nameless << whereIs(QAccessible::queryAccessibleInterface(box));
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join('\n')));
    }
};

MUSE_WINDOW_TEST(AccessibleTreeTest)
#include "AccessibleTreeTest.moc"
