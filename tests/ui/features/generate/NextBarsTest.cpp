// SPDX-License-Identifier: MIT
// The music goes on after the chosen bars, with models that ship.
#include "core/ml/ModelCard.h"
#include "core/ml/provenance/GenerationRecord.h"
#include "core/music/BarLocks.h"
#include "core/music/edits/ChangeNotes.h"
#include "core/music/edits/ReplaceSong.h"
#include "core/music/transforms/Bars.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/EditorState.h"
#include "ui/features/generate/candidates/CandidateList.h"
#include "ui/services/PlaybackController.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace muse;
using test::WindowFixture;

namespace {

constexpr int kPatience = 20000;

} // namespace

class NextBarsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_models;
    std::filesystem::path m_folder;
    std::unique_ptr<WindowFixture> m_fixture;

    const Song& song() { return m_fixture->window->document().song(); }
    EditorState& editor() { return m_fixture->window->editor(); }
    static GenerationRecord recordOf(const Generation& generation) {
        const auto record = generationRecord(generation.settings);
        return record ? *record : GenerationRecord{};
    }
    std::string nameOf(const char* file) const {
        const auto card = readModelCard(m_folder / (std::string(file) + ".safetensors"));
        return card ? card->name : std::string();
    }
    void choose(Tick from, Tick to) { editor().setChosenBars(EditorState::Range(from, to)); }
    void generated(std::size_t count) {
        QTRY_COMPARE_WITH_TIMEOUT(song().generations.size(), count, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window->idle(), kPatience);
    }
    void goOn() {
        const std::size_t before = song().generations.size();
        m_fixture->trigger("actionGenerateNext");
        generated(before + 1);
    }

