// SPDX-License-Identifier: MIT
// What the right mouse button offers in the real window, and what comes of it.
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/EditorState.h"
#include "widgets/overview/OverviewStrip.h"
#include "widgets/overview/TimeStrip.h"
#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/tracks/TrackRow.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

using namespace muse;
using test::WindowFixture;

namespace {

/// Opens the menu there, chooses the entry of these words, and returns all that there are. A menu waits for an answer,
/// so that is given by a timer.
QStringList choose(QWidget& widget, QPoint at, const QString& words) {
    QStringList found;
    QTimer::singleShot(0, &widget, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu) return;
        QAction* wanted = nullptr;
        for (QAction* action : menu->actions()) {
            if (action->isSeparator()) continue;
            const QString plain = action->text().remove(QLatin1Char('&'));
            found << plain;
            if (plain == words) wanted = action;
        }
        menu->close();
        if (wanted) wanted->trigger();
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget.mapToGlobal(at));
    QApplication::sendEvent(&widget, &event);
    QCoreApplication::processEvents();
    return found;
}

} // namespace

class ContextMenusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTracksRow() {
        WindowFixture f;
        f.window->document().restore({test::tinySong(4), {}}, {});
        auto* row = f.find<TrackRow>("trackGuitar");
        QVERIFY(row);
        const auto& settings = f.window->document().song().track(Family::Guitar).settings;
        const QStringList entries = choose(*row, {4, 4}, QStringLiteral("Mute"));
        QCOMPARE(entries, (QStringList{"Rename", "Mute", "Solo", "Lock", "Show behind the active track"}));
        QVERIFY(settings.mute && !settings.solo);
        choose(*row, {4, 4}, QStringLiteral("Lock"));
        QVERIFY(settings.locked);
        choose(*row, {4, 4}, QStringLiteral("Mute"));
        QVERIFY(!settings.mute);
        choose(*row, {4, 4}, QStringLiteral("Solo"));
        QVERIFY(settings.solo && f.find<QToolButton>("soloGuitar")->isChecked());
        auto* roll = f.find<PianoRollView>("pianoRoll");
        QVERIFY(roll->shown(Family::Guitar));
        choose(*row, {4, 4}, QStringLiteral("Show behind the active track"));
        QVERIFY(!roll->shown(Family::Guitar));
        QCOMPARE(f.window->document().undoStack().count(), 4);
        choose(*row, {4, 4}, QStringLiteral("Rename"));
        auto* name = f.find<QLineEdit>("nameGuitar");
        QVERIFY(!name->isReadOnly());
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Lead"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(settings.name, std::string("Lead"));
        // The name is a part of the row, and no text to cut and paste.
        QCOMPARE(choose(*name, name->rect().center(), {}), entries);
    }

    void theRuler() {
        WindowFixture f;
        f.window->document().restore({test::tinySong(8), {}}, {});
        QCoreApplication::processEvents();
        auto* roll = f.find<PianoRollView>("pianoRoll");
        const QPoint at(static_cast<int>(roll->geometry().x(2 * kTicksPerBar)) + 8, 10);
        const QStringList entries = choose(*roll->viewport(), at, QStringLiteral("Choose bar 3"));
        QVERIFY2(entries.startsWith("Play from bar 3") && entries.contains("Choose no bars"),
                 qPrintable(entries.join(", ")));
        QCOMPARE(f.window->editor().chosenBars(), std::optional(std::pair(2 * kTicksPerBar, 3 * kTicksPerBar)));
        const auto notes = f.window->document().song().noteCount();
        choose(*roll->viewport(), at, QStringLiteral("Delete bars"));
        QVERIFY(f.window->document().song().noteCount() < notes);
        choose(*roll->viewport(), at, QStringLiteral("Play from bar 3"));
        QVERIFY(f.window->playback().playing());
        QVERIFY(f.window->playback().position() >= 2 * kTicksPerBar);
        f.window->playback().stop();
    }

    void theTimeLine() {
        WindowFixture f;
        Song song = test::tinySong(8);
        song.markers = {{2 * kTicksPerBar, "Chorus"}};
        f.window->document().restore({song, {}}, {});
        auto* strip = f.find<TimeStrip>();
        QVERIFY(strip && strip->isVisible());
        QCoreApplication::processEvents();
        const TimeMark* chorus = nullptr;
        const auto marks = timeMarks(f.window->document().song());
        for (const TimeMark& mark : marks)
            if (mark.kind == MarkKind::Marker) chorus = &mark;
        QVERIFY(chorus);
        const QPoint on = strip->rectOf(*chorus).center().toPoint();
        const QStringList entries = choose(*strip, on, QStringLiteral("Remove"));
        QVERIFY2(entries.startsWith("Change...") && entries.size() == 5, qPrintable(entries.join(", ")));
        QVERIFY(f.window->document().song().markers.empty());
        // Beside any mark.
        const QStringList beside = choose(*strip, on, QStringLiteral("Add marker here..."));
        QVERIFY2(beside.size() == 3, qPrintable(beside.join(", ")));
        QVERIFY(strip->findChild<QLineEdit*>(QStringLiteral("timeMarkEditor"))->isVisible());
    }

    void theOverview() {
        WindowFixture f;
        f.window->document().restore({test::tinySong(64), {}}, {});
        auto* strip = f.find<OverviewStrip>();
        QVERIFY(strip && strip->isVisible());
        // It takes a moment to follow a long song.
        const auto area = strip->overview().area().toRect();
        QTRY_VERIFY(strip->overview().tickAt(area.right()) > 60 * kTicksPerBar);
        const QPoint at(area.left() + area.width() * 3 / 4, area.center().y());
        const QStringList entries = choose(*strip, at, QStringLiteral("Put the playhead here"));
        QCOMPARE(entries, (QStringList{"Show this place", "Put the playhead here", "Show the whole song"}));
        QTRY_VERIFY2(f.window->playback().position() > 40 * kTicksPerBar,
                     qPrintable(QString::number(f.window->playback().position())));
        auto* roll = f.find<PianoRollView>("pianoRoll");
        choose(*strip, at, QStringLiteral("Show this place"));
        QTRY_VERIFY(roll->geometry().tickAt(roll->width() / 2.0) > 40 * kTicksPerBar);
    }

    void theRoll() {
        WindowFixture f;
        f.window->document().restore({test::tinySong(4), {}}, {});
        f.trigger("actionSelectTool");
        auto* roll = f.find<PianoRollView>("pianoRoll");
        const Family family = f.window->editor().activeFamily();
        const Note note = f.window->document().song().track(family).notes().front();
        QCoreApplication::processEvents();
        const QPoint at(static_cast<int>(roll->geometry().x(note.start)) + 3,
                        static_cast<int>(roll->geometry().y(note.pitch) + roll->geometry().rowHeight() / 2));
        const auto before = f.window->document().song().noteCount();
        const QStringList entries = choose(*roll->viewport(), at, QStringLiteral("Delete"));
        QVERIFY2(entries.contains("Delete"), qPrintable(entries.join(", ")));
        QCOMPARE(f.window->document().song().noteCount(), before - 1);
        QVERIFY(!f.window->document().song().track(family).contains(note));
    }
};

MUSE_WINDOW_TEST(ContextMenusTest)
#include "ContextMenusTest.moc"
