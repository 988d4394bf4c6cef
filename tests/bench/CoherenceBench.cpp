// SPDX-License-Identifier: MIT
// usage: CoherenceBench DATASET.safetensors [TRAINING.safetensors]
// Seconds for the features of 2,000 bars and for comparing two such sets, and, where a second dataset is given, for
// finding the nearest of its phrases to 1,000 others.
#include "core/base/ParallelFor.h"
#include "core/dataset/store/PhraseDataset.h"
#include "core/metrics/copies/HashedPrint.h"
#include "core/metrics/copies/NearestPhrases.h"
#include "core/metrics/sets/SetComparison.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <fmt/format.h>
#include <thread>

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::size_t kPhrases = 500;
constexpr std::size_t kSought = 1000;

/// How long something took, and what all cores did meanwhile: the latter hardly depends on who shares the machine.
struct Taken {
    double seconds;
    double processor;
};

template <typename Work> Taken measured(int rounds, Work work) {
    Taken best{1e9, 1e9};
    for (int round = 0; round < rounds; ++round) {
        const auto begin = Clock::now();
        const std::clock_t ticks = std::clock();
        work();
        best.processor = std::min(best.processor, static_cast<double>(std::clock() - ticks) / CLOCKS_PER_SEC);
        best.seconds = std::min(best.seconds, std::chrono::duration<double>(Clock::now() - begin).count());
    }
    return best;
}

std::vector<muse::OnsetPrint> printsOf(const muse::PhraseDataset& data, std::size_t count) {
    std::vector<muse::OnsetPrint> prints(count);
    muse::parallelFor(count, 0, {},
                      [&](std::size_t i) { prints[i] = muse::onsetPrint(data.phrase(i * data.size() / count)); });
    return prints;
}

} // namespace

int main(int count, char** arguments) {
    if (count < 2) {
        fmt::print(stderr, "usage: CoherenceBench DATASET.safetensors [TRAINING.safetensors]\n");
        return 2;
    }
    const auto data = muse::PhraseDataset::open(arguments[1]);
    if (!data) {
        fmt::print(stderr, "{}\n", data.error().message);
        return 1;
    }
    const unsigned cores = std::thread::hardware_concurrency();
    // Every other phrase of the file, and those between, as two sets.
    const std::size_t step = std::max<std::size_t>(1, data->size() / (2 * kPhrases));
    const std::size_t phrases = std::min(kPhrases, data->size() / 2);
    std::array<muse::PhraseSet, 2> sets;
    const auto measure = [&](int threads) {
        for (std::size_t half = 0; half < 2; ++half)
            sets[half].table = muse::measurePhrases(
                phrases, [&](std::size_t i) { return data->phrase((2 * i + half) * step); }, threads);
    };
    const Taken one = measured(5, [&] { measure(1); });
    const Taken all = measured(5, [&] { measure(0); });
    fmt::print("features of {} bars: {:.3f} s on one core, {:.3f} s on {}\n", phrases * 4, one.seconds / 2,
               all.seconds / 2, cores);
    const Taken means = measured(3, [&] { muse::estimateFeatures(sets[0].table, {}); });
    const Taken compared = measured(3, [&] { muse::compareSets(sets[0], sets[1]); });
    fmt::print("intervals: {:.3f} s ({:.3f} s of processor); beside as many others, three classifiers: {:.3f} s "
               "({:.3f} s of processor)\n",
               means.seconds, means.processor, compared.seconds, compared.processor);
    if (count < 3) return 0;
    const auto training = muse::PhraseDataset::open(arguments[2]);
    if (!training) {
        fmt::print(stderr, "{}\n", training.error().message);
        return 1;
    }
    std::vector<muse::OnsetPrint> among;
    const Taken reading = measured(1, [&] { among = printsOf(*training, training->size()); });
    const auto sought = printsOf(*data, std::min(kSought, data->size()));
    const Taken search = measured(3, [&] { muse::nearestPhrases(sought, among); });
    fmt::print("{} phrases among {}: {:.2f} s on {} cores ({:.2f} s of processor); reading them: {:.2f} s ({:.2f} s of "
               "processor)\n",
               sought.size(), among.size(), search.seconds, cores, search.processor, reading.seconds,
               reading.processor);
    std::vector<muse::HashedPrint> hashedPrints(among.size());
    const Taken hashing = measured(1, [&] {
        muse::parallelFor(among.size(), 0, {}, [&](std::size_t i) { hashedPrints[i] = muse::hashed(among[i]); });
    });
    const Taken hashedSearch = measured(1, [&] {
        muse::parallelFor(sought.size(), 0, {},
                          [&](std::size_t i) { (void)muse::nearestHashed(sought[i], hashedPrints, std::nullopt); });
    });
    fmt::print("the same by hashed prints: {:.2f} of the processor time, {:.1f} ms a phrase; hashing them: {:.2f} s of "
               "processor\n",
               hashedSearch.processor / search.processor,
               1000 * hashedSearch.processor / static_cast<double>(sought.size()), hashing.processor);
    return 0;
}
