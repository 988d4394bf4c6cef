// SPDX-License-Identifier: MIT
#include "core/dataset/split/Split.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <limits>

using namespace muse;

namespace {

std::array<int, 3> drawn(const SplitShares& shares, int songs) {
    std::array<int, 3> counts{};
    for (int i = 0; i < songs; ++i)
        ++counts[static_cast<std::size_t>(splitOf({static_cast<std::uint64_t>(i), 7}, shares))];
    return counts;
}

} // namespace

class SplitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesAreKept() {
        const auto counts = drawn({80, 15, 5, 1}, 20000);
        // Three standard deviations of a binomial draw.
        QVERIFY(std::abs(counts[0] - 16000) < 170);
        QVERIFY(std::abs(counts[1] - 3000) < 152);
        QVERIFY(std::abs(counts[2] - 1000) < 93);
    }

    void aPartWithoutAShareStaysEmpty() {
        QCOMPARE(drawn({1, 0, 0, 1}, 5000), (std::array{5000, 0, 0}));
        QCOMPARE(drawn({1, 0, 1, 1}, 5000)[1], 0);
        QCOMPARE(drawn({1, 1, 0, 1}, 5000)[2], 0);
    }

    /// Known draws: a change of them would silently move songs from test to train for everyone.
    void drawsStayTheSameForEver() {
        const SplitShares shares{1, 1, 1, 1};
        std::string letters;
        for (std::uint64_t i = 0; i < 16; ++i)
            letters += name(splitOf({i, i * i}, shares))[1];
        QCOMPARE(QString::fromStdString(letters), QString("raarreraerrraeer"));
        QVERIFY(drawn({1, 1, 1, 1}, 1000) != drawn({1, 1, 1, 2}, 1000));
    }

    void namesGoBothWays() {
        for (const Split split : kAllSplits)
            QCOMPARE(*splitNamed(name(split)), split);
        QVERIFY(!splitNamed("dev"));
    }

    void sharesThatMakeNoSenseAreRefused() {
        QVERIFY(splitProblem({}).empty());
        QVERIFY(!splitProblem({0, 1, 1, 1}).empty());
        QVERIFY(!splitProblem({1, -1, 1, 1}).empty());
        QVERIFY(!splitProblem({1, std::numeric_limits<double>::quiet_NaN(), 1, 1}).empty());
        QVERIFY(!splitProblem({std::numeric_limits<double>::infinity(), 1, 1, 1}).empty());
    }
};

MUSE_TEST(SplitTest)
#include "SplitTest.moc"
