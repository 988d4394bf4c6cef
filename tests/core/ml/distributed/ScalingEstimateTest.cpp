// SPDX-License-Identifier: MIT
#include "core/ml/distributed/ScalingEstimate.h"
#include "core/ml/train/Trainer.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TinyDataset.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace muse;

namespace {

/// Alone, but counted as one of several would be.
class CountedRanks : public Ranks {
public:
    [[nodiscard]] int rank() const override { return 0; }
    [[nodiscard]] int size() const override { return 1; }
    [[nodiscard]] std::unique_ptr<Pending> startSum(const Tensor& values) override {
        struct Done : Pending {
            void finish() override {}
        };
        ++buckets;
        bytes += static_cast<std::int64_t>(values.nbytes());
        return std::make_unique<Done>();
    }
    void sum(const Tensor&) override { ++sums; }
    void broadcast(const Tensor&) override {}
    void stepBegins() override {}
    void stepEnds() override {}
    void publish(const std::string&, const std::string&) override {}
    [[nodiscard]] std::string published(const std::string&) override { return {}; }
    [[nodiscard]] std::string reason() const override { return {}; }
    void fail(const std::string&) override {}
    void leave() override {}

    int buckets = 0, sums = 0;
    std::int64_t bytes = 0;
};

} // namespace

/// What is said of how fast several processes would train, and what it is made of.
class ScalingEstimateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Two machines: the gradients' bytes go once through the slower of link and processes; each bucket and each sum
    /// waits for a message there and one back.
    void addsUpWhatAStepWaitsFor() {
        StepTraffic traffic;
        traffic.criticBytes = 10'000'000;
        traffic.generatorBytes = 50'000'000;
        traffic.criticUpdates = 5;
        traffic.buckets = 20;
        traffic.smallSums = 100;
        const RankRates rates{1e9, 1e-4};
        const auto seconds = [&](double bits, double latency, int ranks) {
            return secondsOfStep(2, traffic, rates, {bits, latency}, ranks);
        };
        QCOMPARE(traffic.bytes(), std::int64_t{100'000'000});
        QCOMPARE(seconds(1e9, 0, 1), 2.0);
        QCOMPARE(seconds(1e9, 0, 2), 2 + 0.8 + 0.01);
        QCOMPARE(seconds(1e9, 0.01, 2), 2 + 0.8 + 20 * 0.02 + 100 * 0.0201);
        QCOMPARE(seconds(1e9, 0.01, 4), 2 + 1.5 * 0.8 + 3 * 20 * 0.02 + 3 * 100 * 0.0201);
        // No link is faster than what the processes do themselves.
        QCOMPARE(seconds(1e11, 0, 2), 2 + 0.1 + 0.01);
    }

    /// From what `musegan doctor --ranks --threads 1 --batch 16` measured on a machine whose two cores had other work.
    void twoOnTenGigabitsKeepNineTenths() {
        constexpr double computing = 4.044;
        StepTraffic traffic;
        traffic.criticBytes = 900'000;
        traffic.generatorBytes = 750'000;
        traffic.criticUpdates = 5;
        traffic.buckets = 6;
        traffic.smallSums = 65;
        const double step = secondsOfStep(computing, traffic, {0.42e9, 3.356e-3}, {10e9, 1e-4}, 2);
        QVERIFY2(computing / step >= 0.9, qPrintable(QString::number(computing / step)));
    }

    /// A step of the real thing sends just what is counted for it, and one sum more asks whether to stop.
    void countsWhatAStepSends_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("given");
        QTest::newRow("composer") << static_cast<int>(ModelKind::Composer) << false;
        QTest::newRow("jamming") << static_cast<int>(ModelKind::Jamming) << false;
        QTest::newRow("accompaniment") << static_cast<int>(ModelKind::Composer) << true;
    }

    void countsWhatAStepSends() {
        QFETCH(int, kind);
        QFETCH(bool, given);
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("tiny.safetensors").toStdString();
        test::writeTinyDataset(path);
        const auto dataset = PhraseDataset::open(path);
        QVERIFY(dataset.ok());
        TrainingSettings settings;
        settings.model.kind = static_cast<ModelKind>(kind);
        if (given) settings.model.given = Family::Bass;
        settings.batch = 2;
        settings.criticStepsPerGeneratorStep = 2;
        settings.arithmetic = Arithmetic::Float32;
        const auto counted = stepTraffic(settings);
        QVERIFY2(counted.ok(), counted ? "" : counted.error().message.c_str());
        CountedRanks ranks;
        Trainer trainer(settings, *dataset, &ranks);
        trainer.step();
        QCOMPARE(counted->bytes(), ranks.bytes);
        QCOMPARE(counted->buckets, ranks.buckets);
        QCOMPARE(counted->smallSums, ranks.sums + 1);
    }
};

MUSE_TEST(ScalingEstimateTest)
#include "ScalingEstimateTest.moc"
