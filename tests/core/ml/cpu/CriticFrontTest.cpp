// SPDX-License-Identifier: MIT
#include "core/ml/cpu/BFloat16Front.h"
#include "core/ml/cpu/BFloat16Support.h"
#include "core/ml/cpu/DistinctFront.h"
#include "core/ml/cpu/Float32Front.h"
#include "tests/core/ml/cpu/TwinFront.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;
using namespace muse::test;

namespace {

/// Rounding in sums of thousands of float32, and, between twins, the few numbers that such a sum puts on the other side
/// of a rounding to bfloat16 or of a leaky ReLU's bend.
constexpr double kRounding = 2e-4;
constexpr double kTwins = 2e-3;
/// bfloat16 has eight bits; three layers there and back, with leaky ReLUs whose inputs are rounded across their bend,
/// and sums of terms without an order, of which little is left. What is computed wrongly is off by about 1.
constexpr double kEightBits = 0.1;

struct Case {
    Extent tracks;
    Extent channels;
};

CriticFront::Weights randomWeights(const Case& at) {
    const Extent c = at.channels;
    const auto weight = [](Extent rows, Extent columns) {
        return torch::randn({rows, columns}) * std::sqrt(2.0 / static_cast<double>(rows));
    };
    return {weight(2 * at.tracks, c), torch::randn({c}) * 0.1, weight(3 * c, c),
            torch::randn({c}) * 0.1,  weight(12 * c, c),       torch::randn({c}) * 0.1};
}

std::vector<Tensor> zeroGradients(const CriticFront::Weights& weights) {
    std::vector<Tensor> gradients;
    for (const Tensor& weight : weights)
        gradients.push_back(torch::zeros_like(weight));
    return gradients;
}

/// Bits as music has them: notes of a few steps, most cells silent.
Tensor bits(Extent phrases, Extent tracks) {
    const auto starts = torch::rand({phrases, 24, 84, 4, tracks}) < 0.03;
    const auto held = starts.repeat_interleave(4, 1);
    return torch::where(held, torch::tensor(1.0f), torch::tensor(-1.0f)).contiguous();
}

double difference(const Tensor& found, const Tensor& expected) {
    return ((found - expected).to(torch::kFloat64).norm() / (1e-30 + expected.to(torch::kFloat64).norm()))
        .item<double>();
}

/// All that a front finds for these phrases: third layer, weight gradients, input gradient, tangent, tangent's weight
/// gradients.
std::vector<std::pair<std::string, Tensor>> everything(const CriticFront& front, const CriticFront::Weights& weights,
                                                       const Tensor& phrases) {
    torch::NoGradGuard guard;
    auto random = at::detail::createCPUGenerator(3);
    const auto maps = front.forward(phrases);
    const auto gradient = torch::randn(maps[2].sizes(), random);
    const auto direction = torch::randn(phrases.sizes(), random);
    auto gradients = zeroGradients(weights);
    auto input = torch::empty_like(phrases);
    const auto deltas = front.backward(phrases, maps, gradient, gradients.data(), input, true);
    auto alongGradients = zeroGradients(weights);
    const auto along = front.tangent(direction, maps, deltas, alongGradients.data());
    std::vector<std::pair<std::string, Tensor>> all = {{"outputs", maps[2]}, {"input gradient", input}};
    for (std::size_t i = 0; i < gradients.size(); ++i)
        all.emplace_back("gradient " + std::to_string(i), gradients[i]);
    all.emplace_back("tangent", along);
    for (const std::size_t i : {0, 2, 4})
        all.emplace_back("tangent's gradient " + std::to_string(i), alongGradients[i]);
    return all;
}

void compareAll(const std::vector<std::pair<std::string, Tensor>>& found,
                const std::vector<std::pair<std::string, Tensor>>& expected, double allowed) {
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double off = difference(found[i].second, expected[i].second);
        QVERIFY2(off < allowed, qPrintable(QString("%1: %2 off").arg(expected[i].first.c_str()).arg(off)));
    }
}

} // namespace

Q_DECLARE_METATYPE(Case)

