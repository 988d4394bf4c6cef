// SPDX-License-Identifier: MIT
#include "core/ml/runs/RunScalars.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

#include <algorithm>
#include <limits>

using namespace muse;

namespace {

TrainingReport measured(std::int64_t step) {
    TrainingReport report;
    report.step = step;
    report.criticLoss = -1.5;
    report.metrics = MetricsReport();
    report.metrics->emptyBars[index(Family::Guitar)] = 12.5;
    report.metrics->tonalDistance.pitchClass.fill(std::numeric_limits<double>::quiet_NaN());
    report.metrics->tonalDistance.pitchClass[2] = 0.75;
    report.deviation = 0.25;
    return report;
}

std::optional<double> valueOf(const TrainingReport& report, const char* name) {
    const auto scalars = scalarsOf(report);
    const auto found = std::ranges::find(scalars, std::string(name), &RunScalar::name);
    return found == scalars.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

class RunScalarsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tracksAndPairsHaveNames() {
        const TrainingReport report = measured(3);
        QCOMPARE(valueOf(report, "critic_loss"), std::optional(-1.5));
        QCOMPARE(valueOf(report, "deviation"), std::optional(0.25));
        QCOMPARE(valueOf(report, "metrics/empty_bars/guitar"), std::optional(12.5));
        QCOMPARE(valueOf(report, "metrics/tonal_distance/bass-piano"), std::optional(0.75));
        QVERIFY(!valueOf(report, "metrics/tonal_distance/bass-guitar")); // not a number
        QVERIFY(!valueOf(report, "step"));
    }

    void everyCurveIsAColumn() {
        TrainingReport plain;
        plain.step = 1;
        const QStringList lines = QString::fromStdString(curvesCsv({plain, measured(2)})).split("\r\n");
        QCOMPARE(lines.size(), 4); // the last is empty
        const QStringList names = lines[0].split(',');
        QCOMPARE(names.front(), QStringLiteral("step"));
        const auto at = [&](int row, const char* name) {
            return lines[row].split(',')[names.indexOf(QLatin1String(name))];
        };
        QCOMPARE(at(1, "step"), QStringLiteral("1"));
        QCOMPARE(at(1, "deviation"), QString());
        QCOMPARE(at(2, "deviation"), QStringLiteral("0.25"));
        QCOMPARE(at(2, "metrics/empty_bars/guitar"), QStringLiteral("12.5"));
        QCOMPARE(at(2, "critic_loss"), QStringLiteral("-1.5"));
        for (int row = 1; row <= 2; ++row)
            QCOMPARE(lines[row].count(','), lines[0].count(','));
    }
};

MUSE_TEST(RunScalarsTest)
#include "RunScalarsTest.moc"
