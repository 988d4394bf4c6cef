// SPDX-License-Identifier: MIT
#include "core/metrics/BarMeasures.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

namespace muse {
namespace {

constexpr int kBins = 12;
constexpr std::size_t kGrid = 6; ///< steps between the sixteenths that DP looks for
constexpr double kLooseTolerance = 0.3;
constexpr double kStrictTolerance = 0.1;

/// Bins of `width` neighbouring pitches that are in use. Whole bins of `low` first, then those that reach into `high`.
int usedBlocks(PitchSet pitches, int width) {
    const int inLow = 64 / width;
    const std::uint64_t block = (std::uint64_t{1} << width) - 1;
    const int taken = inLow * width;
    const std::uint64_t rest = pitches.low >> taken | pitches.high << (64 - taken);
    int used = 0;
    for (int i = 0; i < inLow; ++i)
        used += (pitches.low >> (i * width) & block) != 0;
    for (int i = 0; i < kPitches / width - inLow; ++i)
        used += (rest >> (i * width) & block) != 0;
    return used;
}

/// The octaves laid over one another.
int usedClasses(PitchSet pitches) {
    constexpr std::uint64_t octave = (std::uint64_t{1} << kBins) - 1;
    constexpr int taken = 60;
    const std::uint64_t rest = pitches.low >> taken | pitches.high << (64 - taken);
    std::uint64_t classes = rest | rest >> kBins;
    for (int shift = 0; shift < taken; shift += kBins)
        classes |= pitches.low >> shift;
    return std::popcount(classes & octave);
}

struct Histogram {
    std::array<int, kBins> bins{};
    int total = 0;
};

/// Calls visit(pitch, steps) for every pitch of every stretch of equal rows: long notes cost one visit, not one a step.
template <typename Visit> void forEachPitch(BarRows rows, Visit visit) {
    const auto each = [&](std::uint64_t bits, int base, int steps) {
        for (; bits != 0; bits &= bits - 1)
            visit(base + std::countr_zero(bits), steps);
    };
    for (std::size_t begin = 0; begin < rows.size();) {
        std::size_t end = begin + 1;
        while (end < rows.size() && rows[end] == rows[begin])
            ++end;
        each(rows[begin].low, 0, static_cast<int>(end - begin));
        each(rows[begin].high, 64, static_cast<int>(end - begin));
        begin = end;
    }
}

std::array<TonalPoint, kBins> tonalBasis() {
    constexpr double pi = std::numbers::pi;
    std::array<TonalPoint, kBins> basis;
    for (int k = 0; k < kBins; ++k)
        basis[static_cast<std::size_t>(k)] = {std::sin(k * 7 * pi / 6),       std::cos(k * 7 * pi / 6),
                                              std::sin(k * 3 * pi / 2),       std::cos(k * 3 * pi / 2),
                                              0.5 * std::sin(k * 2 * pi / 3), 0.5 * std::cos(k * 2 * pi / 3)};
    return basis;
}

TonalPoint tonalPoint(const Histogram& histogram) {
    static const std::array<TonalPoint, kBins> basis = tonalBasis();
    TonalPoint point{};
    for (std::size_t bin = 0; bin < kBins; ++bin)
        if (histogram.bins[bin] != 0)
            for (std::size_t axis = 0; axis < point.size(); ++axis)
                point[axis] += basis[bin][axis] * histogram.bins[bin] / histogram.total;
    return point;
}

} // namespace

PitchSet pitchesUsed(BarRows rows) {
    PitchSet all;
    for (const PitchSet& row : rows)
        all = all | row;
    return all;
}

BothChromas<int> chromaBinsUsed(PitchSet pitches) {
    return {usedBlocks(pitches, kPitches / kBins), usedClasses(pitches)};
}

NoteCounts countNotes(BarRows rows) {
    NoteCounts counts;
    PitchSet before;
    for (std::size_t step = 0; step < rows.size(); ++step) {
        const PitchSet begun = rows[step] & ~before;
        before = rows[step];
        if (!begun.any()) continue;
        counts.all += begun.count();
        const PitchSet two = step + 1 < rows.size() ? begun & rows[step + 1] : PitchSet{};
        counts.atLeastTwo += two.count();
        if (step + 2 < rows.size()) counts.atLeastThree += (two & rows[step + 2]).count();
    }
    return counts;
}

DrumPattern drumPattern(BarRows rows) {
    std::array<int, kGrid> onsets{};
    PitchSet before;
    int all = 0;
    for (std::size_t step = 0; step < rows.size(); ++step) {
        const PitchSet begun = rows[step] & ~before;
        before = rows[step];
        if (!begun.any()) continue;
        onsets[step % kGrid] += begun.count();
        all += begun.count();
    }
    DrumPattern best;
    for (std::size_t shift = 0; shift < kGrid; ++shift) {
        const double on = onsets[shift];
        const double beside = onsets[(shift + 1) % kGrid] + onsets[(shift + kGrid - 1) % kGrid];
        best.loose = std::max(best.loose, on + kLooseTolerance * beside);
        best.strict = std::max(best.strict, on + kStrictTolerance * beside);
    }
    return {best.loose / all, best.strict / all};
}

TonalBar tonalBar(BarRows rows) {
    TonalBar bar;
    for (std::size_t beat = 0; beat < kBeatsPerBar; ++beat) {
        BothChromas<Histogram> histogram;
        forEachPitch(rows.subspan(beat * kStepsPerQuarter, kStepsPerQuarter), [&](int pitch, int steps) {
            histogram.paper.bins[static_cast<std::size_t>(pitch / (kPitches / kBins))] += steps;
            histogram.pitchClass.bins[static_cast<std::size_t>(pitch % kBins)] += steps;
            histogram.paper.total += steps;
            histogram.pitchClass.total += steps;
        });
        if (histogram.paper.total == 0) return {};
        bar.path.paper[beat] = tonalPoint(histogram.paper);
        bar.path.pitchClass[beat] = tonalPoint(histogram.pitchClass);
    }
    bar.defined = true;
    return bar;
}

double tonalDistance(const TonalPath& a, const TonalPath& b) {
    double sum = 0;
    for (std::size_t beat = 0; beat < kBeatsPerBar; ++beat) {
        double squares = 0;
        for (std::size_t axis = 0; axis < a[beat].size(); ++axis)
            squares += (a[beat][axis] - b[beat][axis]) * (a[beat][axis] - b[beat][axis]);
        sum += std::sqrt(squares);
    }
    return sum / kBeatsPerBar;
}

} // namespace muse
