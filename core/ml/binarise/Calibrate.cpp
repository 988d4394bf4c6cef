// SPDX-License-Identifier: MIT
#include "core/ml/binarise/Calibrate.h"

#include "core/ml/binarise/NoteActivations.h"
#include "core/ml/binarise/Runs.h"
#include "core/ml/net/Shapes.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <vector>

namespace muse {
namespace {

/// Holding thresholds to try: those above which a quarter to six times as much sounds as in the data.
constexpr int kCandidates = 16;
constexpr double kLeastDensity = 0.25;
constexpr double kMostDensity = 6;
/// Keeps the difference in silent bars finite where the data have none.
constexpr double kSilenceFloor = 0.02;
/// How much each bar is judged by its own strongest note, to try.
constexpr std::array kRelative = {0.0f, 0.5f, 1.0f};
constexpr int kRegister = 7; ///< semitones of a bin of the paper-compatible UPC (reference.md section 3.2)

/// What one track plays, bar by bar, as runs are added one after another.
class Tally {
public:
    explicit Tally(std::size_t bars) : m_bars(bars) {}

    void add(std::size_t firstBar, int timesPerBar, const Run& run, int pitch) {
        m_cells += run.length;
        for (int bar = run.begin / timesPerBar; bar <= (run.begin + run.length - 1) / timesPerBar; ++bar) {
            Bar& at = m_bars[firstBar + static_cast<std::size_t>(bar)];
            m_silent -= (at.classes == 0) ? 1 : 0;
            mark(at.classes, pitch % 12, m_classes);
            mark(at.registers, pitch / kRegister, m_registers);
        }
    }

    [[nodiscard]] double density() const { return m_cells / static_cast<double>(m_bars.size()); }
    [[nodiscard]] double silence() const { return 1 + m_silent / static_cast<double>(m_bars.size()); }
    [[nodiscard]] double classes() const { return perSoundingBar(m_classes); }
    [[nodiscard]] double registers() const { return perSoundingBar(m_registers); }

private:
    struct Bar {
        unsigned classes = 0;
        unsigned registers = 0;
    };

    static void mark(unsigned& set, int bit, double& count) {
        count += (set >> bit & 1u) == 0 ? 1 : 0;
        set |= 1u << bit;
    }
    [[nodiscard]] double perSoundingBar(double count) const { return m_silent < 0 ? count / -m_silent : 0; }

    std::vector<Bar> m_bars;
    double m_cells = 0;
    double m_silent = 0; ///< minus the bars that sound
    double m_classes = 0;
    double m_registers = 0;
};

/// Squared, so that none of them is given up for the others.
double relative(double mine, double wanted, double floor) {
    const double difference = (mine - wanted) / std::max(wanted, floor);
    return difference * difference;
}

double distance(const Tally& mine, const Tally& wanted) {
    return relative(mine.density(), wanted.density(), 1e-6) +
           relative(mine.silence(), wanted.silence(), kSilenceFloor) +
           (relative(mine.classes(), wanted.classes(), 1e-6) + relative(mine.registers(), wanted.registers(), 1e-6)) /
               2;
}

/// One track's activations (phrases, 84, times), each pitch's times side by side, as runs are looked for in them.
struct Track {
    Tensor activations;
    Tensor peaks; ///< (phrases * 4), the strongest of each bar

    /// From those of all tracks (phrases, times, 84, 5).
    Track(const Tensor& all, std::size_t family)
        : activations(all.select(3, static_cast<Extent>(family)).transpose(1, 2).contiguous()),
          peaks(barPeaks(all).select(2, static_cast<Extent>(family)).contiguous().view({-1})) {}

    [[nodiscard]] int times() const { return static_cast<int>(activations.size(2)); }
    [[nodiscard]] int timesPerBar() const { return times() / kBarsPerPhrase; }
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
                relative * peak[found.firstBar + static_cast<std::size_t>(found.run.begin / timesPerBar())];
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
std::vector<float> largest(const Track& track, std::size_t count) {
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
void tryStrikes(const Track& track, const std::vector<Track::Found>& runs, float hold, float relative,
                const Tally& wanted, Choice& best) {
    Tally tally(track.bars());
    for (std::size_t i = 0; i < runs.size(); ++i) {
        tally.add(runs[i].firstBar, track.timesPerBar(), runs[i].run, runs[i].pitch);
        const float next = i + 1 < runs.size() ? runs[i + 1].activation : std::max(-2.0f, hold - relative);
        if (next >= runs[i].activation) continue;
        const double found = distance(tally, wanted);
        if (found < best.distance) best = {{hold, next, relative}, found};
    }
}

TrackThreshold thresholdFor(const Track& outputs, const Track& data) {
    Tally wanted(data.bars());
    for (const Track::Found& found : data.runs(0))
        wanted.add(found.firstBar, data.timesPerBar(), found.run, found.pitch);
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

TrackThresholds thresholds(const Tensor& outputs, const Tensor& data, bool sixteenths) {
    auto mine = noteActivations(outputs, sixteenths);
    keepStrongestBass(mine); // as the bass is played unless the user wants otherwise
    const auto theirs = noteActivations(data, sixteenths);
    TrackThresholds found{};
    for (std::size_t family = 0; family < kFamilies; ++family)
        found[family] = thresholdFor(Track(mine, family), Track(theirs, family));
    return found;
}

} // namespace

Calibration calibrate(const Tensor& outputs, const Tensor& data) {
    torch::NoGradGuard guard;
    return {thresholds(outputs, data, true), thresholds(outputs, data, false)};
}

} // namespace muse
