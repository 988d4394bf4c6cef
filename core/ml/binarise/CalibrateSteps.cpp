// SPDX-License-Identifier: MIT
#include "core/ml/binarise/CalibrateSteps.h"

#include "core/ml/binarise/NoteActivations.h"
#include "core/ml/binarise/Runs.h"
#include "core/ml/binarise/Tally.h"
#include "core/ml/net/Shapes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace muse {
namespace {

/// Holding thresholds to try: those above which a quarter to six times as much sounds as in the data.
constexpr int kCandidates = 16;
constexpr double kLeastDensity = 0.25;
constexpr double kMostDensity = 6;
/// How much each bar is judged by its own strongest note, to try.
constexpr std::array kRelative = {0.0f, 0.5f, 1.0f};

/// One track's activations (phrases, 84, times), each pitch's times side by side, as runs are looked for in them.
struct TrackOutputs {
    Tensor activations;
    Tensor peaks; ///< (phrases * 4), the strongest of each bar

    /// From those of all tracks (phrases, times, 84, 5).
    TrackOutputs(const Tensor& all, std::size_t family)
        : activations(all.select(3, static_cast<Extent>(family)).transpose(1, 2).contiguous()),
          peaks(barPeaks(all).select(2, static_cast<Extent>(family)).contiguous().view({-1})) {}

    [[nodiscard]] int times() const { return static_cast<int>(activations.size(2)); }
    [[nodiscard]] std::size_t bars() const { return static_cast<std::size_t>(activations.size(0)) * kBarsPerPhrase; }

    struct Found {
        std::size_t firstBar;
        int pitch;
        Run run;
        float activation = 0; ///< what a striking threshold is held against
    };
    /// Gives runs their activations, and brings them in their order, the strongest first.
    void sort(std::vector<Found>& runs, float relative) const {
        const float* peak = peaks.data_ptr<float>();
        for (Found& found : runs)
            found.activation =
                found.run.peak -
                relative * peak[found.firstBar + static_cast<std::size_t>(found.run.begin / kStepsPerBar)];
        std::ranges::sort(runs, [](const auto& a, const auto& b) { return a.activation > b.activation; });
    }
    [[nodiscard]] std::vector<Found> runs(float hold) const {
        std::vector<Found> found;
        const float* data = activations.data_ptr<float>();
        for (Extent phrase = 0; phrase < activations.size(0); ++phrase)
            for (int pitch = 0; pitch < kPitches; ++pitch, data += times())
                forEachRun(data, times(), 1, hold, [&](const Run& run) {
                    found.push_back({static_cast<std::size_t>(phrase) * kBarsPerPhrase, pitch, run, run.peak});
                });
        return found;
    }
};

/// Activations of the track, largest first, as far as a holding threshold may reach down.
std::vector<float> largest(const TrackOutputs& track, std::size_t count) {
    const auto all = track.activations.view({-1});
    const auto most = std::min<Extent>(static_cast<Extent>(count) + 1, all.size(0));
    const auto top = std::get<0>(all.topk(most));
    return {top.data_ptr<float>(), top.data_ptr<float>() + most};
}

struct Choice {
    TrackThreshold threshold;
    double distance = std::numeric_limits<double>::infinity();
};

/// Goes through all striking thresholds from the highest down, adding the runs that each lets in.
void tryStrikes(const TrackOutputs& track, const std::vector<TrackOutputs::Found>& runs, float hold, float relative,
                const Tally& wanted, Choice& best) {
    Tally tally(track.bars());
    for (std::size_t i = 0; i < runs.size(); ++i) {
        tally.add(runs[i].firstBar, runs[i].run.begin, runs[i].run.length, runs[i].pitch);
        const float next = i + 1 < runs.size() ? runs[i + 1].activation : std::max(-2.0f, hold - relative);
        if (next >= runs[i].activation) continue;
        const double found = distance(tally, wanted);
        if (found < best.distance) best = {{hold, next, relative}, found};
    }
}

TrackThreshold thresholdFor(const TrackOutputs& outputs, const TrackOutputs& data) {
    Tally wanted(data.bars());
    for (const TrackOutputs::Found& found : data.runs(0))
        wanted.add(found.firstBar, found.run.begin, found.run.length, found.pitch);
    // Nothing to match: a track that never sounds in the data is as it comes.
    if (wanted.density() <= 0) return {};
    const double cells = wanted.density() * static_cast<double>(outputs.bars());
    const auto top = largest(outputs, static_cast<std::size_t>(cells * kMostDensity));
    Choice best;
    for (int i = 0; i < kCandidates; ++i) {
        const double share = std::pow(kMostDensity / kLeastDensity, static_cast<double>(i) / (kCandidates - 1));
        const auto place = static_cast<std::size_t>(cells * kLeastDensity * share);
        const float hold = std::max(-1.0f, top[std::min(place, top.size() - 1)]);
        auto runs = outputs.runs(hold);
        for (const float relative : kRelative) {
            outputs.sort(runs, relative);
            tryStrikes(outputs, runs, hold, relative, wanted, best);
        }
    }
    return best.threshold;
}

} // namespace

TrackThresholds calibratedSteps(const Tensor& outputs, const Tensor& data) {
    auto mine = noteActivations(outputs);
    keepStrongestBass(mine); // as the bass is played unless the user wants otherwise
    const auto theirs = noteActivations(data);
    TrackThresholds found{};
    for (std::size_t family = 0; family < kFamilies; ++family)
        found[family] = thresholdFor(TrackOutputs(mine, family), TrackOutputs(theirs, family));
    return found;
}

} // namespace muse
