// SPDX-License-Identifier: MIT
#include "core/base/File.h"
#include "core/ml/TrainingSession.h"
#include "core/ml/runs/RunHistory.h"
#include "tests/core/ml/train/TrainingFolder.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <filesystem>
#include <fstream>

using namespace muse;
using namespace muse::test;

class ResumedTrainingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = TrainingFolder(); }

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
            auto result = m_folder.settings(run, steps);
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
        QTRY_COMPARE_WITH_TIMEOUT(unbroken.state(), TrainingState::Finished, kTrainingTimeout);
        {
            TrainingSession first(following("halves", half));
            QTRY_COMPARE_WITH_TIMEOUT(first.state(), TrainingState::Finished, kTrainingTimeout);
        }
        auto rest = following("halves", whole);
        rest.resume = true;
        TrainingSession second(rest);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), TrainingState::Finished, kTrainingTimeout);
        QCOMPARE(second.drain().front().step, half + 1);
        QCOMPARE(eventsOf(m_folder.path("halves")).size(), std::size_t(whole));
        const auto last = QStringLiteral("step-%1.safetensors").arg(whole).toStdString();
        const auto a = tensorsOf(m_folder.path("whole") / "checkpoints" / last);
        const auto b = tensorsOf(m_folder.path("halves") / "checkpoints" / last);
        QCOMPARE(a.size(), b.size());
        for (const auto& [name, bytes] : a)
            QVERIFY2(b.at(name) == bytes, name.c_str());
    }

    void beginsAgainWhereNoCheckpointWasReached() {
        {
            auto wanted = m_folder.settings("run", 1);
            TrainingSession first(wanted);
            QTRY_COMPARE_WITH_TIMEOUT(first.state(), TrainingState::Finished, kTrainingTimeout);
        }
        const auto checkpoints = m_folder.path("run") / "checkpoints";
        const auto before = tensorsOf(checkpoints / "step-1.safetensors");
        // As a kill would leave it: no checkpoint, a file half written, a line half written.
        QVERIFY(std::filesystem::remove(checkpoints / "step-1.safetensors"));
        const auto unfinished = checkpoints / "step-1.safetensors.a1B2c3";
        QVERIFY(replaceFile(unfinished, "half").ok());
        std::ofstream(m_folder.path("run") / "events.jsonl", std::ios::app) << "{\"step\":2,\"critic_l";
        auto again = m_folder.settings("run", 1);
        again.resume = true;
        TrainingSession second(again);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), TrainingState::Finished, kTrainingTimeout);
        QVERIFY(tensorsOf(checkpoints / "step-1.safetensors") == before);
        QVERIFY(!std::filesystem::exists(unfinished));
        QCOMPARE(eventsOf(m_folder.path("run")).size(), 1u);
    }

    /// As a crash of the machine may leave it: the newest checkpoint, run.json and the last event cut short.
    void goesOnFromTheNewestSoundCheckpoint() {
        auto wanted = m_folder.settings("run", 3);
        wanted.checkpointEvery = 1;
        wanted.checkpointsKept = 5;
        {
            TrainingSession first(wanted);
            QTRY_COMPARE_WITH_TIMEOUT(first.state(), TrainingState::Finished, kTrainingTimeout);
        }
        const auto checkpoints = m_folder.path("run") / "checkpoints";
        const auto before = tensorsOf(checkpoints / "step-3.safetensors");
        std::filesystem::resize_file(checkpoints / "step-3.safetensors", 5000);
        std::filesystem::resize_file(checkpoints / "step-2.safetensors", 0);
        std::filesystem::resize_file(m_folder.path("run") / "run.json", 20);
        std::ofstream(m_folder.path("run") / "events.jsonl", std::ios::app) << "{\"step\":4,\"crit";
        const auto known = settingsOfRun(m_folder.path("run"));
        QVERIFY2(known.ok(), known ? "" : known.error().message.c_str());
        wanted.resume = true;
        TrainingSession second(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), TrainingState::Finished, kTrainingTimeout);
        const std::string notice = second.notice();
        for (const char* said : {"step-3.safetensors", "step-2.safetensors", "goes on from step 1.", "run.json"})
            QVERIFY2(notice.find(said) != std::string::npos, notice.c_str());
        QVERIFY(tensorsOf(checkpoints / "step-3.safetensors") == before);
        QCOMPARE(eventsOf(m_folder.path("run")).size(), 3u);
    }

    void withoutASoundCheckpointNothingIsOverwritten() {
        auto wanted = m_folder.settings("run", 1);
        {
            TrainingSession first(wanted);
            QTRY_COMPARE_WITH_TIMEOUT(first.state(), TrainingState::Finished, kTrainingTimeout);
        }
        const auto only = m_folder.path("run") / "checkpoints" / "step-1.safetensors";
        std::filesystem::resize_file(only, 5000);
        wanted.resume = true;
        TrainingSession second(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), TrainingState::Failed, kTrainingTimeout);
        QVERIFY2(second.error().find("step-1.safetensors") != std::string::npos, second.error().c_str());
        QCOMPARE(std::filesystem::file_size(only), std::uintmax_t{5000});
    }

private:
    TrainingFolder m_folder;
};

MUSE_TEST(ResumedTrainingTest)
#include "ResumedTrainingTest.moc"
