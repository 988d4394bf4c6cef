// SPDX-License-Identifier: MIT
#include "core/metrics/coherence/NoteFeatures.h"

#include "core/metrics/coherence/FeatureCatalogue.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

namespace muse {
namespace {

using enum FeatureGroupId;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr std::array kPitched = {Family::Bass, Family::Guitar, Family::Piano, Family::Strings};
constexpr std::size_t kClasses = 12;
using ClassCounts = std::array<int, kClasses>;

double share(double part, int of) {
    return of > 0 ? part / of : kNone;
}

double& slot(std::span<double> features, FeatureGroupId id, std::size_t column) {
    return features[featureGroup(id).first + column];
}

struct LengthClass {
    FeatureGroupId group;
    int shortest;
    int longest;
};
constexpr std::array<LengthClass, 5> kLengthClasses = {{{Length1, 1, 1},
                                                        {Length2, 2, 2},
                                                        {Length4, 3, 4},
                                                        {Length8, 5, 8},
                                                        {LengthLonger, 9, static_cast<int>(kSixteenths)}}};

void measureLengths(const TrackGrid& grid, std::size_t column, std::span<double> features) {
    double sum = 0;
    for (std::size_t length = 1; length < grid.lengths.size(); ++length)
        sum += static_cast<double>(length) * grid.lengths[length];
    slot(features, NoteLength, column) = share(sum, grid.notes);
    for (const LengthClass& one : kLengthClasses) {
        const auto begin = grid.lengths.begin() + one.shortest;
        const auto end = grid.lengths.begin() + one.longest + 1;
        slot(features, one.group, column) = share(std::accumulate(begin, end, 0), grid.notes);
    }
}

double entropy(const ClassCounts& counts) {
    const int all = std::accumulate(counts.begin(), counts.end(), 0);
    if (all == 0) return kNone;
    double bits = 0;
    for (const int count : counts)
        if (count > 0) bits -= share(count, all) * std::log2(share(count, all));
    return bits;
}

/// A natural minor scale has the notes of its relative major, so twelve scales are all.
double scaleConsistency(const ClassCounts& counts) {
    constexpr std::array<std::size_t, 7> major = {0, 2, 4, 5, 7, 9, 11};
    int most = 0;
    for (std::size_t root = 0; root < kClasses; ++root) {
        int inside = 0;
        for (const std::size_t step : major)
            inside += counts[(root + step) % kClasses];
        most = std::max(most, inside);
    }
    return share(most, std::accumulate(counts.begin(), counts.end(), 0));
}

void putHarmony(const ClassCounts& counts, std::size_t column, std::span<double> features) {
    slot(features, PitchClassEntropy, column) = entropy(counts);
    slot(features, ScaleConsistency, column) = scaleConsistency(counts);
}

void measurePitches(const TrackGrid& grid, std::size_t column, std::span<double> features) {
    int lowest = kPitches;
    int highest = -1;
    int used = 0;
    double sum = 0;
    for (int pitch = 0; pitch < kPitches; ++pitch) {
        const int count = grid.pitchCounts[static_cast<std::size_t>(pitch)];
        if (count == 0) continue;
        lowest = std::min(lowest, pitch);
        highest = pitch;
        ++used;
        sum += static_cast<double>(count) * (pitch + kLowestPitch);
    }
    slot(features, PitchRange, column) = used > 0 ? highest - lowest : kNone;
    slot(features, MeanPitch, column) = share(sum, grid.notes);
    slot(features, UsedPitches, column) = used > 0 ? used : kNone;
}

double chordSize(const TrackGrid& grid) {
    int onsets = 0;
    for (const PitchSet& pitches : grid.onsets)
        onsets += pitches.count();
    return share(onsets, std::popcount(grid.rhythm));
}

} // namespace

void measureNotes(const PhraseGrids& grids, std::span<double> features) {
    ClassCounts all{};
    for (std::size_t column = 0; column < kPitched.size(); ++column) {
        const TrackGrid& grid = grids[index(kPitched[column])];
        measureLengths(grid, column, features);
        measurePitches(grid, column, features);
        slot(features, ChordSize, column) = chordSize(grid);
        ClassCounts counts{};
        for (std::size_t pitch = 0; pitch < grid.pitchCounts.size(); ++pitch) {
            // Pitch index 0 is a C.
            counts[pitch % kClasses] += grid.pitchCounts[pitch];
            all[pitch % kClasses] += grid.pitchCounts[pitch];
        }
        putHarmony(counts, column, features);
    }
    putHarmony(all, kPitched.size(), features);
}

} // namespace muse
