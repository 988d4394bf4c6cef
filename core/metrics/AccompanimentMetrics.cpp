// SPDX-License-Identifier: MIT
#include "core/metrics/AccompanimentMetrics.h"

#include "core/metrics/BarMeasures.h"

#include <bitset>
#include <limits>

namespace muse {
namespace {

using Onsets = std::bitset<kStepsPerBar>;

/// Steps of a bar at which a note begins.
Onsets onsetsOf(const Pianoroll& roll, int bar, Family family) {
    Onsets onsets;
    PitchSet before = bar > 0 ? roll.row(bar - 1, kStepsPerBar - 1, family) : PitchSet{};
    for (int step = 0; step < kStepsPerBar; ++step) {
        const PitchSet& row = roll.row(bar, step, family);
        onsets[static_cast<std::size_t>(step)] = (row & ~before).any();
        before = row;
    }
    return onsets;
}

double mean(const MetricMean& mean) {
    return mean.count > 0 ? mean.sum / static_cast<double>(mean.count) : std::numeric_limits<double>::quiet_NaN();
}

void addMean(MetricMean& to, const MetricMean& from) {
    to.sum += from.sum;
    to.count += from.count;
}

} // namespace

void AccompanimentSums::add(const AccompanimentSums& other) {
    for (std::size_t family = 0; family < kFamilies; ++family) {
        addMean(tonalDistance[family], other.tonalDistance[family]);
        addMean(sharedOnsets[family], other.sharedOnsets[family]);
    }
}

AccompanimentMetrics AccompanimentSums::values() const {
    constexpr double percent = 100;
    AccompanimentMetrics values;
    for (std::size_t family = 0; family < kFamilies; ++family) {
        values.tonalDistance[family] = mean(tonalDistance[family]);
        values.sharedOnsets[family] = percent * mean(sharedOnsets[family]);
    }
    return values;
}

AccompanimentSums accompanimentSums(Family given, const Pianoroll& condition, const Pianoroll& answer) {
    AccompanimentSums sums;
    for (int bar = 0; bar < answer.bars(); ++bar) {
        const TonalBar givenPath = given == Family::Drums ? TonalBar{} : tonalBar(condition.barRows(bar, given));
        const Onsets givenOnsets = onsetsOf(condition, bar, given);
        for (const Family family : kAllFamilies) {
            if (family == given) continue;
            if (const Onsets onsets = onsetsOf(answer, bar, family); onsets.any() && givenOnsets.any())
                sums.sharedOnsets[index(family)].add(static_cast<double>((onsets & givenOnsets).count()) /
                                                     static_cast<double>(onsets.count()));
            if (family == Family::Drums || !givenPath.defined) continue;
            if (const TonalBar path = tonalBar(answer.barRows(bar, family)); path.defined)
                sums.tonalDistance[index(family)].add(tonalDistance(givenPath.path.pitchClass, path.path.pitchClass));
        }
    }
    return sums;
}

} // namespace muse
