// SPDX-License-Identifier: MIT
#include "core/music/edits/ChangeNotes.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/SongDocument.h"
#include "ui/features/preferences/ShortcutEditor.h"
#include "ui/features/preferences/ShortcutManager.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace muse;
using test::WindowFixture;

namespace {

class SheetFixture : public WindowFixture {
public:
    SheetFixture() { trigger("actionShortcuts"); }

    ShortcutManager& book() { return *find<ShortcutManager>(); }
    QTreeWidget& tree() { return *find<QTreeWidget>("shortcutTree"); }
    QString notice() { return find<QLabel>("shortcutNotice")->text(); }
    void click(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void choose(const QString& command) {
        const auto found = tree().findItems(command, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        tree().setCurrentItem(found.front());
    }
    void type(const QString& keys) { find<QKeySequenceEdit>("shortcutKeys")->setKeySequence(QKeySequence(keys)); }
    QKeySequence keysOf(const char* action) { return find<QAction>(action)->shortcut(); }
    int shown() {
        int count = 0;
        for (int i = 0; i < tree().topLevelItemCount(); ++i)
            for (int row = 0; row < tree().topLevelItem(i)->childCount(); ++row)
                count += !tree().topLevelItem(i)->isHidden() && !tree().topLevelItem(i)->child(row)->isHidden();
        return count;
    }
};

} // namespace

/// The sheet of shortcuts: search it, change keys, keep them.
class ShortcutsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Not what it would take back just now.
    void undoIsCalledUndo() {
        WindowFixture plain;
        const auto draw = [&plain](int pitch) {
            plain.window->document().apply(
                std::make_shared<ChangeNotes>("Draw chord of 3 notes", Family::Piano, std::vector<Note>{},
                                              std::vector<Note>{{0, 480, static_cast<std::uint8_t>(pitch), 90}}));
        };
        draw(60);
        draw(62);
        plain.trigger("actionUndo");
        QVERIFY(plain.find<QAction>("actionUndo")->text().contains("Draw chord"));
        plain.trigger("actionShortcuts");
        const auto* tree = plain.find<QTreeWidget>("shortcutTree");
        const auto found = [tree](const char* words, Qt::MatchFlag how) {
            return tree->findItems(QString::fromLatin1(words), how | Qt::MatchRecursive).size();
        };
        QCOMPARE(found("Undo", Qt::MatchExactly), 1);
        QCOMPARE(found("Redo", Qt::MatchExactly), 1);
        QCOMPARE(found("Draw chord of", Qt::MatchContains), 0);
        QCOMPARE(found("Undo", Qt::MatchStartsWith), 1);
    }

    void itListsEveryCommandOfTheMenus() {
        SheetFixture f;
        QCOMPARE(f.keysOf("actionShortcuts"), QKeySequence(Qt::Key_F1));
        for (QAction* action : f.window->findChildren<QAction*>(QRegularExpression("^action[A-Z]")))
            if (!action->text().isEmpty())
                QVERIFY2(std::ranges::find(f.book().entries(), action, &ShortcutManager::Entry::action) !=
                             f.book().entries().end(),
                         qPrintable(action->objectName()));
        QVERIFY(f.tree().isVisible());
        QVERIFY(f.shown() > 80);
    }

    void theSearchFindsWordsMenusAndKeys() {
        SheetFixture f;
        auto* search = f.find<QLineEdit>("shortcutSearch");
        search->setText("legato");
        QCOMPARE(f.shown(), 1);
        search->setText("ctrl+shift+g");
        QCOMPARE(f.shown(), 1);
        search->setText("Piano roll, mouse");
        QVERIFY(f.shown() > 8);
        search->setText("no such thing");
        QCOMPARE(f.shown(), 0);
        search->clear();
        QVERIFY(f.shown() > 80);
    }

    void newKeysCallTheCommandAndOutliveARestart() {
        SheetFixture f;
        f.choose("Draw");
        f.type("Ctrl+Alt+P");
        f.click("shortcutAssign");
        QCOMPARE(f.keysOf("actionDrawTool"), QKeySequence("Ctrl+Alt+P"));
        QVERIFY(f.find<QAction>("actionDrawTool")->toolTip().endsWith("(Ctrl+Alt+P)"));
        f.reopen();
        QCOMPARE(f.keysOf("actionDrawTool"), QKeySequence("Ctrl+Alt+P"));
        QVERIFY(f.find<QAction>("actionDrawTool")->toolTip().endsWith("(Ctrl+Alt+P)"));
        f.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        auto* roll = f.find<PianoRollView>("pianoRoll");
        roll->setTool(PianoRollView::Tool::Select);
        roll->setFocus();
        QTest::keyClick(roll, Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(roll->tool(), PianoRollView::Tool::Draw);
        QTest::keyClick(roll, Qt::Key_V);
        QTest::keyClick(roll, Qt::Key_D);
        QCOMPARE(roll->tool(), PianoRollView::Tool::Select);
    }

    void keysOfAnotherCommandAreTakenOnlyWhenAskedForTwice() {
        SheetFixture f;
        f.choose("Draw");
        f.type("Ctrl+G");
        f.click("shortcutAssign");
        QCOMPARE(f.keysOf("actionDrawTool"), QKeySequence("D"));
        QVERIFY2(f.notice().contains("Generate the other four"), qPrintable(f.notice()));
        f.click("shortcutAssign");
        QCOMPARE(f.keysOf("actionDrawTool"), QKeySequence("Ctrl+G"));
        QVERIFY(f.keysOf("actionGenerateOthers").isEmpty());
        // The first owner gets them back, and the second goes without.
        f.choose("Generate the other four");
        f.click("shortcutReset");
        QCOMPARE(f.keysOf("actionGenerateOthers"), QKeySequence("Ctrl+G"));
        QVERIFY(f.keysOf("actionDrawTool").isEmpty());
        f.click("shortcutResetAll");
        QCOMPARE(f.keysOf("actionDrawTool"), QKeySequence("D"));
        QVERIFY(f.settings.childGroups().filter("shortcuts").isEmpty());
    }

    void aCommandCanGoWithoutKeys() {
        SheetFixture f;
        f.choose("Loop");
        f.click("shortcutRemove");
        QVERIFY(f.keysOf("actionLoop").isEmpty());
        f.reopen();
        QVERIFY(f.keysOf("actionLoop").isEmpty());
    }

    void commandsWithTwoKeysGetBothBack() {
        SheetFixture f;
        f.choose("Zoom in");
        f.type("Ctrl+F12");
        f.click("shortcutAssign");
        QCOMPARE(f.find<QAction>("actionZoomIn")->shortcuts(), QList<QKeySequence>{QKeySequence("Ctrl+F12")});
        f.click("shortcutReset");
        QCOMPARE(f.find<QAction>("actionZoomIn")->shortcuts().size(), 2);
    }

    void gesturesAreSaidToBeFixed() {
        SheetFixture f;
        f.choose("Zoom time");
        QVERIFY(!f.find<QPushButton>("shortcutAssign")->isEnabled());
        QVERIFY(!f.notice().isEmpty());
    }
};

MUSE_WINDOW_TEST(ShortcutsTest)
#include "ShortcutsTest.moc"
