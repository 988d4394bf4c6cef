// SPDX-License-Identifier: MIT
#include "core/gpu/PhraseMetrics.h"

#include "core/dataset/DatasetBuilder.h"
#include "core/dataset/store/PhraseDataset.h"
#include "core/gpu/DeviceInfo.h"
#include "core/gpu/PhraseWork.h"
#include "core/metrics/MetricsFields.h"
#include "core/ml/binarise/Binarise.h"
#include "core/ml/net/PhraseTensor.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>
#include <barrier>
#include <cmath>
#include <cstring>
#include <limits>
#include <memory>
#include <random>
#include <thread>

using namespace muse;

namespace {

constexpr double kTolerance = 1e-6;
constexpr std::size_t kRealPhrases = 200;
constexpr float kNotANumber = std::numeric_limits<float>::quiet_NaN();

/// Phrases from nearly silent to as dense as an untrained generator's, with notes over bar lines.
Pianoroll randomRoll(int phrases) {
    std::mt19937 random(41);
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    Pianoroll all;
    for (int phrase = 0; phrase < phrases; ++phrase) {
        Pianoroll roll(kBarsPerPhrase);
        for (int note = below(phrase % 4 == 0 ? 3000 : 60); note > 0; --note) {
            const Family family = kAllFamilies[static_cast<std::size_t>(below(5))];
            const int start = below(roll.steps());
            const int pitch = below(kPitches);
            for (int step = start; step < std::min(roll.steps(), start + 1 + below(40)); ++step)
                roll.set(step / kStepsPerBar, step % kStepsPerBar, pitch, family);
        }
        all.append(roll);
    }
    return all;
}

MetricsReport report(const MetricsSums& sums) {
    MetricsAccumulator accumulator;
    accumulator.add(sums);
    return accumulator.report();
}

void compare(const MetricsReport& ours, const MetricsReport& expected) {
    QCOMPARE(ours.bars, expected.bars);
    const auto a = metricsFields(ours);
    const auto b = metricsFields(expected);
    for (std::size_t i = 0; i < b.size(); ++i) {
        const bool same = (std::isnan(a[i]) && std::isnan(b[i])) || std::abs(a[i] - b[i]) < kTolerance;
        QVERIFY2(same, qPrintable(QString("value %1: %2, not %3").arg(i).arg(a[i], 0, 'g', 12).arg(b[i], 0, 'g', 12)));
    }
}

MetricsSums onHost(const Tensor& outputs, float threshold = 0) {
    return phraseMetricsOnHost(outputs.data_ptr<float>(), static_cast<std::size_t>(outputs.size(0)), threshold);
}

/// Threads that work as a block's do: each takes its share of the tasks and waits for the others in join().
struct Crew {
    int number;
    int members;
    std::barrier<>* gate;
    [[nodiscard]] int first() const { return number; }
    [[nodiscard]] int size() const { return members; }
    void join() const { gate->arrive_and_wait(); }
};

std::vector<gpu::PhraseSums> byCrew(const Tensor& outputs, int members) {
    std::vector<gpu::PhraseSums> sums(static_cast<std::size_t>(outputs.size(0)));
    const auto work = std::make_unique<gpu::PhraseWork>();
    std::barrier gate(members);
    std::vector<std::jthread> threads;
    for (int number = 0; number < members; ++number)
        threads.emplace_back([&, number] {
            for (std::size_t i = 0; i < sums.size(); ++i)
                gpu::measurePhrase(outputs.data_ptr<float>() + i * gpu::kPhraseValues, 0, *work, sums[i],
                                   Crew{number, members, &gate});
        });
    threads.clear();
    return sums;
}

} // namespace

