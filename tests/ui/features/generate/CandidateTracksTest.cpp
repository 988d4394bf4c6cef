// SPDX-License-Identifier: MIT
// Tracks and bars that stay as they are while candidates are chosen: locked ones, and those that K keeps.
#include "core/music/BarLocks.h"
#include "core/music/FittedBars.h"
#include "core/music/PianorollConversion.h"
#include "core/music/edits/ChangeNotes.h"
#include "core/music/edits/ReplaceSong.h"
#include "core/music/transforms/Bars.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/OfferFixture.h"
#include "ui/kit/NoticeLine.h"
#include "ui/services/PlaybackController.h"
#include "widgets/locks/LockGrid.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>

using namespace muse;
using test::OfferFixture;

namespace {

constexpr int kFew = 3;

} // namespace

class CandidateTracksTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_models;
    std::filesystem::path m_folder;
    std::unique_ptr<OfferFixture> m_fixture;

    CandidateList* list() { return m_fixture->list(); }
    const Song& song() { return m_fixture->song(); }
    const Song& shown() { return m_fixture->shown(); }
    EditorState& editor() { return m_fixture->window->editor(); }

    void keep(const char* track) {
        for (QAction* action : m_fixture->find<QMenu>("keepTrackMenu")->actions())
            if (action->text().contains(track)) return action->trigger();
        QFAIL(track);
    }

