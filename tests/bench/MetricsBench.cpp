// SPDX-License-Identifier: MIT
// usage: MetricsBench DATASET.safetensors [ORACLE.py]
// Bars a second of all metrics on one core, and how many times faster than the numpy oracle when that is given.
#include "core/dataset/PhraseDataset.h"
#include "core/metrics/Metrics.h"

#include <chrono>
#include <cstdlib>
#include <fmt/format.h>

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// The oracle's wall time, start of Python included, or 0 when it fails.
double oracleSeconds(const std::string& script, const std::string& dataset) {
    const auto begin = Clock::now();
    const auto command = fmt::format("/usr/bin/python3 '{}' '{}' > /dev/null", script, dataset);
    return std::system(command.c_str()) == 0 ? secondsSince(begin) : 0;
}

void print(const muse::MetricsReport& report) {
    fmt::print("bars {}  DP {:.2f}\n", report.bars, report.drumPattern);
    fmt::print("{:10}{:>8}{:>8}{:>8}{:>8}{:>8}\n", "", "EB", "UPC*", "UPC", "QN2", "QN3");
    for (const muse::Family family : muse::kAllFamilies) {
        const auto i = muse::index(family);
        fmt::print("{:10}{:8.2f}{:8.2f}{:8.2f}{:8.2f}{:8.2f}\n", muse::name(family), report.emptyBars[i],
                   report.usedPitchClasses.paper[i], report.usedPitchClasses.pitchClass[i], report.qualifiedNotesTwo[i],
                   report.qualifiedNotesThree[i]);
    }
    for (std::size_t i = 0; i < muse::kTrackPairs.size(); ++i)
        fmt::print("TD {}  paper {:.3f}  true {:.3f}\n", muse::kTrackPairs[i].label, report.tonalDistance.paper[i],
                   report.tonalDistance.pitchClass[i]);
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
    const auto begin = Clock::now();
    double unpacking = 0;
    muse::MetricsAccumulator metrics;
    for (std::size_t i = 0; i < data->size(); ++i) {
        const auto from = Clock::now();
        const muse::Pianoroll roll = data->phrase(i);
        unpacking += secondsSince(from);
        metrics.add(roll);
    }
    const double seconds = secondsSince(begin);
    const auto report = metrics.report();
    print(report);
    const auto bars = static_cast<double>(report.bars);
    fmt::print("{:.3f} s: {:.0f} bars/s with unpacking, {:.0f} bars/s without\n", seconds, bars / seconds,
               bars / (seconds - unpacking));
    if (count > 2)
        if (const double oracle = oracleSeconds(arguments[2], arguments[1]); oracle > 0)
            fmt::print("oracle {:.2f} s: {:.0f} times slower\n", oracle, oracle / seconds);
    return 0;
}
