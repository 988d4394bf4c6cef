// SPDX-License-Identifier: MIT
#include "core/ml/train/CriticUpdate.h"
#include "core/ml/train/Adam.h"
#include "tests/core/ml/PlainCritic.h"

#include <QtTest>

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
        const auto loss = criticGradients(critic, real, fake, alpha, 10, gradients);

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

    void generatorGradientIsAutograds() {
        torch::manual_seed(6);
        Critic critic(5, Width::Compact);
        PlainCritic plain(5, 32);
        copyWeights(critic.parameters(), plain);
        const auto fake = torch::randn({2, 96, 84, 4, 5});
        const auto [loss, gradient] = generatorGradient(critic, fake);
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
};

QTEST_GUILESS_MAIN(CriticUpdateTest)
#include "CriticUpdateTest.moc"
