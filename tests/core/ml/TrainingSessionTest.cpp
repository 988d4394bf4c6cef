// SPDX-License-Identifier: MIT
#include "core/ml/TrainingSession.h"
#include "core/base/File.h"
#include "core/metrics/Deviation.h"
#include "core/metrics/MetricsJson.h"
#include "core/ml/GenerationModel.h"
#include "core/ml/runs/RunHistory.h"
#include "tests/core/ml/train/TrainingFolder.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <limits>

using namespace muse;
using namespace muse::test;

class TrainingSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = TrainingFolder(); }

    void trainsReportsAndLeavesARunFolder() {
        auto wanted = m_folder.settings("run", 4);
        wanted.metricPhrases = 64;
        TrainingSession session(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Finished, kTrainingTimeout);
        const auto reports = session.drain();
        QCOMPARE(reports.size(), 4u);
        for (std::size_t i = 0; i < reports.size(); ++i) {
            QCOMPARE(reports[i].step, std::int64_t(i) + 1);
            QVERIFY(std::isfinite(reports[i].criticLoss));
            QVERIFY(std::abs(reports[i].criticLoss - (reports[i].gradientPenalty - reports[i].wasserstein)) < 1e-9);
            QVERIFY(reports[i].secondsPerStep > 0);
        }
        QVERIFY(reports[1].metrics && reports[1].metrics->bars == 64 * 4);
        QVERIFY(reports[1].sameness && reports[1].sameInData && !reports[0].sameness);
        QVERIFY(reports[1].sameness->diversity > 0);
        QVERIFY(reports[1].sameInData->barSimilarity > 0.5); // each figure has one rhythm
        QVERIFY(reports.back().samples && reports.back().samples->bars() == kSamplePhrases * kBarsPerPhrase);
        QVERIFY(session.reference());
        QCOMPARE(session.reference()->emptyBars[0], 0.0);
        QVERIFY(session.drain().empty());

        const auto lines = eventsOf(m_folder.path("run"));
        QCOMPARE(lines.size(), 4u);
        QCOMPARE(lines[3]["step"].toInt(), 4);
        QVERIFY(lines[1].contains("metrics"));
        for (const char* key : {"critic_loss", "wasserstein", "gradient_penalty", "gradient_norm", "generator_loss"})
            QVERIFY2(lines[0][key].isDouble(), key);
        QCOMPARE(lines[2]["gradient_penalty"].toDouble(), reports[2].gradientPenalty);
        QCOMPARE(lines[2]["gradient_norm"].toDouble(), reports[2].gradientNorm);
        QCOMPARE(lines[2]["wasserstein"].toDouble(), reports[2].wasserstein);
        // A folder tells all of it again, also when its last line is cut short.
        std::ofstream(m_folder.path("run") / "events.jsonl", std::ios::app) << "{\"step\":5,\"critic_l";
        const auto history = readRunHistory(m_folder.path("run"));
        QVERIFY(history.ok());
        QCOMPARE(history->settings.generatorSteps, std::int64_t{4});
        QVERIFY(history->reference && session.reference());
        QCOMPARE(metricsJson(*history->reference), metricsJson(*session.reference()));
        QCOMPARE(history->reports.size(), reports.size());
        for (std::size_t i = 0; i < reports.size(); ++i) {
            QCOMPARE(history->reports[i].step, reports[i].step);
            QCOMPARE(history->reports[i].criticLoss, reports[i].criticLoss);
            QCOMPARE(history->reports[i].metrics.has_value(), reports[i].metrics.has_value());
            QCOMPARE(history->reports[i].samples.has_value(), reports[i].samples.has_value());
        }
        QCOMPARE(history->reports[1].metrics->emptyBars, reports[1].metrics->emptyBars);
        QCOMPARE(history->reports[1].sameness->diversity, reports[1].sameness->diversity);
        QCOMPARE(history->reports[1].sameInData->barSimilarity, reports[1].sameInData->barSimilarity);
        QVERIFY(history->reports.back().samples->packed() == reports.back().samples->packed());
        QVERIFY(!readRunHistory(m_folder.path("no such run")).ok());

        const auto about = readText(m_folder.path("run") / "run.json");
        QVERIFY(QByteArray::fromStdString(*about).contains("\"composer\""));
        QVERIFY(std::filesystem::exists(m_folder.path("run") / "samples" / "step-4.safetensors"));
        QVERIFY(std::filesystem::exists(m_folder.path("run") / "checkpoints" / "step-4.safetensors"));
        // What it plays by is found as it is saved, so that a run's models sound as they should wherever it stops.
        for (const char* file : {"step-4.safetensors", "best.safetensors"}) {
            const auto card = readModelCard(m_folder.path("run") / "checkpoints" / file);
            QVERIFY2(card && card->calibration && !(*card->calibration == Calibration{}), file);
        }
    }

    void pausesResumesAndStops() {
        TrainingSession session(m_folder.settings("run", 1000000));
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Running, kTrainingTimeout);
        session.pause();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Paused, kTrainingTimeout);
        session.drain();
        session.resume();
        std::size_t reports = 0;
        // QTRY_VERIFY asks once more after it succeeded, so what was drained is added up.
        QTRY_VERIFY_WITH_TIMEOUT((reports += session.drain().size()) > 0, kTrainingTimeout);
        session.stop();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Stopped, kTrainingTimeout);
        QVERIFY(!std::filesystem::is_empty(m_folder.path("run") / "checkpoints"));
    }

    void stopsWhilePaused() {
        TrainingSession session(m_folder.settings("run", 1000000));
        session.pause();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Paused, kTrainingTimeout);
        session.stop();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Stopped, kTrainingTimeout);
    }

    void keepsTheNewestCheckpoints() {
        auto wanted = m_folder.settings("run", 5);
        wanted.checkpointEvery = 1;
        wanted.checkpointsKept = 2;
        TrainingSession session(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Finished, kTrainingTimeout);
        QVERIFY(!std::filesystem::exists(m_folder.path("run") / "checkpoints" / "step-3.safetensors"));
        QVERIFY(std::filesystem::exists(m_folder.path("run") / "checkpoints" / "step-4.safetensors"));
        QVERIFY(std::filesystem::exists(m_folder.path("run") / "checkpoints" / "step-5.safetensors"));
    }

    void keepsTheBestEvaluation() {
        auto wanted = m_folder.settings("run", 6);
        wanted.metricsEvery = 1;
        TrainingSession session(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Finished, kTrainingTimeout);
        const auto reports = session.drain();
        double least = std::numeric_limits<double>::infinity();
        std::int64_t bestStep = 0;
        for (const TrainingReport& report : reports) {
            QVERIFY(report.deviation && report.metrics);
            QCOMPARE(*report.deviation, meanDeviation(*report.metrics, *session.reference()));
            QCOMPARE(report.best, *report.deviation < least);
            if (report.best) bestStep = report.step;
            least = std::min(least, *report.deviation);
        }
        const auto best = m_folder.path("run") / "checkpoints" / "best.safetensors";
        QCOMPARE(readModelCard(best)->generatorSteps, bestStep);
        QVERIFY(GenerationModel::load(best).ok());
        const auto lines = eventsOf(m_folder.path("run"));
        QCOMPARE(lines[std::size_t(bestStep) - 1]["best"].toBool(), true);
        QCOMPARE(lines[std::size_t(bestStep) - 1]["deviation"].toDouble(), least);

        // A resumed run remembers it, so a worse evaluation does not take its place.
        auto more = wanted;
        more.generatorSteps = 8;
        more.resume = true;
        TrainingSession longer(more);
        QTRY_COMPARE_WITH_TIMEOUT(longer.state(), TrainingState::Finished, kTrainingTimeout);
        for (const TrainingReport& report : longer.drain()) {
            QCOMPARE(report.best, *report.deviation < least);
            least = std::min(least, *report.deviation);
        }
    }

    void oneTrainingAtATime() {
        TrainingSession first(m_folder.settings("run", 1000000));
        QTRY_COMPARE_WITH_TIMEOUT(first.state(), TrainingState::Running, kTrainingTimeout);
        auto wanted = m_folder.settings("run", 10);
        wanted.resume = true;
        TrainingSession second(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), TrainingState::Failed, kTrainingTimeout);
        QVERIFY2(second.error().find("is being trained right now") != std::string::npos, second.error().c_str());
        first.stop();
        QTRY_COMPARE_WITH_TIMEOUT(first.state(), TrainingState::Stopped, kTrainingTimeout);
    }

    void infiniteLossesEndTheTrainingAndAreNotSaved() {
        auto wanted = m_folder.settings("run", 50);
        wanted.learningRate = 1;
        wanted.beta1 = 0;
        wanted.beta2 = 0;
        wanted.checkpointEvery = 1;
        TrainingSession session(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Failed, kTrainingTimeout);
        QVERIFY2(session.error().find("became infinite at step") != std::string::npos, session.error().c_str());
        for (const auto& file : std::filesystem::directory_iterator(m_folder.path("run") / "checkpoints"))
            for (const auto& [name, bytes] : tensorsOf(file.path())) {
                std::vector<float> values(bytes.size() / sizeof(float));
                std::memcpy(values.data(), bytes.data(), bytes.size());
                QVERIFY2(std::ranges::all_of(values, [](float v) { return std::isfinite(v); }), name.c_str());
            }
    }

    void refusesWhatCannotWork_data() {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("word");
        QTest::newRow("no dataset") << "dataset"
                                    << "nowhere.safetensors";
        QTest::newRow("batch of one") << "batch"
                                      << "batch";
        QTest::newRow("no checkpoint") << "resume"
                                       << "no checkpoint";
        QTest::newRow("learning rate") << "rate"
                                       << "'learning_rate' is 0";
    }

    void refusesWhatCannotWork() {
        QFETCH(QString, fault);
        QFETCH(QString, word);
        auto wanted = m_folder.settings("run", 1);
        if (fault == "dataset") wanted.dataset = m_folder.path("nowhere.safetensors");
        if (fault == "batch") wanted.batch = 1;
        if (fault == "resume") wanted.resume = true;
        if (fault == "rate") wanted.learningRate = 0;
        TrainingSession session(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Failed, kTrainingTimeout);
        QVERIFY2(QString::fromStdString(session.error()).contains(word), session.error().c_str());
    }

    /// A working directory that is gone makes the standard library throw; the window must outlive it.
    void whatIsThrownIsAFailure() {
        const auto before = std::filesystem::current_path();
        const auto back = qScopeGuard([&before] { std::filesystem::current_path(before); });
        std::filesystem::create_directory(m_folder.path("gone"));
        std::filesystem::current_path(m_folder.path("gone"));
        std::filesystem::remove(m_folder.path("gone"));
        auto wanted = m_folder.settings("run", 1);
        wanted.dataset = "../data.safetensors";
        TrainingSession session(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Failed, kTrainingTimeout);
        QVERIFY2(session.error().find("No such file or directory") != std::string::npos, session.error().c_str());
    }

    void doesNotOverwriteARun() {
        {
            TrainingSession first(m_folder.settings("run", 1));
            QTRY_COMPARE_WITH_TIMEOUT(first.state(), TrainingState::Finished, kTrainingTimeout);
        }
        TrainingSession again(m_folder.settings("run", 1));
        QTRY_COMPARE_WITH_TIMEOUT(again.state(), TrainingState::Failed, kTrainingTimeout);
        QVERIFY(again.error().find("already holds") != std::string::npos);
    }

private:
    TrainingFolder m_folder;
};

MUSE_TEST(TrainingSessionTest)
#include "TrainingSessionTest.moc"
