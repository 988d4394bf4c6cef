// SPDX-License-Identifier: MIT
// usage: DatasetBench SOURCE OUTPUT.safetensors [FOLDER IN SOURCE] [THREADS] [HOP BARS]
// Builds a dataset with the default rules and prints files/s, phrases and rejections by reason.
#include "core/dataset/DatasetBuilder.h"
#include "core/dataset/funnel/FunnelFormat.h"

#include <cstdlib>
#include <fmt/format.h>
#include <sys/resource.h>

namespace {

double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void print(const muse::DatasetReport& report) {
    const auto seconds = report.seconds;
    fmt::print("{} files in {:.2f} s: {:.0f} files/s, peak {:.0f} MB\n", report.files, seconds,
               static_cast<double>(report.files) / seconds, peakMegabytes());
    fmt::print("{} files used, {} phrases\n", report.filesUsed, report.phrases);
    for (const muse::Family family : muse::kAllFamilies)
        fmt::print("  {:8} sounds in {} phrases\n", muse::name(family), report.phrasesWith[muse::index(family)]);
    fmt::print("\n{}", muse::funnelText(report.funnel));
}

} // namespace

int main(int count, char** arguments) {
    if (count < 3) {
        fmt::print(stderr, "usage: DatasetBench SOURCE OUTPUT.safetensors [FOLDER IN SOURCE] [THREADS] [HOP BARS]\n");
        return 2;
    }
    muse::DatasetSettings settings;
    settings.sources = {arguments[1]};
    settings.output = arguments[2];
    if (count > 3) settings.onlyPathsUnder = arguments[3];
    if (count > 4) settings.threads = std::atoi(arguments[4]);
    if (count > 5) settings.hopBars = std::atoi(arguments[5]);
    const auto report = muse::buildDataset(settings);
    if (!report) {
        fmt::print(stderr, "{}\n", report.error().message);
        return 1;
    }
    print(*report);
    return 0;
}
