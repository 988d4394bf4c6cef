// SPDX-License-Identifier: MIT
#include "core/ml/ModelDynamics.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/EditorState.h"
#include "ui/document/SongDocument.h"
#include "ui/features/generate/candidates/CandidateList.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSlider>
#include <QSpinBox>
#include <QUndoStack>

#include <set>

using namespace muse;
using test::WindowFixture;

namespace {

constexpr int kPatience = 60000;

/// Loud on the beats, late beside them.
Dynamics distinct() {
    Dynamics dynamics;
    for (const Part part : kAllParts)
        for (std::size_t position = 0; position < kMetricalPositions; ++position)
            dynamics.at(part, position) = {position % 4 == 0 ? 120.0 : 60.0, 3, 5, 0};
    return dynamics;
}

} // namespace

/// What is generated in the real window is played as the model's data is, as far as the user wishes.
class DynamicsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_models;
    std::filesystem::path m_folder;
    std::unique_ptr<WindowFixture> m_fixture;

    const Song& song() { return m_fixture->window->document().song(); }
    QSlider& slider() { return *m_fixture->find<QSlider>("dynamicsSlider"); }

    /// The made notes, where all but the bass are made.
    std::vector<Note> generated() {
        const int steps = m_fixture->window->document().undoStack().index();
        m_fixture->trigger("actionGenerateOthers");
        const auto done = [&] { return m_fixture->window->document().undoStack().index() > steps; };
        if (!QTest::qWaitFor(done, kPatience)) qWarning("nothing was generated");
        return made();
    }
    std::vector<Note> made() {
        std::vector<Note> notes;
        for (const Family family : {Family::Drums, Family::Guitar, Family::Piano, Family::Strings})
            for (const Note& note : song().track(family).notesIn(0, 4 * kTicksPerBar))
                if (note.start < 4 * kTicksPerBar) notes.push_back(note);
        return notes;
    }
    static std::set<int> velocities(const std::vector<Note>& notes) {
        std::set<int> all;
        for (const Note& note : notes)
            all.insert(note.velocity);
        return all;
    }
    QJsonObject recorded() {
        return QJsonDocument::fromJson(QByteArray::fromStdString(song().generations.back().settings)).object();
    }

private Q_SLOTS:
    void initTestCase() {
        const auto model = test::writeTinyModel(toPath(m_models.path()), Family::Bass);
        QVERIFY(!model.empty());
        m_folder = toPath(m_models.filePath("models"));
        std::filesystem::create_directories(m_folder);
        const auto written = writeWithDynamics(model, m_folder / "bass.safetensors", distinct());
        QVERIFY2(written.ok(), written ? "" : written.error().message.c_str());
    }
    void init() {
        m_fixture = std::make_unique<WindowFixture>(m_folder);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window->idle(), kPatience);
        m_fixture->window->document().replace(test::tinySong(8));
        m_fixture->find<PianoRollView>("pianoRoll")->setActiveFamily(Family::Bass);
    }
    void cleanup() { m_fixture.reset(); }

    void notesDifferInLoudnessAndTimingFromTheStart() {
        QCOMPARE(slider().value(), 70);
        const auto notes = generated();
        QVERIFY(velocities(notes).size() > 3);
        QVERIFY(std::ranges::any_of(notes, [](const Note& note) { return note.start % kTicksPerStep != 0; }));
        QVERIFY(m_fixture->window->document().song().track(Family::Bass) == test::tinySong(8).track(Family::Bass));
        QCOMPARE(recorded()["dynamics"].toDouble(), 0.7);
    }

    void fullIsAsTheModelsCardSays() {
        slider().setValue(100);
        const auto notes = generated();
        QVERIFY(!notes.empty());
        for (const Note& note : notes) {
            if (note.start % kTicksPerQuarter > 5) continue; // 5 ticks late at most
            QVERIFY2(note.velocity > 105, qPrintable(QString::number(note.velocity)));
        }
        QVERIFY(*velocities(notes).begin() < 75);
    }

    void noneIsFlatAndOnTheGrid() {
        slider().setValue(0);
        const auto notes = generated();
        QCOMPARE(velocities(notes), (std::set<int>{100}));
        for (const Note& note : notes)
            QCOMPARE(note.start % kTicksPerStep, Tick{0});
        QCOMPARE(recorded()["dynamics"].toDouble(), 0.0);
    }

    void theSameSeedIsPlayedTheSame() {
        const auto once = generated();
        m_fixture->trigger("actionUndo");
        QCOMPARE(generated(), once);
    }

    void candidatesAreHeardAsTheyAreTaken() {
        m_fixture->find<QSpinBox>("candidateCountSpin")->setValue(2);
        auto* list = m_fixture->find<CandidateList>("candidateList");
        m_fixture->trigger("actionGenerateOthers");
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), kPatience);
        const Song shown = m_fixture->window->editor().preview()->song;
        QTest::keyClick(list, Qt::Key_Return);
        for (const Family family : kAllFamilies)
            QVERIFY(song().track(family) == shown.track(family));
        QVERIFY(velocities(made()).size() > 3);
    }

    void theAmountIsRemembered() {
        slider().setValue(30);
        QVERIFY(!generated().empty());
        m_fixture->reopen();
        QCOMPARE(slider().value(), 30);
    }

    void itIsNamedForThoseWhoDoNotSee() {
        QCOMPARE(slider().accessibleName(), QStringLiteral("Dynamics"));
        QVERIFY(!slider().toolTip().isEmpty());
    }
};

MUSE_WINDOW_TEST(DynamicsTest)
#include "DynamicsTest.moc"
