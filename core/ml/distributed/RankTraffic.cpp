// SPDX-License-Identifier: MIT
#include "core/ml/distributed/GradientBuckets.h"
#include "core/ml/distributed/Ranks.h"
#include "core/ml/distributed/ScalingEstimate.h"
#include "core/ml/distributed/StoreConnection.h"
#include "core/ml/library/TorchParts.h"
#include "core/ml/net/Critic.h"
#include "core/ml/net/Generator.h"
#include "core/ml/net/PhraseTensor.h"

#include <chrono>
#include <exception>
#include <thread>

namespace muse {
namespace {

constexpr Extent kLargeSum = 4 << 20; ///< numbers
constexpr int kLargeSums = 4;
constexpr int kSmallSums = 50;

/// Counts what is asked of it and sends nothing.
class CountingRanks : public Ranks {
public:
    [[nodiscard]] int rank() const override { return 0; }
    [[nodiscard]] int size() const override { return 1; }
    std::unique_ptr<Pending> startSum(const Tensor&) override {
        struct Done : Pending {
            void finish() override {}
        };
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

    int sums = 0;
};

std::int64_t bytesOf(const std::vector<Tensor>& tensors) {
    std::int64_t bytes = 0;
    for (const Tensor& tensor : tensors)
        bytes += static_cast<std::int64_t>(tensor.nbytes());
    return bytes;
}

double secondsSince(std::chrono::steady_clock::time_point begin) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

RankRates ratesOf(Ranks& ranks) {
    const auto large = torch::zeros({kLargeSum});
    const auto small = torch::zeros({129}, torch::kFloat64);
    RankRates rates;
    for (int measured = 0; measured < 2; ++measured) { // the first time everything is cold
        auto begin = std::chrono::steady_clock::now();
        for (int i = 0; i < kLargeSums; ++i)
            ranks.startSum(large)->finish();
        rates.bytesPerSecond = kLargeSums * static_cast<double>(large.nbytes()) / secondsSince(begin);
        begin = std::chrono::steady_clock::now();
        for (int i = 0; i < kSmallSums; ++i)
            ranks.sum(small);
        rates.secondsPerSum = secondsSince(begin) / kSmallSums;
    }
    return rates;
}

} // namespace

Result<StepTraffic> torchside::stepTraffic(const TrainingSettings& settings) {
    constexpr Extent phrases = 2;
    Generator generator(settings.model);
    generator->train();
    CountingRanks counting;
    generator->shareBatches(&counting);
    auto random = randomGenerator(0);
    const auto condition =
        settings.model.given ? torch::full({phrases, shape::steps, shape::pitches, shape::bars}, -1.0f) : Tensor();
    const auto made = generator(drawLatents(settings.model, phrases, random), condition);
    const int forward = counting.sums;
    made.sum().backward();
    const int backward = counting.sums - forward;

    const bool perTrack = traits(settings.model.kind).criticPerTrack;
    const auto critics = perTrack ? static_cast<std::int64_t>(generatedFamilies(settings.model).size()) : 1;
    const Critic critic(perTrack ? 1 : shape::families, settings.model.width, settings.model.critic);
    StepTraffic traffic;
    traffic.criticBytes = critics * bytesOf(critic.parameters());
    traffic.generatorBytes = bytesOf(generator->parameters());
    traffic.criticUpdates = settings.criticStepsPerGeneratorStep;
    const auto bucketsOf = [&](const std::vector<Tensor>& parameters) {
        return static_cast<int>(GradientBuckets(counting, parameters).count());
    };
    traffic.buckets = traffic.criticUpdates * static_cast<int>(critics) * bucketsOf(critic.parameters()) +
                      bucketsOf(generator->parameters());
    // Beside the normalisations', one of the losses and one that asks whether to stop.
    traffic.smallSums = (settings.criticStepsPerGeneratorStep + 1) * forward + backward + 2;
    return traffic;
}

Result<RankRates> torchside::measureRankRates() {
    RankPlace place;
    place.size = 2;
    place.host = "127.0.0.1";
    auto port = freeLocalPort();
    if (!port) return port.error();
    place.port = *port;
    Result<RankRates> found = RankRates{};
    const auto take = [&](int rank) {
        RankPlace mine = place;
        mine.rank = rank;
        auto ranks = joinRanks(mine, {});
        if (!ranks) {
            if (rank == 0) found = ranks.error();
            return;
        }
        const RankRates rates = ratesOf(**ranks);
        (*ranks)->leave();
        if (rank == 0) found = rates;
    };
    std::exception_ptr problem;
    std::thread other([&] {
        try {
            take(1);
        } catch (...) {
            problem = std::current_exception();
        }
    });
    std::exception_ptr ours;
    try {
        take(0);
    } catch (...) {
        ours = std::current_exception();
    }
    other.join();
    if (ours) std::rethrow_exception(ours);
    if (problem) std::rethrow_exception(problem);
    return found;
}

} // namespace muse
