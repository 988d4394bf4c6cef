// SPDX-License-Identifier: MIT
// Random vectors that are held or drawn anew in the real window, with the hybrid that ships.
#include "core/ml/provenance/GenerationRecord.h"
#include "core/music/edits/ChangeNotes.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/EditorState.h"
#include "ui/kit/NoticeLine.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>

using namespace muse;
using test::WindowFixture;

namespace {

constexpr int kPatience = 20000;

} // namespace

class LatentsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_models;
    std::filesystem::path m_folder;
    std::unique_ptr<WindowFixture> m_fixture;

    const Song& song() { return m_fixture->window->document().song(); }
    QToolButton* button(const char* name) { return m_fixture->find<QToolButton>(name); }

    /// From the menu of a track's letter; it closes, as after a click.
    void choose(const char* row, Family family, const QString& words) {
        QToolButton* track = button(qPrintable(row + QString::fromUtf8(name(family).data())));
        const QPoint at = track->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, track->mapToGlobal(at));
        QApplication::sendEvent(track, &event);
        auto* menu = m_fixture->find<QMenu>("latentTrackMenu");
        QVERIFY(menu);
        const auto actions = menu->actions();
        const auto found =
            std::ranges::find_if(actions, [&words](const QAction* each) { return each->text().startsWith(words); });
        QVERIFY2(found != actions.end(), qPrintable(words));
        (*found)->trigger();
        menu->close();
        QTRY_VERIFY(!m_fixture->find<QMenu>("latentTrackMenu"));
    }
    void generated(std::size_t count) {
        QTRY_COMPARE_WITH_TIMEOUT(song().generations.size(), count, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window->idle(), kPatience);
    }
    void generate() {
        const std::size_t before = song().generations.size();
        m_fixture->trigger("actionGenerateScratch");
        generated(before + 1);
    }

