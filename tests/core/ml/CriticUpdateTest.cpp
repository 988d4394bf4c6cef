// SPDX-License-Identifier: MIT
#include "core/ml/train/CriticUpdate.h"
#include "core/ml/cpu/BFloat16Support.h"
#include "core/ml/train/Adam.h"
#include "tests/core/ml/PlainCritic.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <torch/optim.h>

using namespace muse;
using namespace muse::test;

class CriticUpdateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The loss and its gradient against autograd's double backward through plain convolutions, in double precision.
    void criticGradientIsAutograds() {
        torch::manual_seed(5);
        Critic critic(5, Width::Compact);
        critic.to(torch::dtype(torch::kFloat64));
        PlainCritic plain(5, 32);
        plain.to(torch::kFloat64);
        copyWeights(critic.parameters(), plain);
        const auto real = torch::randn({3, 96, 84, 4, 5}, torch::kFloat64);
        const auto fake = torch::randn({3, 96, 84, 4, 5}, torch::kFloat64);
        const auto alpha = torch::rand({3}, torch::kFloat64);
        auto gradients = critic.zeroGradients();
        const auto loss = criticGradients(critic, real, fake, alpha, {AdversarialLoss::WganGp, 10}, gradients);

        const auto between = plainLayout(torch::lerp(real, fake, alpha.view({3, 1, 1, 1, 1}))).requires_grad_();
        const auto slope = torch::autograd::grad({plain.forward(between).sum()}, {between}, {}, true, true)[0];
        const auto norm = (slope.flatten(1).square().sum(1) + 1e-8).sqrt();
        const auto expected = plain.forward(plainLayout(fake)).mean() - plain.forward(plainLayout(real)).mean() +
                              10 * (norm - 1).square().mean();
        expected.backward();

        QVERIFY(std::abs(loss.loss - expected.item<double>()) < 1e-8 * std::max(1.0, std::abs(loss.loss)));
        QVERIFY(std::abs(loss.gradientNorm - norm.mean().item<double>()) < 1e-8);
        QCOMPARE(loss.loss, loss.penalty - loss.wasserstein);
        const auto ours = asPlain(gradients, plain);
        const auto parameters = plain.parameters();
        for (std::size_t i = 0; i < ours.size(); ++i)
            QVERIFY2(difference(ours[i], parameters[i].grad()) < 1e-8 ||
                         parameters[i].grad().abs().max().item<double>() < 1e-10,
                     qPrintable(QString("parameter %1").arg(i)));
    }

    /// Phrases of bits and of other numbers, the batch shared among threads and cut into pieces, against float64 in one
    /// piece.
    void bitsAndPiecesChangeNothing_data() {
        QTest::addColumn<bool>("madeOfBits");
        QTest::newRow("outputs between -1 and 1") << false;
        QTest::newRow("binary neurons") << true;
    }
    void bitsAndPiecesChangeNothing() {
        QFETCH(bool, madeOfBits);
        const auto found = updateOf(madeOfBits, torch::kFloat32, false);
        const auto expected = updateOf(madeOfBits, torch::kFloat64, false);
        compareUpdates(found, expected, 1e-4, 1e-3);
    }

    void bfloat16FindsNearlyTheSame() {
        if (!canMultiplyBFloat16()) QSKIP("this level has no products of bfloat16");
        compareUpdates(updateOf(false, torch::kFloat32, true), updateOf(false, torch::kFloat64, false), 0.06, 0.1);
    }

    void generatorGradientIsAutograds() {
        torch::manual_seed(6);
        Critic critic(5, Width::Compact);
        PlainCritic plain(5, 32);
        copyWeights(critic.parameters(), plain);
        const auto fake = torch::randn({2, 96, 84, 4, 5});
        const auto [loss, gradient] = generatorGradient(critic, AdversarialLoss::WganGp, {}, fake);
        const auto input = plainLayout(fake).requires_grad_();
        const auto expected = -plain.forward(input).mean();
        expected.backward();
        QVERIFY(std::abs(loss - expected.item<double>()) < 1e-4);
        QVERIFY(difference(plainLayout(gradient), input.grad()) < 1e-4);
    }

    /// Twenty updates against LibTorch's own Adam.
    void adamAgreesWithLibTorch() {
        torch::manual_seed(7);
        const auto start = torch::randn({3, 4});
        const auto target = torch::randn({3, 4});
        auto ours = start.clone();
        Adam adam({ours}, {0.01, 0.5, 0.9, 1e-8});
        auto theirs = start.clone().requires_grad_();
        torch::optim::Adam reference({theirs}, torch::optim::AdamOptions(0.01).betas({0.5, 0.9}));
        for (int i = 0; i < 20; ++i) {
            adam.step({2 * (ours - target)});
            reference.zero_grad();
            (theirs - target).square().sum().backward();
            reference.step();
        }
        QVERIFY((ours - theirs).abs().max().item<double>() < 1e-5);
        QVERIFY((ours - start).abs().max().item<double>() > 0.05);
    }

