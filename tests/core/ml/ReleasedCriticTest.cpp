// SPDX-License-Identifier: MIT
#include "core/ml/net/CriticPass.h"
#include "core/ml/train/CriticUpdate.h"
#include "tests/core/ml/PlainCritic.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;
using namespace muse::test;

namespace {

constexpr Extent kBatch = 2;
constexpr Extent kTracks = 3;

Tensor barLayout(const Tensor& phrases) {
    return phrases.permute({0, 3, 4, 1, 2}).contiguous();
}

Critic someCritic() {
    torch::manual_seed(8);
    Critic critic(kTracks, Width::Compact, CriticKind::Released);
    critic.to(torch::dtype(torch::kFloat64));
    for (const Tensor& parameter : critic.parameters())
        if (parameter.dim() == 1) parameter.normal_(0, 0.1);
    return critic;
}

} // namespace

class ReleasedCriticTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_plain = std::make_shared<PlainReleasedCritic>(kTracks, 32);
        m_plain->to(torch::kFloat64);
        copyWeights(m_critic.parameters(), *m_plain);
    }

    /// The six convolutions of its bar discriminator, whose head it never uses, and the phrase discriminator.
    void countsWhatIsUsed() {
        std::int64_t count = 0;
        for (const Tensor& parameter : Critic(5, Width::Paper, CriticKind::Released).parameters())
            count += parameter.numel();
        QCOMPARE(count, 713472 + 461441);
    }

    void scoresAsPlainConvolutions() {
        const auto phrases = torch::randn({kBatch, 96, 84, 4, kTracks}, torch::kFloat64);
        const auto scores = CriticPass(m_critic).forward(phrases).scores();
        QCOMPARE(scores.size(0), kBatch * m_critic.scoresPerPhrase());
        QVERIFY(difference(scores, m_plain->forward(barLayout(phrases))) < 1e-10);
    }

    /// The reason why it is for comparison only: bars in another order have the same scores in that order.
    void nothingJudgesCoherenceBetweenBars() {
        const auto phrases = torch::randn({1, 96, 84, 4, kTracks}, torch::kFloat64);
        const CriticPass pass(m_critic);
        const auto scores = pass.forward(phrases).scores().view({4, 5});
        QVERIFY(difference(pass.forward(phrases.flip(3)).scores().view({4, 5}), scores.flip(0)) < 1e-12);
        const Critic across(kTracks, Width::Compact);
        const auto single = phrases.to(torch::kFloat32);
        QVERIFY(difference(CriticPass(across).forward(single.flip(3)).scores(),
                           CriticPass(across).forward(single).scores()) > 1e-3);
    }

    void criticGradientIsAutograds() {
        const auto real = torch::randn({kBatch, 96, 84, 4, kTracks}, torch::kFloat64);
        const auto fake = torch::randn({kBatch, 96, 84, 4, kTracks}, torch::kFloat64);
        const auto alpha = torch::rand({kBatch}, torch::kFloat64);
        auto gradients = m_critic.zeroGradients();
        const auto loss = criticGradients(m_critic, real, fake, alpha, {AdversarialLoss::WganGp, 10}, gradients);

        const auto between = barLayout(torch::lerp(real, fake, alpha.view({kBatch, 1, 1, 1, 1}))).requires_grad_();
        const auto slope = torch::autograd::grad({m_plain->forward(between).sum()}, {between}, {}, true, true)[0];
        const auto norm = (slope.flatten(1).square().sum(1) + 1e-8).sqrt();
        const auto expected = m_plain->forward(barLayout(fake)).mean() - m_plain->forward(barLayout(real)).mean() +
                              10 * (norm - 1).square().mean();
        expected.backward();
        QVERIFY(std::abs(loss.loss - expected.item<double>()) < 1e-8 * std::max(1.0, std::abs(loss.loss)));
        const auto ours = asPlain(gradients, *m_plain);
        const auto parameters = m_plain->parameters();
        for (std::size_t i = 0; i < ours.size(); ++i)
            QVERIFY2(difference(ours[i], parameters[i].grad()) < 1e-8 ||
                         parameters[i].grad().abs().max().item<double>() < 1e-10,
                     qPrintable(QString("parameter %1").arg(i)));
    }

    void generatorGradientIsAutograds() {
        const auto fake = torch::randn({kBatch, 96, 84, 4, kTracks}, torch::kFloat64);
        const auto [loss, gradient] = generatorGradient(m_critic, AdversarialLoss::WganGp, {}, fake);
        const auto input = barLayout(fake).requires_grad_();
        const auto expected = -m_plain->forward(input).mean();
        expected.backward();
        QVERIFY(std::abs(loss - expected.item<double>()) < 1e-10);
        QVERIFY(difference(barLayout(gradient), input.grad()) < 1e-10);
    }

private:
    Critic m_critic = someCritic();
    std::shared_ptr<PlainReleasedCritic> m_plain;
};

MUSE_TEST(ReleasedCriticTest)
#include "ReleasedCriticTest.moc"
