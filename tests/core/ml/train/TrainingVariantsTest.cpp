// SPDX-License-Identifier: MIT
#include "core/ml/TrainingSession.h"
#include "tests/core/ml/train/TrainingFolder.h"
#include "tests/support/TestProgram.h"

#include <QSet>
#include <QtTest>

using namespace muse;
using namespace muse::test;

class TrainingVariantsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = TrainingFolder(); }

    void learns() {
        // On eight phrases the critic soon tells real from generated.
        auto wanted = m_folder.settings("run", 12);
        wanted.criticStepsPerGeneratorStep = 5;
        TrainingSession session(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Finished, kTrainingTimeout);
        const auto reports = session.drain();
        QVERIFY(reports.back().criticLoss < 0);
        QVERIFY(reports.back().criticLoss < reports.front().criticLoss);
        QVERIFY(reports.back().wasserstein > reports.front().wasserstein);
    }

    void settingsReachTheUpdates() {
        auto falling = m_folder.settings("falling", 2);
        falling.rateSchedule = RateSchedule::Linear;
        falling.decayTo = 4;
        auto warm = m_folder.settings("warm", 2);
        warm.criticWarmUp = CriticWarmUp::V1;
        QSet<QByteArray> different;
        auto released = m_folder.settings("released", 2);
        released.model.critic = CriticKind::Released;
        auto bits = m_folder.settings("bits", 2);
        bits.model.binaryNeurons = BinaryNeurons::Deterministic;
        auto drawn = m_folder.settings("drawn", 2);
        drawn.model.binaryNeurons = BinaryNeurons::Stochastic;
        auto ablated = m_folder.settings("ablated", 2);
        ablated.model.batchNorm = false;
        auto r3 = m_folder.settings("r3", 2);
        r3.loss = AdversarialLoss::R3;
        auto r1 = m_folder.settings("r1", 2);
        r1.loss = AdversarialLoss::R1;
        auto hinge = m_folder.settings("hinge", 2);
        hinge.loss = AdversarialLoss::Hinge;
        auto lazy = m_folder.settings("lazy", 2);
        lazy.penaltyEvery = 3;
        auto apart = m_folder.settings("apart", 2);
        apart.criticLearningRate = 5e-4;
        auto rotated = m_folder.settings("rotated", 2);
        rotated.rotateBars = 0.9;
        auto transposed = m_folder.settings("transposed", 2);
        transposed.transposeBoth = 5;
        auto streams = m_folder.settings("streams", 2);
        streams.model.critic = CriticKind::Streams;
        const std::vector all = {m_folder.settings("plain", 2),
                                 falling,
                                 warm,
                                 released,
                                 bits,
                                 drawn,
                                 ablated,
                                 r3,
                                 r1,
                                 hinge,
                                 lazy,
                                 apart,
                                 rotated,
                                 transposed,
                                 streams};
        for (const auto& wanted : all) {
            TrainingSession session(wanted);
            QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Finished, kTrainingTimeout);
            for (auto& [name, bytes] : tensorsOf(wanted.runFolder / "checkpoints" / "step-2.safetensors"))
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
            auto wanted = m_folder.settings(run, 3);
            wanted.averageDecay = rate;
            TrainingSession session(wanted);
            QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Finished, kTrainingTimeout);
            found[run] = tensorsOf(wanted.runFolder / "checkpoints" / "step-3.safetensors");
        }
        const auto name = std::string("bar.output.bias");
        QVERIFY(found["newest"].at("generator." + name) == found["newest"].at("training.generator." + name));
        QVERIFY(found["usual"].at("generator." + name) != found["usual"].at("training.generator." + name));
        QVERIFY(found["quick"].at("training.generator." + name) == found["usual"].at("training.generator." + name));
        QVERIFY(found["quick"].at("generator." + name) != found["usual"].at("generator." + name));
        QVERIFY(found["quick"].at("generator." + name) != found["newest"].at("generator." + name));
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
        auto wanted = m_folder.settings("run", 1);
        wanted.model.kind = static_cast<ModelKind>(kind);
        if (accompanies) wanted.model.given = Family::Drums;
        TrainingSession session(wanted);
        QTRY_VERIFY_WITH_TIMEOUT(session.state() == TrainingState::Finished || session.state() == TrainingState::Failed,
                                 kTrainingTimeout);
        QCOMPARE(QString::fromStdString(session.error()), QString());
    }

private:
    TrainingFolder m_folder;
};

MUSE_TEST(TrainingVariantsTest)
#include "TrainingVariantsTest.moc"
