// SPDX-License-Identifier: MIT
// usage: MetricsBench DATASET.safetensors [ORACLE.py]
// Seconds for all metrics of 20,000 bars, on one core and on all, and how many times longer the numpy oracle takes for
// the same bars when that is given.
#include "core/base/Safetensors.h"
#include "core/dataset/store/PhraseDataset.h"
#include "core/metrics/Bootstrap.h"
#include "core/metrics/EvaluatePhrases.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <thread>

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::size_t kPhrases = 5000;
constexpr int kRounds = 5;

/// The best of some rounds, as others share this machine.
template <typename Work> double seconds(Work work) {
    double best = 1e9;
    for (int round = 0; round < kRounds; ++round) {
        const auto begin = Clock::now();
        work();
        best = std::min(best, std::chrono::duration<double>(Clock::now() - begin).count());
    }
    return best;
}

/// The same phrases as a file for the oracle.
bool writePhrases(const std::filesystem::path& path, const muse::PhraseDataset& data, std::size_t count) {
    std::vector<std::uint8_t> bytes;
    for (std::size_t i = 0; i < count; ++i)
        bytes.insert(bytes.end(), data.packed(i).begin(), data.packed(i).end());
    muse::SafetensorsContent content;
    content.tensors["phrases"] = {
        "U8", {static_cast<std::int64_t>(count), static_cast<std::int64_t>(muse::kBytesPerPhrase)}, bytes};
    return muse::writeSafetensors(path, content).ok();
}

/// The oracle's wall time, start of Python included, or 0 when it fails.
double oracleSeconds(const std::string& script, const muse::PhraseDataset& data, std::size_t count) {
    const auto path = std::filesystem::temp_directory_path() / "metrics-bench.safetensors";
    if (!writePhrases(path, data, count)) return 0;
    const auto begin = Clock::now();
    const auto command = fmt::format("/usr/bin/python3 '{}' '{}' > /dev/null", script, path.string());
    const bool done = std::system(command.c_str()) == 0;
    const double taken = std::chrono::duration<double>(Clock::now() - begin).count();
    std::filesystem::remove(path);
    return done ? taken : 0;
}

} // namespace

int main(int count, char** arguments) {
    if (count < 2) {
        fmt::print(stderr, "usage: MetricsBench DATASET.safetensors [ORACLE.py]\n");
        return 2;
    }
    const auto data = muse::PhraseDataset::open(arguments[1]);
    if (!data) {
        fmt::print(stderr, "{}\n", data.error().message);
        return 1;
    }
    const std::size_t phrases = std::min(kPhrases, data->size());
    const auto phrase = [&](std::size_t i) { return data->phrase(i); };
    const double one = seconds([&] { muse::evaluatePhrases(phrases, phrase, 1); });
    const double all = seconds([&] { muse::evaluatePhrases(phrases, phrase); });
    std::vector<muse::MetricsAccumulator> parts(phrases);
    for (std::size_t i = 0; i < phrases; ++i)
        parts[i].add(phrase(i));
    const double intervals = seconds([&] { muse::bootstrap(parts); });
    fmt::print("{} bars from the file: {:.3f} s on one core, {:.3f} s on {}; 500 draws for intervals: {:.3f} s\n",
               phrases * 4, one, all, std::thread::hardware_concurrency(), intervals);
    if (count > 2)
        if (const double oracle = oracleSeconds(arguments[2], *data, phrases); oracle > 0)
            fmt::print("oracle, same bars: {:.2f} s, {:.0f} times one core's\n", oracle, oracle / one);
    return 0;
}
