// SPDX-License-Identifier: MIT
// Generated notes are made again in the real window, around what was kept, with a model that ships.
#include "core/ml/provenance/GenerationRecord.h"
#include "core/music/edits/ChangeNotes.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/OfferFixture.h"
#include "ui/kit/NoticeLine.h"

#include <QCheckBox>

using namespace muse;
using test::OfferFixture;

namespace {

constexpr int kPatience = OfferFixture::kPatience;

} // namespace

class MakingAgainTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_models;
    std::filesystem::path m_folder;
    std::unique_ptr<OfferFixture> m_fixture;

    const Song& song() { return m_fixture->song(); }
    EditorState& editor() { return m_fixture->window->editor(); }
    QString said() { return m_fixture->find<QWidget>("generatePanel")->findChild<NoticeLine*>()->sentence(); }

    void choose(int first, int bars) {
        editor().setChosenBars(EditorState::Range(first * kTicksPerBar, (first + bars) * kTicksPerBar));
    }
    void generate() {
        const std::size_t before = song().generations.size();
        m_fixture->trigger("actionGenerateOthers");
        QTRY_COMPARE_WITH_TIMEOUT(song().generations.size(), before + 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window->idle(), kPatience);
    }
    void makeAgain() {
        m_fixture->trigger("actionMakeAgain");
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window->idle(), kPatience);
    }
    void take(Family family, Tick from, Tick to) {
        std::vector<Note> gone;
        for (const Note& note : song().track(family).notesIn(from, to))
            if (note.start >= from) gone.push_back(note);
        QVERIFY(!gone.empty());
        m_fixture->window->document().apply(
            std::make_shared<ChangeNotes>("Delete", family, std::move(gone), std::vector<Note>{}));
    }

private Q_SLOTS:
    void initTestCase() {
        m_folder = toPath(m_models.path());
        std::filesystem::copy_file(std::filesystem::path(MUSE_SOURCE_DIR) / "assets/models/composer-bass.safetensors",
                                   m_folder / "composer-bass.safetensors");
    }
    void init() { m_fixture = std::make_unique<OfferFixture>(m_folder, 1); }
    void cleanup() { m_fixture.reset(); }

    /// They were kept when the others were made, so they are no part of what is made again.
    void notesThatFilledNoEmptyBarStay() {
        take(Family::Guitar, 2 * kTicksPerBar, 8 * kTicksPerBar);
        const auto drawn = song().track(Family::Guitar).notes();
        choose(0, 4);
        m_fixture->find<QCheckBox>("onlyEmptyCheck")->setChecked(true);
        generate();
        m_fixture->find<QCheckBox>("onlyEmptyCheck")->setChecked(false);
        const Song made = song();
        QCOMPARE(generationRecord(made.generations.back().settings)->kept.bars(Family::Guitar),
                 (std::set<std::int64_t>{0, 1}));
        makeAgain();
        QVERIFY2(said().contains("already"), qPrintable(said()));
        QVERIFY(song() == made);
        for (const Note& note : drawn)
            QVERIFY(std::ranges::count(song().track(Family::Guitar).notes(), note) == 1);
    }

    void onlyTheChosenBarsAreMadeAgain() {
        choose(0, 8);
        generate();
        const Song made = song();
        const std::vector<Note> own{{kTicksPerBar + 240, 60, 49, 100}};
        m_fixture->window->document().apply(
            std::make_shared<ChangeNotes>("Draw", Family::Guitar, std::vector<Note>{}, own));
        take(Family::Drums, 5 * kTicksPerBar, 8 * kTicksPerBar);
        choose(4, 4);
        makeAgain();
        QCOMPARE(song().track(Family::Drums), made.track(Family::Drums));
        QVERIFY(std::ranges::count(song().track(Family::Guitar).notes(), own.front()) == 1);
    }

    void thatTheGivenTrackIsAnotherIsSaid() {
        choose(0, 4);
        generate();
        take(Family::Drums, 0, kTicksPerBar);
        makeAgain();
        QVERIFY2(!said().contains("another now"), qPrintable(said()));
        take(Family::Bass, 0, kTicksPerBar);
        makeAgain();
        QVERIFY2(said().contains("Bass is another now"), qPrintable(said()));
    }
};

MUSE_WINDOW_TEST(MakingAgainTest)
#include "MakingAgainTest.moc"
