// SPDX-License-Identifier: MIT
#include "core/ml/infer/Activation.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

using namespace muse;

namespace {

using Row = std::array<float, kActivationWidth>;

float tanhOf(float x) {
    Row row;
    row.fill(x);
    const Row bias{};
    biasTanh(row.data(), bias.data(), kActivationWidth);
    return row[0];
}

} // namespace

class ActivationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reluAddsItsBiasFirst() {
        Row row{-1, 2, 0.5f, -3};
        const Row bias{1.5f, -1, -1, 1};
        biasRelu(row.data(), bias.data(), kActivationWidth);
        QCOMPARE(row, (Row{0.5f, 1, 0, 0}));
    }

    void tanhAddsItsBiasFirst() {
        Row row{-1, 2, 0.5f, -3};
        const Row bias{1, -1, 0, 0};
        biasTanh(row.data(), bias.data(), kActivationWidth);
        QCOMPARE(row[0], 0.0f);
        QCOMPARE(row[1], tanhOf(1));
        QCOMPARE(row[3], tanhOf(-3));
    }

    /// Within two units in the last place everywhere.
    void tanhIsTheNearestFloatOrNext() {
        double most = 0;
        for (float x = 1e-6f; x < 20; x *= 1.00002f) {
            const auto exact = std::tanh(static_cast<double>(x));
            const auto nearest = static_cast<float>(exact);
            const double unit = std::nextafter(nearest, 2.0f) - nearest;
            most = std::max(most, std::abs(tanhOf(x) - exact) / unit);
            QCOMPARE(tanhOf(-x), -tanhOf(x));
        }
        QVERIFY2(most < 2, qPrintable(QString::number(most)));
    }

    /// At whatever level this runs, base too: kernels may differ in rounding, these do not.
    void theSameBitsAtEveryLevel() {
        std::uint64_t hash = 0;
        for (float x = 1e-3f; x < 12; x *= 1.001f)
            hash = hash * 1099511628211u + std::bit_cast<std::uint32_t>(tanhOf(x));
        QCOMPARE(hash, std::uint64_t{2080739388888380830u});
    }

    void tanhIsWholeWhereThatIsNearest() {
        QCOMPARE(tanhOf(0), 0.0f);
        QCOMPARE(tanhOf(9.1f), 1.0f);
        QCOMPARE(tanhOf(-9.1f), -1.0f);
        QCOMPARE(tanhOf(1e30f), 1.0f);
        QCOMPARE(tanhOf(-std::numeric_limits<float>::infinity()), -1.0f);
        QVERIFY(tanhOf(8.5f) < 1);
    }
};

MUSE_TEST(ActivationTest)
#include "ActivationTest.moc"