/// The kernel's arithmetic on the CPU against core/metrics, and the kernel itself where there is a GPU.
class PhraseMetricsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomPhrasesAgree() {
        const Pianoroll roll = randomRoll(60);
        compare(report(onHost(toTensor(roll))), evaluate(roll));
    }

    void realPhrasesAgree() {
        const auto songs = test::sharedData("free");
        if (!songs) QSKIP("shared/data/free is not here");
        QTemporaryDir folder;
        DatasetSettings settings;
        settings.sources = {*songs};
        settings.output = std::filesystem::path(folder.path().toStdString()) / "free.safetensors";
        settings.songFamilies = 1;
        settings.minimumFamilies = 1;
        const auto built = buildDataset(settings);
        QVERIFY2(built.ok(), built ? "" : built.error().message.c_str());
        const auto dataset = PhraseDataset::open(settings.output);
        QVERIFY(dataset.ok());
        QVERIFY(dataset->size() >= kRealPhrases);
        Pianoroll roll;
        for (std::size_t i = 0; i < kRealPhrases; ++i)
            roll.append(dataset->phrase(i));
        const MetricsReport expected = evaluate(roll);
        QVERIFY(std::isfinite(expected.tonalDistance.pitchClass[4]) && std::isfinite(expected.drumPatternStrict));
        compare(report(onHost(toTensor(roll))), expected);
    }

    /// The generator's outputs lie between -1 and 1; what is not a number is no note.
    void theThresholdIsTheGenerators() {
        torch::manual_seed(5);
        auto random = randomGenerator(5);
        const Tensor outputs = torch::rand({6, kStepsPerBar, kPitches, kBarsPerPhrase, 5}) * 2 - 1;
        for (const float threshold : {0.0f, 0.9f, 0.999f}) {
            GenerationSettings settings;
            settings.everyStep = true;
            settings.bassArgMax = false;
            settings.threshold = threshold;
            compare(report(onHost(outputs, threshold)), evaluate(binarised(outputs, settings, {}, random)));
        }
        const MetricsReport nothing = report(onHost(torch::full_like(outputs, kNotANumber)));
        QCOMPARE(nothing.bars, 24);
        QCOMPARE(nothing.emptyBars[0], 100.0);
        QVERIFY(std::isnan(nothing.tonalDistance.paper[0]));
        QCOMPARE(phraseMetricsOnHost(nullptr, 0).bars, 0);
    }

    /// A block's threads meet only in join(): many threads give the bits of one.
    void manyThreadsGiveTheBitsOfOne() {
        const Tensor outputs = toTensor(randomRoll(8));
        const auto expected = byCrew(outputs, 1);
        for (const int members : {2, 7, 32}) {
            const auto sums = byCrew(outputs, members);
            QCOMPARE(std::memcmp(sums.data(), expected.data(), sums.size() * sizeof(gpu::PhraseSums)), 0);
        }
    }

    void pairsAreThoseOfTheMetrics() {
        for (std::size_t i = 0; i < kTrackPairs.size(); ++i) {
            const auto families = gpu::pairFamilies(static_cast<int>(i));
            QCOMPARE(static_cast<std::size_t>(families.first), index(kTrackPairs[i].first));
            QCOMPARE(static_cast<std::size_t>(families.second), index(kTrackPairs[i].second));
        }
    }

    void withoutAGpuTheUserIsTold() {
        if (!cudaDevices().empty()) QSKIP("this machine has a GPU");
        const Tensor outputs = torch::zeros({1, kStepsPerBar, kPitches, kBarsPerPhrase, 5});
        const auto sums = phraseMetricsOnDevice(outputs.data_ptr<float>(), 1);
        QVERIFY(!sums.ok());
        QVERIFY(sums.error().message.find("CPU") != std::string::npos);
    }

    void theDeviceAgrees() {
        if (cudaDevices().empty()) QSKIP("no CUDA device, or this build has no CUDA: the kernel did not run");
        if (!torch::cuda::is_available()) QSKIP("this LibTorch has no CUDA");
        const Pianoroll roll = randomRoll(200);
        const Tensor outputs = toTensor(roll).to(torch::kCUDA);
        torch::cuda::synchronize();
        const auto sums = phraseMetricsOnDevice(outputs.data_ptr<float>(), static_cast<std::size_t>(outputs.size(0)));
        QVERIFY2(sums.ok(), sums ? "" : sums.error().message.c_str());
        compare(report(*sums), evaluate(roll));
    }
};

MUSE_TEST(PhraseMetricsTest)
#include "PhraseMetricsTest.moc"
