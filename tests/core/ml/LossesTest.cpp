// SPDX-License-Identifier: MIT
#include "core/ml/net/SpectralNorm.h"
#include "core/ml/train/AdversarialLoss.h"
#include "core/ml/train/CriticUpdate.h"
#include "tests/core/ml/AutogradCritic.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;
using muse::test::AutogradCritic;

namespace {

constexpr double kGamma = 3;

Tensor somePhrases(Extent batch, torch::ScalarType type) {
    return torch::tanh(torch::randn({batch, 96, 84, 4, 5}, type) - 1);
}

Tensor someBits(Extent batch) {
    const auto on = (torch::rand({batch, 24, 84, 4, 5}) < 0.03).repeat_interleave(4, 1);
    return torch::where(on, torch::tensor(1.0f), torch::tensor(-1.0f)).contiguous();
}

/// Biases too are other than 0, as they are once trained.
Critic someCritic(CriticKind kind, torch::ScalarType type) {
    Critic critic(5, Width::Compact, kind);
    for (const Tensor& parameter : critic.parameters())
        if (parameter.dim() == 1) parameter.normal_(0, 0.1);
    critic.to(torch::dtype(type));
    return critic;
}

/// log(1 + e^x), as its definition has it.
Tensor logOnePlusExp(const Tensor& x) {
    return torch::log1p(torch::exp(x));
}

Tensor plainCriticLoss(AdversarialLoss loss, const Tensor& real, const Tensor& fake) {
    switch (loss) {
    case AdversarialLoss::WganGp:
        return fake.mean() - real.mean();
    case AdversarialLoss::R3:
        return logOnePlusExp(-(real - fake)).mean();
    case AdversarialLoss::R1:
        return logOnePlusExp(-real).mean() + logOnePlusExp(fake).mean();
    case AdversarialLoss::Hinge:
        return (1 - real).clamp_min(0).mean() + (1 + fake).clamp_min(0).mean();
    }
    return {};
}

Tensor plainGeneratorLoss(AdversarialLoss loss, const Tensor& real, const Tensor& fake) {
    if (loss == AdversarialLoss::R3) return logOnePlusExp(-(fake - real)).mean();
    if (loss == AdversarialLoss::R1) return logOnePlusExp(-fake).mean();
    return -fake.mean();
}

/// mean ||grad D||^2 at those phrases, able to be differentiated again.
Tensor squaredSlope(AutogradCritic& critic, const Tensor& phrases) {
    const auto at = phrases.clone().requires_grad_();
    const auto slope = torch::autograd::grad({critic.forward(at).sum()}, {at}, {}, true, true)[0];
    return slope.flatten(1).square().sum(1).mean();
}

double off(const Tensor& found, const Tensor& wanted) {
    const auto length = wanted.norm().item<double>();
    const auto apart = (found.to(wanted.scalar_type()) - wanted).norm().item<double>();
    // The bias of the score itself: what reals and fakes ask of it may cancel.
    return length < 1e-10 ? apart : apart / length;
}

void addLosses() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("loss");
    QTest::newRow("R3") << static_cast<int>(CriticKind::Paper) << static_cast<int>(AdversarialLoss::R3);
    QTest::newRow("R1") << static_cast<int>(CriticKind::Paper) << static_cast<int>(AdversarialLoss::R1);
    QTest::newRow("hinge") << static_cast<int>(CriticKind::Paper) << static_cast<int>(AdversarialLoss::Hinge);
    QTest::newRow("WGAN-GP, streams") << static_cast<int>(CriticKind::Streams)
                                      << static_cast<int>(AdversarialLoss::WganGp);
    QTest::newRow("R3, streams") << static_cast<int>(CriticKind::Streams) << static_cast<int>(AdversarialLoss::R3);
    QTest::newRow("hinge, streams") << static_cast<int>(CriticKind::Streams)
                                    << static_cast<int>(AdversarialLoss::Hinge);
}

} // namespace

