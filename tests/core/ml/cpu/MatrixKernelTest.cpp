// SPDX-License-Identifier: MIT
#include "core/ml/cpu/MatrixKernel.h"
#include "core/ml/cpu/MapKernel.h"
#include "core/ml/net/Torch.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

namespace {

struct Sizes {
    Extent rows, columns, depth;
};

float* data(const Tensor& tensor) {
    return tensor.data_ptr<float>();
}
BFloat16* halves(const Tensor& tensor) {
    return reinterpret_cast<BFloat16*>(tensor.data_ptr<at::BFloat16>());
}

Tensor leaky(const Tensor& tensor) {
    return torch::leaky_relu(tensor, 0.2);
}
Tensor masked(const Tensor& gradient, const Tensor& output) {
    return torch::where(output > 0, gradient, 0.2 * gradient);
}

double off(const Tensor& found, const Tensor& expected) {
    const auto wanted = expected.to(torch::kFloat64);
    return ((found.to(torch::kFloat64) - wanted).abs().max() / wanted.abs().max()).item<double>();
}

} // namespace

Q_DECLARE_METATYPE(Sizes)

/// Every kind of product and map at the processor's level, against LibTorch in float64.
class MatrixKernelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { torch::manual_seed(4); }

    void products_data() { sizes(); }
    void products() {
        QFETCH(Sizes, at);
        const auto left = torch::randn({at.rows, at.depth});
        const auto right = torch::randn({at.depth, at.columns});
        const auto wide = left.to(torch::kFloat64).mm(right.to(torch::kFloat64));
        const auto bias = torch::randn({at.columns});
        const auto mask = torch::randn({at.rows, at.columns});
        auto room = torch::empty_like(right);
        const auto packed = pack(data(right), at.columns, at.depth, at.columns, data(room));
        const auto turned = left.t().contiguous();
        const std::vector<std::pair<LeftFactor, RightFactor>> ways = {
            {{data(left), at.depth, 1}, packed},
            {{data(left), at.depth, 1}, rowMajor<float>(data(right), at.columns)},
            {{data(turned), 1, at.rows}, packed},
            {{data(turned), 1, at.rows}, rowMajor<float>(data(right), at.columns)}};
        for (const auto& [a, b] : ways) {
            auto result = torch::full({at.rows, at.columns}, 7.0f);
            const auto run = [&](Epilogue epilogue, RowMajor<const float> extra) {
                multiply(at.rows, at.columns, at.depth, a, b, {data(result), at.columns}, epilogue, extra);
                return result;
            };
            QVERIFY(off(run(Epilogue::Store, {nullptr, 0}), wide) < 1e-5);
            QVERIFY(off(run(Epilogue::Add, {nullptr, 0}), 2 * wide) < 1e-5);
            QVERIFY(off(run(Epilogue::BiasLeaky, {data(bias), 0}), leaky(wide + bias)) < 1e-5);
            QVERIFY(off(run(Epilogue::Mask, {data(mask), at.columns}), masked(wide, mask)) < 1e-5);
        }
    }

    void productsRoundedToBFloat16_data() { sizes(); }
    void productsRoundedToBFloat16() {
        QFETCH(Sizes, at);
        const auto left = torch::randn({at.rows, at.depth});
        const auto right = torch::randn({at.depth, at.columns});
        const auto wide = left.to(torch::kFloat64).mm(right.to(torch::kFloat64));
        const auto bias = torch::randn({at.columns});
        const auto mask = torch::randn({at.rows, at.columns}).to(torch::kBFloat16);
        auto result = torch::empty({at.rows, at.columns}, torch::kBFloat16);
        const LeftFactor a{data(left), at.depth, 1};
        const auto b = rowMajor<float>(data(right), at.columns);
        constexpr double eightBits = 1.0 / 256;
        multiplyToBFloat16(at.rows, at.columns, at.depth, a, b, {halves(result), at.columns}, data(bias));
        QVERIFY(off(result, leaky(wide + bias)) < eightBits);
        multiplyMaskedToBFloat16(at.rows, at.columns, at.depth, a, b, {halves(result), at.columns},
                                 {halves(mask), at.columns});
        QVERIFY(off(result, masked(wide, mask)) < eightBits);
        // A factor of bfloat16 is exact, only itself rounded.
        const auto narrow = right.to(torch::kBFloat16);
        auto sums = torch::ones({at.rows, at.columns});
        addProduct(at.rows, at.columns, at.depth, a, rowMajor<BFloat16>(halves(narrow), at.columns),
                   {data(sums), at.columns});
        QVERIFY(off(sums, left.to(torch::kFloat64).mm(narrow.to(torch::kFloat64)) + 1) < 1e-5);
    }

    /// However many rows there are, a row has the same bits: so phrases are the same in any batch.
    void rowsDoNotKnowOfEachOther() {
        const auto left = torch::randn({37, 83});
        const auto right = torch::randn({83, 48});
        const auto all = torch::empty({37, 48});
        const auto b = rowMajor<float>(data(right), 48);
        multiply(37, 48, 83, {data(left), 83, 1}, b, {data(all), 48}, Epilogue::Store);
        for (Extent row = 0; row < 37; ++row) {
            const auto one = torch::empty({1, 48});
            multiply(1, 48, 83, {data(left) + row * 83, 83, 1}, b, {data(one), 48}, Epilogue::Store);
            QVERIFY(torch::equal(one[0], all[row]));
        }
    }

    void maps() {
        const auto gradient = torch::randn({48, 32});
        const auto output = torch::randn({48, 32});
        const auto expected = masked(gradient, output);
        auto found = torch::empty_like(gradient);
        maskLeaky(data(gradient), data(output), gradient.numel(), data(found));
        QVERIFY(torch::equal(found, expected));
        auto narrow = torch::empty({48, 32}, torch::kBFloat16);
        maskLeaky(data(gradient), data(output), gradient.numel(), halves(narrow));
        QVERIFY(torch::equal(narrow, expected.to(torch::kBFloat16)));
        auto both = gradient.to(torch::kBFloat16);
        const auto signs = output.to(torch::kBFloat16);
        const auto expectedNarrow = masked(both.to(torch::kFloat32), signs).to(torch::kBFloat16);
        maskLeaky(halves(both), halves(signs), both.numel(), halves(both));
        QVERIFY(torch::equal(both, expectedNarrow));
    }

    void columnsAreAdded_data() {
        QTest::addColumn<int>("columns");
        for (const int columns : {16, 32, 48, 128})
            QTest::addRow("%d", columns) << columns;
    }
    void columnsAreAdded() {
        QFETCH(int, columns);
        const auto matrix = torch::randn({99, columns});
        auto sums = torch::ones({columns});
        addColumns(data(matrix), 99, columns, data(sums));
        QVERIFY(off(sums, matrix.to(torch::kFloat64).sum(0) + 1) < 1e-6);
        const auto narrow = matrix.to(torch::kBFloat16);
        sums.fill_(1);
        addColumns(halves(narrow), 99, columns, data(sums));
        QVERIFY(off(sums, narrow.to(torch::kFloat64).sum(0) + 1) < 1e-6);
    }

    void roundsAsLibTorch() {
        const auto numbers = torch::cat({torch::randn({1000}) * 1e-20, torch::randn({1000}) * 1e20,
                                         torch::tensor({0.0f, -0.0f, 1.00390625f, 1.01171875f, 65536.0f})});
        const auto expected = numbers.to(torch::kBFloat16);
        for (Extent i = 0; i < numbers.numel(); ++i) {
            QCOMPARE(toBFloat16(data(numbers)[i]).bits, halves(expected)[i].bits);
            QCOMPARE(toFloat(halves(expected)[i]), expected[i].item<float>());
        }
    }

private:
    static void sizes() {
        QTest::addColumn<Sizes>("at");
        QTest::newRow("whole blocks") << Sizes{24, 64, 40};
        QTest::newRow("odd blocks") << Sizes{13, 48, 7};
        QTest::newRow("one row, one block") << Sizes{1, 16, 1};
        QTest::newRow("few rows, deep") << Sizes{5, 80, 300};
        QTest::newRow("ten rows, as the first layer's gradient") << Sizes{10, 128, 96};
    }
};

MUSE_TEST(MatrixKernelTest)
#include "MatrixKernelTest.moc"
