// SPDX-License-Identifier: MIT
// What is said of a candidate beside its scores: whether it is a copy, and whether it listens. With a model that ships.
#include "core/metrics/copies/TrainingPrints.h"
#include "core/music/FittedBars.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/EditorState.h"
#include "ui/features/generate/candidates/CandidateList.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace muse;
using test::WindowFixture;

namespace {

constexpr int kPatience = 60000;
constexpr int kBars = 4;

} // namespace

class CandidateJudgementTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_models;
    std::filesystem::path m_folder;
    std::unique_ptr<WindowFixture> m_fixture;

    CandidateList* list() { return m_fixture->find<CandidateList>("candidateList"); }
    QLabel* nearness() { return m_fixture->find<QLabel>("nearnessLabel"); }
    QLabel* listening() { return m_fixture->find<QLabel>("listeningLabel"); }
    QPushButton* listen() { return m_fixture->find<QPushButton>("listenButton"); }

    Pianoroll inSight() {
        const Song& shown = m_fixture->window->editor().preview()->song;
        return toPianoroll(shown, fittedBars(shown, 0, kBars));
    }
    /// Prints of this music, and of nothing else, as if the model had learnt from it.
    void writePrints(const Pianoroll& learnt) {
        TrainingPrints prints{"test", {hashed(onsetPrint(learnt))}, {}};
        prints.rare.fill(0.3);
        QVERIFY(writeTrainingPrints(m_folder / "test.prints", prints).ok());
    }
    void open() {
        m_fixture = std::make_unique<WindowFixture>(m_folder);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window->idle(), kPatience);
        m_fixture->window->document().replace(test::tinySong(8));
        m_fixture->find<PianoRollView>("pianoRoll")->setActiveFamily(Family::Bass);
        m_fixture->find<QSpinBox>("candidateCountSpin")->setValue(3);
        m_fixture->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    }
    void ask(const char* action = "actionGenerateOthers") {
        m_fixture->trigger(action);
        QTRY_VERIFY_WITH_TIMEOUT(list()->isVisible(), kPatience);
    }

private Q_SLOTS:
    void initTestCase() {
        m_folder = toPath(m_models.path());
        for (const char* name : {"composer-bass", "composer"})
            std::filesystem::copy_file(std::filesystem::path(MUSE_SOURCE_DIR) / "assets/models" /
                                           (std::string(name) + ".safetensors"),
                                       m_folder / (std::string(name) + ".safetensors"));
    }
    void cleanup() {
        m_fixture.reset();
        std::filesystem::remove(m_folder / "test.prints");
    }

    void withoutPrintsNothingIsSaidOfCopies() {
        open();
        ask();
        QTest::keyClick(list(), Qt::Key_Right);
        QVERIFY(!nearness()->isVisible());
    }

    void whatIsLikeNoTrainingPhraseIsNoCopy() {
        writePrints(Pianoroll(kBars));
        open();
        ask();
        QTRY_VERIFY_WITH_TIMEOUT(nearness()->isVisible(), kPatience);
        QVERIFY2(nearness()->text().startsWith("No copy"), qPrintable(nearness()->text()));
        QVERIFY(!nearness()->property("warning").toBool());
    }

    void aCopyIsWarnedOf() {
        open();
        ask();
        QTest::keyClick(list(), Qt::Key_Right);
        const Pianoroll second = inSight();
        m_fixture.reset();
        writePrints(second);
        open();
        ask();
        QTRY_VERIFY_WITH_TIMEOUT(nearness()->isVisible(), kPatience);
        QTest::keyClick(list(), Qt::Key_Right);
        QCOMPARE(inSight(), second);
        QVERIFY2(nearness()->text().startsWith("Perhaps a copy: bars 1 to 4"), qPrintable(nearness()->text()));
        QVERIFY(nearness()->property("warning").toBool());
        QVERIFY(nearness()->toolTip().contains("30 %"));
        QTest::keyClick(list(), Qt::Key_Left);
        QVERIFY(nearness()->text().startsWith("No copy"));
    }

    void anotherGivenTrackChangesWhatListens() {
        open();
        ask();
        QVERIFY(listen()->isVisible());
        QVERIFY(!listening()->isVisible());
        const Song before = m_fixture->window->document().song();
        QTest::keyClick(list(), Qt::Key_H);
        QTRY_VERIFY_WITH_TIMEOUT(listening()->isVisible(), kPatience);
        const QString said = listening()->text();
        QVERIFY2(said.contains("listen") && said.contains("guitar") && !said.contains("bass 0"), qPrintable(said));
        QVERIFY(m_fixture->window->document().song() == before);
        // It is said of the one that was asked about.
        QTest::keyClick(list(), Qt::Key_Right);
        QVERIFY(!listening()->isVisible());
        listen()->click();
        QTRY_VERIFY_WITH_TIMEOUT(listening()->isVisible(), kPatience);
        QTest::keyClick(list(), Qt::Key_Left);
        QCOMPARE(listening()->text(), said);
    }

    void musicFromScratchListensToNobody() {
        open();
        ask("actionGenerateScratch");
        QVERIFY(!listen()->isVisible());
        QTest::keyClick(list(), Qt::Key_H);
        QVERIFY(!listening()->isVisible());
    }
};

MUSE_WINDOW_TEST(CandidateJudgementTest)
#include "CandidateJudgementTest.moc"
