// SPDX-License-Identifier: MIT
#include "core/ml/provenance/GenerationRecord.h"
#include "core/music/edits/ChangeNotes.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/OfferFixture.h"
#include "ui/document/EditorState.h"
#include "ui/features/generate/candidates/CandidateList.h"
#include "ui/kit/NoticeLine.h"
#include "ui/services/PlaybackController.h"
#include "widgets/morph/MorphPad.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QUndoStack>

using namespace muse;
using test::OfferFixture;

namespace {

constexpr int kPatience = OfferFixture::kPatience;
constexpr int kFew = 3;

} // namespace

/// Candidates in the real window: to look at, to hear, to take, to leave.
class CandidatesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_models;
    std::filesystem::path m_folder;
    std::unique_ptr<OfferFixture> m_fixture;

    CandidateList* list() { return m_fixture->list(); }
    const Song& song() { return m_fixture->song(); }
    PianoRollView& roll() { return m_fixture->roll(); }
    PlaybackController& playback() { return m_fixture->window->playback(); }

    const Song& shown() { return m_fixture->shown(); }
    static GenerationRecord recordOf(const Song& song) {
        const auto record = generationRecord(song.generations.back().settings);
        return record ? *record : GenerationRecord{};
    }

    void ask() { m_fixture->ask(); }