/// The critic's first layers as each kind of front computes them.
class CriticFrontTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { torch::set_num_threads(2); }
    void init() { torch::manual_seed(11); }

    void bitsAreComputedOnce_data() { cases(); }
    void bitsAreComputedOnce() {
        QFETCH(Case, at);
        const auto weights = randomWeights(at);
        const auto phrases = bits(3, at.tracks);
        QVERIFY(DistinctFront::takes(phrases));
        const Float32Front plain(at.tracks, weights);
        const auto maps = plain.forward(phrases);
        const auto gradient = torch::randn(maps[2].sizes());
        auto expected = zeroGradients(weights);
        plain.backward(phrases, maps, gradient, expected.data(), {}, false);

        const DistinctFront distinct(at.tracks, weights);
        const auto trace = distinct.forward(phrases);
        QVERIFY2(trace.maps[2].size(0) < maps[2].size(0), "silent octaves are not told to be equal");
        auto found = zeroGradients(weights);
        distinct.backward(trace, gradient, found.data());
        QVERIFY(difference(trace.octaves, maps[2]) < kRounding);
        for (std::size_t i = 0; i < found.size(); ++i)
            QVERIFY2(difference(found[i], expected[i]) < kRounding, qPrintable(QString("gradient %1").arg(i)));
    }

    void otherNumbersAreNoBits() {
        auto phrases = bits(2, 5);
        QVERIFY(DistinctFront::takes(phrases));
        phrases.view({-1})[77'777] = 0.999f;
        QVERIFY(!DistinctFront::takes(phrases));
        phrases.view({-1})[77'777] = std::numeric_limits<float>::quiet_NaN();
        QVERIFY(!DistinctFront::takes(phrases));
    }

    void bfloat16IsItsTwin_data() { cases(); }
    void bfloat16IsItsTwin() {
        if (!canMultiplyBFloat16()) QSKIP("this level has no products of bfloat16");
        QFETCH(Case, at);
        const auto weights = randomWeights(at);
        const auto phrases = torch::tanh(torch::randn({2, 96, 84, 4, at.tracks}));
        compareAll(everything(BFloat16Front(at.tracks, weights), weights, phrases),
                   everything(TwinFront(at.tracks, weights), weights, phrases), kTwins);
    }

    /// So the twin, and with it whatever rounds as it does, computes what the paper's critic computes.
    void theTwinIsNearFloat32_data() { cases(); }
    void theTwinIsNearFloat32() {
        QFETCH(Case, at);
        const auto weights = randomWeights(at);
        const auto phrases = torch::tanh(torch::randn({2, 96, 84, 4, at.tracks}));
        compareAll(everything(TwinFront(at.tracks, weights), weights, phrases),
                   everything(Float32Front(at.tracks, weights), weights, phrases), kEightBits);
    }

    /// Two threads may run the same prepared products.
    void threadsShareAFront() {
        if (!canMultiplyBFloat16()) QSKIP("this level has no products of bfloat16");
        const Case at{5, 32};
        const auto weights = randomWeights(at);
        const BFloat16Front front(at.tracks, weights);
        const auto phrases = torch::tanh(torch::randn({4, 96, 84, 4, at.tracks}));
        const auto alone = front.forward(phrases)[2];
        std::array<Tensor, 4> parts;
        at::parallel_for(0, 4, 1, [&](Extent begin, Extent end) {
            for (Extent i = begin; i < end; ++i)
                parts[static_cast<std::size_t>(i)] = front.forward(phrases.narrow(0, i, 1).contiguous())[2];
        });
        QVERIFY(torch::equal(torch::cat({parts[0], parts[1], parts[2], parts[3]}), alone));
    }

private:
    static void cases() {
        QTest::addColumn<Case>("at");
        QTest::newRow("five tracks, compact") << Case{5, 32};
        QTest::newRow("one track, compact") << Case{1, 32};
        QTest::newRow("five tracks, paper") << Case{5, 128};
        QTest::newRow("one track, paper") << Case{1, 128};
    }
};

MUSE_TEST(CriticFrontTest)
#include "CriticFrontTest.moc"
