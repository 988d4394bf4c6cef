// SPDX-License-Identifier: MIT
// Candidates of a model that ships, which knows what is usual in its data, are scored and put in order.
#include "core/metrics/scores/PieceScore.h"
#include "core/ml/ModelCard.h"
#include "core/music/FittedBars.h"
#include "core/music/PianorollConversion.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/OfferFixture.h"
#include "ui/document/EditorState.h"
#include "ui/features/generate/candidates/CandidateList.h"

#include <QComboBox>

using namespace muse;
using test::OfferFixture;

namespace {

constexpr int kMany = 6;

} // namespace

class CandidateScoresTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_models;
    std::filesystem::path m_folder;
    std::unique_ptr<OfferFixture> m_fixture;
    std::optional<FeatureReference> m_usual;

    CandidateList* list() { return m_fixture->list(); }
    QComboBox* order() { return m_fixture->find<QComboBox>("candidateOrderCombo"); }

    /// As the score of the bars in the roll would be.
    PieceScore scoreInSight() {
        const Song& shown = m_fixture->shown();
        const auto roll = toPianoroll(shown, fittedBars(shown, 0, kBarsPerPhrase));
        const auto score = scoreOf(roll, *m_usual, Family::Bass);
        return score ? *score : PieceScore{};
    }

private Q_SLOTS:
    void initTestCase() {
        m_folder = toPath(m_models.path());
        const auto model = m_folder / "composer-bass.safetensors";
        std::filesystem::copy_file(std::filesystem::path(MUSE_SOURCE_DIR) / "assets/models/composer-bass.safetensors",
                                   model);
        const auto card = readModelCard(model);
        QVERIFY(card.ok() && card->calibration);
        m_usual = card->calibration->usual;
        QVERIFY2(m_usual, "the shipped model does not know what is usual in its data");
    }
    void init() {
        m_fixture = std::make_unique<OfferFixture>(m_folder, kMany);
        m_fixture->ask();
    }
    void cleanup() { m_fixture.reset(); }

    void eachSaysHowFarItIsFromTheData() {
        QVERIFY(order()->isVisible());
        for (int row = 0; row < kMany; ++row)
            QVERIFY(!list()->model()->index(row, 0).data().toString().contains("seed"));
        const auto* pane = m_fixture->find<QWidget>("scorePane");
        QVERIFY(pane->isVisible());
        QVERIFY2(pane->accessibleDescription().contains("Repetition"), qPrintable(pane->accessibleDescription()));
        QVERIFY(pane->accessibleDescription().contains("With the bass"));
        const QString first = pane->accessibleDescription();
        bool differs = false;
        for (int row = 1; row < kMany; ++row) {
            QTest::keyClick(list(), Qt::Key_Right);
            differs = differs || pane->accessibleDescription() != first;
        }
        QVERIFY(differs);
    }

    /// The given track's answer is measured; it is the strongest that comes first.
    void theBestAnswerComesFirst() {
        order()->setCurrentIndex(order()->findText("Best answer"));
        std::vector<double> answers;
        for (int row = 0; row < kMany; ++row) {
            const PieceScore score = scoreInSight();
            const auto answer = std::ranges::find(score.aspects, Aspect::Answer, &AspectScore::aspect);
            QVERIFY(answer != score.aspects.end());
            answers.push_back(answer->value);
            QTest::keyClick(list(), Qt::Key_Right);
        }
        QVERIFY(std::ranges::is_sorted(answers, std::greater<>()));
        QVERIFY(answers.front() > answers.back());
    }

    /// Each one is as far from those before it as any that is left.
    void theMostDifferentAreSpread() {
        order()->setCurrentIndex(order()->findText("Most different"));
        std::vector<PieceScore> scores;
        for (int row = 0; row < kMany; ++row) {
            scores.push_back(scoreInSight());
            QTest::keyClick(list(), Qt::Key_Right);
        }
        const auto order = ordered(scores, PieceOrder::MostDifferent);
        for (std::size_t i = 0; i < order.size(); ++i)
            QCOMPARE(order[i], i);
        const auto nearest = ordered(scores, PieceOrder::NearestToData);
        QVERIFY(nearest != order);
    }

    void theNearestComeFirst() {
        order()->setCurrentIndex(order()->findText("Most like real songs"));
        std::vector<double> distances;
        for (int row = 0; row < kMany; ++row) {
            QCOMPARE(list()->current(), row);
            distances.push_back(scoreInSight().distance);
            QTest::keyClick(list(), Qt::Key_Right);
        }
        QVERIFY(distances.front() > 0);
        QVERIFY(std::ranges::is_sorted(distances));
        QVERIFY(distances.front() < distances.back());
        order()->setCurrentIndex(order()->findText("As made"));
        QCOMPARE(m_fixture->window->editor().preview()->song.generations.back().seed, std::uint64_t{1});
        QCOMPARE(list()->current(), 0);
    }
};

MUSE_WINDOW_TEST(CandidateScoresTest)
#include "CandidateScoresTest.moc"