private Q_SLOTS:
    void initTestCase() {
        m_folder = test::writeTinyModel(toPath(m_models.path()), Family::Bass).parent_path();
        QVERIFY(!m_folder.empty());
    }
    void init() { m_fixture = std::make_unique<OfferFixture>(m_folder, kFew); }
    void cleanup() { m_fixture.reset(); }

    void candidatesAreSeenAndHeardWithoutTouchingTheSong() {
        const Song before = song();
        const bool modified = m_fixture->window->document().modified();
        playback().seek(kTicksPerBar);
        ask();
        QCOMPARE(list()->model()->rowCount(), kFew);
        QCOMPARE(list()->current(), 0);
        QVERIFY(list()->hasFocus());
        QVERIFY(roll().previewing());
        QVERIFY(playback().playing());
        QVERIFY(playback().loop());
        const Song first = m_fixture->window->editor().preview()->song;
        QVERIFY(!(first == before));
        QTest::keyClick(list(), Qt::Key_Right);
        QCOMPARE(list()->current(), 1);
        const Song second = m_fixture->window->editor().preview()->song;
        QVERIFY(!(second == first));
        QVERIFY(second.track(Family::Bass) == before.track(Family::Bass));
        QVERIFY(song() == before);
        QCOMPARE(m_fixture->window->document().modified(), modified);

        QTest::keyClick(list(), Qt::Key_Escape);
        QVERIFY(!list()->isVisible());
        QVERIFY(!roll().previewing());
        QVERIFY(!playback().playing());
        QVERIFY(!playback().loop());
        QCOMPARE(playback().position(), kTicksPerBar);
        QVERIFY(song() == before);
    }

    void escapeLeavesWhereverTheFocusIs() {
        const Song before = song();
        for (const bool onRoll : {true, false}) {
            ask();
            QWidget* focused = onRoll ? static_cast<QWidget*>(&roll()) : m_fixture->find<QPushButton>("listenButton");
            focused->setFocus();
            QTest::keyClick(focused, Qt::Key_Escape);
            QTRY_VERIFY(!list()->isVisible());
            QVERIFY(song() == before);
        }
    }

    void enterTakesOneAsOneStep() {
        const Song before = song();
        const int steps = m_fixture->window->document().undoStack().count();
        ask();
        QTest::keyClick(list(), Qt::Key_Right);
        const Song shown = m_fixture->window->editor().preview()->song;
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(!list()->isVisible());
        for (const Family family : kAllFamilies)
            QVERIFY(song().track(family) == shown.track(family));
        QCOMPARE(m_fixture->window->document().undoStack().count(), steps + 1);
        QCOMPARE(song().generations.back().seed, shown.generations.back().seed);
        m_fixture->trigger("actionUndo");
        QVERIFY(song() == before);
    }

    void askedAgainWhileChoosingItIsOthersThatCome() {
        ask();
        const auto first = shown().generations.back().seed;
        m_fixture->trigger("actionGenerateOthers");
        QTRY_VERIFY_WITH_TIMEOUT(
            m_fixture->window->editor().preview().has_value() && shown().generations.back().seed != first, kPatience);
        QCOMPARE(shown().generations.back().seed, first + kFew);
    }

    void theKeysStayWhereTheyWerePressed() {
        ask();
        for (const char* button : {"moreLikeButton", "takeButton", "listenButton"})
            QVERIFY(!(m_fixture->find<QPushButton>(button)->focusPolicy() & Qt::ClickFocus));
        QVERIFY(!m_fixture->enabled("actionMakeAgain"));
    }

    void withoutThePanelNothingIsOffered() {
        const Song before = song();
        ask();
        m_fixture->find<QDockWidget>("generateDock")->close();
        QTRY_VERIFY(!m_fixture->window->editor().preview());
        QVERIFY(song() == before);
    }

    void askedAgainItIsOthersThatCome() {
        ask();
        const auto seed = m_fixture->window->editor().preview()->song.generations.back().seed;
        QTest::keyClick(list(), Qt::Key_Escape);
        ask();
        QCOMPARE(m_fixture->window->editor().preview()->song.generations.back().seed, seed + kFew);
    }

    void thePointerLooksToo() {
        ask();
        QTest::mouseMove(list()->viewport(), list()->visualRect(list()->model()->index(2, 0)).center());
        QTRY_COMPARE(list()->current(), 2);
        QCOMPARE(m_fixture->window->editor().preview()->song.generations.back().seed, std::uint64_t{3});
    }

    void othersLikeOneComeBesideIt() {
        const Song before = song();
        const auto* back = m_fixture->find<QPushButton>("candidatesBackButton");
        ask();
        QVERIFY(!back->isVisible());
        QTest::keyClick(list(), Qt::Key_Right);
        const Song liked = shown();
        QTest::mouseClick(m_fixture->find<QPushButton>("moreLikeButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(back->isVisible() && list()->hasFocus(), kPatience);
        QCOMPARE(list()->model()->rowCount(), kFew);
        QTest::keyClick(list(), Qt::Key_Right);
        QCOMPARE(shown().generations.back().seed, std::uint64_t{kFew + 1});
        const auto record = recordOf(shown());
        QVERIFY(record.settings.morph);
        QCOMPARE(record.settings.morph->corners.front().seed, liked.generations.back().seed);
        QCOMPARE(record.settings.morph->corners.back().seed, std::uint64_t{kFew + 1});
        // Again, of what is a blend itself.
        QTest::keyClick(list(), Qt::Key_L);
        QTRY_VERIFY_WITH_TIMEOUT(recordOf(shown()).settings.morph && list()->current() == 0, kPatience);
        QTest::keyClick(list(), Qt::Key_Right);
        QTRY_COMPARE(recordOf(shown()).settings.morph->corners.front().morph.size(), std::size_t{1});
        QVERIFY(song() == before);
    }

    void undoGoesBackToTheCandidatesBeforeAndNoFurther() {
        m_fixture->window->document().apply(std::make_unique<ChangeNotes>("Draw", Family::Piano, std::vector<Note>(),
                                                                          std::vector<Note>{{0, 480, 60, 90}}));
        const Song before = song();
        const auto* back = m_fixture->find<QPushButton>("candidatesBackButton");
        ask();
        const auto seed = shown().generations.back().seed;
        QTest::keyClick(list(), Qt::Key_L);
        QTRY_VERIFY_WITH_TIMEOUT(back->isVisible() && list()->hasFocus(), kPatience);
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(list()->isVisible() && !back->isVisible());
        QCOMPARE(shown().generations.back().seed, seed);
        QTest::keyClick(list(), Qt::Key_End);
        QCOMPARE(shown().generations.back().seed, seed + kFew - 1);
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!list()->isVisible());
        QVERIFY(song() == before);
    }

    void escapeLeavesThePadBeforeTheCandidates() {
        ask();
        QTest::keyClick(list(), Qt::Key_B);
        auto* pad = m_fixture->find<MorphPad>("morphPad");
        QTRY_VERIFY(pad->hasFocus());
        QTest::keyClick(pad, Qt::Key_Escape);
        QVERIFY(!pad->isVisible());
        QVERIFY(list()->isVisible() && list()->hasFocus());
    }

    void thePointBetweenCandidatesIsSeenAsItMoves() {
        const Song before = song();
        ask();
        QTest::keyClick(list(), Qt::Key_B);
        auto* pad = m_fixture->find<MorphPad>("morphPad");
        QVERIFY(pad->isVisible() && pad->hasFocus());
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), kFew + 1, kPatience);
        QTRY_COMPARE(list()->current(), kFew);
        const auto where = [&] { return recordOf(shown()).settings.morph->path.front(); };
        QTRY_VERIFY(where() == (MorphPoint{0.5f, 0.5f}));
        QTest::keyClick(pad, Qt::Key_Right, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(where().x > 0.69f && where().x < 0.71f, kPatience);
        QCOMPARE(list()->model()->rowCount(), kFew + 1);
        QCOMPARE(recordOf(shown()).settings.morph->corners.size(), std::size_t{kFew});
        QVERIFY(song() == before);
        const Song between = shown();
        QTest::keyClick(pad, Qt::Key_Return);
        for (const Family family : kAllFamilies)
            QVERIFY(song().track(family) == between.track(family));
        QVERIFY2(m_fixture->window->document().undoStack().undoText().contains("between seeds 1, 2, 3"),
                 qPrintable(m_fixture->window->document().undoStack().undoText()));
    }

    void aCornerIsTheCandidateItself() {
        ask();
        const Song first = shown();
        QTest::keyClick(list(), Qt::Key_B);
        auto* pad = m_fixture->find<MorphPad>("morphPad");
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(pad, Qt::Key_Left, Qt::ShiftModifier);
            QTest::keyClick(pad, Qt::Key_Up, Qt::ShiftModifier);
        }
        QTRY_VERIFY_WITH_TIMEOUT(list()->current() == kFew &&
                                     shown().track(Family::Drums) == first.track(Family::Drums) &&
                                     shown().track(Family::Piano) == first.track(Family::Piano),
                                 kPatience);
    }

    /// Who leaves them sees what was in sight before.
    void leavingLooksBack() {
        auto* roll = m_fixture->find<PianoRollView>("pianoRoll");
        roll->showTime(0, 40 * kTicksPerBar);
        const auto place = [roll] {
            const PianoRollGeometry& geometry = roll->geometry();
            return std::array{geometry.x(0), geometry.x(kTicksPerBar), geometry.y(60)};
        };
        const auto before = place();
        ask();
        QTest::keyClick(list(), Qt::Key_Right);
        roll->showTime(0, 4 * kTicksPerBar);
        QVERIFY(place() != before);
        QTest::keyClick(list(), Qt::Key_Escape);
        QCOMPARE(place(), before);
    }

    void aPathGoesOverTheBars() {
        m_fixture->window->editor().setChosenBars(EditorState::Range(0, 8 * kTicksPerBar));
        ask();
        QTest::keyClick(list(), Qt::Key_B);
        auto* pad = m_fixture->find<MorphPad>("morphPad");
        QTest::keyClick(pad, Qt::Key_P);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(pad, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(pad, Qt::Key_P);
        const auto path = [this] {
            const auto morph = recordOf(shown()).settings.morph;
            return morph ? morph->path : std::vector<MorphPoint>();
        };
        QTRY_COMPARE_WITH_TIMEOUT(path().size(), std::size_t{2}, kPatience);
        QCOMPARE(path().front().x, 0.5f);
        QCOMPARE(path().back().x, 1.0f);
        QTest::keyClick(pad, Qt::Key_Return);
        QCOMPARE(recordOf(song()).settings.morph->path.size(), std::size_t{2});
    }

    void twoThatAreMarkedAreSpreadOut() {
        ask();
        QTest::keyClick(list(), Qt::Key_M);
        QTest::keyClick(list(), Qt::Key_End);
        QTest::keyClick(list(), Qt::Key_M);
        QTest::keyClick(list(), Qt::Key_B);
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), kFew + 1, kPatience);
        QTest::mouseClick(m_fixture->find<QPushButton>("spreadButton"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown().generations.back().seed, std::uint64_t{kFew + 1}, kPatience);
        QVERIFY(m_fixture->find<QPushButton>("candidatesBackButton")->isVisible());
        const Morph morph = recordOf(shown()).settings.morph.value();
        QCOMPARE(morph.corners.size(), std::size_t{2});
        QCOMPARE(morph.corners.front().seed, std::uint64_t{1});
        QCOMPARE(morph.corners.back().seed, std::uint64_t{kFew});
        QVERIFY(morph.path.front() == (MorphPoint{0.25f, 0}));
        QTest::keyClick(list(), Qt::Key_End);
        QVERIFY(recordOf(shown()).settings.morph->path.front() == (MorphPoint{0.75f, 0}));
        QVERIFY(!m_fixture->find<MorphPad>("morphPad")->isVisible());
    }

    /// K is the metronome's key in the rest of the window.
    void keysOfTheGalleryAreNoCommands() {
        ask();
        QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_K, Qt::NoModifier, "k");
        override.ignore();
        QCoreApplication::sendEvent(list(), &override);
        QVERIFY(override.isAccepted());
    }

    void workingOnTheSongEndsTheLooking() {
        ask();
        QTest::mouseClick(roll().viewport(), Qt::LeftButton, {}, {5, 5}); // the corner, where nothing is drawn
        QVERIFY(!roll().previewing());
        QVERIFY(!playback().playing());
        QVERIFY(list()->isVisible());
        // Elsewhere the song may change, and they still fit: the one that was seen can be taken, or seen again.
        m_fixture->window->document().apply(std::make_shared<ChangeNotes>(
            "Draw note", Family::Piano, std::vector<Note>{}, std::vector<Note>{{6 * kTicksPerBar, 480, 100, 90}}));
        QVERIFY(list()->isVisible());
        QVERIFY(m_fixture->find<QPushButton>("takeButton")->isEnabled());
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(0, 0)).center());
        QVERIFY(roll().previewing());
        m_fixture->window->document().apply(std::make_shared<ChangeNotes>(
            "Draw note", Family::Piano, std::vector<Note>{}, std::vector<Note>{{480, 480, 100, 90}}));
        QVERIFY(!list()->isVisible());
    }

    /// A stray click must cost nobody what they were choosing from.
    void undoBringsTheCandidatesBack() {
        ask();
        QTest::keyClick(list(), Qt::Key_Right);
        const Song second = shown();
        m_fixture->window->document().apply(std::make_shared<ChangeNotes>(
            "Draw note", Family::Piano, std::vector<Note>{}, std::vector<Note>{{480, 480, 100, 90}}));
        QVERIFY(!list()->isVisible());
        QTRY_VERIFY(m_fixture->find<QWidget>("generatePanel")
                        ->findChild<NoticeLine*>()
                        ->sentence()
                        .contains(QStringLiteral("Undo brings them back")));
        m_fixture->trigger("actionUndo");
        QVERIFY(list()->isVisible());
        QCOMPARE(list()->current(), 1);
        QVERIFY(shown() == second);
        // Left on purpose, they do not come back.
        m_fixture->trigger("actionRedo");
        QVERIFY(!list()->isVisible());
        m_fixture->trigger("actionUndo");
        QTest::keyClick(list(), Qt::Key_Escape);
        m_fixture->trigger("actionRedo");
        m_fixture->trigger("actionUndo");
        QVERIFY(!list()->isVisible());
    }

    /// The key of the gallery takes back the newest step, wherever that was made, before it gives up the choice.
    void undoInTheGalleryTakesBackWhatWasDrawnElsewhere() {
        ask();
        const Song before = song();
        m_fixture->window->document().apply(std::make_shared<ChangeNotes>(
            "Draw note", Family::Piano, std::vector<Note>{}, std::vector<Note>{{6 * kTicksPerBar, 480, 100, 90}}));
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(song() == before);
        QVERIFY(list()->isVisible());
        QVERIFY(roll().previewing());
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!list()->isVisible());
        QVERIFY(song() == before);
    }

    void theCaptionSaysWhatIsSilent() {
        CandidateList list;
        Candidate full, noDrums, onlyBass, silent;
        for (Candidate* each : {&full, &noDrums, &onlyBass, &silent}) {
            each->shown = Pianoroll(1);
            for (const Family family : kAllFamilies)
                if (each == &full || (each == &noDrums && family != Family::Drums) ||
                    (each == &onlyBass && family == Family::Bass))
                    for (int step = 0; step < kStepsPerBar; ++step)
                        each->shown.set(0, step, 40, family, true);
        }
        list.setCandidates({full, noDrums, onlyBass, silent});
        QStringList captions;
        for (int i = 0; i < 4; ++i)
            captions << list.model()->index(i, 0).data().toString();
        QCOMPARE(captions, (QStringList{QStringLiteral("1 · 5.0 notes at a time"), QStringLiteral("2 · no drums"),
                                        QStringLiteral("3 · only bass"), QStringLiteral("4 · silent")}));
        // What is kept changes the pictures, and the words with them.
        list.setPictures({noDrums, noDrums, onlyBass, silent});
        QCOMPARE(list.model()->index(0, 0).data().toString(), QStringLiteral("1 · no drums"));
    }

    /// It is known before one is taken.
    void barsOfAnotherLengthAreSaidToBeFitted() {
        ask();
        auto* fitted = m_fixture->find<QLabel>("candidatesFitted");
        QVERIFY(!fitted->isVisible());
        QTest::keyClick(list(), Qt::Key_Escape);
        Song waltz = song();
        waltz.signatures = {{0, 7, 8}};
        m_fixture->window->document().replace(waltz);
        ask();
        QVERIFY(fitted->isVisible());
        QVERIFY(fitted->text().contains(QStringLiteral("4/4")));
    }

    /// The way to a button leads over other tiles.
    void thePointerAloneChoosesNothing() {
        ask();
        const auto at = [this](int candidate) {
            return list()->visualRect(list()->model()->index(candidate, 0)).center();
        };
        QTest::keyClick(list(), Qt::Key_Right);
        QCOMPARE(list()->current(), 1);
        QWidget* viewport = list()->viewport();
        QMouseEvent move(QEvent::MouseMove, at(2), viewport->mapToGlobal(at(2)), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(viewport, &move);
        QCOMPARE(list()->current(), 2);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(list(), &leave);
        QCOMPARE(list()->current(), 1);
    }

    void whatPlaysElsewhereComesToTheCandidates() {
        m_fixture->window->editor().setChosenBars(EditorState::Range(0, 4 * kTicksPerBar));
        playback().seek(6 * kTicksPerBar);
        playback().play();
        ask();
        QVERIFY(playback().playing());
        QTRY_VERIFY(playback().position() < 4 * kTicksPerBar);
    }

    void enterPressedTwiceEditsNothing() {
        ask();
        const int steps = m_fixture->window->document().undoStack().count();
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_VERIFY(roll().hasFocus());
        QTest::keyClick(&roll(), Qt::Key_Return);
        QCOMPARE(m_fixture->window->document().undoStack().count(), steps + 1);
    }

    void whatIsRefusedTakesNothingAway() {
        ask();
        const Song first = shown();
        BarLocks all;
        for (const Family family : kAllFamilies)
            for (int bar = 0; bar < 4; ++bar)
                all.lock(family, bar, true);
        m_fixture->window->editor().setLocks(all);
        m_fixture->trigger("actionGenerateOthers");
        QVERIFY(m_fixture->window->idle());
        QVERIFY(list()->isVisible());
        QCOMPARE(list()->current(), 0);
        QVERIFY(shown() == first);
        QVERIFY(playback().playing());
    }

    void aClickBesideEverythingLeavesTheKeysWhereTheyAre() {
        ask();
        auto* panel = m_fixture->find<QWidget>("generatePanel");
        QTest::mouseClick(panel, Qt::LeftButton, {}, {2, panel->height() - 2});
        QVERIFY(list()->hasFocus());
    }
};

MUSE_WINDOW_TEST(CandidatesTest)
#include "CandidatesTest.moc"
