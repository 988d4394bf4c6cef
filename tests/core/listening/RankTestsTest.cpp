// SPDX-License-Identifier: MIT
#include "core/listening/statistics/RankTests.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <random>

using namespace muse;

namespace {

bool near(double one, double other) {
    return std::fabs(one - other) <= 1e-12 + 1e-9 * std::fabs(other);
}

/// Numbers of which no two are as large.
std::vector<double> spread(int count) {
    std::vector<double> values;
    for (int i = 1; i <= count; ++i)
        values.push_back((i * 37 % 101 - 38) / 7.0 + i / 1000.0);
    return values;
}

} // namespace

/// Against figures of scipy 1.17.1: stats.wilcoxon, stats.friedmanchisquare and stats.chi2.sf.
class RankTestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wilcoxonIsScipys_data() {
        QTest::addColumn<std::vector<double>>("differences");
        QTest::addColumn<double>("statistic");
        QTest::addColumn<double>("p");
        using List = std::vector<double>;
        QTest::newRow("exact") << List{1.5, -0.25, 2.75, 0.5, 3.25, -1.25, 4, 2.25} << 4.0 << 0.0546875;
        QTest::newRow("exact, three") << List{0.5, 1.5, 2.5} << 0.0 << 0.25;
        QTest::newRow("exact, one") << List{-2} << 0.0 << 1.0;
        QTest::newRow("exact, the most") << spread(50) << 352.0 << 0.005236528699732901;
        QTest::newRow("normal") << spread(51) << 355.0 << 0.003888998729613015;
        QTest::newRow("ties") << List{1, 1, -1, 2, 2, 2, -3, 1, 0.5, 1} << 14.0 << 0.185546875;
        QTest::newRow("zeros and ties") << List{0, 0, 1, 2, -1, 3, 1, 2, 0, 1} << 2.5 << 0.078125;
        QTest::newRow("ties, the most that are exact")
            << List{1, -1, 2, 2, -3, 3, 1, 1, 4, -2, 5, 1, 1} << 22.0 << 0.105712890625;
        QTest::newRow("ties, normal") << List{1, -1, 2, 2, -3, 3, 1, 1, 4, -2, 5, 1, 1, 2} << 23.5
                                      << 0.06554805097602236;
        QTest::newRow("zeros and ties, normal")
            << List{0, 1, -1, 2, 0, 1, 1, 2, -2, 1, 3, 0, 1, 1, -1, 2} << 19.5 << 0.06127290855380764;
    }

    void wilcoxonIsScipys() {
        QFETCH(std::vector<double>, differences);
        QFETCH(double, statistic);
        QFETCH(double, p);
        const RankTest test = wilcoxon(differences);
        QCOMPARE(test.statistic, statistic);
        QVERIFY2(near(test.p, p), qPrintable(QString::number(test.p, 'g', 17)));
    }

    void nothingToTellIsNoDifference() {
        QCOMPARE(wilcoxon({}).p, 1.0);
        QCOMPARE(wilcoxon(std::vector<double>(20, 0.0)).p, 1.0);
        QCOMPARE(friedman(std::vector<double>(12, 3.0), 3).p, 1.0);
    }

    /// 2/3 - 1/3 and 4/3 - 1 are not the same to a computer.
    void lastBitsMakeNoRanks() {
        const std::vector<double> alike = {2.0 / 3 - 1.0 / 3, 4.0 / 3 - 1, -(5.0 / 3 - 4.0 / 3)};
        QCOMPARE(midranks(std::vector<double>{alike[0], alike[1]}), (std::vector<double>{1.5, 1.5}));
        QCOMPARE(wilcoxon(alike).p, wilcoxon(std::vector<double>{1, 1, -1}).p);
    }

    void friedmanIsScipys() {
        const RankTest ties =
            friedman(std::vector<double>{3, 4, 5, 2, 2, 4, 1, 3, 3, 4, 4, 4, 2, 5, 4, 3, 3, 5, 1, 2, 2, 2, 4, 3}, 3);
        QVERIFY(near(ties.statistic, 9.333333333333334));
        QVERIFY(near(ties.p, 0.009403562551495204));
        const RankTest four = friedman(
            std::vector<double>{3.5, 2, 4.25, 1, 2, 2.5, 4, 1.5, 1, 3, 3.5, 2, 4, 4.5, 3, 1, 2.25, 5, 4, 3, 3, 2, 5, 4},
            4);
        QVERIFY(near(four.statistic, 7.4));
        QVERIFY(near(four.p, 0.06018432387173455));
    }

    void chiSquaredIsScipys() {
        QVERIFY(near(chiSquaredTail(0.3, 1), 0.583882420770365));
        QVERIFY(near(chiSquaredTail(5.2, 2), 0.07427357821433386));
        QVERIFY(near(chiSquaredTail(7.81, 3), 0.05010605635000589));
        QVERIFY(near(chiSquaredTail(20, 4), 0.0004993992273873336));
        QVERIFY(near(chiSquaredTail(3, 7), 0.8850022316431506));
        QVERIFY(std::fabs(chiSquaredTail(500, 5) / 7.984661110562824e-106 - 1) < 1e-9);
        QVERIFY(near(chiSquaredTail(1e-6, 3), 0.9999999997340385));
        QCOMPARE(chiSquaredTail(0, 2), 1.0);
    }

    /// Holm's own procedure: the smallest of n times n, the next times n - 1, never falling.
    void holmCorrects() {
        const auto corrected = holm(std::vector<double>{0.01, 0.04, 0.03, 0.005});
        const std::vector<double> expected = {0.03, 0.06, 0.06, 0.02};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(near(corrected[i], expected[i]));
        QCOMPARE(holm(std::vector<double>{0.6, 0.9}), (std::vector<double>{1, 1}));
        QVERIFY(holm({}).empty());
    }

    /// Where nothing differs, a test at 5 % is wrong in about 5 % of all draws, and seldom more.
    void falseAlarmsAreAsRareAsAsked() {
        std::mt19937 random(4);
        int alarms = 0;
        constexpr int kDraws = 2000;
        for (int draw = 0; draw < kDraws; ++draw) {
            std::vector<double> differences;
            for (int i = 0; i < 20; ++i)
                differences.push_back(static_cast<int>(random() % 9) - 4);
            alarms += wilcoxon(differences).p < 0.05;
        }
        QVERIFY2(alarms > kDraws * 3 / 100 && alarms < kDraws * 65 / 1000, qPrintable(QString::number(alarms)));
    }
};

MUSE_TEST(RankTestsTest)
#include "RankTestsTest.moc"