private:
    struct Update {
        CriticLoss loss;
        Critic::Gradients gradients;
    };

    /// One critic update on five sparse phrases of bits and five made ones, always the same.
    static Update updateOf(bool madeOfBits, torch::ScalarType type, bool bfloat16) {
        torch::set_num_threads(2);
        torch::manual_seed(8);
        Critic critic(5, Width::Compact);
        critic.to(torch::dtype(type));
        critic.multiplyBFloat16(bfloat16);
        const auto bits = [](const Tensor& where) {
            return torch::where(where, torch::tensor(1.0f), torch::tensor(-1.0f)).contiguous();
        };
        const auto real = bits((torch::rand({5, 24, 84, 4, 5}) < 0.03).repeat_interleave(4, 1));
        const auto outputs = torch::tanh(torch::randn({5, 96, 84, 4, 5}) - 1);
        const auto fake = madeOfBits ? bits(outputs > 0.5) : outputs;
        const auto alpha = torch::rand({5});
        Update update;
        update.gradients = critic.zeroGradients();
        update.loss = criticGradients(critic, real.to(type), fake.to(type), alpha.to(type),
                                      {AdversarialLoss::WganGp, 10}, update.gradients);
        return update;
    }

    static void compareUpdates(const Update& found, const Update& expected, double losses, double gradients) {
        const auto near = [&](double number, double wanted) {
            return std::abs(number - wanted) < losses * (0.1 + std::abs(wanted));
        };
        QVERIFY2(near(found.loss.wasserstein, expected.loss.wasserstein),
                 qPrintable(QString("Wasserstein estimate: %1, not %2")
                                .arg(found.loss.wasserstein)
                                .arg(expected.loss.wasserstein)));
        QVERIFY2(near(found.loss.penalty, expected.loss.penalty),
                 qPrintable(QString("penalty: %1, not %2").arg(found.loss.penalty).arg(expected.loss.penalty)));
        QVERIFY2(
            near(found.loss.gradientNorm, expected.loss.gradientNorm),
            qPrintable(
                QString("gradient norm: %1, not %2").arg(found.loss.gradientNorm).arg(expected.loss.gradientNorm)));
        for (std::size_t i = 0; i < expected.gradients.size(); ++i) {
            const auto wanted = expected.gradients[i].to(torch::kFloat64);
            const double off =
                ((found.gradients[i].to(torch::kFloat64) - wanted).norm() / wanted.norm()).item<double>();
            // The bias of the score itself: what reals and fakes ask of it cancels.
            if (wanted.norm().item<double>() < 1e-10) continue;
            QVERIFY2(off < gradients, qPrintable(QString("gradient %1: %2 off").arg(i).arg(off)));
        }
    }
};

MUSE_TEST(CriticUpdateTest)
#include "CriticUpdateTest.moc"