private Q_SLOTS:
    void initTestCase() {
        m_folder = toPath(m_models.path());
        for (const char* name : {"composer", "composer-bass"})
            std::filesystem::copy_file(std::filesystem::path(MUSE_SOURCE_DIR) / "assets/models" /
                                           (std::string(name) + ".safetensors"),
                                       m_folder / (std::string(name) + ".safetensors"));
    }
    void init() {
        m_fixture = std::make_unique<WindowFixture>(m_folder);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window->idle(), kPatience);
        m_fixture->find<QSpinBox>("candidateCountSpin")->setValue(1);
    }
    void cleanup() { m_fixture.reset(); }

    void inAnEmptySongTheFirstBarsAreMade() {
        m_fixture->window->document().replace(Song());
        goOn();
        QCOMPARE(song().generations.back().from, Tick{0});
        QVERIFY(!recordOf(song().generations.back()).given);
    }

    void barFiveFollowsBarFour() {
        choose(0, 4 * kTicksPerBar);
        m_fixture->trigger("actionGenerateScratch");
        generated(1);
        const Song before = song();
        goOn();
        QCOMPARE(editor().targetBars().first.number, std::int64_t{4});
        QCOMPARE(editor().targetBars().count, 4);
        const Generation& next = song().generations.back();
        QCOMPARE(next.from, 4 * kTicksPerBar);
        QCOMPARE(next.to, 8 * kTicksPerBar);
        QCOMPARE(next.model, nameOf("composer"));
        // The piece is the same, its course another.
        const GenerationRecord record = recordOf(next);
        QCOMPARE(*record.settings.latents.piece.seed, before.generations.back().seed);
        QVERIFY(!record.settings.latents.course.seed);
        for (const Family family : kAllFamilies)
            for (const Note& note : before.track(family).notes())
                QVERIFY(std::ranges::any_of(song().track(family).notes(), [&note](const Note& each) {
                    return each.start == note.start && each.pitch == note.pitch;
                }));
        m_fixture->trigger("actionUndo");
        QVERIFY(song() == before);
    }

    /// A note of a locked bar sounds on into the bars that follow.
    void whatIsLockedKeepsItsLengths() {
        choose(0, 4 * kTicksPerBar);
        m_fixture->trigger("actionGenerateScratch");
        generated(1);
        const std::vector<Note> ringing{{4 * kTicksPerBar - 480, 700, 50, 100}};
        m_fixture->window->document().apply(
            std::make_shared<ChangeNotes>("Draw", Family::Guitar, std::vector<Note>{}, ringing));
        const auto kept = song().track(Family::Guitar).notes();
        BarLocks locks;
        for (int bar = 0; bar < 4; ++bar)
            locks.lock(Family::Guitar, bar, true);
        editor().setLocks(locks);
        goOn();
        for (const Note& note : kept)
            QCOMPARE(std::ranges::count(song().track(Family::Guitar).notes(), note), 1);
    }

    void toATrackThatGoesOnItIsAnAccompaniment() {
        m_fixture->window->document().replace(excerptOfBars(test::tinySong(8), 0, 8, {Family::Bass}));
        editor().setActiveFamily(Family::Bass);
        choose(0, 4 * kTicksPerBar);
        const auto bass = song().track(Family::Bass).notes();
        goOn();
        QCOMPARE(song().generations.back().model, nameOf("composer-bass"));
        QCOMPARE(song().generations.back().from, 4 * kTicksPerBar);
        QVERIFY(song().track(Family::Bass).notes() == bass);
        QVERIFY(song().track(Family::Drums).notesIn(0, 4 * kTicksPerBar).empty());
    }

    void whoLeavesIsBackWhereTheyWere() {
        m_fixture->window->document().replace(test::tinySong(4));
        choose(0, 4 * kTicksPerBar);
        m_fixture->find<QSpinBox>("candidateCountSpin")->setValue(2);
        auto* list = m_fixture->find<CandidateList>("candidateList");
        const Song before = song();
        for (int round = 0; round < 2; ++round) {
            m_fixture->find<QPushButton>("nextBarsButton")->click();
            QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), kPatience);
            QCOMPARE(editor().targetBars().first.number, std::int64_t{4});
            QTest::keyClick(list, Qt::Key_Escape);
            QCOMPARE(editor().targetBars().first.number, std::int64_t{0});
            QVERIFY(song() == before);
        }
    }

    void whereNothingMayBeWrittenNothingIsChosen() {
        Song locked = test::tinySong(4);
        for (const Family family : kAllFamilies)
            locked.track(family).settings.locked = true;
        m_fixture->window->document().replace(locked);
        choose(0, 4 * kTicksPerBar);
        m_fixture->trigger("actionGenerateNext");
        QCOMPARE(editor().targetBars().first.number, std::int64_t{0});
        QVERIFY(song() == locked);
    }

    void whoGoesOnHasChosen() {
        choose(0, 4 * kTicksPerBar);
        m_fixture->find<QSpinBox>("candidateCountSpin")->setValue(2);
        auto* list = m_fixture->find<CandidateList>("candidateList");
        m_fixture->trigger("actionGenerateScratch");
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), kPatience);
        QTest::keyClick(list, Qt::Key_Right);
        const auto seed = editor().preview()->song.generations.back().seed;
        m_fixture->trigger("actionGenerateNext");
        QCOMPARE(song().generations.size(), std::size_t{1});
        QCOMPARE(song().generations.back().seed, seed);
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible() && editor().preview(), kPatience);
        QCOMPARE(editor().preview()->song.generations.back().from, 4 * kTicksPerBar);
        // How it follows is heard.
        QVERIFY(m_fixture->window->playback().loop() == PlaybackController::Range(3 * kTicksPerBar, 8 * kTicksPerBar));
    }

    /// Empty bars that moved look like those that were asked for, and are not.
    void barsThatMovedAreOthers() {
        m_fixture->window->document().replace(excerptOfBars(test::tinySong(8), 0, 1, {Family::Bass}));
        choose(4 * kTicksPerBar, 8 * kTicksPerBar);
        m_fixture->find<QSpinBox>("candidateCountSpin")->setValue(2);
        auto* list = m_fixture->find<CandidateList>("candidateList");
        m_fixture->trigger("actionGenerateScratch");
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), kPatience);
        m_fixture->window->document().apply(
            std::make_shared<ReplaceSong>("Insert", withBarsInserted(song(), 2, 3), BarMove{2, 3}));
        QVERIFY(!list->isVisible());
        m_fixture->trigger("actionUndo");
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(song().generations.back().from, 4 * kTicksPerBar);
    }

    void candidatesSayHowManyWereTried() {
        choose(0, 2 * kTicksPerBar);
        m_fixture->trigger("actionGenerateScratch");
        generated(1);
        m_fixture->find<QSpinBox>("candidateCountSpin")->setValue(3);
        m_fixture->trigger("actionGenerateNext");
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<CandidateList>("candidateList")->isVisible(), kPatience);
        QCOMPARE(editor().targetBars().count, 2);
        const QString heading = m_fixture->find<QLabel>("candidateHeading")->text();
        QVERIFY2(heading.contains("24") && heading.contains("bars 3 to 4"), qPrintable(heading));
    }
};

MUSE_WINDOW_TEST(NextBarsTest)
#include "NextBarsTest.moc"
