// SPDX-License-Identifier: MIT
#include "core/ml/net/Critic.h"

#include <QtTest>

using namespace muse;

namespace {

/// Table 4(c) as anyone would write it, over (batch, tracks, 4 bars, 96 steps, 84 pitches).
struct PlainCritic : torch::nn::Module {
    std::vector<torch::nn::Conv3d> convolutions;
    torch::nn::Linear hidden{nullptr}, score{nullptr};

    PlainCritic(Extent tracks, Extent unit) {
        struct Row {
            Extent in, out;
            std::array<Extent, 3> kernel, stride;
        };
        const std::vector<Row> rows = {{tracks, unit, {2, 1, 1}, {1, 1, 1}},      {unit, unit, {3, 1, 1}, {1, 1, 1}},
                                       {unit, unit, {1, 1, 12}, {1, 1, 12}},      {unit, unit, {1, 1, 7}, {1, 1, 7}},
                                       {unit, unit, {1, 2, 1}, {1, 2, 1}},        {unit, unit, {1, 2, 1}, {1, 2, 1}},
                                       {unit, 2 * unit, {1, 4, 1}, {1, 2, 1}},    {2 * unit, 4 * unit, {1, 3, 1}, {1, 2, 1}}};
        for (const Row& row : rows)
            convolutions.push_back(register_module(
                "c" + std::to_string(convolutions.size()),
                torch::nn::Conv3d(torch::nn::Conv3dOptions(row.in, row.out, {row.kernel[0], row.kernel[1], row.kernel[2]})
                                      .stride({row.stride[0], row.stride[1], row.stride[2]}))));
        hidden = register_module("hidden", torch::nn::Linear(20 * unit, 8 * unit));
        score = register_module("score", torch::nn::Linear(8 * unit, 1));
    }

    Tensor forward(Tensor x) {
        for (auto& convolution : convolutions)
            x = torch::leaky_relu(convolution(x), 0.2);
        // (batch, channels, 1, 5, 1) to (time, channel) order, as in v1.
        x = x.flatten(2).transpose(1, 2).flatten(1);
        return score(torch::leaky_relu(hidden(x), 0.2)).view({-1});
    }
};

/// Our weight [kernel * in, out] as Conv3d's [out, in, kernel...].
Tensor asConvolution(const Tensor& weight, const torch::nn::Conv3d& convolution) {
    const auto sizes = convolution->weight.sizes();
    return weight.view({-1, sizes[1], sizes[0]}).permute({2, 1, 0}).reshape(sizes);
}

std::vector<Tensor> asPlain(const std::vector<Tensor>& ours, const PlainCritic& plain) {
    std::vector<Tensor> result;
    for (std::size_t k = 0; k < plain.convolutions.size(); ++k) {
        result.push_back(asConvolution(ours[2 * k], plain.convolutions[k]));
        result.push_back(ours[2 * k + 1]);
    }
    for (std::size_t k = 8; k < 10; ++k) {
        result.push_back(ours[2 * k].t());
        result.push_back(ours[2 * k + 1]);
    }
    return result;
}

Tensor plainLayout(const Tensor& phrases) { return phrases.permute({0, 4, 3, 1, 2}).contiguous(); }

double difference(const Tensor& a, const Tensor& b) {
    return ((a - b).abs().max() / b.abs().max().clamp_min(1e-12)).item<double>();
}

} // namespace

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
        {
            torch::NoGradGuard guard;
            const auto translated = asPlain(critic.parameters(), plain);
            auto parameters = plain.parameters();
            for (std::size_t i = 0; i < parameters.size(); ++i)
                parameters[i].copy_(translated[i]);
        }
        const Extent batch = 3;
        const auto phrases = torch::randn({batch, 96, 84, 4, tracks}, type);
        const auto seed = torch::randn({batch}, type);

        const auto trace = critic.forward(phrases);
        const auto input = plainLayout(phrases).requires_grad_();
        const auto expected = plain.forward(input);
        QVERIFY(difference(trace.scores(), expected) < 1e-4);

        auto gradients = critic.zeroGradients();
        const auto back = critic.backward(trace, seed, &gradients, true, true);
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
        critic.tangent(trace, back, direction, tangents);
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

QTEST_GUILESS_MAIN(CriticTest)
#include "CriticTest.moc"
