// SPDX-License-Identifier: MIT
#include "core/ml/net/CriticPass.h"
#include "tests/core/ml/PlainCritic.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;
using namespace muse::test;

class CriticTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsTableFourC() {
        std::int64_t count = 0;
        for (const Tensor& parameter : Critic(5, Width::Paper).parameters())
            count += parameter.numel();
        QCOMPARE(count, 3576577);
    }

    void agreesWithPlainConvolutions_data() {
        QTest::addColumn<int>("tracks");
        QTest::addColumn<bool>("doublePrecision");
        QTest::newRow("all tracks, tiled") << 5 << false;
        QTest::newRow("one track, tiled, jamming") << 1 << false;
        QTest::newRow("all tracks, layer by layer") << 5 << true;
    }

    void agreesWithPlainConvolutions() {
        QFETCH(int, tracks);
        QFETCH(bool, doublePrecision);
        const auto type = torch::dtype(doublePrecision ? torch::kFloat64 : torch::kFloat32);
        torch::manual_seed(3);
        Critic critic(tracks, Width::Compact);
        for (const Tensor& parameter : critic.parameters())
            if (parameter.dim() == 1) parameter.normal_(0, 0.1);
        PlainCritic plain(tracks, 32);
        critic.to(type);
        plain.to(doublePrecision ? torch::kFloat64 : torch::kFloat32);
        copyWeights(critic.parameters(), plain);
        const Extent batch = 3;
        const auto phrases = torch::randn({batch, 96, 84, 4, tracks}, type);
        const auto seed = torch::randn({batch}, type);

        const CriticPass pass(critic);
        const auto trace = pass.forward(phrases);
        const auto input = plainLayout(phrases).requires_grad_();
        const auto expected = plain.forward(input);
        QVERIFY(difference(trace.scores(), expected) < 1e-4);

        auto gradients = critic.zeroGradients();
        const auto back = pass.backward(trace, seed, &gradients, true, true);
        const auto plainParameters = plain.parameters();
        std::vector<Tensor> wanted = plainParameters;
        wanted.push_back(input);
        auto expectedGradients = torch::autograd::grad({(expected * seed).sum()}, wanted, {}, true, true);
        QVERIFY(difference(plainLayout(back.input), expectedGradients.back()) < 1e-4);
        const auto ours = asPlain(gradients, plain);
        for (std::size_t i = 0; i < ours.size(); ++i)
            QVERIFY2(difference(ours[i], expectedGradients[i]) < 1e-4, qPrintable(QString("gradient %1").arg(i)));

        // Second order: d/dW of <v, d(seed . D)/dx>.
        const auto direction = torch::randn(phrases.sizes(), type);
        const auto inner = (expectedGradients.back() * plainLayout(direction)).sum();
        const auto second = torch::autograd::grad({inner}, plainParameters, {}, false, false, true);
        auto tangents = critic.zeroGradients();
        pass.tangent(trace, back, direction, tangents);
        const auto oursSecond = asPlain(tangents, plain);
        for (std::size_t i = 0; i < oursSecond.size(); ++i) {
            const auto want = second[i].defined() ? second[i] : torch::zeros_like(oursSecond[i]);
            if (want.abs().max().item<double>() < 1e-12)
                QVERIFY(oursSecond[i].abs().max().item<double>() < 1e-9);
            else
                QVERIFY2(difference(oursSecond[i], want) < 1e-3, qPrintable(QString("second order %1").arg(i)));
        }
    }
};

MUSE_TEST(CriticTest)
#include "CriticTest.moc"
