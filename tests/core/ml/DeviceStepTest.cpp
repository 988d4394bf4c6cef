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

constexpr int kSteps = 2;
/// Rounding in sums of thousands of float32.
constexpr double kTolerance = 1e-3;
/// So short a way has two or three digits in a float32 near 1.
constexpr double kOfMoveAllowed = 0.02;
/// Gradients below this share of the net's largest are lost in its rounding.
constexpr double kNoise = 1e-5;

/// The rate is small because Adam's first updates move a weight by nearly the whole rate however small its gradient: at
/// the usual rate the rounding of gradients near zero would soon part the two trainings. At this one the second step
/// still sees almost the first one's networks, so that all it computes shows whether its phrases, random numbers and
/// rates are the right ones.
TrainingSettings settingsFor(ModelKind kind) {
    TrainingSettings settings;
    settings.model.kind = kind;
    settings.batch = 2;
    settings.criticStepsPerGeneratorStep = 2;
    settings.learningRate = 1e-5;
    settings.rateSchedule = RateSchedule::Linear;
    settings.generatorSteps = 3;
    return settings;
}

using State = std::map<std::string, torch::Tensor>;

State copied(const State& state) {
    State copy;
    for (const auto& [name, tensor] : state)
        copy[name] = tensor.clone();
    return copy;
}

/// Elements of the generator's weights by name that a gradient moved and not its rounding alone. Batch normalisation
/// takes away what a bias before it adds, and what an input that never changes adds; the true gradient of these is
/// zero, and Adam follows nothing but noise.
State movedByGradient(const TrainingSettings& settings, const State& state) {
    State moved;
    double largest = 0;
    const auto parameters = Generator(settings.model)->named_parameters();
    const auto size = [&](std::size_t i) {
        return state.at("training.generatorAdam." + std::to_string(i) + ".second").sqrt();
    };
    for (std::size_t i = 0; i < parameters.size(); ++i)
        largest = std::max(largest, size(i).max().item<double>());
    for (std::size_t i = 0; i < parameters.size(); ++i)
        moved[parameters[i].key()] = size(i) > kNoise * largest;
    return moved;
}

/// How far `found` is from `expected` as a share of how far that is from `before`, on average: single weights whose
/// gradient is next to nothing go either way.
double shareOfMove(const torch::Tensor& expected, const torch::Tensor& found, const torch::Tensor& before) {
    const double off = (found - expected).abs().sum().item<double>();
    return off == 0 ? 0 : off / (expected - before).abs().sum().item<double>();
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
        auto accompanied = settingsFor(ModelKind::Composer);
        accompanied.model.given = Family::Piano;
        accompanied.transpose = 3;
        QTest::newRow("composer given piano, transposed") << accompanied;
        auto bits = settingsFor(ModelKind::Jamming);
        bits.model.binaryNeurons = BinaryNeurons::Deterministic;
        QTest::newRow("jamming with deterministic neurons") << bits;
        auto drawn = settingsFor(ModelKind::Hybrid);
        drawn.model.binaryNeurons = BinaryNeurons::Stochastic;
        QTest::newRow("hybrid with stochastic neurons") << drawn;
    }

    void trainsAsTheTrainer() {
        QFETCH(TrainingSettings, settings);
        auto dataset = PhraseDataset::open(m_folder.filePath("data.safetensors").toStdString());
        QVERIFY(dataset);
        Trainer plain(settings, *dataset);
        Trainer apart(settings, *dataset);
        apart.workApart();
        const State before = copied(plain.state());
        for (int i = 0; i < kSteps; ++i)
            compareReports(plain.step(), apart.step());
        QCOMPARE(apart.stepsDone(), plain.stepsDone());
        compareStates(plain.state(), apart.state(), before, movedByGradient(settings, plain.state()));
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
    static void compareReports(const TrainingReport& expected, const TrainingReport& found) {
        QCOMPARE(found.step, expected.step);
        const auto compare = [&](const char* what, double wanted, double have) {
            QVERIFY2(
                std::abs(have - wanted) < kTolerance * (0.01 + std::abs(wanted)),
                qPrintable(QString("step %1: %2 is %3, not %4").arg(expected.step).arg(what).arg(have).arg(wanted)));
        };
        compare("critic loss", expected.criticLoss, found.criticLoss);
        compare("Wasserstein estimate", expected.wasserstein, found.wasserstein);
        compare("penalty", expected.gradientPenalty, found.gradientPenalty);
        compare("gradient norm", expected.gradientNorm, found.gradientNorm);
        compare("generator loss", expected.generatorLoss, found.generatorLoss);
    }

    static void compareStates(const State& expected, const State& found, const State& before, const State& moved) {
        static const std::string generator = "generator.";
        for (const auto& [name, wanted] : expected) {
            // These show in the weights that they move.
            if (name.starts_with("training.generatorAdam.")) continue;
            const auto place = name.find(generator);
            const auto mask = moved.find(name.substr(place == std::string::npos ? 0 : place + generator.size()));
            const auto part = [&](const torch::Tensor& tensor) {
                return mask == moved.end() ? tensor : tensor.masked_select(mask->second);
            };
            const double off = shareOfMove(part(wanted), part(found.at(name)), part(before.at(name)));
            QVERIFY2(off < kOfMoveAllowed, qPrintable(QString("%1: off by %2 of its way").arg(name.c_str()).arg(off)));
        }
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(DeviceStepTest)
#include "DeviceStepTest.moc"
