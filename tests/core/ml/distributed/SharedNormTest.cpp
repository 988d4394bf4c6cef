// SPDX-License-Identifier: MIT
#include "core/ml/distributed/SharedNorm.h"
#include "tests/core/ml/distributed/Together.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <mutex>

using namespace muse;
using test::together;

namespace {

constexpr Extent kRows = 37;
constexpr Extent kChannels = 16;

/// Far from 0, where sums of squares would cancel.
Tensor someRows(double offset) {
    auto random = at::detail::createCPUGenerator(3);
    return torch::randn({kRows, kChannels}, random) * torch::linspace(0.01, 3, kChannels) + offset;
}

Tensor someGradient() {
    auto random = at::detail::createCPUGenerator(4);
    return torch::randn({kRows, kChannels}, random) + 0.5;
}

NormParts someParts() {
    return {torch::linspace(0.5, 2, kChannels).requires_grad_(), torch::linspace(-1, 1, kChannels).requires_grad_(),
            torch::full({kChannels}, 0.25), torch::full({kChannels}, 2.0)};
}

struct Found {
    Tensor output, mean, variance, ofRows, ofWeight, ofBias;
};

Found byOne(double offset) {
    const auto parts = someParts();
    const auto rows = someRows(offset).requires_grad_();
    const auto output = torch::batch_norm(rows, parts.weight, parts.bias, parts.mean, parts.variance, true,
                                          parts.momentum, parts.epsilon, false);
    output.backward(someGradient());
    return {output.detach(), parts.mean, parts.variance, rows.grad().clone(), parts.weight.grad(), parts.bias.grad()};
}

Found bySeveral(int size, double offset) {
    std::mutex mutex;
    std::vector<Found> found(static_cast<std::size_t>(size));
    together(size, [&](Ranks& ranks) {
        const auto share = shareOf(kRows, &ranks);
        const auto parts = someParts();
        const auto rows = someRows(offset).narrow(0, share.first, share.count).clone().requires_grad_();
        const auto output = sharedNorm(rows, parts, ranks);
        output.backward(someGradient().narrow(0, share.first, share.count));
        const std::scoped_lock lock(mutex);
        found[static_cast<std::size_t>(ranks.rank())] = {output.detach(), parts.mean,          parts.variance,
                                                         rows.grad(),     parts.weight.grad(), parts.bias.grad()};
    });
    Found all = found.front();
    for (std::size_t rank = 1; rank < found.size(); ++rank) {
        all.output = torch::cat({all.output, found[rank].output});
        all.ofRows = torch::cat({all.ofRows, found[rank].ofRows});
        all.ofWeight = all.ofWeight + found[rank].ofWeight;
        all.ofBias = all.ofBias + found[rank].ofBias;
        // Everybody's running statistics are the same bits.
        if (!found[rank].mean.equal(all.mean) || !found[rank].variance.equal(all.variance))
            all.mean = torch::zeros({1});
    }
    return all;
}

double difference(const Tensor& a, const Tensor& b) {
    if (a.sizes() != b.sizes()) return INFINITY;
    return ((a - b).norm() / b.norm()).item<double>();
}

} // namespace

/// Batch normalisation over ranks against LibTorch's over the whole batch.
class SharedNormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// As where a track is silent: their sum in float32, one after another, would hang on how many a rank has.
    void thousandsOfLikeRowsAddUpExactly() {
        auto rows = torch::full({20000, kChannels}, 0.1) * torch::linspace(1, 7, kChannels);
        rows.narrow(0, 0, 200).add_(1);
        const auto exact = rows.to(torch::kFloat64);
        const auto mean = exact.mean(0), variance = exact.var(0, true);
        for (const int size : {1, 2, 3}) {
            together(size, [&](Ranks& ranks) {
                const auto share = shareOf(rows.size(0), &ranks);
                auto parts = someParts();
                parts.momentum = 1;
                sharedNorm(rows.narrow(0, share.first, share.count), parts, ranks);
                const double ofMean = difference(parts.mean, mean), ofVariance = difference(parts.variance, variance);
                QVERIFY2(ofMean < 1e-6, qPrintable(QString::number(ofMean)));
                QVERIFY2(ofVariance < 1e-5, qPrintable(QString::number(ofVariance)));
            });
        }
    }

    void isThatOfTheWholeBatch_data() {
        QTest::addColumn<int>("size");
        QTest::addColumn<double>("offset");
        for (const int size : {2, 4})
            for (const double offset : {0.0, 100.0})
                QTest::addRow("%d ranks around %g", size, offset) << size << offset;
    }

    void isThatOfTheWholeBatch() {
        QFETCH(int, size);
        QFETCH(double, offset);
        const Found one = byOne(offset);
        const Found several = bySeveral(size, offset);
        // What is left of a number that is 100 times its deviation has fewer digits.
        const double allowed = offset > 0 ? 2e-3 : 2e-6;
        QVERIFY2(difference(several.output, one.output) < allowed,
                 qPrintable(QString::number(difference(several.output, one.output))));
        QVERIFY(difference(several.mean, one.mean) < 2e-6);
        QVERIFY(difference(several.variance, one.variance) < allowed);
        QVERIFY2(difference(several.ofRows, one.ofRows) < allowed,
                 qPrintable(QString::number(difference(several.ofRows, one.ofRows))));
        QVERIFY(difference(several.ofWeight, one.ofWeight) < allowed);
        QVERIFY(difference(several.ofBias, one.ofBias) < 2e-6);
    }
};

MUSE_TEST(SharedNormTest)
#include "SharedNormTest.moc"
