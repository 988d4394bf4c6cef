// SPDX-License-Identifier: MIT
#include "core/midi/SongImport.h"
#include "core/project/ProjectFile.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/EditorState.h"
#include "ui/features/generate/candidates/CandidateList.h"
#include "ui/services/PlaybackController.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QFileInfo>
#include <QMenu>
#include <QSpinBox>

using namespace muse;
using test::WindowFixture;

namespace {

constexpr int kPatience = 60000;
constexpr int kMostEntries = 40;

QString plain(QString words) {
    return words.remove('&').section('\t', 0, 0);
}

} // namespace

/// Open, choose a track, draw, generate, hear, take, change and export: nothing but keys, sent to whoever has them.
class KeyboardOnlyTest : public QObject {
    Q_OBJECT

    static QWidget* holder() {
        QWidget* popup = QApplication::activePopupWidget();
        return popup ? popup : QApplication::focusWidget();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* target = holder();
        QVERIFY(target);
        QTest::keyClick(target, key, modifiers);
    }
    /// Through the menu bar: its letter, then down to each entry.
    static void choose(Qt::Key menuLetter, const QStringList& entries) {
        press(menuLetter, Qt::AltModifier);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            QTRY_VERIFY(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            const auto there = [&] {
                return menu->activeAction() && plain(menu->activeAction()->text()) == entries[i];
            };
            for (int tries = 0; tries < kMostEntries && !there(); ++tries)
                press(Qt::Key_Down);
            QVERIFY2(there(), qPrintable(entries[i]));
            const bool last = i + 1 == entries.size();
            press(last ? Qt::Key_Return : Qt::Key_Right);
            if (!last) QTRY_VERIFY(QApplication::activePopupWidget() != menu);
        }
    }

private Q_SLOTS:
    void theMainJob() {
        const QTemporaryDir models;
        const auto folder = test::writeTinyModel(toPath(models.path()), Family::Bass).parent_path();
        QVERIFY(!folder.empty());
        WindowFixture f(folder);
        f.find<QSpinBox>("candidateCountSpin")->setValue(3);
        QTRY_VERIFY_WITH_TIMEOUT(f.window->idle(), kPatience);
        f.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        auto* roll = f.find<PianoRollView>("pianoRoll");
        QTRY_VERIFY(roll->hasFocus());
        const auto song = [&]() -> const Song& { return f.window->document().song(); };

        QVERIFY(saveProject(test::tinySong(8), f.path("mine.musegan")).ok());
        f.prompter.files = {f.file("mine.musegan")};
        press(Qt::Key_O, Qt::ControlModifier);
        QTRY_COMPARE(song().noteCount(), test::tinySong(8).noteCount());

        press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(f.window->editor().activeFamily(), Family::Bass);
        QTRY_VERIFY(roll->hasFocus());
        const std::size_t before = song().track(Family::Bass).notes().size();
        press(Qt::Key_Home, Qt::AltModifier);
        press(Qt::Key_Up);
        press(Qt::Key_Up);
        press(Qt::Key_Return);
        QCOMPARE(song().track(Family::Bass).notes().size(), before + 1);

        press(Qt::Key_G, Qt::ControlModifier);
        auto* list = f.find<CandidateList>("candidateList");
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible() && list->hasFocus(), kPatience);
        QTRY_VERIFY(f.window->playback().playing());
        press(Qt::Key_Right);
        QCOMPARE(list->current(), 1);
        const Song shown = f.window->editor().preview()->song;
        press(Qt::Key_Return);
        QTRY_VERIFY(!list->isVisible());
        QVERIFY(song().track(Family::Piano) == shown.track(Family::Piano));
        QTRY_VERIFY(roll->hasFocus());

        // The first note, a semitone up.
        QTest::qWait(700); // an Enter that follows at once would be the list's
        press(Qt::Key_Home, Qt::AltModifier);
        const Note first = song().track(Family::Bass).notes().front();
        press(Qt::Key_Return, Qt::AltModifier);
        press(Qt::Key_Up);
        QVERIFY(!song().track(Family::Bass).contains(first));
        QVERIFY(song()
                    .track(Family::Bass)
                    .contains({first.start, first.length, static_cast<std::uint8_t>(first.pitch + 1), first.velocity}));
        press(Qt::Key_Space);
        QTRY_VERIFY(f.window->playback().playing());
        press(Qt::Key_Space);
        QTRY_VERIFY(!f.window->playback().playing());

        f.prompter.files = {f.file("mine.mid")};
        choose(Qt::Key_F, {"Export", "MIDI..."});
        QTRY_VERIFY(QFileInfo::exists(f.file("mine.mid")));
        QCOMPARE(f.window->focusWidget(), static_cast<QWidget*>(roll));
        QVERIFY2(f.prompter.errors.isEmpty(), qPrintable(f.prompter.errors.join('\n')));
    }

    /// Tab goes round the window and comes back to the roll, and no part holds it fast.
    void tabGoesThroughEverything() {
        WindowFixture f;
        f.window->document().replace(test::tinySong(4));
        f.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        auto* roll = f.find<PianoRollView>("pianoRoll");
        roll->setFocus();
        QList<QWidget*> met;
        for (int i = 0; i < 300; ++i) {
            press(Qt::Key_Tab);
            QWidget* now = QApplication::focusWidget();
            QVERIFY(now);
            QVERIFY2(met.isEmpty() || met.back() != now, qPrintable(now->objectName() + " holds the keyboard"));
            met << now;
            if (now == roll) break;
        }
        QCOMPARE(met.back(), static_cast<QWidget*>(roll));
        QVERIFY2(met.size() > 25, qPrintable(QString::number(met.size())));
        const auto meets = [&](const char* name) {
            return std::ranges::any_of(met, [&](const QWidget* each) { return each->objectName() == name; });
        };
        for (const char* name : {"emptyOpenButton", "overviewStrip", "tempoSpin", "workspaceData", "mixerButton"})
            if (!meets(name)) {
                QStringList names;
                for (const QWidget* each : met)
                    names << each->objectName();
                QFAIL(qPrintable(QStringLiteral("%1 is not among %2").arg(QLatin1String(name), names.join(' '))));
            }
    }
};

MUSE_WINDOW_TEST(KeyboardOnlyTest)
#include "KeyboardOnlyTest.moc"