private Q_SLOTS:
    void initTestCase() {
        m_folder = test::writeTinyModel(toPath(m_models.path()), Family::Bass).parent_path();
        QVERIFY(!m_folder.empty());
    }
    void init() { m_fixture = std::make_unique<OfferFixture>(m_folder, kFew); }
    void cleanup() { m_fixture.reset(); }

    /// Pictures, scores and silent tracks are of what will be heard.
    void whatIsLockedIsInThePictures() {
        BarLocks locks;
        for (int bar = 0; bar < 4; ++bar)
            locks.lock(Family::Drums, bar, true);
        locks.lock(Family::Piano, 1, true);
        editor().setLocks(locks);
        const Pianoroll own = toPianoroll(song(), fittedBars(song(), 0, 4));
        m_fixture->ask();
        for (int row = 0; row < kFew; ++row) {
            const auto picture =
                list()->model()->index(row, 0).data(Qt::UserRole + 1).value<std::shared_ptr<const Pianoroll>>();
            QVERIFY(picture);
            for (int bar = 0; bar < 4; ++bar)
                QVERIFY(std::ranges::equal(picture->barRows(bar, Family::Drums), own.barRows(bar, Family::Drums)));
            QVERIFY(std::ranges::equal(picture->barRows(1, Family::Piano), own.barRows(1, Family::Piano)));
        }
        m_fixture->press(Qt::Key_Escape);
    }

    /// Who locks all but the active track wants that one made anew.
    void theOnlyOpenTrackIsMadeToAnother() {
        BarLocks locks;
        for (const Family family : kAllFamilies)
            for (int bar = 0; family != Family::Guitar && bar < 8; ++bar)
                locks.lock(family, bar, true);
        editor().setLocks(locks);
        m_fixture->roll().setActiveFamily(Family::Guitar);
        const Song before = song();
        m_fixture->ask();
        QCOMPARE(editor().activeFamily(), Family::Bass);
        m_fixture->press(Qt::Key_Return);
        for (const Family family : kAllFamilies)
            QCOMPARE(song().track(family) == before.track(family), family != Family::Guitar);
    }

    /// Models are called as their makers like.
    void aLongNameIsNotCutOff() {
        m_fixture->ask();
        auto* maker = m_fixture->find<QLabel>("candidateMaker");
        QVERIFY(maker->isVisible() && !maker->text().isEmpty());
        maker->setText(QStringLiteral("by A hybrid of three models, accompanies strings, trained for a whole week"));
        auto* scroll = m_fixture->find<QDockWidget>("generateDock")->findChild<QScrollArea*>();
        QTRY_VERIFY(maker->height() > maker->fontMetrics().lineSpacing() * 3 / 2);
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        m_fixture->press(Qt::Key_Escape);
    }

    void theButtonNamesTheTracksThatAreOpen() {
        auto* button = m_fixture->find<QPushButton>("generateButton");
        m_fixture->roll().setActiveFamily(Family::Bass);
        const auto locked = [&](const std::vector<Family>& families) {
            BarLocks locks;
            for (const Family family : families)
                for (int bar = 0; bar < 4; ++bar)
                    locks.lock(family, bar, true);
            editor().setLocks(locks);
            return button->text();
        };
        QCOMPARE(locked({}), QStringLiteral("Generate the other four from Bass"));
        QCOMPARE(locked({Family::Drums}), QStringLiteral("Generate three others from Bass"));
        QCOMPARE(locked({Family::Drums, Family::Piano}), QStringLiteral("Generate Guitar and Strings from Bass"));
        QCOMPARE(locked({Family::Drums, Family::Guitar, Family::Piano, Family::Strings}),
                 QStringLiteral("Generate Bass from another track"));
    }

    /// Bars that come before them move what was kept, and what is locked for it; undoing it opens them there.
    void whatWasKeptMovesWithItsBars() {
        m_fixture->ask();
        keep("Drums");
        m_fixture->press(Qt::Key_Escape);
        m_fixture->window->document().apply(
            std::make_shared<ReplaceSong>("Insert 2 bars", withBarsInserted(song(), 0, 2), BarMove{0, 2}));
        QVERIFY(editor().locks().lockedThroughout(Family::Drums, 2, 4));
        QVERIFY(!editor().locks().locked(Family::Drums, 0));
        m_fixture->trigger("actionUndo");
        m_fixture->trigger("actionUndo");
        QVERIFY(!editor().locks().any());
    }

    void oneTrackIsKeptAndTheOthersAreStillToChoose() {
        m_fixture->ask();
        const Song first = shown();
        keep("Drums");
        QVERIFY(song().track(Family::Drums) == first.track(Family::Drums));
        QVERIFY(!(song().track(Family::Piano) == first.track(Family::Piano)));
        QVERIFY(editor().locks().lockedThroughout(Family::Drums, 0, 4));
        QVERIFY(list()->isVisible());
        // The others are heard over and over as before.
        PlaybackController& playback = m_fixture->window->playback();
        QVERIFY(playback.playing());
        QVERIFY(playback.loop() == PlaybackController::Range(0, 4 * kTicksPerBar));
        m_fixture->press(Qt::Key_Right);
        const Song second = shown();
        QVERIFY(second.track(Family::Drums) == first.track(Family::Drums));
        // The pictures of all show it.
        const auto drumsIn = [this](int candidate) {
            const QVariant roll = list()->model()->index(candidate, 0).data(CandidateList::kRollRole);
            Pianoroll drums = *roll.value<std::shared_ptr<const Pianoroll>>();
            for (const Family family : {Family::Bass, Family::Guitar, Family::Piano, Family::Strings})
                drums.copyFamily(Pianoroll(drums.bars()), family);
            return drums;
        };
        QVERIFY(drumsIn(1) == drumsIn(0));
        m_fixture->press(Qt::Key_Return);
        QVERIFY(song().track(Family::Drums) == first.track(Family::Drums));
        QVERIFY(song().track(Family::Piano) == second.track(Family::Piano));
    }

    /// As any other step: a drag over several cells is one.
    void locksAreTakenBackAndDoneAgain() {
        auto* grid = m_fixture->find<LockGrid>("lockGrid");
        QUndoStack& steps = m_fixture->window->document().undoStack();
        const int before = steps.count();
        const auto at = [grid](int bar) { return grid->cell(Family::Drums, bar).center().toPoint(); };
        QTest::mousePress(grid, Qt::LeftButton, {}, at(0));
        for (const int bar : {1, 2}) {
            QMouseEvent move(QEvent::MouseMove, at(bar), grid->mapToGlobal(at(bar)), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(grid, &move);
        }
        QTest::mouseRelease(grid, Qt::LeftButton, {}, at(2));
        QVERIFY(editor().locks().lockedThroughout(Family::Drums, 0, 3));
        QCOMPARE(steps.count(), before + 1);
        m_fixture->trigger("actionUndo");
        QVERIFY(!editor().locks().any());
        QVERIFY(!grid->locks().any());
        m_fixture->trigger("actionRedo");
        QVERIFY(grid->locks().lockedThroughout(Family::Drums, 0, 3));
    }

    /// From the grid's menu: what is left open, and nothing else, is made again.
    void oneBarOfOneTrackIsMade() {
        const Song before = song();
        auto* grid = m_fixture->find<LockGrid>("lockGrid");
        const QPoint guitar(grid->width() * 3 / 5, grid->height() / 2 + 6);
        QTimer::singleShot(0, grid, [grid] {
            auto* menu = grid->findChild<QMenu*>("lockMenu");
            for (QAction* each : menu->actions())
                if (each->objectName() == "openCell") each->trigger();
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Mouse, guitar, grid->mapToGlobal(guitar));
        QCoreApplication::sendEvent(grid, &event);
        std::vector<std::pair<Family, int>> open;
        for (const Family family : kAllFamilies)
            for (int bar = 0; bar < 4; ++bar)
                if (family != Family::Bass && !editor().locks().locked(family, bar)) open.emplace_back(family, bar);
        QCOMPARE(open.size(), std::size_t{1});
        m_fixture->ask();
        m_fixture->press(Qt::Key_Return);
        const auto notesIn = [](const Song& each, Family family, int bar) {
            std::vector<Note> notes;
            for (const Note& note : each.track(family).notes())
                if (barAt(each, note.start).number == bar) notes.push_back(note);
            return notes;
        };
        for (const Family family : kAllFamilies)
            for (int bar = 0; bar < 8; ++bar)
                QCOMPARE(notesIn(song(), family, bar) != notesIn(before, family, bar),
                         std::pair(family, bar) == open.front());
    }

    void lockedBarsNeverChange() {
        const Song before = song();
        BarLocks locks;
        for (const int bar : {0, 2})
            locks.lock(Family::Drums, bar, true);
        for (int bar = 0; bar < 4; ++bar)
            locks.lock(Family::Strings, bar, true);
        editor().setLocks(locks);
        QVERIFY(m_fixture->find<LockGrid>("lockGrid")->locks() == locks);
        m_fixture->ask();
        m_fixture->press(Qt::Key_Return);
        QVERIFY(song().track(Family::Strings) == before.track(Family::Strings));
        const auto inBar = [](const Song& each, int bar) {
            std::vector<Note> notes;
            for (const Note& note : each.track(Family::Drums).notes())
                if (barAt(each, note.start).number == bar) notes.push_back(note);
            return notes;
        };
        QCOMPARE(inBar(song(), 0), inBar(before, 0));
        QCOMPARE(inBar(song(), 2), inBar(before, 2));
        QVERIFY(inBar(song(), 1) != inBar(before, 1) || inBar(song(), 3) != inBar(before, 3));
    }

    void whatIsThereStaysWhereOnlyEmptyBarsAreFilled() {
        Song half = song();
        for (const Family family : {Family::Drums, Family::Guitar, Family::Piano, Family::Strings})
            half.track(family).setNotes(half.track(family).notesIn(0, 2 * kTicksPerBar));
        m_fixture->window->document().replace(half);
        m_fixture->roll().setActiveFamily(Family::Bass);
        m_fixture->find<QCheckBox>("onlyEmptyCheck")->setChecked(true);
        m_fixture->ask();
        m_fixture->press(Qt::Key_Return);
        bool filled = false;
        for (const Family family : {Family::Drums, Family::Guitar, Family::Piano, Family::Strings}) {
            for (const Note& note : half.track(family).notes())
                QVERIFY(song().track(family).contains(note));
            filled = filled || song().track(family).notes().size() > half.track(family).notes().size();
        }
        QVERIFY(filled);
    }

    void fullBarsAreShownAndSaidToStay() {
        m_fixture->roll().setActiveFamily(Family::Bass);
        m_fixture->find<QCheckBox>("onlyEmptyCheck")->setChecked(true);
        auto* grid = m_fixture->find<LockGrid>("lockGrid");
        const auto picture = grid->grab().toImage();
        const QPoint cell = grid->cell(Family::Drums, 0).center().toPoint();
        m_fixture->trigger("actionGenerateOthers");
        QTRY_VERIFY(m_fixture->find<QWidget>("generatePanel")
                        ->findChild<NoticeLine*>()
                        ->sentence()
                        .contains(QStringLiteral("Fill only empty bars")));
        m_fixture->find<QCheckBox>("onlyEmptyCheck")->setChecked(false);
        QVERIFY(grid->grab().toImage().copy(QRect(cell, QSize(8, 8))) != picture.copy(QRect(cell, QSize(8, 8))));
    }

    void aLastTrackThatIsKeptEndsTheChoice() {
        m_fixture->ask();
        const Song first = shown();
        for (const char* track : {"Drums", "Guitar", "Piano"})
            keep(track);
        QVERIFY(list()->isVisible());
        keep("Strings");
        QVERIFY(!list()->isVisible());
        for (const Family family : kAllFamilies)
            QVERIFY(song().track(family) == first.track(family));
    }

    /// As if it had never been kept, and others can be chosen; done again, it is kept again.
    void whatWasKeptAndIsUndoneIsOpenAgain() {
        const Song before = song();
        m_fixture->ask();
        const Song first = shown();
        keep("Drums");
        QVERIFY(editor().locks().any());
        m_fixture->trigger("actionUndo");
        QVERIFY(song() == before);
        QVERIFY(!editor().locks().any());
        QVERIFY(list()->isVisible());
        QCOMPARE(list()->current(), 0);
        QVERIFY(m_fixture->roll().previewing());
        m_fixture->trigger("actionRedo");
        QVERIFY(editor().locks().lockedThroughout(Family::Drums, 0, 4));
        QVERIFY(m_fixture->roll().previewing());
        m_fixture->trigger("actionUndo");
        m_fixture->press(Qt::Key_Right);
        const Song second = shown();
        QVERIFY(!(second.track(Family::Drums) == first.track(Family::Drums)));
        m_fixture->press(Qt::Key_Return);
        for (const Family family : kAllFamilies)
            QVERIFY(song().track(family) == second.track(family));
    }

    /// The gallery's own key of going back takes back what was kept first.
    void theUndoKeyTakesBackWhatWasKept() {
        const Song before = song();
        m_fixture->ask();
        keep("Drums");
        m_fixture->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(song() == before);
        QVERIFY(list()->isVisible());
        QVERIFY(!editor().locks().any());
        m_fixture->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!list()->isVisible());
    }

    void keysWithModifiersAreCommandsOfTheWindow() {
        m_fixture->ask();
        for (const Qt::Key key : {Qt::Key_B, Qt::Key_K, Qt::Key_L, Qt::Key_H}) {
            QKeyEvent override(QEvent::ShortcutOverride, key, Qt::ControlModifier);
            override.ignore();
            QCoreApplication::sendEvent(list(), &override);
            QVERIFY(!override.isAccepted());
        }
    }

    /// What is made again goes around what was locked since.
    void lockedBarsAreNotMadeAgain() {
        m_fixture->ask();
        m_fixture->press(Qt::Key_Return);
        const Song made = song();
        m_fixture->window->document().apply(std::make_shared<ChangeNotes>(
            "Draw", Family::Drums, std::vector<Note>{}, std::vector<Note>{{kTicksPerBar + 240, 60, 49, 100}}));
        m_fixture->window->document().apply(std::make_shared<ChangeNotes>(
            "Draw", Family::Guitar, std::vector<Note>{}, std::vector<Note>{{kTicksPerBar + 240, 60, 49, 100}}));
        BarLocks locks;
        locks.lock(Family::Drums, 1, true);
        editor().setLocks(locks);
        const auto inBar = [](const Song& each) {
            std::vector<Note> notes;
            for (const Note& note : each.track(Family::Drums).notes())
                if (barAt(each, note.start).number == 1) notes.push_back(note);
            return notes;
        };
        const auto drawn = inBar(song());
        m_fixture->trigger("actionMakeAgain");
        QTRY_VERIFY_WITH_TIMEOUT(song().track(Family::Guitar) == made.track(Family::Guitar), OfferFixture::kPatience);
        QCOMPARE(inBar(song()), drawn);
    }

    /// Who turns the loop on while candidates are heard finds it so afterwards.
    void theLoopButtonSaysHowItIsAfterwards() {
        PlaybackController& playback = m_fixture->window->playback();
        editor().setChosenBars(EditorState::Range(0, 2 * kTicksPerBar));
        m_fixture->ask();
        m_fixture->trigger("actionLoop");
        QVERIFY(playback.loop() == PlaybackController::Range(0, 2 * kTicksPerBar));
        m_fixture->press(Qt::Key_Escape);
        QVERIFY(playback.loop() == PlaybackController::Range(0, 2 * kTicksPerBar));
        m_fixture->ask();
        m_fixture->trigger("actionLoop");
        QVERIFY(playback.loop().has_value());
        m_fixture->press(Qt::Key_Escape);
        QVERIFY(!playback.loop());
    }

    void undoneAfterTheChoiceItIsOpenToo() {
        BarLocks own;
        own.lock(Family::Drums, 1, true);
        editor().setLocks(own);
        m_fixture->ask();
        keep("Drums");
        m_fixture->press(Qt::Key_Escape);
        QVERIFY(editor().locks().lockedThroughout(Family::Drums, 0, 4));
        m_fixture->trigger("actionUndo");
        QVERIFY(editor().locks() == own);
    }

    /// Others like one leave alone what was kept before.
    void whatWasKeptStaysAmongOthersLikeIt() {
        m_fixture->ask();
        keep("Drums");
        const Song kept = song();
        m_fixture->press(Qt::Key_L);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QPushButton>("candidatesBackButton")->isVisible(),
                                 OfferFixture::kPatience);
        m_fixture->press(Qt::Key_End);
        m_fixture->press(Qt::Key_Return);
        QVERIFY(song().track(Family::Drums) == kept.track(Family::Drums));
        QVERIFY(!(song().track(Family::Piano) == kept.track(Family::Piano)));
    }

    /// Newest first: what was kept of the later ones, they themselves, what was kept before, the choice.
    void theUndoKeyGoesBackInOrder() {
        const Song before = song();
        m_fixture->ask();
        keep("Drums");
        const Song drums = song();
        const auto* back = m_fixture->find<QPushButton>("candidatesBackButton");
        m_fixture->press(Qt::Key_L);
        QTRY_VERIFY_WITH_TIMEOUT(back->isVisible() && list()->hasFocus(), OfferFixture::kPatience);
        keep("Piano");
        QVERIFY(!(song() == drums));
        const auto goBack = [this] { m_fixture->press(Qt::Key_Z, Qt::ControlModifier); };
        goBack();
        QVERIFY(song() == drums && back->isVisible());
        goBack();
        QVERIFY(song() == drums && !back->isVisible() && list()->isVisible());
        goBack();
        QVERIFY(song() == before && list()->isVisible());
        goBack();
        QVERIFY(song() == before && !list()->isVisible());
    }
};

MUSE_WINDOW_TEST(CandidateTracksTest)
#include "CandidateTracksTest.moc"