/// The losses and critics beside the paper's, against autograd in double precision.
class LossesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        torch::set_num_threads(2);
        torch::manual_seed(21);
    }

    void criticGradientIsAutograds_data() { addLosses(); }
    void criticGradientIsAutograds() {
        QFETCH(int, kind);
        QFETCH(int, loss);
        const auto chosen = static_cast<AdversarialLoss>(loss);
        const bool hinge = chosen == AdversarialLoss::Hinge;
        const Critic critic = someCritic(static_cast<CriticKind>(kind), torch::kFloat64);
        const auto real = somePhrases(3, torch::kFloat64);
        const auto fake = somePhrases(3, torch::kFloat64);
        const auto alpha = torch::rand({3}, torch::kFloat64);
        CriticObjective objective{chosen, {}};
        if (!hinge) objective.penaltyWeight = kGamma;
        const SpectralNorm norm(critic);
        auto gradients = critic.zeroGradients();
        const auto found =
            criticGradients(hinge ? norm.normalised(critic) : critic, real, fake, alpha, objective, gradients);
        if (hinge) norm.toWeights(critic, gradients);

        AutogradCritic plain(critic);
        const auto used = hinge ? normalised(plain.weights, norm) : plain.weights;
        const auto realScores = plain.forward(real, used);
        const auto fakeScores = plain.forward(fake, used);
        auto penalty = torch::zeros({}, torch::kFloat64);
        if (chosen == AdversarialLoss::R1 || chosen == AdversarialLoss::R3)
            penalty = penalty + kGamma / 2 * squaredSlope(plain, real);
        if (chosen == AdversarialLoss::R3) penalty = penalty + kGamma / 2 * squaredSlope(plain, fake);
        if (chosen == AdversarialLoss::WganGp) {
            const auto between = torch::lerp(real, fake, alpha.view({3, 1, 1, 1, 1})).requires_grad_();
            const auto slope = torch::autograd::grad({plain.forward(between).sum()}, {between}, {}, true, true)[0];
            penalty = kGamma * ((slope.flatten(1).square().sum(1) + 1e-8).sqrt() - 1).square().mean();
        }
        const auto expected = plainCriticLoss(chosen, realScores, fakeScores) + penalty;
        expected.backward();

        QVERIFY(std::abs(found.loss - expected.item<double>()) < 1e-9 * (1 + std::abs(found.loss)));
        QVERIFY(std::abs(found.penalty - penalty.item<double>()) < 1e-9 * (1 + found.penalty));
        QVERIFY(std::abs(found.wasserstein - (realScores.mean() - fakeScores.mean()).item<double>()) < 1e-9);
        QCOMPARE(gradients.size(), plain.weights.size());
        for (std::size_t i = 0; i < gradients.size(); ++i)
            QVERIFY2(
                off(gradients[i], plain.weights[i].grad()) < 1e-8,
                qPrintable(QString("parameter %1: %2 off").arg(i).arg(off(gradients[i], plain.weights[i].grad()))));
    }

    void generatorGradientIsAutograds_data() { addLosses(); }
    void generatorGradientIsAutograds() {
        QFETCH(int, kind);
        QFETCH(int, loss);
        const auto chosen = static_cast<AdversarialLoss>(loss);
        const Critic critic = someCritic(static_cast<CriticKind>(kind), torch::kFloat64);
        const auto real = somePhrases(2, torch::kFloat64);
        const auto fake = somePhrases(2, torch::kFloat64);
        const auto [found, gradient] = generatorGradient(critic, chosen, pairsScores(chosen) ? real : Tensor(), fake);
        AutogradCritic plain(critic);
        const auto input = fake.clone().requires_grad_();
        const auto expected = plainGeneratorLoss(chosen, plain.forward(real), plain.forward(input));
        expected.backward();
        QVERIFY(std::abs(found - expected.item<double>()) < 1e-9);
        QVERIFY(off(gradient, input.grad()) < 1e-9);
    }

    /// Threads, pieces of a batch, and phrases of bits on the quick path, in float32: against double in one piece.
    void bitsAndPiecesChangeNothing_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("loss");
        QTest::addColumn<bool>("penalised");
        for (const auto kind : {CriticKind::Paper, CriticKind::Streams})
            for (const auto loss : {AdversarialLoss::WganGp, AdversarialLoss::R3, AdversarialLoss::R1})
                for (const bool penalised : {true, false})
                    QTest::addRow("%s, loss %d, penalty %d", std::string(name(kind)).c_str(), static_cast<int>(loss),
                                  penalised)
                        << static_cast<int>(kind) << static_cast<int>(loss) << penalised;
    }
    void bitsAndPiecesChangeNothing() {
        QFETCH(int, kind);
        QFETCH(int, loss);
        QFETCH(bool, penalised);
        const auto chosen = static_cast<AdversarialLoss>(loss);
        const CriticObjective objective{chosen, penalised ? std::optional(kGamma) : std::nullopt};
        const Critic critic = someCritic(static_cast<CriticKind>(kind), torch::kFloat32);
        Critic exact = critic;
        exact.to(torch::dtype(torch::kFloat64));
        const auto real = someBits(11);
        const auto fake = somePhrases(11, torch::kFloat32);
        const auto alpha = torch::rand({11});
        const auto exactly = [](const Tensor& values) { return values.to(torch::kFloat64); };
        auto gradients = critic.zeroGradients();
        auto wanted = exact.zeroGradients();
        const auto found = criticGradients(critic, real, fake, alpha, objective, gradients);
        const auto expected = criticGradients(exact, exactly(real), exactly(fake), exactly(alpha), objective, wanted);
        QVERIFY(std::abs(found.loss - expected.loss) < 1e-4 * (1 + std::abs(expected.loss)));
        QVERIFY(std::abs(found.gradientNorm - expected.gradientNorm) < 1e-4 * (1 + expected.gradientNorm));
        QCOMPARE(found.penalty > 0, penalised);
        for (std::size_t i = 0; i < gradients.size(); ++i)
            QVERIFY2(off(gradients[i], wanted[i]) < 1e-3,
                     qPrintable(QString("gradient %1: %2 off").arg(i).arg(off(gradients[i], wanted[i]))));

        const auto made = generatorGradient(critic, chosen, real, fake).second;
        const auto wantedMade = generatorGradient(exact, chosen, exactly(real), exactly(fake)).second;
        QVERIFY(off(made, wantedMade) < 1e-3);
    }

    /// Scores of real phrases apart from those of generated ones have no loss left to speak of; none is infinite.
    void farScoresStayFinite() {
        const auto far = torch::full({4}, 1000.0f);
        for (const auto loss : {AdversarialLoss::R3, AdversarialLoss::R1, AdversarialLoss::Hinge})
            for (const auto sign : {1, -1}) {
                const auto found = criticLossOf(loss, far * sign, far * -sign, 0.25);
                QVERIFY(std::isfinite(found.sum.item<double>()));
                QCOMPARE(found.sum.item<double>() < 1e-3, sign > 0);
                QCOMPARE(found.real.abs().max().item<double>() < 1e-3, sign > 0);
                QVERIFY(std::isfinite(generatorLossOf(loss, far * sign, far * -sign, 0.25).sum.item<double>()));
            }
    }

    void spectralNormIsOne() {
        const Critic critic = someCritic(CriticKind::Streams, torch::kFloat32);
        SpectralNorm norm(critic);
        for (int i = 0; i < 200; ++i)
            norm.iterate(critic);
        int matrices = 0;
        for (const Tensor& weight : norm.normalised(critic).parameters()) {
            if (weight.dim() != 2) continue;
            ++matrices;
            const auto largest = torch::linalg_svdvals(weight).max().item<double>();
            QVERIFY2(std::abs(largest - 1) < 0.02, qPrintable(QString::number(largest)));
        }
        QCOMPARE(static_cast<std::size_t>(matrices), norm.vectors().size());
    }

    /// A penalty that is taken now and then stays in the sums, with its plain weight.
    void penaltiesStayUntilTheNext() {
        const Critic critic = someCritic(CriticKind::Paper, torch::kFloat32);
        const auto real = someBits(2);
        const auto fake = somePhrases(2, torch::kFloat32);
        auto gradients = critic.zeroGradients();
        const auto always = criticGradients(critic, real, fake, {}, {AdversarialLoss::R1, kGamma}, gradients);
        auto sums = torch::zeros({kCriticSums}, torch::kFloat64);
        CriticObjective objective{AdversarialLoss::R1, 4 * kGamma};
        for (int update = 0; update < 3; ++update) {
            clearSums(sums, objective);
            addCriticGradients(critic, real, fake, {}, objective, gradients, sums);
            const auto found = criticLoss(sums, 4);
            QVERIFY(std::abs(found.penalty - always.penalty) < 1e-6 * always.penalty);
            QVERIFY(std::abs(found.loss - always.loss) < 1e-5 * std::abs(always.loss));
            objective.penaltyWeight.reset();
        }
    }

private:
    static std::vector<Tensor> normalised(const std::vector<Tensor>& weights, const SpectralNorm& norm) {
        std::vector<Tensor> result;
        std::size_t k = 0;
        for (const Tensor& weight : weights)
            result.push_back(weight.dim() == 2 ? weight / torch::matmul(weight, norm.vectors()[k++]).norm() : weight);
        return result;
    }
};

MUSE_TEST(LossesTest)
#include "LossesTest.moc"
