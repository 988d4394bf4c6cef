// SPDX-License-Identifier: MIT
#include "core/ml/TrainingSession.h"
#include "core/base/File.h"
#include "core/base/Safetensors.h"
#include "core/metrics/Deviation.h"
#include "core/metrics/MetricsJson.h"
#include "core/ml/GenerationModel.h"
#include "core/ml/config/TrainingConfig.h"
#include "core/ml/runs/RunHistory.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TinyDataset.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <limits>

using namespace muse;

namespace {

constexpr int kTimeout = 600000;

std::vector<QJsonObject> events(const std::filesystem::path& run) {
    std::vector<QJsonObject> lines;
    const auto text = readText(run / "events.jsonl");
    for (const QByteArray& line : QByteArray::fromStdString(*text).split('\n'))
        if (!line.isEmpty()) lines.push_back(QJsonDocument::fromJson(line).object());
    return lines;
}

/// All tensors of a file as bytes, by name.
std::map<std::string, std::vector<std::uint8_t>> tensors(const std::filesystem::path& path) {
    std::map<std::string, std::vector<std::uint8_t>> result;
    const auto file = SafetensorsFile::open(path);
    for (const auto& [name, view] : file->tensors())
        result[name].assign(view.bytes.begin(), view.bytes.end());
    return result;
}

} // namespace

class TrainingSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        test::writeTinyDataset(path("data.safetensors"));
    }

    void trainsReportsAndLeavesARunFolder() {
        auto wanted = settings("run", 4);
        wanted.metricPhrases = 64;
        TrainingSession session(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Finished, kTimeout);
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

        const auto lines = events(path("run"));
        QCOMPARE(lines.size(), 4u);
        QCOMPARE(lines[3]["step"].toInt(), 4);
        QVERIFY(lines[1].contains("metrics"));
        for (const char* key : {"critic_loss", "wasserstein", "gradient_penalty", "gradient_norm", "generator_loss"})
            QVERIFY2(lines[0][key].isDouble(), key);
        QCOMPARE(lines[2]["gradient_penalty"].toDouble(), reports[2].gradientPenalty);
        QCOMPARE(lines[2]["gradient_norm"].toDouble(), reports[2].gradientNorm);
        QCOMPARE(lines[2]["wasserstein"].toDouble(), reports[2].wasserstein);
        // A folder tells all of it again, also when its last line is cut short.
        std::ofstream(path("run") / "events.jsonl", std::ios::app) << "{\"step\":5,\"critic_l";
        const auto history = readRunHistory(path("run"));
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
        QVERIFY(!readRunHistory(path("no such run")).ok());

        const auto about = readText(path("run") / "run.json");
        QVERIFY(QByteArray::fromStdString(*about).contains("\"composer\""));
        QVERIFY(std::filesystem::exists(path("run") / "samples" / "step-4.safetensors"));
        QVERIFY(std::filesystem::exists(path("run") / "checkpoints" / "step-4.safetensors"));
        // What it plays by is found as it is saved, so that a run's models sound as they should wherever it stops.
        for (const char* file : {"step-4.safetensors", "best.safetensors"}) {
            const auto card = readModelCard(path("run") / "checkpoints" / file);
            QVERIFY2(card && card->calibration && !(*card->calibration == Calibration{}), file);
        }
    }

    void learns() {
        // On eight phrases the critic soon tells real from generated.
        auto wanted = settings("run", 12);
        wanted.criticStepsPerGeneratorStep = 5;
        TrainingSession session(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Finished, kTimeout);
        const auto reports = session.drain();
        QVERIFY(reports.back().criticLoss < 0);
        QVERIFY(reports.back().criticLoss < reports.front().criticLoss);
        QVERIFY(reports.back().wasserstein > reports.front().wasserstein);
    }

    void resumesToTheSameBits_data() {
        QTest::addColumn<QString>("course");
        QTest::addColumn<int>("half");
        QTest::addColumn<int>("whole");
        QTest::newRow("as the paper") << "plain" << 2 << 4;
        QTest::newRow("falling learning rate") << "linear" << 3 << 5;
        QTest::newRow("v1's critic warm-up") << "warm-up" << 1 << 2;
        QTest::newRow("v1's critic") << "v1's critic" << 1 << 2;
        QTest::newRow("stochastic neurons") << "neurons" << 1 << 3;
        QTest::newRow("R3, penalised now and then") << "r3" << 1 << 3;
        QTest::newRow("hinge, spectral norm and a common bar") << "hinge" << 1 << 3;
        QTest::newRow("streams, R1, both sides moved") << "streams" << 1 << 3;
    }

    void resumesToTheSameBits() {
        QFETCH(QString, course);
        QFETCH(int, half);
        QFETCH(int, whole);
        const auto following = [&](const char* run, int steps) {
            auto result = settings(run, steps);
            if (course == "linear") result.rateSchedule = RateSchedule::Linear;
            if (course == "warm-up") result.criticWarmUp = CriticWarmUp::V1;
            if (course == "v1's critic") result.model.critic = CriticKind::Released;
            if (course == "neurons") result.model.binaryNeurons = BinaryNeurons::Stochastic;
            if (course == "r3") {
                result.loss = AdversarialLoss::R3;
                result.penaltyEvery = 4;
                result.criticLearningRate = 5e-4;
            }
            if (course == "hinge") {
                result.loss = AdversarialLoss::Hinge;
                result.model.commonBar = true;
            }
            if (course == "streams") {
                result.model.critic = CriticKind::Streams;
                result.loss = AdversarialLoss::R1;
                result.rotateBars = 0.5;
                result.transposeBoth = 3;
                result.averageDecay = 0.9;
            }
            result.decayFrom = 1;
            result.decayTo = 6;
            return result;
        };
        TrainingSession unbroken(following("whole", whole));
        QTRY_COMPARE_WITH_TIMEOUT(unbroken.state(), TrainingState::Finished, kTimeout);
        {
            TrainingSession first(following("halves", half));
            QTRY_COMPARE_WITH_TIMEOUT(first.state(), TrainingState::Finished, kTimeout);
        }
        auto rest = following("halves", whole);
        rest.resume = true;
        TrainingSession second(rest);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), TrainingState::Finished, kTimeout);
        QCOMPARE(second.drain().front().step, half + 1);
        QCOMPARE(events(path("halves")).size(), std::size_t(whole));
        const auto last = QStringLiteral("step-%1.safetensors").arg(whole).toStdString();
        const auto a = tensors(path("whole") / "checkpoints" / last);
        const auto b = tensors(path("halves") / "checkpoints" / last);
        QCOMPARE(a.size(), b.size());
        for (const auto& [name, bytes] : a)
            QVERIFY2(b.at(name) == bytes, name.c_str());
    }

    void settingsReachTheUpdates() {
        auto falling = settings("falling", 2);
        falling.rateSchedule = RateSchedule::Linear;
        falling.decayTo = 4;
        auto warm = settings("warm", 2);
        warm.criticWarmUp = CriticWarmUp::V1;
        QSet<QByteArray> different;
        auto released = settings("released", 2);
        released.model.critic = CriticKind::Released;
        auto bits = settings("bits", 2);
        bits.model.binaryNeurons = BinaryNeurons::Deterministic;
        auto drawn = settings("drawn", 2);
        drawn.model.binaryNeurons = BinaryNeurons::Stochastic;
        auto ablated = settings("ablated", 2);
        ablated.model.batchNorm = false;
        auto r3 = settings("r3", 2);
        r3.loss = AdversarialLoss::R3;
        auto r1 = settings("r1", 2);
        r1.loss = AdversarialLoss::R1;
        auto hinge = settings("hinge", 2);
        hinge.loss = AdversarialLoss::Hinge;
        auto lazy = settings("lazy", 2);
        lazy.penaltyEvery = 3;
        auto apart = settings("apart", 2);
        apart.criticLearningRate = 5e-4;
        auto rotated = settings("rotated", 2);
        rotated.rotateBars = 0.9;
        auto transposed = settings("transposed", 2);
        transposed.transposeBoth = 5;
        auto streams = settings("streams", 2);
        streams.model.critic = CriticKind::Streams;
        const std::vector all = {
            settings("plain", 2), falling, warm, released, bits, drawn, ablated, r3, r1, hinge, lazy, apart, rotated,
            transposed,           streams};
        for (const auto& wanted : all) {
            TrainingSession session(wanted);
            QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Finished, kTimeout);
            for (auto& [name, bytes] : tensors(wanted.runFolder / "checkpoints" / "step-2.safetensors"))
                if (name.starts_with("training.critic0.")) {
                    different.insert(QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())));
                    break;
                }
        }
        QCOMPARE(different.size(), qsizetype(all.size()));
    }

    /// With a rate of 0 the music is made by the newest weights themselves.
    void theAverageKeepsWhatItsRateSays() {
        std::map<std::string, std::map<std::string, std::vector<std::uint8_t>>> found;
        for (const auto& [run, rate] : {std::pair("usual", 0.999), std::pair("newest", 0.0), std::pair("quick", 0.2)}) {
            auto wanted = settings(run, 3);
            wanted.averageDecay = rate;
            TrainingSession session(wanted);
            QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Finished, kTimeout);
            found[run] = tensors(wanted.runFolder / "checkpoints" / "step-3.safetensors");
        }
        const auto name = std::string("bar.output.bias");
        QVERIFY(found["newest"].at("generator." + name) == found["newest"].at("training.generator." + name));
        QVERIFY(found["usual"].at("generator." + name) != found["usual"].at("training.generator." + name));
        QVERIFY(found["quick"].at("training.generator." + name) == found["usual"].at("training.generator." + name));
        QVERIFY(found["quick"].at("generator." + name) != found["usual"].at("generator." + name));
        QVERIFY(found["quick"].at("generator." + name) != found["newest"].at("generator." + name));
    }

    void pausesResumesAndStops() {
        TrainingSession session(settings("run", 1000000));
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Running, kTimeout);
        session.pause();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Paused, kTimeout);
        session.drain();
        session.resume();
        std::size_t reports = 0;
        // QTRY_VERIFY asks once more after it succeeded, so what was drained is added up.
        QTRY_VERIFY_WITH_TIMEOUT((reports += session.drain().size()) > 0, kTimeout);
        session.stop();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Stopped, kTimeout);
        QVERIFY(!std::filesystem::is_empty(path("run") / "checkpoints"));
    }

    void stopsWhilePaused() {
        TrainingSession session(settings("run", 1000000));
        session.pause();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Paused, kTimeout);
        session.stop();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Stopped, kTimeout);
    }

    void keepsTheNewestCheckpoints() {
        auto wanted = settings("run", 5);
        wanted.checkpointEvery = 1;
        wanted.checkpointsKept = 2;
        TrainingSession session(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Finished, kTimeout);
        QVERIFY(!std::filesystem::exists(path("run") / "checkpoints" / "step-3.safetensors"));
        QVERIFY(std::filesystem::exists(path("run") / "checkpoints" / "step-4.safetensors"));
        QVERIFY(std::filesystem::exists(path("run") / "checkpoints" / "step-5.safetensors"));
    }

    void keepsTheBestEvaluation() {
        auto wanted = settings("run", 6);
        wanted.metricsEvery = 1;
        TrainingSession session(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Finished, kTimeout);
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
        const auto best = path("run") / "checkpoints" / "best.safetensors";
        QCOMPARE(readModelCard(best)->generatorSteps, bestStep);
        QVERIFY(GenerationModel::load(best).ok());
        const auto lines = events(path("run"));
        QCOMPARE(lines[std::size_t(bestStep) - 1]["best"].toBool(), true);
        QCOMPARE(lines[std::size_t(bestStep) - 1]["deviation"].toDouble(), least);

        // A resumed run remembers it, so a worse evaluation does not take its place.
        auto more = wanted;
        more.generatorSteps = 8;
        more.resume = true;
        TrainingSession longer(more);
        QTRY_COMPARE_WITH_TIMEOUT(longer.state(), TrainingState::Finished, kTimeout);
        for (const TrainingReport& report : longer.drain()) {
            QCOMPARE(report.best, *report.deviation < least);
            least = std::min(least, *report.deviation);
        }
    }

    void beginsAgainWhereNoCheckpointWasReached() {
        {
            auto wanted = settings("run", 1);
            TrainingSession first(wanted);
            QTRY_COMPARE_WITH_TIMEOUT(first.state(), TrainingState::Finished, kTimeout);
        }
        const auto checkpoints = path("run") / "checkpoints";
        const auto before = tensors(checkpoints / "step-1.safetensors");
        // As a kill would leave it: no checkpoint, a file half written, a line half written.
        QVERIFY(std::filesystem::remove(checkpoints / "step-1.safetensors"));
        const auto unfinished = checkpoints / "step-1.safetensors.a1B2c3";
        QVERIFY(replaceFile(unfinished, "half").ok());
        std::ofstream(path("run") / "events.jsonl", std::ios::app) << "{\"step\":2,\"critic_l";
        auto again = settings("run", 1);
        again.resume = true;
        TrainingSession second(again);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), TrainingState::Finished, kTimeout);
        QVERIFY(tensors(checkpoints / "step-1.safetensors") == before);
        QVERIFY(!std::filesystem::exists(unfinished));
        QCOMPARE(events(path("run")).size(), 1u);
    }

    /// As a crash of the machine may leave it: the newest checkpoint, run.json and the last event cut short.
    void goesOnFromTheNewestSoundCheckpoint() {
        auto wanted = settings("run", 3);
        wanted.checkpointEvery = 1;
        wanted.checkpointsKept = 5;
        {
            TrainingSession first(wanted);
            QTRY_COMPARE_WITH_TIMEOUT(first.state(), TrainingState::Finished, kTimeout);
        }
        const auto checkpoints = path("run") / "checkpoints";
        const auto before = tensors(checkpoints / "step-3.safetensors");
        std::filesystem::resize_file(checkpoints / "step-3.safetensors", 5000);
        std::filesystem::resize_file(checkpoints / "step-2.safetensors", 0);
        std::filesystem::resize_file(path("run") / "run.json", 20);
        std::ofstream(path("run") / "events.jsonl", std::ios::app) << "{\"step\":4,\"crit";
        const auto known = settingsOfRun(path("run"));
        QVERIFY2(known.ok(), known ? "" : known.error().message.c_str());
        wanted.resume = true;
        TrainingSession second(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), TrainingState::Finished, kTimeout);
        const std::string notice = second.notice();
        for (const char* said : {"step-3.safetensors", "step-2.safetensors", "goes on from step 1.", "run.json"})
            QVERIFY2(notice.find(said) != std::string::npos, notice.c_str());
        QVERIFY(tensors(checkpoints / "step-3.safetensors") == before);
        QCOMPARE(events(path("run")).size(), 3u);
    }

    void withoutASoundCheckpointNothingIsOverwritten() {
        auto wanted = settings("run", 1);
        {
            TrainingSession first(wanted);
            QTRY_COMPARE_WITH_TIMEOUT(first.state(), TrainingState::Finished, kTimeout);
        }
        const auto only = path("run") / "checkpoints" / "step-1.safetensors";
        std::filesystem::resize_file(only, 5000);
        wanted.resume = true;
        TrainingSession second(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), TrainingState::Failed, kTimeout);
        QVERIFY2(second.error().find("step-1.safetensors") != std::string::npos, second.error().c_str());
        QCOMPARE(std::filesystem::file_size(only), std::uintmax_t{5000});
    }

    void oneTrainingAtATime() {
        TrainingSession first(settings("run", 1000000));
        QTRY_COMPARE_WITH_TIMEOUT(first.state(), TrainingState::Running, kTimeout);
        auto wanted = settings("run", 10);
        wanted.resume = true;
        TrainingSession second(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), TrainingState::Failed, kTimeout);
        QVERIFY2(second.error().find("is being trained right now") != std::string::npos, second.error().c_str());
        first.stop();
        QTRY_COMPARE_WITH_TIMEOUT(first.state(), TrainingState::Stopped, kTimeout);
    }

    void infiniteLossesEndTheTrainingAndAreNotSaved() {
        auto wanted = settings("run", 50);
        wanted.learningRate = 1;
        wanted.beta1 = 0;
        wanted.beta2 = 0;
        wanted.checkpointEvery = 1;
        TrainingSession session(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Failed, kTimeout);
        QVERIFY2(session.error().find("became infinite at step") != std::string::npos, session.error().c_str());
        for (const auto& file : std::filesystem::directory_iterator(path("run") / "checkpoints"))
            for (const auto& [name, bytes] : tensors(file.path())) {
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
        auto wanted = settings("run", 1);
        if (fault == "dataset") wanted.dataset = path("nowhere.safetensors");
        if (fault == "batch") wanted.batch = 1;
        if (fault == "resume") wanted.resume = true;
        if (fault == "rate") wanted.learningRate = 0;
        TrainingSession session(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Failed, kTimeout);
        QVERIFY2(QString::fromStdString(session.error()).contains(word), session.error().c_str());
    }

    void doesNotOverwriteARun() {
        {
            TrainingSession first(settings("run", 1));
            QTRY_COMPARE_WITH_TIMEOUT(first.state(), TrainingState::Finished, kTimeout);
        }
        TrainingSession again(settings("run", 1));
        QTRY_COMPARE_WITH_TIMEOUT(again.state(), TrainingState::Failed, kTimeout);
        QVERIFY(again.error().find("already holds") != std::string::npos);
    }

    void trainsEveryKindOfModel_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("accompanies");
        for (int kind = 0; kind < 3; ++kind)
            for (const bool accompanies : {false, true})
                QTest::addRow("kind %d accompanies %d", kind, accompanies) << kind << accompanies;
    }

    void trainsEveryKindOfModel() {
        QFETCH(int, kind);
        QFETCH(bool, accompanies);
        auto wanted = settings("run", 1);
        wanted.model.kind = static_cast<ModelKind>(kind);
        if (accompanies) wanted.model.given = Family::Drums;
        TrainingSession session(wanted);
        QTRY_VERIFY_WITH_TIMEOUT(session.state() == TrainingState::Finished || session.state() == TrainingState::Failed,
                                 kTimeout);
        QCOMPARE(QString::fromStdString(session.error()), QString());
    }

private:
    std::filesystem::path path(const char* name) const {
        return std::filesystem::path(m_folder->path().toStdString()) / name;
    }

    TrainingSettings settings(const char* run, std::int64_t steps) const {
        TrainingSettings result;
        result.dataset = path("data.safetensors");
        result.runFolder = path(run);
        result.batch = 2;
        result.criticStepsPerGeneratorStep = 1;
        result.metricPhrases = 4;
        result.generatorSteps = steps;
        result.metricsEvery = 2;
        result.threads = 1;
        return result;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

MUSE_TEST(TrainingSessionTest)
#include "TrainingSessionTest.moc"
