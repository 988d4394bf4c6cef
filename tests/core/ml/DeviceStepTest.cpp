// SPDX-License-Identifier: MIT
#include "core/metrics/MetricsFields.h"
#include "core/ml/device/Device.h"
#include "core/ml/train/Trainer.h"
#include "tests/support/TinyDataset.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

using namespace muse;

Q_DECLARE_METATYPE(muse::TrainingSettings)

namespace {

constexpr int kSteps = 3;
/// Rounding alone parts the two; each step's weights feed the next.
constexpr double kTolerance = 2e-3;

TrainingSettings settingsFor(ModelKind kind) {
    TrainingSettings settings;
    settings.model.kind = kind;
    settings.batch = 2;
    settings.criticStepsPerGeneratorStep = 2;
    settings.learningRate = 1e-4;
    settings.rateSchedule = RateSchedule::Linear;
    settings.generatorSteps = 10;
    return settings;
}

} // namespace

/// What a CUDA device does, done by the processor: DeviceStep against the Trainer's own step.
class DeviceStepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        torch::set_num_threads(2);
        test::writeTinyDataset(m_folder.filePath("data.safetensors").toStdString());
    }

    void trainsAsTheTrainer_data() {
        QTest::addColumn<TrainingSettings>("settings");
        QTest::newRow("composer") << settingsFor(ModelKind::Composer);
        auto accompanied = settingsFor(ModelKind::Composer);
        accompanied.model.given = Family::Piano;
        accompanied.transpose = 3;
        QTest::newRow("composer given piano, transposed") << accompanied;
        QTest::newRow("jamming") << settingsFor(ModelKind::Jamming);
        auto binary = settingsFor(ModelKind::Hybrid);
        binary.model.binaryNeurons = BinaryNeurons::Stochastic;
        QTest::newRow("hybrid with stochastic neurons") << binary;
    }

    void trainsAsTheTrainer() {
        QFETCH(TrainingSettings, settings);
        auto dataset = PhraseDataset::open(m_folder.filePath("data.safetensors").toStdString());
        QVERIFY(dataset);
        Trainer plain(settings, *dataset);
        Trainer apart(settings, *dataset);
        apart.workApart();
        for (int i = 0; i < kSteps; ++i) {
            const auto expected = plain.step();
            const auto report = apart.step();
            QCOMPARE(report.step, expected.step);
            QVERIFY(std::abs(report.criticLoss - expected.criticLoss) <
                    kTolerance * (1 + std::abs(expected.criticLoss)));
            QVERIFY(std::abs(report.gradientNorm - expected.gradientNorm) < kTolerance * (1 + expected.gradientNorm));
            QVERIFY(std::abs(report.generatorLoss - expected.generatorLoss) <
                    kTolerance * (1 + std::abs(expected.generatorLoss)));
        }
        QCOMPARE(apart.stepsDone(), plain.stepsDone());
        const auto ours = apart.state();
        for (const auto& [name, tensor] : plain.state()) {
            const double scale = tensor.abs().max().item<double>();
            const double off = (ours.at(name) - tensor).abs().max().item<double>();
            QVERIFY2(off <= 0.02 * scale + 1e-6,
                     qPrintable(QString("%1: %2 of %3").arg(name.c_str()).arg(off).arg(scale)));
        }
    }

    /// Metrics measured where the outputs lie are those of the music that is made of them.
    void measuresWhatItWouldPlay() {
        auto dataset = PhraseDataset::open(m_folder.filePath("data.safetensors").toStdString());
        QVERIFY(dataset);
        Trainer trainer(settingsFor(ModelKind::Composer), *dataset);
        const auto expected = metricsFields(trainer.evaluateSamples(4));
        trainer.workApart();
        const auto ours = metricsFields(trainer.evaluateSamples(4));
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY((std::isnan(ours[i]) && std::isnan(expected[i])) || std::abs(ours[i] - expected[i]) < 1e-6);
    }

    void saysWhatIsMissingForCuda() {
        QVERIFY(openDevice(ComputeDevice::Cpu));
        if (torch::cuda::is_available()) QSKIP("this machine has CUDA");
        const auto refused = openDevice(ComputeDevice::Cuda);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.find("CUDA") != std::string::npos);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(DeviceStepTest)
#include "DeviceStepTest.moc"
