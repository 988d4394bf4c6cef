// SPDX-License-Identifier: MIT
#include "core/ml/train/Schedule.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

class ScheduleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void constantRateStays() {
        TrainingSettings settings;
        settings.decayFrom = 10;
        settings.decayTo = 20;
        for (const std::int64_t step : {0, 15, 20, 1000000})
            QCOMPARE(rateShare(settings, step), 1.0);
    }

    void linearRateFallsBetweenTwoGeneratorUpdates() {
        TrainingSettings settings;
        settings.rateSchedule = RateSchedule::Linear;
        settings.decayFrom = 10;
        settings.decayTo = 20;
        settings.criticStepsPerGeneratorStep = 100; // critic updates do not count
        QCOMPARE(rateShare(settings, 0), 1.0);
        QCOMPARE(rateShare(settings, 10), 1.0);
        QCOMPARE(rateShare(settings, 11), 0.9);
        QCOMPARE(rateShare(settings, 15), 0.5);
        QCOMPARE(rateShare(settings, 19), 0.1);
        QCOMPARE(rateShare(settings, 20), 0.0);
        QCOMPARE(rateShare(settings, 30), 0.0);
    }

    void linearRateReachesTheEndByDefault() {
        TrainingSettings settings;
        settings.rateSchedule = RateSchedule::Linear;
        settings.generatorSteps = 1000;
        QCOMPARE(rateShare(settings, 500), 0.5);
        QCOMPARE(rateShare(settings, 999), 0.001);
    }

    void everyFewUpdatesHaveThePenalty() {
        TrainingSettings settings;
        settings.penaltyWeight = 3;
        for (const std::int64_t update : {0, 1, 2})
            QCOMPARE(objectiveOf(settings, update).penaltyWeight, std::optional(3.0));
        settings.penaltyEvery = 4;
        for (std::int64_t update = 0; update < 12; ++update)
            QCOMPARE(objectiveOf(settings, update).penaltyWeight, update % 4 == 0 ? std::optional(12.0) : std::nullopt);
        settings.loss = AdversarialLoss::Hinge;
        QVERIFY(!objectiveOf(settings, 0).penaltyWeight);
        QVERIFY(objectiveOf(settings, 0).loss == AdversarialLoss::Hinge);
    }

    void theCriticMayLearnFirst() {
        TrainingSettings settings;
        settings.criticWarmUp = CriticWarmUp::First;
        QCOMPARE(criticUpdatesBefore(settings, 0), 0);
        QCOMPARE(criticUpdatesBefore(settings, 1), 305);
        QCOMPARE(criticUpdatesBefore(settings, 10), 350);
    }

    /// Counted as v1's loop does it, step by step.
    void criticUpdatesAreThoseOfV1() {
        TrainingSettings plain;
        TrainingSettings warm;
        warm.criticWarmUp = CriticWarmUp::V1;
        std::int64_t expected = 0;
        for (std::int64_t step = 0; step <= 2100; ++step) {
            QCOMPARE(criticUpdatesBefore(plain, step), 5 * step);
            QCOMPARE(criticUpdatesBefore(warm, step), expected);
            expected += step < 25 || step % 500 == 0 ? 100 : 5;
        }
        // reference.md section 1: about 83.8 thousand critic updates in 15,700 iterations.
        QCOMPARE(criticUpdatesBefore(warm, 15700), 15700 * 5 + (25 + 31) * 95);
    }
};

MUSE_TEST_WITHOUT_APPLICATION(ScheduleTest)
#include "ScheduleTest.moc"
