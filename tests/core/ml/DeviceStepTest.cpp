// SPDX-License-Identifier: MIT
#include "core/metrics/MetricsFields.h"
#include "core/ml/device/Device.h"
#include "core/ml/train/Trainer.h"
#include "tests/support/TestProgram.h"
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
/// A gradient that is rounded away: batch normalisation takes away what a bias before it adds, so the true gradient of
/// such a bias is zero, and what is found is the rounding of the net's other gradients, which differs with every order
/// of summation that a matrix library has.
constexpr double kRoundedAway = 1e-4;
/// So short a way has two or three digits in a float32 near 1.
constexpr double kOfMoveAllowed = 0.02;
/// Adam's first updates move a weight by nearly the whole rate however small its gradient; so only where the gradient
/// is more than this share of the net's largest does a weight's way say more than which way rounding fell.
constexpr double kFelt = 1e-3;

/// The rate is small so that all of a step sees almost the networks that it began with.
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

double lengthOf(const torch::Tensor& tensor) {
    return tensor.to(torch::kFloat64).norm().item<double>();
}

/// A net of the trainer: how its weights and Adam's moments are named in the state, in one order.
struct Net {
    std::string weights; ///< begins their names
    std::string adam;
    std::vector<std::string> parameters;

    [[nodiscard]] std::string moment(std::size_t i, const char* which) const {
        return adam + std::to_string(i) + "." + which;
    }
    /// Where gradients are so large that weights follow them and not their rounding.
    [[nodiscard]] std::vector<torch::Tensor> felt(const State& state) const {
        double largest = 0;
        for (std::size_t i = 0; i < parameters.size(); ++i)
            largest = std::max(largest, state.at(moment(i, "second")).max().item<double>());
        std::vector<torch::Tensor> where;
        for (std::size_t i = 0; i < parameters.size(); ++i)
            where.push_back(state.at(moment(i, "second")) > kFelt * kFelt * largest);
        return where;
    }
};