private Q_SLOTS:
    void initTestCase() {
        m_folder = toPath(m_models.path());
        std::filesystem::copy_file(std::filesystem::path(MUSE_SOURCE_DIR) / "assets/models/hybrid.safetensors",
                                   m_folder / "hybrid.safetensors");
    }
    void init() {
        m_fixture = std::make_unique<WindowFixture>(m_folder);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window->idle(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->enabled("actionGenerateScratch"), kPatience);
        m_fixture->find<QSpinBox>("candidateCountSpin")->setValue(1);
    }
    void cleanup() { m_fixture.reset(); }

    void aHybridHasAllFour() {
        for (const char* name : {"pieceHold", "courseHold", "playerHoldGuitar", "playerscourseHoldDrums"}) {
            QVERIFY2(button(name), name);
            QVERIFY(!button(name)->isEnabled()); // nothing is there to be held
        }
        generate();
        QVERIFY(button("pieceHold")->isEnabled());
        QVERIFY(button("playerRedraw")->isEnabled());
    }

    void onlyWhatIsNotHeldIsDrawnAnew() {
        generate();
        const Song before = song();
        // A track that rests might rest again.
        const Family redrawn = *std::ranges::max_element(
            kAllFamilies, {}, [&](Family family) { return before.track(family).notes().size(); });
        for (const Family family : kAllFamilies)
            if (family != redrawn) button(qPrintable("playerHold" + QString::fromUtf8(name(family).data())))->click();
        button("playerRedraw")->click();
        generated(2);
        for (const Family family : kAllFamilies)
            QCOMPARE(song().track(family).notes() == before.track(family).notes(), family != redrawn);
        const auto record = generationRecord(song().generations.back().settings);
        QVERIFY(record.ok());
        QVERIFY(!record->settings.latents.player[index(redrawn)].seed);
        QCOMPARE(*record->settings.latents.piece.seed, before.generations.back().seed);
    }

    void oneTrackAloneIsDrawnAnew() {
        generate();
        const Song before = song();
        const Family redrawn = *std::ranges::max_element(
            kAllFamilies, {}, [&](Family family) { return before.track(family).notes().size(); });
        choose("playerHold", redrawn, "Roll again");
        generated(2);
        for (const Family family : kAllFamilies)
            QCOMPARE(song().track(family).notes() == before.track(family).notes(), family != redrawn);
    }

    void aTrackHasAStrengthOfItsOwn() {
        m_fixture->find<QCheckBox>("newSeedCheck")->setChecked(true);
        generate();
        choose("playerHold", Family::Guitar, "50 %");
        QVERIFY(button("playerHoldGuitar")->text().contains(QChar(0x2022)));
        generate();
        const auto players = [this] {
            return generationRecord(song().generations.back().settings)->settings.latents.player;
        };
        QCOMPARE(players()[index(Family::Guitar)].strength, 0.5);
        QCOMPARE(players()[index(Family::Drums)].strength, 1.0);
        // The slider is for all of them.
        m_fixture->find<QSlider>("playerStrength")->setValue(120);
        generate();
        for (const RandomVector& player : players())
            QCOMPARE(player.strength, 1.2);
    }

    void aDiceIsForOnce() {
        generate();
        const auto seed = song().generations.back().seed;
        button("courseRedraw")->click();
        generated(2);
        QCOMPARE(*generationRecord(song().generations.back().settings)->settings.latents.piece.seed, seed);
        for (const char* name : {"pieceHold", "courseHold", "playerHoldBass"})
            QVERIFY2(!button(name)->isChecked(), name);
        QVERIFY(button("pieceRedraw")->isEnabled());
    }

    void whatIsHeldComesBackWithTheSong() {
        m_fixture->find<QCheckBox>("newSeedCheck")->setChecked(true);
        generate();
        button("courseHold")->click();
        button("playerHoldBass")->click();
        m_fixture->find<QSlider>("courseStrength")->setValue(140);
        generate();
        QVERIFY(button("courseHold")->isChecked());
        m_fixture->find<QSlider>("courseStrength")->setValue(20);
        const QString file = m_fixture->file("held.musegan");
        QVERIFY(m_fixture->window->document().save(file).ok());
        m_fixture->window->document().replace(Song());
        QVERIFY(!button("courseHold")->isChecked());
        QVERIFY(m_fixture->window->document().open(file).ok());
        QTRY_VERIFY(button("courseHold")->isChecked());
        QVERIFY(button("playerHoldBass")->isChecked());
        QVERIFY(!button("pieceHold")->isChecked());
        QCOMPARE(m_fixture->find<QSlider>("courseStrength")->value(), 140);
    }

    void withoutStrengthSeedsDoNotMatter() {
        for (const char* name : {"pieceStrength", "courseStrength", "playerStrength", "playerscourseStrength"})
            m_fixture->find<QSlider>(name)->setValue(0);
        m_fixture->find<QCheckBox>("newSeedCheck")->setChecked(true);
        m_fixture->find<QSlider>("dynamicsSlider")->setValue(0); // how notes are played is drawn by the seed
        generate();
        const Song before = song();
        m_fixture->trigger("actionUndo");
        QCOMPARE(song().noteCount(), std::size_t{0});
        generate();
        QVERIFY(song().generations.back().seed != before.generations.back().seed);
        for (const Family family : kAllFamilies)
            QVERIFY(song().track(family).notes() == before.track(family).notes());
    }

    void theSameNotesAreMadeAgain() {
        m_fixture->find<QSlider>("courseStrength")->setValue(140);
        generate();
        const Song before = song();
        QVERIFY(before.noteCount() > 20);
        m_fixture->find<QSlider>("courseStrength")->setValue(20);
        const Track& piano = song().track(Family::Piano);
        m_fixture->window->document().apply(std::make_unique<ChangeNotes>(
            "Delete", Family::Piano, std::vector<Note>(piano.notes().begin(), piano.notes().end()),
            std::vector<Note>()));
        QVERIFY(song().track(Family::Piano).notes().empty());
        m_fixture->trigger("actionMakeAgain");
        QTRY_VERIFY_WITH_TIMEOUT(!song().track(Family::Piano).notes().empty(), kPatience);
        for (const Family family : kAllFamilies)
            QVERIFY(song().track(family).notes() == before.track(family).notes());
    }

    void whatIsThereAlreadyIsNoStep() {
        generate();
        const int steps = m_fixture->window->document().undoStack().count();
        m_fixture->trigger("actionMakeAgain");
        const auto said = [&] {
            for (const auto* label : m_fixture->window->findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains("already")) return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(said(), kPatience);
        QCOMPARE(m_fixture->window->document().undoStack().count(), steps);
        QCOMPARE(song().generations.size(), std::size_t{1});
    }

    /// The music of bars 5 to 8 goes on from that of bars 1 to 4, and what is held of it is its own.
    void inTheMiddleOfAPieceItsMiddleIsHeld() {
        m_fixture->find<QSlider>("dynamicsSlider")->setValue(0); // chances of timing are drawn from the bars' begin
        m_fixture->window->editor().setChosenBars(EditorState::Range(0, 8 * kTicksPerBar));
        generate();
        const Song before = song();
        m_fixture->window->editor().setChosenBars(EditorState::Range(4 * kTicksPerBar, 8 * kTicksPerBar));
        for (const char* hold : {"pieceHold", "courseHold"})
            button(hold)->click();
        for (const Family family : kAllFamilies)
            for (const char* hold : {"playerHold", "playerscourseHold"})
                button(qPrintable(hold + QString::fromUtf8(name(family).data())))->click();
        const auto onsets = [](const Song& each, Family family) {
            std::vector<std::pair<Tick, int>> found;
            for (const Note& note : each.track(family).notesIn(4 * kTicksPerBar, 8 * kTicksPerBar))
                // What sounds over the bar line begins there only where nothing comes before.
                if (note.start > 4 * kTicksPerBar) found.emplace_back(note.start, note.pitch);
            std::ranges::sort(found);
            return found;
        };
        m_fixture->trigger("actionGenerateScratch");
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window->idle(), kPatience);
        for (const Family family : kAllFamilies)
            QCOMPARE(onsets(song(), family), onsets(before, family));
    }

    void whatAnotherModelMadeIsNotHeld() {
        m_fixture->find<QCheckBox>("newSeedCheck")->setChecked(true);
        generate();
        Song other = song();
        auto record = generationRecord(other.generations.back().settings);
        QVERIFY(record.ok() && !record->modelHash.empty());
        record->modelHash = std::string(32, '0');
        other.generations.back().settings = toText(*record);
        m_fixture->window->document().replace(other);
        button("pieceHold")->click();
        generate();
        const auto made = generationRecord(song().generations.back().settings);
        QVERIFY(!made->settings.latents.piece.seed);
        const QString said = m_fixture->find<QWidget>("generatePanel")->findChild<NoticeLine*>()->sentence();
        QVERIFY2(said.contains("did not make the music"), qPrintable(said));
    }

    void aModelThatIsGoneIsNamed() {
        generate();
        Song other = song();
        other.generations.back().model = "Somebody else's";
        m_fixture->window->document().replace(other);
        m_fixture->trigger("actionMakeAgain");
        bool said = false;
        for (const auto* label : m_fixture->window->findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text().contains("Somebody else's") &&
                            label->text().contains("cannot be made again"));
        QVERIFY(said);
    }
};

MUSE_WINDOW_TEST(LatentsTest)
#include "LatentsTest.moc"
