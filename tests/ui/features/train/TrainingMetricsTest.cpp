// SPDX-License-Identifier: MIT
#include "ui/features/train/TrainingMetrics.h"
#include "tests/support/TestProgram.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace muse;

/// What a training's plots offer beside the paper's metrics.
class TrainingMetricsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCurveHasAValueOrItsMetricHasNone() {
        TrainingReport loss;
        loss.secondsPerStep = 0.5;
        TrainingReport evaluated = loss;
        evaluated.metrics.emplace();
        evaluated.deviation = 0.2;
        evaluated.coherence.emplace();
        evaluated.coherenceDeviation = 0.4;
        evaluated.times = StepTimes{0.1, 0.3, 0.1};
        evaluated.learningRate = evaluated.criticLearningRate = 0.001;
        evaluated.memory = 2'000'000'000;
        const auto specs = trainingSpecs();
        for (const auto& values : {trainingValues(loss), trainingValues(evaluated), valuesOfData(MetricsReport()),
                                   valuesOfData(CoherenceReport())}) {
            QCOMPARE(values.size(), specs.size());
            for (std::size_t i = 0; i < specs.size(); ++i)
                QVERIFY2(values[i].empty() || values[i].size() == specs[i].curves.size(), qPrintable(specs[i].name));
        }
        const auto valuesIn = [&](const QString& name, const TrainingReport& report) {
            const auto found = std::ranges::find(specs, name, &MetricSpec::name);
            return trainingValues(report).at(static_cast<std::size_t>(found - specs.begin()));
        };
        QCOMPARE(valuesIn("Deviation from the data", evaluated), (std::vector{0.2, 0.4}));
        QVERIFY(valuesIn("Deviation from the data", loss).empty());
        QCOMPARE(valuesIn("Time a step, ms", evaluated), (std::vector{100.0, 300.0, 100.0, 500.0}));
        QCOMPARE(valuesIn("Time a step, ms", loss).back(), 500.0);
        QCOMPARE(valuesIn("Memory, GB", evaluated).front(), 2.0);
        QVERIFY(std::isnan(valuesIn("Memory, GB", evaluated).back()));
    }

    void whatDataHaveNoneOfIsNotSaidToBeDashed() {
        const auto specs = trainingSpecs();
        for (const MetricSpec& spec : specs)
            QVERIFY(!spec.meaning.isEmpty());
        const auto coherence = valuesOfData(CoherenceReport());
        const auto metrics = valuesOfData(MetricsReport());
        for (std::size_t i = 0; i < specs.size(); ++i)
            QCOMPARE(specs[i].ofData, !coherence[i].empty() || !metrics[i].empty());
    }
};

MUSE_TEST(TrainingMetricsTest)
#include "TrainingMetricsTest.moc"