std::vector<Net> netsOf(const TrainingSettings& settings, const State& state) {
    std::vector<Net> nets = {{"training.generator.", "training.generatorAdam.", {}}};
    const Generator generator(settings.model);
    for (const auto& item : generator->named_parameters())
        nets.front().parameters.push_back(item.key());
    for (int i = 0; state.contains("training.criticAdam" + std::to_string(i) + ".0.first"); ++i) {
        const auto number = std::to_string(i);
        nets.push_back({"training.critic" + number + ".", "training.criticAdam" + number + ".", {}});
        for (const auto& [name, tensor] : Critic(1, Width::Compact, settings.model.critic).namedParameters())
            nets.back().parameters.push_back(name);
    }
    return nets;
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
        auto paired = settingsFor(ModelKind::Composer);
        paired.loss = AdversarialLoss::R3;
        paired.penaltyWeight = 1;
        paired.penaltyEvery = 2;
        paired.averageDecay = 0.5;
        paired.rotateBars = 0.5;
        paired.transposeBoth = 4;
        QTest::newRow("R3, penalised now and then, both sides moved") << paired;
        auto normalised = settingsFor(ModelKind::Jamming);
        normalised.loss = AdversarialLoss::Hinge;
        normalised.criticLearningRate = 2e-5;
        QTest::newRow("hinge, jamming, two learning rates") << normalised;
        auto streams = settingsFor(ModelKind::Hybrid);
        streams.model.critic = CriticKind::Streams;
        streams.model.given = Family::Bass;
        streams.loss = AdversarialLoss::R1;
        QTest::newRow("R1, hybrid given bass, critic with streams") << streams;
    }

    void trainsAsTheTrainer() {
        QFETCH(TrainingSettings, settings);
        auto dataset = PhraseDataset::open(m_folder.filePath("data.safetensors").toStdString());
        QVERIFY(dataset);
        Trainer plain(settings, *dataset);
        Trainer apart(settings, *dataset);
        apart.useDeviceStep();
        const auto nets = netsOf(settings, plain.state());
        QVERIFY(nets.size() > 1);
        // Each step begins with the same weights on both sides: else an output or a leaky ReLU near 0 that rounds to
        // the other side in one step would part the two trainings in the next.
        for (int i = 0; i < kSteps; ++i) {
            const State before = copied(plain.state());
            compareReports(plain.step(), apart.step());
            QCOMPARE(apart.stepsDone(), plain.stepsDone());
            for (const Net& net : nets) {
                compareMoments(net, plain.state(), apart.state());
                compareWays(net, net.weights, plain.state(), apart.state(), before);
            }
            compareWays(nets.front(), "generator.", plain.state(), apart.state(), before);
            compareStatistics(plain.state(), apart.state());
            QVERIFY(apart.restore(copied(plain.state()), plain.stepsDone()));
        }
    }

    /// Metrics measured where the outputs lie are those of the music that is made of them.
    void measuresWhatItWouldPlay() {
        auto dataset = PhraseDataset::open(m_folder.filePath("data.safetensors").toStdString());
        QVERIFY(dataset);
        Trainer trainer(settingsFor(ModelKind::Composer), *dataset);
        const auto expected = metricsFields(trainer.evaluateSamples(4).metrics);
        trainer.useDeviceStep();
        const auto found = trainer.evaluateSamples(4);
        const auto ours = metricsFields(found.metrics);
        QVERIFY(found.sameness.diversity >= 0);
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

    /// Adam's moments are the gradients that were found: the same but for rounding.
    static void compareMoments(const Net& net, const State& expected, const State& found) {
        for (const char* which : {"first", "second"}) {
            double largest = 0;
            for (std::size_t i = 0; i < net.parameters.size(); ++i)
                largest = std::max(largest, lengthOf(expected.at(net.moment(i, which))));
            for (std::size_t i = 0; i < net.parameters.size(); ++i) {
                const auto& wanted = expected.at(net.moment(i, which));
                const double off = lengthOf(found.at(net.moment(i, which)) - wanted);
                QVERIFY2(off < kTolerance * lengthOf(wanted) + kRoundedAway * largest,
                         qPrintable(QString("%1%2, %3 moment: %4 off, of %5; the net's largest is %6")
                                        .arg(net.weights.c_str(), net.parameters[i].c_str(), which)
                                        .arg(off)
                                        .arg(lengthOf(wanted))
                                        .arg(largest)));
            }
        }
    }

    /// The weights that those moments move, or what follows them under the same names.
    static void compareWays(const Net& net, const std::string& prefix, const State& expected, const State& found,
                            const State& before) {
        const auto felt = net.felt(expected);
        std::size_t compared = 0;
        for (std::size_t i = 0; i < felt.size(); ++i) {
            if (!felt[i].any().item<bool>()) continue;
            ++compared;
            const auto part = [&](const State& state, const std::string& beginning) {
                return state.at(beginning + net.parameters[i]).masked_select(felt[i]);
            };
            const auto name = prefix + net.parameters[i];
            const double off = lengthOf(part(found, prefix) - part(expected, prefix));
            const double way = lengthOf(part(expected, net.weights) - part(before, net.weights));
            QVERIFY2(way > 0 && off < kOfMoveAllowed * way,
                     qPrintable(QString("%1: off by %2 of its way").arg(name.c_str()).arg(off / way)));
        }
        QVERIFY2(compared > felt.size() / 3, "hardly any weight was moved");
    }

    /// The running means and variances of batch normalisation.
    static void compareStatistics(const State& expected, const State& found) {
        int compared = 0;
        for (const auto& [name, wanted] : expected) {
            if (!name.ends_with(".mean") && !name.ends_with(".variance")) continue;
            ++compared;
            QVERIFY2(lengthOf(found.at(name) - wanted) < kTolerance * (lengthOf(wanted) + 1e-6), name.c_str());
        }
        QVERIFY(compared > 0);
    }

    QTemporaryDir m_folder;
};

MUSE_TEST(DeviceStepTest)
#include "DeviceStepTest.moc"
