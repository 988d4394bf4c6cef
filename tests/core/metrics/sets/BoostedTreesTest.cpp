// SPDX-License-Identifier: MIT
#include "core/metrics/sets/BoostedTrees.h"

#include "core/metrics/sets/Auc.h"
#include "core/metrics/sets/LogisticRegression.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <cmath>
#include <functional>
#include <limits>
#include <random>

using namespace muse;

namespace {

constexpr Eigen::Index kRows = 600;

/// Four features of even numbers in -1..1, and labels that `rule` gives.
struct Sample {
    Eigen::MatrixXd rows{kRows, 4};
    Eigen::VectorXd labels{kRows};

    Sample(unsigned seed, const std::function<bool(const Eigen::RowVectorXd&)>& rule) {
        std::mt19937 random(seed);
        for (Eigen::Index i = 0; i < kRows; ++i) {
            for (Eigen::Index j = 0; j < rows.cols(); ++j)
                rows(i, j) = static_cast<double>(random() % 2001) / 1000 - 1;
            labels[i] = rule(rows.row(i)) ? 1 : 0;
        }
    }
};

double area(const Eigen::VectorXd& odds, const Eigen::VectorXd& labels) {
    std::vector<double> lower;
    std::vector<double> upper;
    for (Eigen::Index i = 0; i < odds.size(); ++i)
        (labels[i] > 0 ? upper : lower).push_back(odds[i]);
    return areaUnderCurve(std::move(lower), std::move(upper));
}

} // namespace

class BoostedTreesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Neither feature tells alone, and no line does.
    void featuresThatTellTogether() {
        const auto rule = [](const Eigen::RowVectorXd& row) { return (row[0] > 0) != (row[1] > 0); };
        const Sample known(1, rule);
        const Sample unknown(2, rule);
        QVERIFY(area(BoostedTrees(known.rows, known.labels).logOdds(unknown.rows), unknown.labels) > .95);
        QVERIFY(area(fitLogistic(known.rows, known.labels).logOdds(unknown.rows), unknown.labels) < .65);
    }

    void valuesInTheMiddle() {
        const auto rule = [](const Eigen::RowVectorXd& row) { return std::abs(row[2]) < .4; };
        const Sample known(3, rule);
        const Sample unknown(4, rule);
        QVERIFY(area(BoostedTrees(known.rows, known.labels).logOdds(unknown.rows), unknown.labels) > .97);
    }

    void chanceIsNotLearnt() {
        std::mt19937 random(9);
        const auto rule = [&](const Eigen::RowVectorXd&) { return random() % 2 == 0; };
        const Sample known(5, rule);
        const Sample unknown(6, rule);
        const double unseen = area(BoostedTrees(known.rows, known.labels).logOdds(unknown.rows), unknown.labels);
        QVERIFY2(unseen > .4 && unseen < .6, qPrintable(QString::number(unseen)));
    }

    void whatIsUndefinedTells() {
        Sample known(7, [](const Eigen::RowVectorXd& row) { return row[0] > .3; });
        for (Eigen::Index i = 0; i < kRows; ++i)
            known.rows(i, 0) = known.labels[i] > 0 ? std::numeric_limits<double>::quiet_NaN() : 0;
        QCOMPARE(area(BoostedTrees(known.rows, known.labels).logOdds(known.rows), known.labels), 1.0);
    }

    /// One class has a tenth of the rows: at even features the odds are even all the same.
    void classesCountAlike() {
        const Sample known(8, [](const Eigen::RowVectorXd& row) { return row[3] > .8; });
        Eigen::MatrixXd rows = known.rows;
        rows.col(3).setZero();
        rows.leftCols(3).setZero();
        const double odds = BoostedTrees(rows, known.labels).logOdds(rows)[0];
        QVERIFY2(std::abs(odds) < 1e-9, qPrintable(QString::number(odds)));
    }
};

MUSE_TEST(BoostedTreesTest)
#include "BoostedTreesTest.moc"
