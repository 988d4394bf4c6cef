// SPDX-License-Identifier: MIT
#include "core/metrics/PaperTables.h"

#include "core/metrics/MetricsFields.h"

#include <array>
#include <cmath>
#include <limits>

namespace muse {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// As printed: EB of B D G P S, UPC and QN of B G P S, DP, TD of the six pairs.
struct Printed {
    const char* name;
    std::array<double, 5> emptyBars;
    std::array<double, 4> usedPitchClasses;
    std::array<double, 4> qualifiedNotes;
    double drumPattern;
    std::array<double, 6> tonalDistance;
};

constexpr std::array<double, 6> kNoPairs = {kNone, kNone, kNone, kNone, kNone, kNone};
constexpr std::array<double, 4> kNoTracks = {kNone, kNone, kNone, kNone};

constexpr std::array<Printed, 9> kRows = {{
    {"paper: training data",
     {8.06, 8.06, 19.4, 24.8, 10.1},
     {1.71, 3.08, 3.28, 3.38},
     {90.0, 81.9, 88.4, 89.6},
     88.6,
     {1.57, 1.58, 1.51, 1.10, 1.02, 1.04}},
    {"paper: training data, shuffled",
     {kNone, kNone, kNone, kNone, kNone},
     kNoTracks,
     kNoTracks,
     kNone,
     {1.59, 1.59, 1.56, 1.14, 1.12, 1.13}},
    {"paper: jamming",
     {6.59, 2.33, 18.3, 22.6, 6.10},
     {1.53, 3.69, 4.13, 4.09},
     {71.5, 56.6, 62.2, 63.1},
     93.2,
     {1.56, 1.60, 1.54, 1.05, 0.99, 1.05}},
    {"paper: composer",
     {0.01, 28.9, 1.34, 0.02, 0.01},
     {2.51, 4.20, 4.89, 5.19},
     {49.5, 47.4, 49.9, 52.5},
     75.3,
     {1.37, 1.36, 1.30, 0.95, 0.98, 0.91}},
    {"paper: hybrid",
     {2.14, 29.7, 11.7, 17.8, 6.04},
     {2.35, 4.76, 5.45, 5.24},
     {44.6, 43.2, 45.5, 52.0},
     71.3,
     {1.34, 1.35, 1.32, 0.85, 0.85, 0.83}},
    {"paper: ablated composer",
     {92.4, 100, 12.5, 0.68, 0.00},
     {1.00, 2.88, 2.32, 4.72},
     {0.00, 22.8, 31.1, 26.2},
     0.0,
     kNoPairs},
    {"paper: jamming, given piano",
     {4.60, 3.47, 13.3, kNone, 3.44},
     {2.05, 3.79, kNone, 4.23},
     {73.9, 58.8, kNone, 62.3},
     91.6,
     {1.51, 1.53, 1.50, 1.04, 0.95, 1.00}},
    {"paper: composer, given piano",
     {0.65, 20.7, 1.97, kNone, 1.49},
     {2.51, 4.57, kNone, 5.10},
     {53.5, 48.4, kNone, 59.0},
     84.5,
     {1.41, 1.36, 1.40, 0.96, 1.01, 0.95}},
    {"paper: hybrid, given piano",
     {2.09, 4.53, 10.3, kNone, 4.05},
     {2.86, 4.43, kNone, 4.32},
     {43.3, 55.6, kNone, 67.1},
     71.8,
     {1.39, 1.36, 1.38, 0.96, 0.94, 0.95}},
}};

/// Bass, guitar, piano and strings into the order of all families.
std::array<double, kFamilies> withoutDrums(const std::array<double, 4>& values) {
    return {values[0], kNone, values[1], values[2], values[3]};
}

} // namespace

std::vector<PaperRow> paperRows() {
    std::vector<PaperRow> rows;
    for (const Printed& printed : kRows) {
        MetricsReport report = metricsOfFields(std::vector<double>(metricsFields({}).size(), kNone));
        report.emptyBars = printed.emptyBars;
        report.usedPitchClasses.paper = withoutDrums(printed.usedPitchClasses);
        report.qualifiedNotesTwo = withoutDrums(printed.qualifiedNotes);
        report.drumPattern = printed.drumPattern;
        report.tonalDistance.paper = printed.tonalDistance;
        // The table leaves out the given track, and nothing else that could sound.
        const bool pianoGiven = std::isnan(printed.emptyBars[index(Family::Piano)]) &&
                                std::isfinite(printed.emptyBars[index(Family::Bass)]);
        rows.push_back({printed.name, report, pianoGiven ? std::optional(Family::Piano) : std::nullopt});
    }
    return rows;
}

} // namespace muse
