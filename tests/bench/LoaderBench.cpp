// SPDX-License-Identifier: MIT
// How fast a dataset's phrases come from disk and are unpacked, one core, with and without transposition.
#include "core/dataset/store/PhraseDataset.h"
#include "core/music/Transpose.h"

#include <chrono>
#include <fmt/format.h>
#include <random>
#include <sys/resource.h>

using namespace muse;

namespace {

constexpr std::size_t kBatch = 16;
constexpr std::size_t kBatches = 400;

template <typename Unpack> double secondsPerBatch(const PhraseDataset& dataset, Unpack unpack) {
    std::mt19937_64 random(1);
    const auto begin = std::chrono::steady_clock::now();
    std::size_t cells = 0;
    for (std::size_t batch = 0; batch < kBatches; ++batch) {
        std::vector<std::uint32_t> phrases;
        for (std::size_t i = 0; i < kBatch; ++i)
            phrases.push_back(static_cast<std::uint32_t>(random() % dataset.size()));
        dataset.prefetch(phrases);
        for (const std::uint32_t phrase : phrases)
            cells += unpack(phrase);
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    fmt::print("  ({} cells on)\n", cells);
    return seconds / kBatches;
}

void print(const char* what, double seconds) {
    fmt::print("{}: {:.2f} ms a batch of {}, {:.0f} phrases/s\n", what, 1000 * seconds, kBatch, kBatch / seconds);
}

} // namespace

int main(int count, char** arguments) {
    if (count < 2) {
        fmt::print(stderr, "usage: LoaderBench DATASET.safetensors\n");
        return 2;
    }
    const auto dataset = PhraseDataset::open(arguments[1]);
    if (!dataset) {
        fmt::print(stderr, "{}\n", dataset.error().message);
        return 1;
    }
    print("unpack", secondsPerBatch(*dataset, [&](std::uint32_t i) { return dataset->phrase(i).count(); }));
    print("unpack and transpose",
          secondsPerBatch(*dataset, [&](std::uint32_t i) { return transposed(dataset->phrase(i), 3).count(); }));
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    fmt::print("peak {:.0f} MB of memory for {:.0f} MB of phrases\n", static_cast<double>(usage.ru_maxrss) / 1024,
               static_cast<double>(dataset->size() * kBytesPerPhrase) / 1e6);
    return 0;
}
