// SPDX-License-Identifier: MIT
#include "core/base/Folder.h"
#include "core/metrics/Deviation.h"
#include "core/ml/TrainingSession.h"
#include "core/ml/runs/RunHistory.h"
#include "core/ml/runs/RunSummary.h"
#include "core/ml/runs/StepFiles.h"
#include "core/ml/runs/TensorBoardFile.h"
#include "tests/core/ml/train/TrainingFolder.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <fstream>

using namespace muse;

/// What a training says of itself while it goes on, and when it thinks that it has come to its end.
class TrainingWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = test::TrainingFolder(); }

    void reportsWhatItTakesAndHowMusicHangsTogether() {
        auto wanted = settings("run", 4);
        wanted.rateSchedule = RateSchedule::Linear;
        wanted.learningRate = 0.002;
        wanted.criticLearningRate = 0.004;
        const auto reports = trained(wanted);
        QCOMPARE(reports.size(), std::size_t{4});
        for (const TrainingReport& report : reports) {
            QVERIFY(report.times);
            const double parts = report.times->phrases + report.times->critic + report.times->generator;
            QVERIFY(parts > 0 && parts <= report.secondsPerStep);
            QVERIFY(report.memory > 10'000'000);
            QCOMPARE(report.deviceMemory, std::uint64_t{0});
            const double share = 1 - static_cast<double>(report.step - 1) / 4;
            QVERIFY(std::abs(report.learningRate - 0.002 * share) < 1e-9);
            QVERIFY(std::abs(report.criticLearningRate - 0.004 * share) < 1e-9);
        }
        const TrainingReport& evaluated = reports[1];
        QVERIFY(!reports[0].coherence && evaluated.coherence && evaluated.coherenceInData);
        QVERIFY(std::isfinite(evaluated.coherenceInData->onsetsPerBar[index(Family::Piano)]));
        QCOMPARE(*evaluated.coherenceDeviation, coherenceDeviation(*evaluated.coherence, *evaluated.coherenceInData));
        // The folder tells the same.
        const auto history = readRunHistory(path("run"));
        QVERIFY(history.ok());
        QCOMPARE(history->damaged, std::size_t{0});
        QCOMPARE(*history->reports[1].coherenceDeviation, *evaluated.coherenceDeviation);
        QCOMPARE(history->reports[1].memory, evaluated.memory);
    }

    void samplesHaveALineOfTheirStepHoweverSeldomLossesAreTold() {
        auto wanted = settings("run", 7);
        wanted.reportEvery = 2;
        wanted.sampleEvery = 3;
        wanted.metricsEvery = 1000;
        trained(wanted);
        const auto history = readRunHistory(path("run"));
        QVERIFY(history.ok());
        std::vector<std::int64_t> told, sampled;
        for (const TrainingReport& report : history->reports) {
            told.push_back(report.step);
            if (report.samples) sampled.push_back(report.step);
        }
        QCOMPARE(told, (std::vector<std::int64_t>{2, 3, 4, 6, 7}));
        QCOMPARE(sampled, (std::vector<std::int64_t>{3, 6, 7}));
    }

    void whyItFailedStaysInTheFolderUntilItGoesOn() {
        auto wanted = settings("run", 50);
        wanted.learningRate = 1;
        wanted.beta1 = 0;
        wanted.beta2 = 0;
        wanted.checkpointEvery = 1;
        wanted.metricsEvery = 1000;
        TrainingSession session(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Failed, test::kTrainingTimeout);
        const auto failed = runSummary(path("run"));
        QVERIFY(failed.ok());
        QCOMPARE(failed->state, RunState::Failed);
        QCOMPARE(failed->failure, session.error());
        auto mended = settings("mended", 1);
        trained(mended);
        std::ofstream(runFailure(path("mended"))) << "The disk was full.\n";
        mended.resume = true;
        mended.generatorSteps = 2;
        QCOMPARE(runSummary(path("mended"))->state, RunState::Failed);
        trained(mended);
        QCOMPARE(runSummary(path("mended"))->state, RunState::Finished);
    }

    void theBestIsByTheMetricThatIsAskedFor() {
        // No bar of the data is empty, so EB could not be compared.
        for (const BestBy measure : {BestBy::Coherence, BestBy::PitchClasses}) {
            const std::string folder = "by " + std::string(name(measure));
            auto wanted = settings(folder.c_str(), 12);
            wanted.bestBy = measure;
            const auto reports = trained(wanted);
            const auto history = readRunHistory(path(folder.c_str()));
            QVERIFY(history.ok() && history->reference);
            double least = std::numeric_limits<double>::infinity();
            for (const TrainingReport& report : reports) {
                if (!report.metrics) continue;
                const double value = measure == BestBy::Coherence ? *report.coherenceDeviation
                                                                  : deviationIn(MetricId::UsedPitchClassesPaper,
                                                                                *report.metrics, *history->reference);
                QCOMPARE(report.best, value < least);
                least = std::min(value, least);
            }
            const auto last =
                std::find_if(reports.rbegin(), reports.rend(), [](const auto& each) { return each.best; });
            QVERIFY(last != reports.rend());
            QCOMPARE(bestCheckpoint(path(folder.c_str()))->step, last->step);
        }
    }

    void itStopsWhereNothingBetterComes() {
        auto wanted = settings("run", 100);
        // Weights that stand still are as good as before, and no better.
        wanted.learningRate = 1e-30;
        wanted.patience = 2;
        TrainingSession session(wanted);
        QTRY_VERIFY_WITH_TIMEOUT(session.state() == TrainingState::Stopped, test::kTrainingTimeout);
        auto reports = session.drain();
        const auto bestStep = bestCheckpoint(path("run"))->step;
        QCOMPARE(reports.back().step, bestStep + 2 * wanted.metricsEvery);
        QVERIFY2(reports.back().notice.find("the training stops here") != std::string::npos,
                 reports.back().notice.c_str());
        // Who goes on wants as many evaluations again.
        wanted.resume = true;
        TrainingSession again(wanted);
        QTRY_VERIFY_WITH_TIMEOUT(again.state() == TrainingState::Stopped, test::kTrainingTimeout);
        QVERIFY(again.drain().back().step >= reports.back().step + 2 * wanted.metricsEvery);
    }

    void writesEventFilesAsItGoes() {
        auto wanted = settings("run", 2);
        wanted.tensorBoard = true;
        trained(wanted);
        const auto files = [&] { return filesIn(path("run") / "tensorboard"); };
        QCOMPARE(files().size(), std::size_t{1});
        const auto size = std::filesystem::file_size(files().front());
        QVERIFY(size > 500);
        wanted.resume = true;
        wanted.generatorSteps = 3;
        trained(wanted);
        QCOMPARE(files().size(), std::size_t{2});
        // Of one step alone.
        for (const auto& file : files())
            QVERIFY(std::filesystem::file_size(file) <= size);
    }

private:
    std::filesystem::path path(const char* name) const { return m_folder.path(name); }

    TrainingSettings settings(const char* run, std::int64_t steps) const {
        TrainingSettings result = m_folder.settings(run, steps);
        result.metricPhrases = 8;
        return result;
    }

    static std::vector<TrainingReport> trained(const TrainingSettings& settings) {
        TrainingSession session(settings);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Finished, test::kTrainingTimeout); }();
        return session.drain();
    }

    test::TrainingFolder m_folder;
};

MUSE_TEST(TrainingWatchTest)
#include "TrainingWatchTest.moc"
