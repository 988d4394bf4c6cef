// SPDX-License-Identifier: MIT
#include "core/metrics/Deviation.h"
#include "core/metrics/PaperTables.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <limits>

using namespace muse;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

MetricsReport row(const std::string& name) {
    const auto rows = paperRows();
    return std::ranges::find(rows, "paper: " + name, &PaperRow::name)->report;
}

/// 10 percent and 2 everywhere, so that a change of one value is easy to follow.
MetricsReport even() {
    MetricsReport report;
    report.emptyBars.fill(10);
    report.usedPitchClasses.paper = {2, kNone, 2, 2, 2};
    report.qualifiedNotesTwo = {90, kNone, 90, 90, 90};
    report.drumPattern = 80;
    report.tonalDistance.paper.fill(1);
    return report;
}

bool near(double a, double b) {
    return std::abs(a - b) < 1e-12;
}

} // namespace

class DeviationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePapersModelsStandWhereTheyShould_data() {
        QTest::addColumn<QString>("model");
        QTest::addColumn<bool>("pianoGiven");
        QTest::addColumn<double>("expected");
        QTest::newRow("jamming") << "jamming" << false << .166;
        QTest::newRow("composer") << "composer" << false << .493;
        QTest::newRow("hybrid") << "hybrid" << false << .454;
        QTest::newRow("jamming, given piano") << "jamming, given piano" << true << .210;
        QTest::newRow("composer, given piano") << "composer, given piano" << true << .414;
        QTest::newRow("hybrid, given piano") << "hybrid, given piano" << true << .337;
    }

    void thePapersModelsStandWhereTheyShould() {
        QFETCH(QString, model);
        QFETCH(bool, pianoGiven);
        QFETCH(double, expected);
        const auto given = pianoGiven ? std::optional(Family::Piano) : std::nullopt;
        const double found = meanDeviation(row(model.toStdString()), row("training data"), given);
        QVERIFY2(std::abs(found - expected) <= .0006, qPrintable(QString::number(found)));
    }

    void theDataDoNotDeviateFromThemselves() { QCOMPARE(meanDeviation(even(), even()), 0.0); }

    void groupsWeighAlikeWhateverTheirSize() {
        auto made = even();
        made.drumPattern = 40;
        QVERIFY(near(meanDeviation(made, even()), .5 / 5));
        made = even();
        made.emptyBars[0] = 15;
        QVERIFY(near(meanDeviation(made, even()), .5 / 5 / 5));
        made = even();
        made.qualifiedNotesTwo[4] = 45;
        QVERIFY(near(meanDeviation(made, even()), .5 / 4 / 5));
    }

    void silenceDoesNotPay() {
        auto made = even();
        made.usedPitchClasses.paper[0] = kNone;
        QVERIFY(near(meanDeviation(made, even()), 1. / 4 / 5));
    }

    void whatTheDataLackDoesNotCount() {
        auto data = even();
        auto made = even();
        data.emptyBars.fill(0);
        made.emptyBars.fill(100);
        QCOMPARE(meanDeviation(made, data), 0.0);
        made.drumPattern = 40;
        QVERIFY(near(meanDeviation(made, data), .5 / 4));
        QVERIFY(std::isnan(meanDeviation({}, {})));
    }

    void theGivenTracksOwnValuesDoNotCount() {
        auto made = even();
        made.emptyBars[index(Family::Drums)] = 100;
        made.drumPattern = 0;
        QCOMPARE(meanDeviation(made, even(), Family::Drums), 0.0);
        QVERIFY(meanDeviation(made, even()) > .1);
        made = even();
        made.tonalDistance.paper[0] = 2;
        QVERIFY(near(meanDeviation(made, even(), Family::Bass), 1. / 6 / 5));
    }
};

MUSE_TEST_WITHOUT_APPLICATION(DeviationTest)
#include "DeviationTest.moc"
