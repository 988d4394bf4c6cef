// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/widgets/RollHarness.h"

#include <QAccessible>
#include <QElapsedTimer>

using namespace muse;

namespace {

/// Two chords and a note of the melody after them.
Notes music() {
    return {{0, 480, 60, 100},  {0, 480, 64, 90},   {0, 480, 67, 80},
            {960, 240, 62, 70}, {960, 240, 65, 70}, {4320, 480, 60, 100}};
}

/// A roll that has the keyboard, read by a screen reader.
class ReadRoll : public RollHarness {
public:
    explicit ReadRoll(Song first) : RollHarness(std::move(first)) {
        view.activateWindow();
        view.setFocus();
        if (!QTest::qWaitForWindowActive(&view)) qWarning("the roll has no keyboard");
    }
    QAccessibleInterface* list() { return QAccessible::queryAccessibleInterface(&view); }
    /// What has the keyboard, by name.
    QString focused() {
        QAccessibleInterface* at = list()->focusChild();
        return at ? at->text(QAccessible::Name) : QString();
    }
    QString go(Qt::Key which) {
        key(which, Qt::AltModifier);
        return focused();
    }
};

} // namespace

/// The roll as a screen reader meets it. Events come only where one runs: ScreenReaderTest hears them.
class RollAccessibleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notesAreItsChildrenNameFirst() {
        ReadRoll roll(songWith(music()));
        QAccessibleInterface* list = roll.list();
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Piano roll"));
        QCOMPARE(list->childCount(), 7); // and the ruler
        QCOMPARE(list->child(0)->text(QAccessible::Name), QStringLiteral("C4, quarter, bar 1 beat 1"));
        QCOMPARE(list->child(3)->text(QAccessible::Name), QStringLiteral("D4, eighth, bar 1 beat 3"));
        QCOMPARE(list->child(5)->text(QAccessible::Name), QStringLiteral("C4, quarter, bar 3 beat 2"));
        QCOMPARE(list->child(5)->text(QAccessible::Description), QStringLiteral("velocity 100"));
        for (int i = 0; i < 6; ++i) {
            QAccessibleInterface* note = list->child(i);
            QCOMPARE(note->role(), QAccessible::ListItem);
            QCOMPARE(note->parent(), list);
            QCOMPARE(list->indexOfChild(note), i);
            QVERIFY(note->state().selectable && note->state().focusable);
        }
        // Where it is painted, there it is found.
        const QPointF middle = roll.at(1000, 65);
        const QPoint global = roll.view.viewport()->mapToGlobal(middle.toPoint());
        QCOMPARE(list->childAt(global.x(), global.y()), list->child(4));
        QVERIFY(list->child(4)->rect().contains(global));
    }

    void drumsAreCalledByTheirNames() {
        ReadRoll roll(songWith({{4320, 120, 38, 100}}, Family::Drums));
        roll.view.setActiveFamily(Family::Drums);
        QCOMPARE(roll.list()->child(0)->text(QAccessible::Name), QStringLiteral("Snare, bar 3 beat 2"));
    }

    void betweenTheBeatsItSaysHowFar() {
        ReadRoll roll(songWith({{160, 160, 60, 100}, {2040, 720, 60, 100}}));
        QCOMPARE(roll.list()->child(0)->text(QAccessible::Name),
                 QStringLiteral("C4, triplet eighth, bar 1 beat 1 and 1/3"));
        QCOMPARE(roll.list()->child(1)->text(QAccessible::Name),
                 QStringLiteral("C4, dotted quarter, bar 2 beat 1 and 1/4"));
    }

    void altAndArrowsGoFromNoteToNote() {
        ReadRoll roll(songWith(music()));
        QCOMPARE(roll.go(Qt::Key_Home), QStringLiteral("C4, quarter, bar 1 beat 1"));
        QCOMPARE(roll.go(Qt::Key_Up), QStringLiteral("E4, quarter, bar 1 beat 1"));
        QCOMPARE(roll.go(Qt::Key_Up), QStringLiteral("G4, quarter, bar 1 beat 1"));
        QCOMPARE(roll.go(Qt::Key_Up), QStringLiteral("G4, quarter, bar 1 beat 1"));
        QCOMPARE(roll.go(Qt::Key_Right), QStringLiteral("F4, eighth, bar 1 beat 3"));
        QCOMPARE(roll.go(Qt::Key_Down), QStringLiteral("D4, eighth, bar 1 beat 3"));
        QCOMPARE(roll.go(Qt::Key_Right), QStringLiteral("C4, quarter, bar 3 beat 2"));
        QCOMPARE(roll.go(Qt::Key_Right), QStringLiteral("C4, quarter, bar 3 beat 2"));
        QCOMPARE(roll.go(Qt::Key_Left), QStringLiteral("D4, eighth, bar 1 beat 3"));
        QCOMPARE(roll.go(Qt::Key_End), QStringLiteral("C4, quarter, bar 3 beat 2"));
        // Nothing of it changes the song or what is chosen, and each step is heard.
        QCOMPARE(roll.previews.size(), std::size_t{8});
        QCOMPARE(roll.edits(), 0);
        QVERIFY(!roll.view.hasSelection());
        QVERIFY(roll.song == songWith(music()));
        QVERIFY(roll.list()->child(5)->state().focused);
        QVERIFY(!roll.list()->child(0)->state().focused);
    }

    void theNoteComesIntoSightWithAFrameAroundIt() {
        Notes notes = music();
        notes.push_back({96000, 480, 100, 100});
        ReadRoll roll(songWith(notes));
        roll.go(Qt::Key_End);
        const Note last = notes.back();
        QVERIFY(roll.view.geometry().gridRect().contains(roll.view.rectOf(last)));
        const auto bright = [&] {
            const QImage picture = roll.view.viewport()->grab().toImage();
            const QRectF note = roll.view.rectOf(last);
            return picture.pixelColor(QPointF(note.center().x(), note.top() - 3).toPoint()).lightness() > 200;
        };
        QVERIFY(bright());
        roll.key(Qt::Key_Left);
        QVERIFY(!bright());
    }

    void altEnterChoosesAndLetsGo() {
        ReadRoll roll(songWith(music()));
        roll.go(Qt::Key_Home);
        roll.go(Qt::Key_Return);
        QVERIFY((roll.view.selection() == Notes{music()[0]}));
        QVERIFY(roll.list()->child(0)->state().selected);
        roll.go(Qt::Key_Right);
        roll.go(Qt::Key_Return);
        QCOMPARE(roll.view.selection().size(), std::size_t{2});
        roll.go(Qt::Key_Home);
        roll.go(Qt::Key_Return);
        QCOMPARE(roll.view.selection().size(), std::size_t{1});
        QVERIFY(!roll.list()->child(0)->state().selected);
        QCOMPARE(roll.edits(), 0);
    }

    void aScreenReaderMayGoToANoteAndChooseIt() {
        ReadRoll roll(songWith(music()));
        auto* note = roll.list()->child(4)->actionInterface();
        QVERIFY(note);
        note->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(roll.focused(), QStringLiteral("F4, eighth, bar 1 beat 3"));
        note->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY((roll.view.selection() == Notes{music()[4]}));
    }

    void aFreeCellIsSaidAndWhatIsDrawnThere() {
        ReadRoll roll(songWith(music()));
        roll.go(Qt::Key_Home);
        roll.key(Qt::Key_Down);
        QCOMPARE(roll.focused(), QStringLiteral("B3, free, bar 1 beat 1"));
        QCOMPARE(roll.list()->childCount(), 8);
        QCOMPARE(roll.list()->indexOfChild(roll.list()->focusChild()), 6);
        roll.view.setNoteLength(480);
        roll.key(Qt::Key_Return);
        QCOMPARE(roll.focused(), QStringLiteral("B3, quarter, bar 1 beat 1"));
        roll.undo();
        QCOMPARE(roll.focused(), QStringLiteral("B3, free, bar 1 beat 1"));
    }

    void notesThatAreGoneAreInvalid() {
        ReadRoll roll(songWith(music()));
        QAccessibleInterface* list = roll.list();
        const QAccessible::Id id = QAccessible::uniqueId(list->child(5));
        roll.view.setSong(songWith({music()[0]}));
        QCOMPARE(list->childCount(), 2);
        QAccessibleInterface* gone = QAccessible::accessibleInterface(id);
        QVERIFY(!gone || !gone->isValid());
        roll.view.setActiveFamily(Family::Bass);
        QCOMPARE(list->childCount(), 1);
    }

    void theRulerSaysWhereThePlayheadIs() {
        ReadRoll roll(songWith(music()));
        QAccessibleInterface* ruler = roll.list()->child(6);
        QCOMPARE(ruler->text(QAccessible::Name), QStringLiteral("Ruler"));
        roll.view.setPlayhead(1920 + 480);
        QCOMPARE(ruler->valueInterface()->currentValue().toInt(), 2);
        QCOMPARE(ruler->valueInterface()->maximumValue().toInt(), 3);
        QCOMPARE(ruler->text(QAccessible::Description), QStringLiteral("The playhead is at bar 2 beat 2"));
    }

    /// Only what is asked for is made: a step takes no longer in a long song.
    void aHundredThousandNotesCostNothingUntilAskedFor() {
        Notes notes;
        for (int i = 0; i < 100'000; ++i)
            notes.push_back({i * 120, 120, static_cast<std::uint8_t>(40 + i % 40), 100});
        ReadRoll roll(songWith(notes));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(roll.list()->childCount(), 100'001);
        QCOMPARE(roll.list()->child(99'999)->text(QAccessible::Name).section(',', 0, 0), QStringLiteral("G5"));
        QCOMPARE(roll.list()->indexOfChild(roll.list()->child(50'000)), 50'000);
        QVERIFY2(clock.elapsed() < 100, qPrintable(QString::number(clock.elapsed())));
        roll.go(Qt::Key_Home);
        clock.start();
        for (int i = 0; i < 20; ++i)
            roll.go(Qt::Key_Right);
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    }
};

MUSE_WINDOW_TEST(RollAccessibleTest)
#include "RollAccessibleTest.moc"
